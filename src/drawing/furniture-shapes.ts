import type { Mm } from '../model/units.ts';
import {
  bench,
  coats,
  coffeeTable,
  cornerSofa,
  desk,
  piano,
  playMat,
  prayerMat,
  roundTable,
  shelf,
  sofa,
  table,
  tv,
} from './symbols/living.ts';
import {
  bed,
  bedside,
  bunk,
  careBed,
  changingTable,
  chest,
  cot,
  highChair,
  wardrobe,
} from './symbols/night.ts';
import type { Draw } from './symbols/strokes.ts';
import { round } from './symbols/strokes.ts';
import {
  bathtub,
  boiler,
  dishwasher,
  dryer,
  dryingRack,
  freezer,
  fridge,
  island,
  kitchen,
  shower,
  stove,
  toilet,
  washbasin,
  washer,
} from './symbols/water.ts';
import { bike, kidBike, pram, walker, wheelchair } from './symbols/wheels.ts';

const plain: Draw = (w, d) => round(0, 0, w, d, 60);

const SHAPES: Readonly<Record<string, Draw>> = {
  bed,
  cot,
  'sofa-2': sofa(2),
  'sofa-3': sofa(3),
  armchair: sofa(1),
  'table-2': table(2),
  'table-4': table(4),
  'table-6': table(6),
  'table-8': table(8),
  'table-10': table(10),
  desk,
  kitchen,
  wardrobe,
  shelf,
  bathtub,
  shower,
  toilet,
  washbasin,
  washer,
  fridge,
  tv,
  pram,
  wheelchair,
  bike,
  bunk,
  'care-bed': careBed,
  'round-table': roundTable,
  'corner-sofa': cornerSofa,
  'coffee-table': coffeeTable,
  chest,
  bedside,
  stove,
  dishwasher,
  freezer,
  island,
  dryer,
  'drying-rack': dryingRack,
  'changing-table': changingTable,
  'high-chair': highChair,
  walker,
  'kid-bike': kidBike,
  'prayer-mat': prayerMat,
  'play-mat': playMat,
  piano,
  bench,
  coats,
  boiler,
};

/** The drawing of a kind, by its whole id or by the word before its size ("bed-150" is a bed); else a rounded box. */
export function furnitureShape(id: string, width: Mm, depth: Mm): string {
  const draw = SHAPES[id] ?? SHAPES[id.replace(/-\d+$/, '')] ?? plain;
  return draw(width, depth);
}
