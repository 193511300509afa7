import type { Side } from '../model/units.ts';

/**
 * The home is cut open so that one sees in. Every wall is built to its full height once; how high each *group* of it
 * is drawn follows from where the eye stands, so near walls sink and far walls stand while one turns the model, and
 * nothing is rebuilt. A vertex names two groups and takes the higher cut: a corner post belongs to two façades.
 */
export const WHOLE = 0;
export const INNER = 1;
export const TOP = 2;
export const RIGHT = 3;
export const BOTTOM = 4;
export const LEFT = 5;
export const NEIGHBOUR = 6;
export const GROUPS = 7;

export const GROUP_OF = { top: TOP, right: RIGHT, bottom: BOTTOM, left: LEFT } as const satisfies Record<
  Side,
  number
>;

/** Cut heights over the floor, in metres. */
export const INNER_CUT = 1.05;
export const NEAR_CUT = 0.42;
const NEAR_NEIGHBOUR = 0.12;
/** Higher than anything: not cut. */
const NEVER = 99;

/** The way a façade group looks, as x and z. */
const LOOKS: readonly (readonly [group: number, x: number, z: number])[] = [
  [TOP, 0, -1],
  [RIGHT, 1, 0],
  [BOTTOM, 0, 1],
  [LEFT, -1, 0],
];

/** From 0 at `low` to 1 at `high`, without a jolt at either end. */
export const smooth = (low: number, high: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
};

/**
 * Writes the cut of every group for an eye at `azimuth` into `out` (GROUPS long). `tall` is the full clear height in
 * metres; `party` the side on which the neighbour lives. Where both homes are open, `met`, the wall between them is cut as
 * the walls inside are: it neither hides one home from the other's side nor is lost.
 */
export function cutHeights(
  azimuth: number,
  tall: number,
  party: 'left' | 'right',
  out: Float32Array,
  met = false,
): void {
  out[WHOLE] = NEVER;
  out[INNER] = INNER_CUT;
  for (const [group, x, z] of LOOKS) {
    const towardsEye = x * Math.sin(azimuth) + z * Math.cos(azimuth);
    const sunk = smooth(-0.3, 0.25, towardsEye);
    out[group] = tall + (NEAR_CUT - tall) * sunk;
    if (group === GROUP_OF[party]) out[NEIGHBOUR] = tall + (NEAR_NEIGHBOUR - tall) * sunk;
  }
  if (met) out[GROUP_OF[party]] = INNER_CUT;
}

/** Cuts of a storey that stands closed, as the body under the one in view. */
export const wholeHeights = (): Float32Array => new Float32Array(GROUPS).fill(NEVER);
