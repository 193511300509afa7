import type { RoomKindId } from '../model/kinds.ts';
import { placeOf } from './owners.ts';
import { perPlan } from './per-plan.ts';
import type { OpeningPlan, Place, Plan, RoomPlan } from './plan.ts';

const REACHED_FROM_OUTSIDE: ReadonlySet<RoomKindId> = new Set(['store', 'outstore']);

/** Places one step apart inside the home, as groups: out of doors joins nothing. */
export const indoorGroups = perPlan((plan): ReadonlyMap<Place, ReadonlySet<Place>> => {
  const groups = new Map<Place, Set<Place>>();
  for (const place of [...plan.rooms.map((r) => r.id), ...plan.links.flatMap(({ a, b }) => [a, b])])
    groups.set(place, new Set([place]));
  for (const { a, b } of plan.links) {
    if (a === 'outside' || b === 'outside') continue;
    const into = groups.get(a)!;
    for (const place of groups.get(b)!) groups.set(place, into.add(place));
  }
  return groups;
});

/** Places one step from out of doors. */
export const placesWithDoorOut = perPlan(
  (plan): ReadonlySet<Place> =>
    new Set(plan.links.flatMap(({ a, b }) => (a === 'outside' ? [b] : b === 'outside' ? [a] : []))),
);

/**
 * Rooms that belong to the home but are reached only from outside (AR-13): stores that no door joins to anything but other
 * stores, with a door out. An outdoor store counts before its door is drawn. No other kind counts: a bedroom with a
 * terrace door only is a home half drawn, not a room outside it.
 */
export const outsideRooms = perPlan((plan): readonly RoomPlan[] => {
  const groups = indoorGroups(plan);
  const hasWayOut = placesWithDoorOut(plan);
  return plan.rooms.filter((room) => {
    const group = [...groups.get(room.id)!];
    return (
      group.every((place) => REACHED_FROM_OUTSIDE.has(plan.room(place)?.kind ?? 'hall')) &&
      (room.kind === 'outstore' || group.some((place) => hasWayOut.has(place)))
    );
  });
});

/** The place inside an outer door, window or opening; null when it has lost its wall or leads to nothing built. */
export function insideOf({ owners, storey }: OpeningPlan): Place | null {
  const owner = owners?.find((o) => o !== 'outside');
  return owner === undefined ? null : placeOf(owner, storey);
}

/** Openings to the open air of the home itself: those of stores one reaches only from outside are not among them. */
const ownOuterOpenings = perPlan((plan): readonly OpeningPlan[] => {
  const outside = new Set<Place | null>(outsideRooms(plan).map((r) => r.id));
  return plan.openings.filter((o) => o.outer && o.wall && !outside.has(insideOf(o)));
});
export const outerOpenings = (plan: Plan, kind: OpeningPlan['kind']): OpeningPlan[] =>
  ownOuterOpenings(plan).filter((o) => o.kind === kind);

/** Doors in the stretch of façade where the municipality has set the entrance. */
export function frontDoors(plan: Plan): OpeningPlan[] {
  const { storey, side, from, to } = plan.shell.entrance;
  return outerOpenings(plan, 'door').filter(
    (o) => o.storey === storey && o.wall?.faces === side && o.from >= from && o.to <= to,
  );
}
