import type { Place, RoomPlan, StoreyPlan } from '../derive/plan.ts';
import type { RoomKindId } from '../model/kinds.ts';
import type { M2, Mm, Rect } from '../model/units.ts';
import type { Floor } from './floor.ts';
import { common, floorArea } from './floor.ts';
import type { Stretch } from './height.ts';
import { slopeAxis, tallStretches } from './height.ts';
import { perPlan } from './per-plan.ts';

/**
 * Areas of one dwelling, in m² and not rounded (the edge rounds to one decimal, rules.md AR-10).
 * Always: bra = braI + braE = inUse + free, and bra is the sum over the storeys.
 */
export type AreaReport = {
  /** BRA as TEK17 counts it (NS 3940:2012): see `measuredFloor`. The walls to the open air and to the neighbour are not in it. */
  readonly bra: M2;
  /** BRA-i (NS 3940:2023): BRA without `braE`. */
  readonly braI: M2;
  /** BRA-e: stores one reaches only from outside: see `outsideRooms`. */
  readonly braE: M2;
  /** TBA, open terrace and balcony. 0: a design has no terrace yet. */
  readonly tba: M2;
  /** Measured floor in use: see `measureArea`. This is what the frame is held against. */
  readonly inUse: M2;
  /** What the municipality has set aside for this home. */
  readonly frame: M2;
  /** Measured floor that is built and belongs to no room, to the middle of the walls round it. */
  readonly free: M2;
  readonly storeys: readonly { readonly bra: M2; readonly free: M2 }[];
};

/** AR-6: floor is measured where the clear height is at least this … */
const MEASURED_HEIGHT: Mm = 1900;
/** … in at least this width; AR-7: and to this far outside the line where it sinks below. */
const MEASURED_WIDTH: Mm = 600;

const REACHED_FROM_OUTSIDE: ReadonlySet<RoomKindId> = new Set(['store', 'outstore']);

const joined = (stretches: readonly Stretch[]): Stretch[] => {
  const found: Stretch[] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last && from <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], to)];
    else found.push([from, to]);
  }
  return found;
};

/**
 * Built floor that NS 3940 measures (rules.md AR-2, 4, 6, 7): inside the walls to the open air and to the neighbour, with
 * inner walls, and a stair's opening on each storey it meets; not floor left unbuilt over a room (AR-5). Under a slope the
 * floor counts where the clear height is at least 1.9 m over at least 0.6 m, and on to 0.6 m outside that line, or
 * to the wall if it is nearer. The width is taken along the slope, strip by strip, so the answer is exact for any outline.
 */
export function measuredFloor(storey: Pick<StoreyPlan, 'shell' | 'built'>): Floor {
  const { shell, built } = storey;
  const axis = slopeAxis(shell.ceiling);
  if (!axis) return 'clear' in shell.ceiling && shell.ceiling.clear >= MEASURED_HEIGHT ? built : [];

  const side = (r: Rect): Stretch => (axis === 'x' ? [r.y0, r.y1] : [r.x0, r.x1]);
  const run = (r: Rect): Stretch => (axis === 'x' ? [r.x0, r.x1] : [r.y0, r.y1]);
  const cuts = [...new Set(built.flatMap(side))].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, i) => {
    const start = cuts[i]!;
    const floors = joined(built.filter((r) => side(r)[0] <= start && end <= side(r)[1]).map(run));
    const measured = floors.flatMap(([from, to]) =>
      joined(
        tallStretches(shell, axis, from, to, MEASURED_HEIGHT)
          .filter(([a, b]) => b - a >= MEASURED_WIDTH)
          .map(([a, b]) => [Math.max(from, a - MEASURED_WIDTH), Math.min(to, b + MEASURED_WIDTH)] as const),
      ),
    );
    return measured.map(([a, b]) =>
      axis === 'x' ? { x0: a, x1: b, y0: start, y1: end } : { x0: start, x1: end, y0: a, y1: b },
    );
  });
}

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

/**
 * Rooms that belong to the home but are reached only from outside (AR-13): stores that no door joins to anything but other
 * stores, with a door out. An outdoor store counts before its door is drawn. No other kind counts: a bedroom with a
 * terrace door only is a home half drawn, not a room outside it.
 */
export const outsideRooms = perPlan((plan): readonly RoomPlan[] => {
  const groups = indoorGroups(plan);
  const hasWayOut = new Set(
    plan.links.flatMap(({ a, b }) => (a === 'outside' ? [b] : b === 'outside' ? [a] : [])),
  );
  return plan.rooms.filter((room) => {
    const group = [...groups.get(room.id)!];
    return (
      group.every((place) => REACHED_FROM_OUTSIDE.has(plan.room(place)?.kind ?? 'hall')) &&
      (room.kind === 'outstore' || group.some((place) => hasWayOut.has(place)))
    );
  });
});

/**
 * All areas of a plan. *In use* is measured floor that a room or a stair takes, with the walls between them; floor that is built
 * but given to no room is not in use and stands beside it as `free`. The line between the two, and between BRA-i and BRA-e, is the
 * middle of the wall (our reading: the text of NS 3940 is not at hand, rules.md § 9 row 5), so the parts always add up.
 */
export const measureArea = perPlan((plan): AreaReport => {
  const measured = plan.storeys.map(measuredFloor);
  const outside = new Set(outsideRooms(plan));
  const storeys = plan.storeys.map((storey, i) => ({
    bra: floorArea(measured[i]!),
    free: floorArea(common(storey.free.rects, measured[i]!)),
  }));
  const bra = storeys.reduce((sum, s) => sum + s.bra, 0);
  const free = storeys.reduce((sum, s) => sum + s.free, 0);
  const braE = [...outside].reduce((sum, r) => sum + floorArea(common(r.rects, measured[r.storey]!)), 0);
  return {
    bra,
    braI: bra - braE,
    braE,
    tba: 0,
    inUse: bra - free,
    frame: plan.shell.frame.area,
    free,
    storeys,
  };
});
