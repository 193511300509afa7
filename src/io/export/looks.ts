import type { MassKind } from '../../derive/masses.ts';

/** How something looks: red, green, blue and how much of it one does not see through, 0–1 in linear light. */
export type Material = { readonly name: string; readonly colour: readonly [number, number, number, number] };

const material = (name: string, red: number, green: number, blue: number, dense = 1): Material => ({
  name,
  colour: [red, green, blue, dense],
});
const WALL = material('outer wall', 0.82, 0.77, 0.68);

/** Tints that tell the parts of a model apart. They are no choice of what a house is built of: a shell knows none. */
export const WOOD = material('wood', 0.6, 0.43, 0.26);
export const TILE = material('tile', 0.5, 0.66, 0.68);
export const LEAF = material('door', 0.45, 0.3, 0.18);
export const GLASS = material('glass', 0.55, 0.75, 0.82, 0.35);
export const PIECE = material('furniture', 0.72, 0.66, 0.58);
/** What ends a storey shows its edge in the façade, and is of its colour. */
export const LOOKS: Readonly<Record<MassKind, Material>> = {
  outer: WALL,
  gable: WALL,
  deck: WALL,
  party: material('party wall', 0.66, 0.6, 0.53),
  inner: material('inner wall', 0.9, 0.88, 0.83),
  floor: material('slab', 0.55, 0.53, 0.5),
  stair: WOOD,
  roof: material('roof', 0.12, 0.11, 0.11),
};
