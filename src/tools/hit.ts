import type { OpenEdge, OpeningPlan, Plan, Wall } from '../derive/plan.ts';
import type { RoomId } from '../model/design.ts';
import type { Axis, Mm } from '../model/units.ts';
import { within } from '../model/units.ts';
import type { Pointer, Selection } from './tool.ts';

/** However narrow a room, its walls are felt from so far; however wide the finger, an opening from no farther. Our estimates. */
const LEAST: Mm = 120;
const TO_OPENING: Mm = 250;

/** What lies under a point. */
export type Hit =
  | { readonly what: 'opening'; readonly opening: OpeningPlan }
  | { readonly what: 'wall'; readonly wall: Wall }
  /** A side of the selected room where it is open to the next: pushed as a wall is. */
  | { readonly what: 'open'; readonly edge: OpenEdge }
  | { readonly what: 'stair'; readonly index: number }
  | { readonly what: 'room'; readonly id: RoomId }
  | { readonly what: 'unbuilt' }
  | { readonly what: 'free' };

type Line = { readonly axis: Axis; readonly at: Mm; readonly from: Mm; readonly to: Mm };

/** How far a point is from a stretch on a line. */
export function distance(line: Line, p: { x: Mm; y: Mm }): Mm {
  const [across, along] = line.axis === 'v' ? [p.x - line.at, p.y] : [p.y - line.at, p.x];
  const beyond = Math.max(line.from - along, along - line.to, 0);
  return Math.hypot(across, beyond);
}

const nearest = <T extends Line>(items: readonly T[], p: Pointer, reach: Mm): T | null => {
  let best: T | null = null;
  let least = reach;
  for (const item of items) {
    const d = distance(item, p);
    if (d <= least) {
      least = d;
      best = item;
    }
  }
  return best;
};

/** The wall nearest to a point within reach, of all or of those that run one way; party walls too, since a refusal must be able to say why. */
export const wallNear = (plan: Plan, p: Pointer, axis?: Axis): Wall | null => {
  const { walls } = plan.storeys[p.storey]!;
  return nearest(axis ? walls.filter((wall) => wall.axis === axis) : walls, p, p.reach);
};

/** One that has lost its wall has nothing else beside it to be meant: all of its mark will do. */
function openingNear(plan: Plan, p: Pointer): OpeningPlan | null {
  const here = plan.openings.filter((o) => o.storey === p.storey);
  const loose = here.find((o) => !o.wall && within(o.sweep ?? o.hole, p));
  return nearest(here, p, p.reach) ?? loose ?? null;
}

export const roomAt = (plan: Plan, p: Pointer): RoomId | null =>
  plan.storeys[p.storey]!.rooms.find((room) => room.rects.some((r) => within(r, p)))?.id ?? null;

export function stairAt(plan: Plan, p: Pointer): number | null {
  const here = plan.stairs.filter((s) => s.rects.some((r) => within(r, p)));
  // Where stairs stand one over the other, the one that starts on this storey is meant.
  const stair = here.find((s) => s.storey === p.storey) ?? here.find((s) => s.storey + 1 === p.storey);
  return stair?.index ?? null;
}

/**
 * What a hand at this point means. Openings come before walls and walls before stairs and rooms, but a wall is never so
 * greedy that the middle of a small room, or of a flight, cannot be taken hold of. Walls of the selected room are preferred.
 */
export function hit(plan: Plan, p: Pointer, selection: Selection | null): Hit {
  const id = roomAt(plan, p);
  const room = id ? plan.room(id) : undefined;
  const stair = stairAt(plan, p);
  const floor = room
    ? [room.clear]
    : stair === null
      ? []
      : plan.stairs[stair]!.rects.filter((r) => within(r, p));
  const narrow = Math.min(...floor.map((r) => Math.min(r.x1 - r.x0, r.y1 - r.y0)));
  const reach = Math.min(p.reach, Math.max(narrow / 4, LEAST));
  const near = { ...p, reach };
  const opening = openingNear(plan, { ...near, reach: Math.min(reach, TO_OPENING) });
  if (opening) return { what: 'opening', opening };
  const { walls: all, open } = plan.storeys[p.storey]!;
  const walls = all.filter((w) => w.kind !== 'party');
  const isOwn = ({ owners }: OpenEdge): boolean =>
    selection?.what === 'room' && owners.includes(selection.id);
  const own = nearest(walls.filter(isOwn), p, reach);
  const edge = nearest(open.filter(isOwn), p, own ? distance(own, p) : reach);
  if (edge) return { what: 'open', edge };
  const wall = own ?? nearest(walls, p, reach);
  if (wall) return { what: 'wall', wall };
  if (stair !== null) return { what: 'stair', index: stair };
  if (id) return { what: 'room', id };
  const unbuilt = plan.storeys[p.storey]!.unbuilt.some((r) => within(r, p));
  return { what: unbuilt ? 'unbuilt' : 'free' };
}
