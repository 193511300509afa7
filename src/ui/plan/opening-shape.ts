import type { OpeningPlan } from '../../derive/plan.ts';
import type { Mm, Rect } from '../../model/units.ts';

/** Thickness drawn for an opening that has lost its wall. */
const ORPHAN: Mm = 100;
const LEAF: Mm = 45;

/** A box by its extent along a wall and across it. */
const box = (axis: 'v' | 'h', from: Mm, to: Mm, low: Mm, high: Mm): Rect =>
  axis === 'h' ? { x0: from, x1: to, y0: low, y1: high } : { x0: low, x1: high, y0: from, y1: to };

/** Both faces of the wall an opening stands in: an outer wall stands outside its grid line, an inner one astride it. */
function faces({ wall, at }: OpeningPlan): readonly [Mm, Mm] {
  const t = wall?.thickness ?? ORPHAN;
  switch (wall?.faces) {
    case 'top':
    case 'left':
      return [at - t, at];
    case 'bottom':
    case 'right':
      return [at, at + t];
    default:
      return [at - t / 2, at + t / 2];
  }
}

/** The hole an opening makes in its wall. */
export function hole(o: OpeningPlan): Rect {
  const [low, high] = faces(o);
  return box(o.axis, o.from, o.to, low, high);
}

/** The glass of a window, in the middle of its wall. */
export function glazing(o: OpeningPlan): Rect {
  const [low, high] = faces(o);
  const middle = (low + high) / 2;
  const half = Math.min((high - low) / 7, 32);
  return box(o.axis, o.from, o.to, middle - half, middle + half);
}

/** How far a door's leaf reaches into the floor it swings over, from the face it hangs on. */
function reach(o: OpeningPlan): readonly [Mm, Mm] {
  const [low, high] = faces(o);
  const radius = o.to - o.from;
  return o.swing === 1 ? [high, high + radius] : [low - radius, low];
}

/** Open leaf, at a right angle to the wall. */
export function leaf(o: OpeningPlan): Rect {
  const [low, high] = reach(o);
  const [from, to] = o.hinge === 'start' ? [o.from, o.from + LEAF] : [o.to - LEAF, o.to];
  return box(o.axis, from, to, low, high);
}

/** The same leaf as a path. */
export function leafPath(o: OpeningPlan): string {
  const { x0, y0, x1, y1 } = leaf(o);
  return `M${x0} ${y0}H${x1}V${y1}H${x0}Z`;
}

/** Floor a leaf sweeps over. */
export function sweep(o: OpeningPlan): Rect {
  const [low, high] = reach(o);
  return box(o.axis, o.from, o.to, low, high);
}

/** Quarter circle from the leaf's free end to where it shuts. */
export function swing(o: OpeningPlan): string {
  const [low, high] = reach(o);
  const [face, tip] = o.swing === 1 ? [low, high] : [high, low];
  const [hinge, shut] = o.hinge === 'start' ? [o.from, o.to] : [o.to, o.from];
  const p = (along: Mm, across: Mm): string => (o.axis === 'h' ? `${along} ${across}` : `${across} ${along}`);
  const clockwise = (o.hinge === 'start' ? 1 : -1) * o.swing * (o.axis === 'v' ? 1 : -1) > 0;
  const radius = o.to - o.from;
  return `M${p(hinge, tip)}A${radius} ${radius} 0 0 ${clockwise ? 1 : 0} ${p(shut, face)}`;
}
