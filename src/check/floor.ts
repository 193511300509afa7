import type { M2, Rect } from '../model/units.ts';
import { overlap } from '../model/units.ts';

/** Floor as a set of disjoint rectangles, in mm. Everything here is exact. */
export type Floor = readonly Rect[];

/** Summed in whole mm² first, so that equal floors have equal areas to the last bit. */
export const floorArea = (floor: Floor): M2 =>
  floor.reduce((sum, r) => sum + (r.x1 - r.x0) * (r.y1 - r.y0), 0) / 1e6;

/** Floor that lies in both. */
export const common = (a: Floor, b: Floor): Rect[] => a.flatMap((r) => b.flatMap((s) => overlap(r, s) ?? []));

/**
 * What is left of a rectangle when another is cut out of it:
 *
 *     ┌──────────┐
 *     │  above   │
 *     ├───┬──┬───┤
 *     │ l │  │ r │
 *     ├───┴──┴───┤
 *     │  below   │
 *     └──────────┘
 */
function cut(r: Rect, out: Rect): Rect[] {
  const c = overlap(r, out);
  if (!c) return [r];
  return [
    { x0: r.x0, y0: r.y0, x1: r.x1, y1: c.y0 },
    { x0: r.x0, y0: c.y0, x1: c.x0, y1: c.y1 },
    { x0: c.x1, y0: c.y0, x1: r.x1, y1: c.y1 },
    { x0: r.x0, y0: c.y1, x1: r.x1, y1: r.y1 },
  ].filter(({ x0, y0, x1, y1 }) => x0 < x1 && y0 < y1);
}

/** Floor of `a` that is not in `b`. */
export const minus = (a: Floor, b: Floor): Rect[] =>
  b.reduce<Rect[]>((rest, out) => rest.flatMap((r) => cut(r, out)), [...a]);

/** Floor that lies in at least one of several floors, seen from above. */
export function union(floors: readonly Floor[]): Rect[] {
  const all: Rect[] = [];
  for (const floor of floors) all.push(...minus(floor, all));
  return all;
}
