import type { RoomId } from '../model/design.ts';
import type { Mm, Rect } from '../model/units.ts';
import { overlap } from '../model/units.ts';
import type { Plan, RoomPlan } from './plan.ts';

/** A room's floor between wall faces, as a raster on its own face lines: exact, however uneven. */
type NetFloor = {
  readonly xs: readonly Mm[];
  readonly ys: readonly Mm[];
  readonly free: (i: number, j: number) => boolean;
};

const sorted = (values: Iterable<Mm>): Mm[] => [...new Set(values)].sort((a, b) => a - b);

const netFloors = new WeakMap<RoomPlan, NetFloor>();
/** Kept as long as the room is the same object: then its walls are too. */
function netFloorOf(plan: Plan, room: RoomPlan): NetFloor {
  const known = netFloors.get(room) ?? netFloor(plan, room);
  netFloors.set(room, known);
  return known;
}

function netFloor(plan: Plan, room: RoomPlan): NetFloor {
  const walls = plan.storeys[room.storey]!.pieces.map((p) => p.rect).filter((w) => overlap(w, room.bounds));
  const edges = [...room.rects, ...walls];
  const xs = sorted(edges.flatMap((r) => [r.x0, r.x1]));
  const ys = sorted(edges.flatMap((r) => [r.y0, r.y1]));
  const holds = (r: Rect, x: Mm, y: Mm): boolean => r.x0 < x && x < r.x1 && r.y0 < y && y < r.y1;
  const grid = ys.slice(1).map((y1, j) =>
    xs.slice(1).map((x1, i) => {
      const [x, y] = [(xs[i]! + x1) / 2, (ys[j]! + y1) / 2];
      return room.rects.some((r) => holds(r, x, y)) && !walls.some((w) => holds(w, x, y));
    }),
  );
  return { xs, ys, free: (i, j) => grid[j]![i]! };
}

/** A rectangle pushed left and up inside a rectilinear floor comes to rest on face lines, so only those are tried. */
function holdsRect(floor: NetFloor, width: Mm, depth: Mm): boolean {
  const { xs, ys, free } = floor;
  for (let i = 0; i < xs.length - 1; i++)
    for (let j = 0; j < ys.length - 1; j++) {
      const [right, down] = [xs[i]! + width, ys[j]! + depth];
      if (right > xs.at(-1)! || down > ys.at(-1)!) continue;
      let clear = true;
      for (let a = i; clear && a < xs.length - 1 && xs[a]! < right; a++)
        for (let b = j; clear && b < ys.length - 1 && ys[b]! < down; b++) clear = free(a, b);
      if (clear) return true;
    }
  return false;
}

/** True when a rectangle of a × b mm lies wholly on the room's net floor, either way round. Furniture is not seen. */
export function fits(plan: Plan, id: RoomId, a: Mm, b: Mm): boolean {
  const room = plan.room(id);
  if (!room) return false;
  const floor = netFloorOf(plan, room);
  return holdsRect(floor, a, b) || holdsRect(floor, b, a);
}

/** True when the room's net floor is one rectangle. */
export function isRectangle(plan: Plan, id: RoomId): boolean {
  const room = plan.room(id);
  if (!room) return false;
  const { clear, net } = room;
  return Math.abs(((clear.x1 - clear.x0) * (clear.y1 - clear.y0)) / 1e6 - net) < 1e-6;
}
