import type { Rgb } from './colour.ts';
import { brighter } from './colour.ts';
import { BOTTOM, LEFT, RIGHT, TOP } from './cuts.ts';
import type { Cut, MeshBuilder } from './mesh.ts';

/** Boards that lie on each other up a façade: how high each is, and the shadow at its lower edge; metres. */
const BOARD = 0.19;
const SHADOW = 0.018;
const DARK = 0.9;
/** How far the shadows lie before the wall, so that the two never fight for the same place. */
const PROUD = 0.004;

/** An upper end of a façade, on the sheet and over the floor; metres. */
export type Upper = { readonly x: number; readonly z: number; readonly top: number };

/** The way a side of a wall looks that runs from left to right, as its façade group. */
export function groupFacing(left: Pick<Upper, 'x' | 'z'>, right: Pick<Upper, 'x' | 'z'>): number {
  if (left.z === right.z) return left.x < right.x ? BOTTOM : TOP;
  return left.z > right.z ? RIGHT : LEFT;
}

/**
 * The shadows between the boards of a façade, from its foot up to a top that may slope; left and right as one sees it from
 * outside. `bright` is how bright the wall is at a height.
 */
export function boards(
  mesh: MeshBuilder,
  [left, right]: readonly [Upper, Upper],
  foot: number,
  colour: Rgb,
  cut: Cut | undefined,
  bright: (y: number) => number = () => 1,
): void {
  const [dx, dz] = [right.x - left.x, right.z - left.z];
  const long = Math.hypot(dx, dz);
  const [ox, oz] = [(-dz / long) * PROUD, (dx / long) * PROUD];
  const rise = right.top - left.top;
  for (let i = Math.ceil(foot / BOARD); i * BOARD + SHADOW < Math.max(left.top, right.top); i++) {
    const [y, over] = [i * BOARD, i * BOARD + SHADOW];
    // Where the top slopes a board ends as soon as it meets it.
    const meets = rise === 0 ? 0 : (over - left.top) / rise;
    const [from, to] = rise > 0 ? [Math.max(0, meets), 1] : rise < 0 ? [0, Math.min(1, meets)] : [0, 1];
    const at = (share: number, high: number) =>
      [left.x + dx * share + ox, high, left.z + dz * share + oz] as const;
    const shade = brighter(colour, DARK * bright(y));
    mesh.quad(at(from, y), at(to, y), at(to, over), at(from, over), shade, cut && { ...cut, foot: y });
  }
}
