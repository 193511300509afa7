import { placeOf } from '../derive/owners.ts';
import type { OpeningPlan, Place, Plan, RoomPlan } from '../derive/plan.ts';
import type { Kinds } from '../model/kinds.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm } from '../model/units.ts';
import { outsideRooms } from './area.ts';
import { perPlan } from './per-plan.ts';

/**
 * Rooms for long stay as one sees them: rooms with no wall between them (an open edge, not a doorway) are one space, since
 * daylight and a way out do not stop at a line on the floor.
 */
export const habitableSpaces = perPlan((plan, kinds: Kinds): readonly (readonly RoomPlan[])[] => {
  const spaces = plan.rooms.filter((r) => kinds.rooms[r.kind].habitable).map((r) => [r]);
  const spaceOf = (place: Place) => spaces.findIndex((space) => space.some((r) => r.id === place));
  for (const link of plan.links) {
    if (link.by !== 'open') continue;
    const a = spaceOf(link.a);
    const b = spaceOf(link.b);
    if (a < 0 || b < 0 || a === b) continue;
    spaces[a]!.push(...spaces[b]!);
    spaces.splice(b, 1);
  }
  return spaces;
});

/** The place inside an outer door, window or opening; null when it has lost its wall or leads to nothing built. */
export function insideOf({ owners, storey }: OpeningPlan): Place | null {
  const owner = owners?.find((o) => o !== 'outside');
  return owner === undefined ? null : placeOf(owner, storey);
}

/** Height of the ground along an outer opening, over its storey's floor; where the shell does not say, that at the entrance. */
export function groundOutside(plan: Plan, o: OpeningPlan): Mm[] {
  const { shell } = plan.storeys[o.storey]!;
  const grounds = shell.facades
    .filter((f) => f.side === o.wall?.faces && f.from < o.to && f.to > o.from)
    .map((f) => f.ground);
  return grounds.length > 0 ? grounds : [-shell.floor];
}

/** How far the underside of an opening is above the ground outside, where that is lowest. */
export const dropUnder = (plan: Plan, o: OpeningPlan): Mm => o.sill - Math.min(...groundOutside(plan, o));

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

/** The line of the wall to the neighbour, across the sheet. */
export const partyLine = ({ party, xs }: Shell): Mm => (party === 'left' ? xs[0]! : xs.at(-1)!);
