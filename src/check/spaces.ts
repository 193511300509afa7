import { perPlan } from '../derive/per-plan.ts';
import type { OpeningPlan, Place, Plan, RoomPlan, StoreyPlan } from '../derive/plan.ts';
import { keptOn } from '../model/kept-on.ts';
import type { Kinds } from '../model/kinds.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm } from '../model/units.ts';

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

const grounds = keptOn<OpeningPlan, readonly Mm[]>();
/**
 * Height of the ground along an outer opening, over its storey's floor; where the shell does not say, that at the entrance. Found once an
 * opening: it stands in one shell, and most rules of windows ask.
 */
export function groundOutside(plan: Plan, o: OpeningPlan): readonly Mm[] {
  const known = grounds.get(o) ?? groundAlong(plan.storeys[o.storey]!, o);
  grounds.set(o, known);
  return known;
}

function groundAlong({ shell }: StoreyPlan, o: OpeningPlan): Mm[] {
  const found = shell.facades
    .filter((f) => f.side === o.wall?.faces && f.from < o.to && f.to > o.from)
    .map((f) => f.ground);
  return found.length > 0 ? found : [-shell.floor];
}

/** How far the underside of an opening is above the ground outside, where that is lowest. */
export const dropUnder = (plan: Plan, o: OpeningPlan): Mm => o.sill - Math.min(...groundOutside(plan, o));

/** The line of the wall to the neighbour, across the sheet. */
export const partyLine = ({ party, xs }: Shell): Mm => (party === 'left' ? xs[0]! : xs.at(-1)!);
