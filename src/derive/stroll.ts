import type { Mm, Point, Rect } from '../model/units.ts';
import { away, minus, standingRect, within } from '../model/units.ts';
import { frontDoors } from './outside.ts';
import type { Plan, StairPlan } from './plan.ts';
import { FLAT } from './standing.ts';
import { isTurning, turnedAt } from './wedges.ts';

/** Whoever walks through the home: half as wide as the way they need, how high their eyes are, and whether stairs carry them. */
export type Body = { readonly half: Mm; readonly eye: Mm; readonly climbs: boolean };

/** Where somebody stands: a point of a storey, and the height of the floor or the step under them over the ground. */
export type Stroller = Point & { readonly z: Mm; readonly storey: number };

/** What stops somebody. `door`: one of the house's own, which stays shut. `narrow`: a smaller body would come through here, and moving aside does not help. */
export type Met = 'wall' | 'door' | 'thing' | 'narrow' | 'stairs';

type Sizes = Readonly<
  Record<string, { readonly width: Mm; readonly depth: Mm; readonly height: Mm } | undefined>
>;
type Level = {
  readonly floor: Mm;
  readonly height: Mm;
  readonly built: readonly Rect[];
  /** Floor that a stair takes: its own, and the hole over the one from below. */
  readonly taken: readonly Rect[];
  /** Walls without the holes of inner doors and openings. The doors of the house stay shut. */
  readonly walls: readonly Rect[];
  readonly doorsOut: readonly Rect[];
  readonly things: readonly Rect[];
};
/** Everything that carries or stops a body, worked out once for a plan. */
export type WalkMap = { readonly levels: readonly Level[]; readonly stairs: readonly StairPlan[] };

/** One goes up or down so much at once, and no more: over any riser, under any table. */
const STEP: Mm = 260;
/** A body is asked about every so many millimetres of its way. */
const STRIDE: Mm = 40;
/** The body that tells a narrow place from a wall: half a child's width. */
const SMALL: Mm = 150;
/** So far inside the front door one begins. Our estimate, as the next two. */
const DOORSTEP: Mm = 350;
/** So far round a place room for a body is looked for, and in rings so far apart. */
const AROUND: Mm = 4000;
const RING: Mm = 100;

/** `sizes`: of furniture by its kind, in mm; a piece without one, or so flat that one steps over it, stops nobody. */
export function walkMapOf({ storeys, openings, stairs, design }: Plan, sizes: Sizes): WalkMap {
  const levels = storeys.map(({ index, shell, built, pieces }): Level => {
    const holes = openings.flatMap((o) =>
      o.storey === index && o.wall?.kind === 'inner' && o.kind !== 'window' ? [o.hole] : [],
    );
    const doorsOut = openings.flatMap((o) =>
      o.storey === index && o.outer && o.kind === 'door' ? [o.hole] : [],
    );
    return {
      floor: shell.floor,
      height: shell.height,
      built,
      taken: stairs.flatMap((s) => (s.storey === index || s.storey === index - 1 ? s.rects : [])),
      walls: minus(
        pieces.map((p) => p.rect),
        holes,
      ),
      doorsOut,
      things: design.furniture.flatMap((piece) => {
        const size = sizes[piece.kind];
        return piece.storey === index && size && size.height > FLAT ? [standingRect(piece, size)] : [];
      }),
    };
  });
  return { levels, stairs };
}

/** Height of a stair's steps at a point, in mm over the ground, or null beside it. Flights rise evenly, landings are flat. */
function onStair({ levels }: WalkMap, stair: StairPlan, p: Point): Mm | null {
  let climbed = 0;
  for (const flight of stair.flights) {
    const { rect: r, treads, up } = flight;
    const steps = Math.max(1, treads);
    if (within(r, p)) {
      const along = {
        top: (r.y1 - p.y) / (r.y1 - r.y0),
        bottom: (p.y - r.y0) / (r.y1 - r.y0),
        left: (r.x1 - p.x) / (r.x1 - r.x0),
        right: (p.x - r.x0) / (r.x1 - r.x0),
      }[up];
      const share = isTurning(flight) ? turnedAt(flight, p) : along;
      const risen = treads === 0 ? 1 : share * steps;
      return levels[stair.storey]!.floor + stair.riser * (climbed + risen);
    }
    climbed += steps;
  }
  return null;
}

