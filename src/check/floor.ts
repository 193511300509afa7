import type { M2, Rect } from '../model/units.ts';
import { minus, overlap } from '../model/units.ts';

/** Floor as a set of disjoint rectangles, in mm. Everything here is exact. */
export type Floor = readonly Rect[];

/**
 * A figure to six decimals, which of an area in m² is the whole mm²: finer than anything is measured, and coarse enough that the machine's
 * own arithmetic does not decide which way 12.45 is rounded. In any unit; its unit stays.
 */
export const rounded = <N extends number>(figure: N): N => (Math.round(figure * 1e6) / 1e6) as N;

/** Summed in mm² first, so that equal floors have equal areas to the last bit. */
export const floorArea = (floor: Floor): M2 =>
  Math.round(floor.reduce((sum, r) => sum + (r.x1 - r.x0) * (r.y1 - r.y0), 0)) / 1e6;

/** Floor that lies in both. */
export const common = (a: Floor, b: Floor): Rect[] => a.flatMap((r) => b.flatMap((s) => overlap(r, s) ?? []));

/** Floor that lies in at least one of several floors, seen from above. */
export function union(floors: readonly Floor[]): Rect[] {
  const all: Rect[] = [];
  for (const floor of floors) all.push(...minus(floor, all));
  return all;
}
