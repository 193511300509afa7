import type { Finding } from '../../check/finding.ts';
import type { Plan } from '../../derive/plan.ts';
import type { Answering, RemarkPlace } from '../../store/answering.ts';
import { onFinding, placeKey } from '../../store/answering.ts';
import type { PlaceSay } from '../../words/place-name.ts';
import { placeName } from '../../words/place-name.ts';

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