/** What carries a body at a point, near the height it comes from. */
function footing(map: WalkMap, p: Point, z: Mm, climbs: boolean): Stroller | 'wall' | 'stairs' {
  const { levels, stairs } = map;
  const found: { z: Mm; storey: number }[] = [];
  let stairsHere = false;
  levels.forEach((level, storey) => {
    if (level.built.some((r) => within(r, p)) && !level.taken.some((r) => within(r, p)))
      found.push({ z: level.floor, storey });
  });
  for (const stair of stairs) {
    const at = onStair(map, stair, p);
    if (at === null || Math.abs(at - z) > STEP) continue;
    stairsHere = true;
    // Past half of the way up one is among the walls of the storey above.
    const { floor, height } = levels[stair.storey]!;
    if (climbs) found.push({ z: at, storey: stair.storey + (at - floor > height / 2 ? 1 : 0) });
  }
  const near = found
    .filter((f) => Math.abs(f.z - z) <= STEP)
    .sort((a, b) => Math.abs(a.z - z) - Math.abs(b.z - z));
  return near[0] ? { ...p, ...near[0] } : stairsHere ? 'stairs' : 'wall';
}

const touches = (r: Rect, p: Point, half: Mm): boolean => away(r, p) < half;

/** Where a body stands at a point it comes to from height `z`, or what is in its way. */
function standAt(map: WalkMap, p: Point, z: Mm, { half, climbs }: Body): Stroller | Met {
  const on = footing(map, p, z, climbs);
  if (typeof on === 'string') return on;
  const level = map.levels[on.storey]!;
  const meets = (rects: readonly Rect[]): boolean => rects.some((r) => touches(r, p, half));
  if (meets(level.walls)) return meets(level.doorsOut) ? 'door' : 'wall';
  return meets(level.things) ? 'thing' : on;
}

/**
 * True when a small body walks straight on where this one is stopped, and moving aside does not help it: between a body's
 * middle and half its width ahead nowhere does it come in.
 */
function tooNarrow(map: WalkMap, from: Stroller, ux: number, uy: number, body: Body): boolean {
  const ahead = (by: Mm, aside = 0): Point => ({
    x: from.x + ux * by - uy * aside,
    y: from.y + uy * by + ux * aside,
  });
  const small = { ...body, half: SMALL };
  for (let by = STRIDE; by <= body.half + SMALL; by += STRIDE)
    if (typeof standAt(map, ahead(by), from.z, small) === 'string') return false;
  const comesIn = (by: Mm): boolean => {
    for (let aside = -2 * body.half; aside <= 2 * body.half; aside += STRIDE / 2)
      if (typeof standAt(map, ahead(by, aside), from.z, body) !== 'string') return true;
    return false;
  };
  return !comesIn(STRIDE) || !comesIn(body.half);
}

/**
 * Moves a body by (dx, dy) mm, along what it meets when it meets it aslant. `met` tells what stopped it, when it came no
 * farther at all.
 */
export function stroll(
  map: WalkMap,
  from: Stroller,
  dx: Mm,
  dy: Mm,
  body: Body,
): { readonly at: Stroller; readonly met: Met | null } {
  const strides = Math.max(1, Math.ceil(Math.hypot(dx, dy) / STRIDE));
  const [sx, sy] = [dx / strides, dy / strides];
  let at = from;
  for (let i = 0; i < strides; i++) {
    const ahead = standAt(map, { x: at.x + sx, y: at.y + sy }, at.z, body);
    if (typeof ahead !== 'string') {
      at = ahead;
      continue;
    }
    const aslant = [
      { x: at.x + sx, y: at.y },
      { x: at.x, y: at.y + sy },
    ]
      .filter((p) => Math.hypot(p.x - at.x, p.y - at.y) > 4)
      .map((p) => standAt(map, p, at.z, body))
      .find((s): s is Stroller => typeof s !== 'string');
    const round = aslant ?? past(map, at, sx, sy, body);
    if (!round) {
      const long = Math.hypot(sx, sy);
      const narrow = !body.climbs && ahead !== 'stairs' && tooNarrow(map, at, sx / long, sy / long, body);
      return { at, met: narrow ? 'narrow' : ahead };
    }
    at = round;
  }
  return { at, met: null };
}

/** A step aside that brings a body past a corner, as a hand on a door frame does; null when none within its width does. */
function past(map: WalkMap, at: Stroller, sx: Mm, sy: Mm, body: Body): Stroller | null {
  const long = Math.hypot(sx, sy);
  for (let aside = STRIDE; aside <= body.half; aside += STRIDE) {
    for (const way of [-1, 1]) {
      const shift = (by: Mm): Point => ({
        x: at.x - (sy / long) * by * way,
        y: at.y + (sx / long) * by * way,
      });
      const { x, y } = shift(aside);
      if (typeof standAt(map, { x: x + sx, y: y + sy }, at.z, body) === 'string') continue;
      const step = standAt(map, shift(Math.min(aside, STRIDE)), at.z, body);
      if (typeof step !== 'string') return step;
    }
  }
  return null;
}

