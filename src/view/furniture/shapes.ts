import type { Bench, Stand } from './bench.ts';
import { bench, coats, island, piano, playMat, prayerMat } from './hall.ts';
import {
  bed,
  coffeeTable,
  cornerSofa,
  cot,
  desk,
  dining,
  roundTable,
  shelf,
  sofa,
  tv,
  wardrobe,
} from './living.ts';
import { boiler, dishwasher, dryer, dryingRack, freezer, stove } from './machines.ts';
import { bedside, bunk, careBed, changingTable, chest, highChair } from './night.ts';
import { bathtub, fridge, kitchen, shower, toilet, washbasin, washer } from './water.ts';
import { bike, kidBike, pram, walker, wheelchair } from './wheels.ts';

export type Shape = (bench: Bench, stand: Stand) => void;

const block = ({ soft, c }: Bench, { width: w, depth: d, height: h }: Stand): void =>
  soft([0, 0, w, d, 0, h], c.birch, Math.min(w, d) * 0.12, 0.03);

/** By the beginning of a kind's id, so that a new size of a known thing already has its shape; the rest are blocks. */
const SHAPES: readonly (readonly [prefix: string, shape: Shape])[] = [
  ['bedside', bedside],
  ['bed', bed],
  ['bunk', bunk],
  ['care-bed', careBed],
  ['cot', cot],
  ['sofa', sofa],
  ['armchair', sofa],
  ['coffee-table', coffeeTable],
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
  ['round-table', roundTable],
  ['corner-sofa', cornerSofa],
  ['chest', chest],
  ['stove', stove],
  ['dishwasher', dishwasher],
  ['freezer', freezer],
  ['island', island],
  ['dryer', dryer],
  ['drying-rack', dryingRack],
  ['changing-table', changingTable],
  ['high-chair', highChair],
  ['walker', walker],
  ['kid-bike', kidBike],
  ['prayer-mat', prayerMat],
  ['play-mat', playMat],
  ['piano', piano],
  ['bench', bench],
  ['coats', coats],
  ['boiler', boiler],
];

/** Stands on legs or wheels: its foot touches little of the floor. */
export const onLegs = (kind: string): boolean =>
  /^(table|round|coffee|desk|bike|kid|pram|wheelchair|walker|high|drying|bench|cot|prayer|play)/.test(kind);

export const shapeOf = (kind: string): Shape =>
  SHAPES.find(([prefix]) => kind.startsWith(prefix))?.[1] ?? block;
