import type { MoreWords } from '../../../words/words.ts';

export type PieceGroup = keyof MoreWords['furniture']['groups'];

/** Furniture by what one does with it, in the order one furnishes a home. The first of each stands for its group. */
const GROUPS: Readonly<Record<PieceGroup, readonly string[]>> = {
  sleep: [
    'bed-150',
    'bed-75',
    'bed-90',
    'bed-120',
    'bed-180',
    'bunk',
    'cot',
    'care-bed',
    'bedside',
    'changing-table',
  ],
  sit: ['sofa-3', 'sofa-2', 'corner-sofa', 'armchair', 'coffee-table', 'tv', 'bench'],
  eat: ['table-4', 'table-2', 'table-6', 'table-8', 'table-10', 'round-table', 'high-chair'],
  cook: [
    'stove',
    'kitchen-180',
    'kitchen-240',
    'kitchen-300',
    'kitchen-360',
    'island',
    'fridge',
    'freezer',
    'dishwasher',
  ],
  bath: ['bathtub', 'shower', 'toilet', 'washbasin'],
  wash: ['washer', 'dryer', 'drying-rack', 'boiler'],
  store: ['wardrobe-100', 'wardrobe-200', 'chest', 'shelf', 'coats'],
  play: ['desk', 'play-mat', 'prayer-mat', 'piano'],
  help: ['pram', 'wheelchair', 'walker', 'bike', 'kid-bike'],
};

export const PIECE_GROUPS = Object.keys(GROUPS) as readonly PieceGroup[];

export const signOf = (group: PieceGroup): string => GROUPS[group][0]!;

/** The kinds of a group that these models know; what no group names, a municipality's own, stands with the last. */
export function kindsIn(group: PieceGroup, known: readonly string[]): readonly string[] {
  const named = GROUPS[group].filter((id) => known.includes(id));
  if (group !== PIECE_GROUPS.at(-1)) return named;
  const all = Object.values(GROUPS).flat();
  return [...named, ...known.filter((id) => !all.includes(id))];
}

/** Every kind, group by group: a list of choices. */
export const kindsInOrder = (known: readonly string[]): readonly string[] =>
  PIECE_GROUPS.flatMap((group) => kindsIn(group, known));
