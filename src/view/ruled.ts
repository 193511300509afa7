import type { Vector } from './eye.ts';
import type { Dot } from './own-floor.ts';

/** A line in the world that a figure may stand on. */
export type Line = readonly [Vector, Vector];
/** A line in the picture, and where on it a figure may stand. */
export type Ruled = { readonly d: string; readonly at: Dot };

/** Where along a line a figure stands: in the middle, or to either side of what stands there. */
const SHARES = [0.5, 0.28, 0.72];
/** What the slanted ends of a line take to each side, in pixels. */
const TICK = 5;

const along = ([a, b]: Line, share: number): Vector => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** A line between two points of the picture, with slanted ends. */
function slanted(a: Dot, b: Dot): string {
  const long = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
  const [ex, ey] = [(TICK * (b.x - a.x)) / long, (TICK * (b.y - a.y)) / long];
  const point = (x: number, y: number): string => `${Math.round(x)} ${Math.round(y)}`;
  const tick = ({ x, y }: Dot): string =>
    `M${point(x - ex - ey, y - ey + ex)}L${point(x + ex + ey, y + ey - ex)}`;
  return `M${point(a.x, a.y)}L${point(b.x, b.y)}${tick(a)}${tick(b)}`;
}

/** The places of a figure on one of some lines that tell the same: on the farthest, which the fewest walls stand before. */
export function ruledOn(
  lines: readonly Line[],
  onPage: (x: number, y: number, z: number) => Dot,
  away: (at: Vector) => number,
): readonly Ruled[] {
  const far = (line: Line): number => away(along(line, 0.5));
  const line = lines.reduce((best, other) => (far(other) > far(best) ? other : best));
  const d = slanted(onPage(...line[0]), onPage(...line[1]));
  return SHARES.map((share) => ({ d, at: onPage(...along(line, share)) }));
}
