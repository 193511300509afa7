import type { Axis, Mm, Point } from '../model/units.ts';
import type { StoreyPlan } from './plan.ts';

/** A clear length between two faces: level (`h`) or upright (`v`) at `at`. */
export type Span = { readonly axis: Axis; readonly at: Mm; readonly from: Mm; readonly to: Mm };

/** From the face of one wall to that of the next, through a point and along an axis; null inside a wall and where no wall stands. */
export function spanThrough({ pieces }: StoreyPlan, p: Point, axis: Axis): Span | null {
  const [at, along] = axis === 'h' ? [p.y, p.x] : [p.x, p.y];
  let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { rect: r } of pieces) {
    const [low, high, start, end] = axis === 'h' ? [r.y0, r.y1, r.x0, r.x1] : [r.x0, r.x1, r.y0, r.y1];
    if (at < low || at >= high) continue;
    if (end <= along) from = Math.max(from, end);
    else if (start >= along) to = Math.min(to, start);
    else return null;
  }
  return Number.isFinite(from) && Number.isFinite(to) ? { axis, at, from, to } : null;
}
