import type { Plan } from '../../derive/plan.ts';
import type { RoomId } from '../../model/design.ts';
import type { FindingWords } from '../../words/findings/sentence.ts';
import type { Formats } from '../../words/format.ts';
import { roomNames } from '../../words/room-names.ts';
import type { MoreWords, Words } from '../../words/words.ts';
import type { Marks } from './csv.ts';

/** A language, with all its words at hand. */
export type Speaker = {
  /** As 'nb'. */
  readonly lang: string;
  readonly words: Words & MoreWords;
  readonly findings: FindingWords;
  readonly n: Formats;
};

/** All that the files of one home say in one language. */
export type Says = Speaker & {
  /** What a room is called on the screen. */
  readonly room: (id: RoomId) => string;
  readonly storey: (index: number) => string;
  readonly marks: Marks;
};

/** A spreadsheet parts its cells by what the language does not use in a number. */
export const marksOf = (n: Formats): Marks =>
  n.exact(0.5).includes(',') ? { decimal: ',', between: ';' } : { decimal: '.', between: ',' };

export function saysOf(plan: Plan, speaker: Speaker): Says {
  const { words, n } = speaker;
  const names = roomNames(plan, words);
  return {
    ...speaker,
    room: (id) => names.get(id) ?? id,
    storey: (index) => words.storey.name(plan.storeys[index]!.shell.level),
    marks: marksOf(n),
  };
}
