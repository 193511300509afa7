import type { OpeningPlan, Sweep } from '../derive/plan.ts';
import type { Axis, Mm, Rect } from '../model/units.ts';

const LEAF: Mm = 45;

/** The glass of a window, in the middle of its wall. */
export function glazing({ axis, hole }: OpeningPlan): Rect {
  const thin = (low: Mm, high: Mm): readonly [Mm, Mm] => {
    const middle = (low + high) / 2;
    const half = Math.min((high - low) / 7, 32);
    return [middle - half, middle + half];
  };
  const { x0, y0, x1, y1 } = hole;
  if (axis === 'h') {
    const [low, high] = thin(y0, y1);
    return { x0, x1, y0: low, y1: high };
  }
  const [low, high] = thin(x0, x1);
  return { x0: low, x1: high, y0, y1 };
}

/** Open leaf, at a right angle to its wall. */
export function leaf(axis: Axis, { hinge, x0, y0, x1, y1 }: Sweep): Rect {
  if (axis === 'h') return hinge.x === x0 ? { x0, x1: x0 + LEAF, y0, y1 } : { x0: x1 - LEAF, x1, y0, y1 };
  return hinge.y === y0 ? { x0, x1, y0, y1: y0 + LEAF } : { x0, x1, y0: y1 - LEAF, y1 };
}

/** The same leaf as a path. */
export function leafPath(axis: Axis, sweep: Sweep): string {
  const { x0, y0, x1, y1 } = leaf(axis, sweep);
  return `M${x0} ${y0}H${x1}V${y1}H${x0}Z`;
}

/** The leaf of a door that slides, open: along its wall, past the end it would hang on. */
export function slidAside({ axis, hole, hinge, swing }: OpeningPlan): Rect {
  const { x0, y0, x1, y1 } = hole;
  if (axis === 'h') {
    const face = swing === 1 ? y1 : y0 - LEAF;
    const by = hinge === 'start' ? x0 - x1 : x1 - x0;
    return { x0: x0 + by, x1: x1 + by, y0: face, y1: face + LEAF };
  }
  const face = swing === 1 ? x1 : x0 - LEAF;
  const by = hinge === 'start' ? y0 - y1 : y1 - y0;
  return { x0: face, x1: face + LEAF, y0: y0 + by, y1: y1 + by };
}

/** Where that leaf runs when it is shut, as a line across the hole. */
export function track({ axis, hole, swing }: OpeningPlan): string {
  const { x0, y0, x1, y1 } = hole;
  const off = (swing * LEAF) / 2;
  return axis === 'h'
    ? `M${x0} ${(swing === 1 ? y1 : y0) + off}H${x1}`
    : `M${(swing === 1 ? x1 : x0) + off} ${y0}V${y1}`;
}

/** Quarter circle from the leaf's free end to where it shuts. */
export function swing(axis: Axis, { hinge, x0, y0, x1, y1 }: Sweep): string {
  const far = { x: hinge.x === x0 ? x1 : x0, y: hinge.y === y0 ? y1 : y0 };
  const across = { x: hinge.x, y: far.y };
  const along = { x: far.x, y: hinge.y };
  const [open, shut] = axis === 'h' ? [across, along] : [along, across];
  const clockwise = (open.x - hinge.x) * (shut.y - hinge.y) - (open.y - hinge.y) * (shut.x - hinge.x) > 0;
  const radius = x1 - x0;
  return `M${open.x} ${open.y}A${radius} ${radius} 0 0 ${clockwise ? 1 : 0} ${shut.x} ${shut.y}`;
}