/** Side of the squares in which a way is looked for, and how many at most. */
const LATTICE: Mm = 120;
const MOST = 9000;
/** To the squares beside, and then to those across a corner: of two ways as long the straighter is found first. */
const NEXT = [
  [LATTICE, 0],
  [-LATTICE, 0],
  [0, LATTICE],
  [0, -LATTICE],
  [LATTICE, LATTICE],
  [LATTICE, -LATTICE],
  [-LATTICE, LATTICE],
  [-LATTICE, -LATTICE],
] as const;
/** A place one has come to, and the one before it. */
type Trodden = { readonly at: Stroller; readonly before: Trodden | null };

/**
 * The way from a place to a point of its storey, over floors and stairs, as points to walk to one after the other; as near
 * as a body comes when it does not come there. Empty when it already stands nearest.
 */
export function wayTo(map: WalkMap, from: Stroller, to: Point, body: Body): Stroller[] {
  const key = (s: Stroller): string =>
    `${Math.round((s.x - from.x) / LATTICE)},${Math.round((s.y - from.y) / LATTICE)},${s.storey}`;
  const seen = new Set([key(from)]);
  let front: Trodden[] = [{ at: from, before: null }];
  const far = ({ at }: Trodden): number =>
    at.storey === from.storey ? Math.hypot(at.x - to.x, at.y - to.y) : Number.POSITIVE_INFINITY;
  let best = front[0]!;
  while (front.length > 0 && seen.size < MOST) {
    const next: Trodden[] = [];
    for (const node of front) {
      if (far(node) < far(best)) best = node;
      if (far(best) <= LATTICE * 0.75) return straightened(map, best, body);
      for (const [dx, dy] of NEXT) {
        const at = standAt(map, { x: node.at.x + dx, y: node.at.y + dy }, node.at.z, body);
        if (typeof at === 'string' || seen.has(key(at))) continue;
        seen.add(key(at));
        next.push({ at, before: node });
      }
    }
    front = next;
  }
  return straightened(map, best, body);
}

/** A way without its needless corners: what can be walked straight is. */
function straightened(map: WalkMap, end: Trodden, body: Body): Stroller[] {
  const all: Stroller[] = [];
  for (let step: Trodden | null = end; step; step = step.before) all.unshift(step.at);
  const way: Stroller[] = [];
  let i = 0;
  while (i < all.length - 1) {
    let j = all.length - 1;
    while (j > i + 1) {
      const [a, b] = [all[i]!, all[j]!];
      const { at } = stroll(map, a, b.x - a.x, b.y - a.y, body);
      if (Math.hypot(at.x - b.x, at.y - b.y) < 1) break;
      j--;
    }
    way.push(all[j]!);
    i = j;
  }
  return way;
}

/** Where one comes in: just inside the front door, or in the middle of the largest room; the nearest place with room for the body. */
export function comingIn(
  plan: Plan,
  map: WalkMap,
  body: Body,
): (Stroller & { readonly facing: number }) | null {
  const { entrance } = plan.shell;
  const [door] = frontDoors(plan);
  const storey =
    door?.storey ??
    Math.max(
      0,
      plan.storeys.findIndex((s) => s.rooms.length > 0),
    );
  const level = map.levels[storey];
  const room = [...(plan.storeys[storey]?.rooms ?? [])].sort((a, b) => b.net - a.net)[0];
  const hole = door?.hole ?? room?.clear ?? level?.built[0];
  if (!level || !hole) return null;
  const [dx, dy, facing] = { top: [0, 1, 180], bottom: [0, -1, 0], left: [1, 0, 90], right: [-1, 0, 270] }[
    entrance.side
  ] as [number, number, number];
  const inside = door ? DOORSTEP + body.half : 0;
  const middle = { x: (hole.x0 + hole.x1) / 2 + dx * inside, y: (hole.y0 + hole.y1) / 2 + dy * inside };
  const at = roomFor(map, { ...middle, z: level.floor, storey }, body);
  return at && { ...at, facing };
}

/** The nearest place to a point with room for a body, not on a stair; null when there is none within four metres. */
export function roomFor(map: WalkMap, { x, y, storey }: Stroller, body: Body): Stroller | null {
  const { floor } = map.levels[storey]!;
  for (let off = 0; off < AROUND; off += RING) {
    for (let turn = 0; turn < 16; turn++) {
      const a = (turn * Math.PI) / 8;
      const p = { x: x + off * Math.cos(a), y: y + off * Math.sin(a) };
      const at = standAt(map, p, floor, { ...body, climbs: false });
      if (typeof at !== 'string') return at;
      if (off === 0) break;
    }
  }
  return null;
}
