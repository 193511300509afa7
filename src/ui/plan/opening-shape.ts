import type { OpeningPlan } from '../../derive/plan.ts';
import type { Mm, Rect } from '../../model/units.ts';

/** Thickness drawn for an opening that has lost its wall. */
const ORPHAN: Mm = 100;
const LEAF: Mm = 45;

/** The hole an opening makes in its wall: an outer wall stands outside its grid line, an inner one astride it. */
export function hole(o: OpeningPlan): Rect {
  const t = o.wall?.thickness ?? ORPHAN;
  const faces = o.wall?.faces ?? null;
  const low = faces === null ? o.at - t / 2 : faces === 'top' || faces === 'left' ? o.at - t : o.at;
  return o.axis === 'h'
    ? { x0: o.from, x1: o.to, y0: low, y1: low + t }
    : { x0: low, x1: low + t, y0: o.from, y1: o.to };
}

/** Writes a path in (along, across) of a wall as one in (x, y). */
const pen =
  (axis: 'v' | 'h') =>
  (along: Mm, across: Mm): string =>
    axis === 'h' ? `${along} ${across}` : `${across} ${along}`;

const facesOf = (o: OpeningPlan): readonly [Mm, Mm] => {
  const r = hole(o);
  return o.axis === 'h' ? [r.y0, r.y1] : [r.x0, r.x1];
};

/** Open leaf at a right angle to the wall, hung on the face it swings to. */
export function leaf(o: OpeningPlan): string {
  const [low, high] = facesOf(o);
  const p = pen(o.axis);
  const face = o.swing === 1 ? high : low;
  const tip = face + o.swing * (o.to - o.from);
  const hinge = o.hinge === 'start' ? o.from : o.to;
  const edge = hinge + (o.hinge === 'start' ? LEAF : -LEAF);
  return `M${p(hinge, face)}L${p(hinge, tip)}L${p(edge, tip)}L${p(edge, face)}Z`;
}

/** Quarter circle from the leaf's free end to where it shuts. */
export function swing(o: OpeningPlan): string {
  const [low, high] = facesOf(o);
  const p = pen(o.axis);
  const radius = o.to - o.from;
  const face = o.swing === 1 ? high : low;
  const [hinge, shut] = o.hinge === 'start' ? [o.from, o.to] : [o.to, o.from];
  const clockwise = (o.hinge === 'start' ? 1 : -1) * o.swing * (o.axis === 'v' ? 1 : -1) > 0;
  return `M${p(hinge, face + o.swing * radius)}A${radius} ${radius} 0 0 ${clockwise ? 1 : 0} ${p(shut, face)}`;
}

/** Ends of the cut wall, so that a door in a wall of the floor's own colour still has its frame. */
export function jambs(o: OpeningPlan): string {
  const [low, high] = facesOf(o);
  const p = pen(o.axis);
  return `M${p(o.from, low)}L${p(o.from, high)}M${p(o.to, low)}L${p(o.to, high)}`;
}

/** Both faces of a window and the two lines of its glass. */
export function panes(o: OpeningPlan): string {
  const [low, high] = facesOf(o);
  const p = pen(o.axis);
  const middle = (low + high) / 2;
  const gap = Math.min((high - low) / 7, 32);
  return [low, middle - gap, middle + gap, high]
    .map((across) => `M${p(o.from, across)}L${p(o.to, across)}`)
    .join('');
}

/** Line of the threshold on the outside of an outer door. */
export function threshold(o: OpeningPlan): string {
  const [low, high] = facesOf(o);
  const p = pen(o.axis);
  return [low, high].map((across) => `M${p(o.from, across)}L${p(o.to, across)}`).join('');
}

/** Floor a door's leaf sweeps over. */
export function sweep(o: OpeningPlan): Rect {
  const r = hole(o);
  const radius = o.to - o.from;
  if (o.axis === 'h')
    return o.swing === 1 ? { ...r, y0: r.y1, y1: r.y1 + radius } : { ...r, y0: r.y0 - radius, y1: r.y0 };
  return o.swing === 1 ? { ...r, x0: r.x1, x1: r.x1 + radius } : { ...r, x0: r.x0 - radius, x1: r.x0 };
}
