import type { Plan } from '../derive/plan.ts';
import type { Ground, RemarkPlace } from '../model/answer.ts';
import type { FindingWords } from './findings/sentence.ts';
import { openingName } from './opening-name.ts';
import { roomNames } from './room-names.ts';
import type { DeskWords, Words } from './words.ts';

export type PlaceSay = {
  readonly words: Words;
  readonly desk: DeskWords;
  /** Null until they have come. */
  readonly told: FindingWords | null;
};

export const ruleName = (rule: string, told: FindingWords | null): string =>
  `${rule} ${told?.rules.title[rule as keyof FindingWords['rules']['title']] ?? ''}`.trim();

export const groundName = (ground: Ground, { desk, told }: PlaceSay): string =>
  'rule' in ground ? ruleName(ground.rule, told) : desk.answer.frame[ground.frame];

/** What a remark hangs on, in a few words: "Stue", "Dør mellom Stue og Gang". */
export function placeName(plan: Plan, place: RemarkPlace, say: PlaceSay): string {
  const { words, desk, told } = say;
  const names = roomNames(plan, words);
  const room = (id: string): string => names.get(id) ?? '';
  switch (place.on) {
    case 'room':
      return room(place.room);
    case 'opening': {
      const opening = plan.openings.find(({ index }) => index === place.opening);
      return opening ? openingName(opening, names, words) : '';
    }
    case 'finding': {
      const { rule, rooms } = place.finding;
      const where = rooms.map(room).join(', ');
      return where ? `${where}: ${ruleName(rule, told)}` : ruleName(rule, told);
    }
    case 'point':
      return desk.answer.spot(words.storey.name(plan.storeys[place.storey]!.shell.level));
  }
}
