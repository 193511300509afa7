import type { Bench, Stand } from './bench.ts';
import { bed, cot, desk, dining, shelf, sofa, table, tv, wardrobe } from './living.ts';
import { bathtub, fridge, kitchen, shower, toilet, washbasin, washer } from './water.ts';
import { bike, pram, wheelchair } from './wheels.ts';

export type Shape = (bench: Bench, stand: Stand) => void;

const block = ({ soft, c }: Bench, { width: w, depth: d, height: h }: Stand): void =>
  soft([0, 0, w, d, 0, h], c.birch, Math.min(w, d) * 0.12, 0.03);

/** By the beginning of a kind's id, so that a new size of a known thing already has its shape; the rest are blocks. */
const SHAPES: readonly (readonly [prefix: string, shape: Shape])[] = [
  ['bed', bed],
  ['cot', cot],
  ['sofa', sofa],
  ['armchair', sofa],
  ['coffee-table', table],
  ['table', dining],
  ['desk', desk],
  ['kitchen', kitchen],
  ['wardrobe', wardrobe],
  ['shelf', shelf],
  ['bathtub', bathtub],
  ['shower', shower],
  ['toilet', toilet],
  ['washbasin', washbasin],
  ['washer', washer],
  ['pram', pram],
  ['wheelchair', wheelchair],
  ['bike', bike],
  ['fridge', fridge],
  ['tv', tv],
];

/** Stands on legs or wheels: its foot touches little of the floor. */
export const onLegs = (kind: string): boolean => /^(table|coffee|desk|bike|pram|wheelchair|cot)/.test(kind);

export const shapeOf = (kind: string): Shape =>
  SHAPES.find(([prefix]) => kind.startsWith(prefix))?.[1] ?? block;
