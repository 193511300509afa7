import type { Plan } from '../../derive/plan.ts';
import type { RoomId } from '../../model/design.ts';
import type { FindingWords } from '../../words/findings/sentence.ts';
import type { Formats } from '../../words/format.ts';
import type { MoreWords, Words } from '../../words/words.ts';
import type { Marks } from './csv.ts';

/** All that files say in one language. */
export type Says = {
  readonly words: Words & MoreWords;
  readonly findings: FindingWords;
  readonly n: Formats;
  readonly marks: Marks;
  /** The language, as 'nb'. */
  readonly lang: string;
};

/** The family's own word for a room, else its kind. */
export function roomName(plan: Plan, id: RoomId, { words }: Says): string {
  const room = plan.room(id);
  return room ? (room.label ?? words.kind[room.kind]) : id;
}

export const storeyName = (plan: Plan, index: number, { words }: Says): string =>
  words.storey.name(plan.storeys[index]!.shell.level);
