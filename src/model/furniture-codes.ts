/**
 * Numbers of furniture kinds in snapshots: the first has code 1. Part of the format: append, never reorder, never
 * reuse. They agree with `code` in models/kinds/furniture.json; a piece that only a municipality's own file has is
 * spelled out in the snapshot instead.
 */
const FURNITURE_CODES: readonly string[] = [
  'bed-75',
  'bed-90',
  'bed-120',
  'bed-150',
  'bed-180',
  'cot',
  'sofa-2',
  'sofa-3',
  'armchair',
  'table-4',
  'table-6',
  'desk',
  'kitchen-180',
  'kitchen-240',
  'kitchen-300',
  'kitchen-360',
  'wardrobe-100',
  'wardrobe-200',
  'shelf',
  'bathtub',
  'shower',
  'toilet',
  'washbasin',
  'washer',
  'pram',
  'wheelchair',
  'bike',
  'fridge',
  'coffee-table',
  'tv',
  'bunk',
  'care-bed',
  'table-2',
  'table-8',
  'table-10',
  'round-table',
  'corner-sofa',
  'chest',
  'bedside',
  'stove',
  'dishwasher',
  'freezer',
  'island',
  'dryer',
  'drying-rack',
  'changing-table',
  'high-chair',
  'walker',
  'kid-bike',
  'prayer-mat',
  'play-mat',
  'piano',
  'bench',
  'coats',
  'boiler',
];

/** Code of a furniture kind, 1 or more; 0 for one that has none. */
export const furnitureCode = (id: string): number => FURNITURE_CODES.indexOf(id) + 1;

/** Furniture kind with a code; undefined when this program does not know it. */
export const furnitureWithCode = (code: number): string | undefined => FURNITURE_CODES[code - 1];
