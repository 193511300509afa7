import type { Mm, Point, Rect } from '../model/units.ts';
import type { Ray } from './eye.ts';
import { atLevel } from './eye.ts';
import type { Level } from './levels.ts';
import { covers } from './rects.ts';
import type { WallSolid } from './solids.ts';

/** What a ray meets: a point on a storey in mm, and the height in metres on which a finger that holds it moves. */
export type Hit = {
  readonly on: 'wall' | 'thing' | 'floor';
  readonly storey: number;
  readonly x: number;
  readonly y: number;
  readonly plane: number;
  /** The floor just before the face that is met, where a wall is. */
  readonly floor?: Point;
  /** False on the ground beside the home: there a finger turns the model instead of holding something. */
  readonly inside: boolean;
};

/** Something that stands on the floor of a storey, or over it by `foot`: the floor it takes, and how high it reaches; mm. */
export type Thing = { readonly rect: Rect; readonly foot: Mm; readonly top: Mm };

export type Pickable = Level & { readonly solids: readonly WallSolid[]; readonly things: readonly Thing[] };

/** Distance along a ray to a box, or null when it misses. */
function toBox(
  ray: Ray,
  low: readonly [number, number, number],
  high: readonly [number, number, number],
): number | null {
  let near = 0;
  let far = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 3; k++) {
    const from = ray.from[k]!;
    const along = ray.along[k]!;
    if (along === 0) {
      if (from < low[k]! || from > high[k]!) return null;
      continue;
    }
    const a = (low[k]! - from) / along;
    const b = (high[k]! - from) / along;
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
    if (near > far) return null;
  }
  return near;
}

/** A place clear of the edges of a stretch, in mm. */
const inside = (at: number, from: number, to: number): number => Math.min(Math.max(at, from + 1), to - 1);

/** How far before a wall's face the floor begins that one points at, in mm. */
const BEFORE_FACE: Mm = 10;

/** The floor before the long face of a wall where a ray meets it; null on its top, and in the jamb of an opening. */
function floorBefore({ x0, y0, x1, y1 }: Rect, x: Mm, y: Mm): Point | null {
  const level = x1 - x0 > y1 - y0;
  const [at, low, high] = level ? [y, y0, y1] : [x, x0, x1];
  if (Math.min(at - low, high - at) > BEFORE_FACE / 2) return null;
  const before = at - low < high - at ? low - BEFORE_FACE : high + BEFORE_FACE;
  return level ? { x, y: before } : { x: before, y };
}

const middle = (from: number, to: number): number => (from + to) / 2;

/**
 * The first thing a ray meets of what stands open: a wall as high as it is drawn (`cuts`), furniture or a step of a stair, else a floor. A wall answers
 * with its middle line, so that its tool takes the wall and not the room before it; the others with a place on their own floor.
 */
export function pick(
  ray: Ray,
  open: readonly Pickable[],
  cuts: ArrayLike<number>,
  active: number,
): Hit | null {
  let nearest = Number.POSITIVE_INFINITY;
  let hit: Hit | null = null;
  for (const level of open) {
    for (const { rect, tops, foot, groups, part, kind } of level.solids) {
      const drawn = Math.min(Math.max(...tops) / 1000, Math.max(cuts[groups[0]]!, cuts[groups[1]]!));
      // What is seen through a door or window of a façade is only the ground: whoever points there means the door.
      const low = part === 'lintel' && kind !== 'inner' ? 0 : foot / 1000;
      if (drawn <= low) continue;
      const t = toBox(
        ray,
        [rect.x0 / 1000, level.y + low, rect.y0 / 1000],
        [rect.x1 / 1000, level.y + drawn, rect.y1 / 1000],
      );
      if (t === null || t >= nearest) continue;
      nearest = t;
      const x = (ray.from[0] + ray.along[0] * t) * 1000;
      const y = (ray.from[2] + ray.along[2] * t) * 1000;
      const floor = floorBefore(rect, x, y);
      const wide = rect.x1 - rect.x0;
      const deep = rect.y1 - rect.y0;
      hit = {
        on: 'wall',
        storey: level.index,
        x: wide <= deep ? middle(rect.x0, rect.x1) : x,
        y: deep <= wide ? middle(rect.y0, rect.y1) : y,
        plane: ray.from[1] + ray.along[1] * t,
        ...(floor && { floor }),
        inside: true,
      };
    }
    for (const { rect, foot, top } of level.things) {
      const low = [rect.x0 / 1000, level.y + foot / 1000, rect.y0 / 1000] as const;
      const high = [rect.x1 / 1000, level.y + top / 1000, rect.y1 / 1000] as const;
      const t = toBox(ray, low, high);
      if (t === null || t >= nearest) continue;
      nearest = t;
      hit = {
        on: 'thing',
        storey: level.index,
        x: inside((ray.from[0] + ray.along[0] * t) * 1000, rect.x0, rect.x1),
        y: inside((ray.from[2] + ray.along[2] * t) * 1000, rect.y0, rect.y1),
        plane: ray.from[1] + ray.along[1] * t,
        inside: true,
      };
    }
    const floor = atLevel(ray, level.y);
    const t = (level.y - ray.from[1]) / ray.along[1];
    if (!floor || t >= nearest || !covers(level.storey.built, floor.x * 1000, floor.z * 1000)) continue;
    nearest = t;
    const [x, y] = [floor.x * 1000, floor.z * 1000];
    hit = { on: 'floor', storey: level.index, x, y, plane: level.y, inside: true };
  }
  if (hit) return hit;
  const ground = open.find((level) => level.index === active) ?? open[0];
  const beside = ground ? atLevel(ray, ground.y) : null;
  if (!ground || !beside) return null;
  return {
    on: 'floor',
    storey: ground.index,
    x: beside.x * 1000,
    y: beside.z * 1000,
    plane: ground.y,
    inside: false,
  };
}

/**
 * What a finger that covers so much of the picture takes hold of: a wall whose edge it just misses, before the floor that is seen
 * behind it, which may lie a metre away.
 */
export function toGrab(
  pick: (x: number, y: number) => Hit | null,
  x: number,
  y: number,
  [wide, high]: readonly [wide: number, high: number],
): Hit | null {
  const hit = pick(x, y);
  if (hit?.on !== 'floor' || !hit.inside) return hit;
  const beside = [pick(x, y - high), pick(x - wide, y), pick(x + wide, y)];
  return beside.find((other) => other?.on === 'wall') ?? hit;
}
