import { facesOf, wallRect } from '../derive/openings.ts';
import type { Owner, Plan, RoomPlan, StairPlan, StoreyPlan, Wall } from '../derive/plan.ts';
import type { Kinds } from '../model/kinds.ts';
import type { M2, Mm } from '../model/units.ts';
import { within } from '../model/units.ts';
import type { Floor } from './floor.ts';
import { common, floorArea, rounded } from './floor.ts';

/** A room with water, and what lies under it. */
export type WetOver = {
  readonly room: RoomPlan;
  /** Its floor that lies over rooms with water, to the middle of inner walls, of `room.gross`. */
  readonly overWet: M2;
  /** Whose floor it lies over, most first. */
  readonly over: readonly Owner[];
};

/** Walls of one kind, how much of them stands over a wall, and where the rest is. Lengths are along the walls. */
export type WallsOver = {
  readonly kind: 'inner' | 'outer';
  readonly length: Mm;
  readonly overWall: Mm;
  /** Stretches with no wall under them, through the wall's thickness. */
  readonly free: Floor;
  /** Whose floor those stand over, most first. */
  readonly over: readonly Owner[];
};

/** A storey laid over the one below it. What bears what is not told by it: that is for who works it out. */
export type StackedStorey = {
  /** The upper one. */
  readonly storey: number;
  readonly wet: readonly WetOver[];
  readonly walls: readonly WallsOver[];
  /** Stairs that come up here. */
  readonly stairs: readonly StairPlan[];
};

/** Who has how much, most first. */
function mostFirst(found: ReadonlyMap<Owner, number>): Owner[] {
  return [...found].sort(([, a], [, b]) => b - a).map(([owner]) => owner);
}

function ownersOf(floor: Floor, below: StoreyPlan): Owner[] {
  const found = new Map<Owner, number>();
  const look = (owner: Owner, rects: Floor): void => {
    const area = floorArea(common(floor, rects));
    if (area > 0) found.set(owner, area);
  };
  for (const room of below.rooms) look(room.id, room.rects);
  look('free', below.free.rects);
  return mostFirst(found);
}

type Stretch = readonly [from: Mm, to: Mm];

/** What is left of a stretch when others are taken out of it. */
const without = (whole: Stretch, others: readonly Stretch[]): Stretch[] =>
  others.reduce<Stretch[]>(
    (left, [from, to]) =>
      left.flatMap(([a, b]): Stretch[] =>
        [[a, Math.min(b, from)] as const, [Math.max(a, to), b] as const].filter(([c, d]) => c < d),
      ),
    [whole],
  );

/** True when at least half of a wall's thickness lies over another. */
function liesOver(wall: Wall, other: Wall): boolean {
  const [[a, b], [c, d]] = [facesOf(wall, wall.at), facesOf(other, other.at)];
  return wall.axis === other.axis && Math.min(b, d) - Math.max(a, c) >= wall.thickness / 2;
}

/** Stretches of a wall that no wall of the storey below runs under. Walls that only cross there bear it at a point, and do not count. */
const freeOf = (wall: Wall, below: readonly Wall[]): Stretch[] =>
  without(
    [wall.from, wall.to],
    below.filter((other) => liesOver(wall, other)).map(({ from, to }) => [from, to]),
  );

function wallsOver(kind: WallsOver['kind'], above: StoreyPlan, below: StoreyPlan): WallsOver {
  const walls = above.walls.filter((w) => w.kind === kind);
  const stretches = walls.flatMap((w) => freeOf(w, below.walls).map((s) => [w, s] as const));
  const sum = (lengths: readonly Stretch[]): Mm => lengths.reduce((all, [from, to]) => all + to - from, 0);
  const length = sum(walls.map((w) => [w.from, w.to]));
  const over = new Map<Owner, Mm>();
  for (const [wall, stretch] of stretches) {
    const [from, to] = stretch;
    const middle = (from + to) / 2;
    const at = wall.axis === 'v' ? { x: wall.at, y: middle } : { x: middle, y: wall.at };
    const owner = below.rooms.find((room) => room.rects.some((r) => within(r, at)))?.id;
    if (owner) over.set(owner, (over.get(owner) ?? 0) + to - from);
  }
  return {
    kind,
    length,
    overWall: length - sum(stretches.map(([, stretch]) => stretch)),
    free: stretches.map(([wall, [from, to]]) => wallRect(wall, from, to)),
    over: mostFirst(over),
  };
}

/** Each storey but the lowest over the one below it. */
export const stackedOf = (plan: Plan, kinds: Kinds['rooms']): StackedStorey[] =>
  plan.storeys.slice(1).map((above, i) => {
    const below = plan.storeys[i]!;
    const wetBelow = below.rooms.flatMap((r) => (kinds[r.kind].wet ? r.rects : []));
    return {
      storey: above.index,
      wet: above.rooms
        .filter((room) => kinds[room.kind].wet)
        .map((room) => ({
          room,
          overWet: rounded(floorArea(common(room.rects, wetBelow))),
          over: ownersOf(room.rects, below),
        })),
      walls: (['inner', 'outer'] as const)
        .map((kind) => wallsOver(kind, above, below))
        .filter(({ length }) => length > 0),
      stairs: plan.stairs.filter((stair) => stair.storey === below.index),
    };
  });
