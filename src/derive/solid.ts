import type { Mm, Point, Rect } from '../model/units.ts';

/** In the way: a rectangle or, with a hinge, the quarter of a disc round that corner of its square. In mm. */
export type Solid = Rect & { readonly hinge?: Point };
type Quarter = Rect & { readonly hinge: Point };

/** `Math.hypot` guards against numbers no house has, at ten times the price. */
export const length = (x: Mm, y: Mm): Mm => Math.sqrt(x * x + y * y);

/** From one stretch to another; below 0 by how far they overlap. */
const between = (low: Mm, high: Mm, from: Mm, to: Mm): Mm => Math.max(low - to, from - high);
const apart = (x: Mm, y: Mm): Mm => (x > 0 && y > 0 ? length(x, y) : Math.max(x, y));

/** As `gap`, with the rectangle's sides given one by one: this is asked some thousand times for a room. */
export function gapTo(x0: Mm, y0: Mm, x1: Mm, y1: Mm, s: Solid): Mm {
  if (!s.hinge) return apart(between(x0, x1, s.x0, s.x1), between(y0, y1, s.y0, s.y1));
  // Mirrored so that the quarter lies to the right of and below its hinge, which is 0, 0.
  const { hinge } = s;
  const radius = s.x1 - s.x0;
  const right = hinge.x === s.x0;
  const down = hinge.y === s.y0;
  const a0 = right ? x0 - hinge.x : hinge.x - x1;
  const a1 = right ? x1 - hinge.x : hinge.x - x0;
  const b0 = down ? y0 - hinge.y : hinge.y - y1;
  const b1 = down ? y1 - hinge.y : hinge.y - y0;
  if (a1 < 0 || b1 < 0) return apart(between(a0, a1, 0, radius), between(b0, b1, 0, radius));
  return Math.max(length(Math.max(a0, 0), Math.max(b0, 0)) - radius, -a1, -b1);
}

/** Distance from an axis-parallel rectangle to a solid; 0 when they touch, below when they overlap. */
export const gap = (r: Rect, s: Solid): Mm => gapTo(r.x0, r.y0, r.x1, r.y1, s);

const STEPS = 8;
/** The way of the tip of a leaf, in points. */
const tipOf = ({ hinge, x0, y0, x1, y1 }: Quarter): readonly Point[] =>
  Array.from({ length: STEPS + 1 }, (_, i) => {
    const turn = (Math.PI / 2) * (i / STEPS);
    const [right, down] = [hinge.x === x0 ? 1 : -1, hinge.y === y0 ? 1 : -1];
    return {
      x: hinge.x + right * (x1 - x0) * Math.cos(turn),
      y: hinge.y + down * (y1 - y0) * Math.sin(turn),
    };
  });

/** True when two leaves sweep over the same floor: the tip of one comes into the way of the other. */
export const strike = (a: Quarter, b: Quarter): boolean =>
  tipOf(a).some((p) => gapTo(p.x, p.y, p.x, p.y, b) < 0) ||
  tipOf(b).some((p) => gapTo(p.x, p.y, p.x, p.y, a) < 0);
