import type { Point, Rect } from '../model/units.ts';

/** How many half steps a thing moves from its place at most, each way. */
const FAR = 8;

/** Places on a grid of half steps round the middle, the nearest first; of those as near, the one to the right. */
const ROUND: readonly Point[] = Array.from({ length: (2 * FAR + 1) ** 2 }, (_, i) => ({
  x: (i % (2 * FAR + 1)) - FAR,
  y: Math.floor(i / (2 * FAR + 1)) - FAR,
})).sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y) || b.x - a.x || b.y - a.y);

/**
 * Where things of one size stand so that each can be seen and pressed: at its own place, or at the nearest free one beside those before it.
 * Where there is none, at its own. All in one unit, places as middles; inside `within` when it is given.
 */
export function apart(places: readonly Point[], size: number, within?: Rect): Point[] {
  const stands: Point[] = [];
  const free = ({ x, y }: Point): boolean =>
    (!within ||
      (x - size / 2 >= within.x0 &&
        x + size / 2 <= within.x1 &&
        y - size / 2 >= within.y0 &&
        y + size / 2 <= within.y1)) &&
    stands.every((other) => Math.max(Math.abs(x - other.x), Math.abs(y - other.y)) >= size - 0.01);
  for (const { x, y } of places) {
    const found = ROUND.find((by) => free({ x: x + (by.x * size) / 2, y: y + (by.y * size) / 2 }));
    stands.push(found ? { x: x + (found.x * size) / 2, y: y + (found.y * size) / 2 } : { x, y });
  }
  return stands;
}
