import type { Ray } from '../../src/view/eye.ts';
import type { Block } from '../../src/view/walls-seen.ts';

/** Whether a ray meets a box before `end`, as a share of its way. */
export function meets(
  { from, along }: Ray,
  { x0, x1, foot, top, z0, z1 }: Block,
  end = Number.POSITIVE_INFINITY,
): boolean {
  let [enters, leaves] = [0, end];
  for (const [axis, low, high] of [
    [0, x0, x1],
    [1, foot, top],
    [2, z0, z1],
  ] as const) {
    const [a, b] = [(low - from[axis]) / along[axis], (high - from[axis]) / along[axis]];
    enters = Math.max(enters, Math.min(a, b));
    leaves = Math.min(leaves, Math.max(a, b));
  }
  return enters < leaves;
}
