import type { Finding } from '../../check/finding.ts';
import type { Plan } from '../../derive/plan.ts';
import type { Ground } from '../../model/answer.ts';
import type { Answering, RemarkPlace } from '../../store/answering.ts';
import { onFinding, placeKey } from '../../store/answering.ts';
import type { FindingWords } from '../../words/findings/sentence.ts';
import type { DeskWords, Words } from '../../words/words.ts';
import { openingName, roomNames } from '../parts/names.ts';

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

export type PlaceChoice = {
  readonly value: string;
  readonly label: string;
  readonly place: RemarkPlace;
};

/** All that a remark may hang on: the point that was tapped, rooms, doors and windows, and what the rules say. */
export function placeChoices(
  plan: Plan,
  findings: readonly Finding[],
  now: RemarkPlace,
  tapped: Answering['tapped'],
  say: PlaceSay,
): PlaceChoice[] {
  const places: RemarkPlace[] = [
    now,
    ...(tapped ? [{ on: 'point', ...tapped } as const] : []),
    ...plan.rooms.map(({ id }) => ({ on: 'room', room: id }) as const),
    ...plan.openings.map(({ index }) => ({ on: 'opening', opening: index }) as const),
    ...findings.filter(({ state }) => state !== 'holds').map(onFinding),
  ];
  const byKey = new Map(places.map((place) => [placeKey(place), place]));
  return [...byKey].map(([value, place]) => ({ value, place, label: placeName(plan, place, say) }));
}
