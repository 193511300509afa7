import type { RoomKindId } from '../../model/kinds.ts';

// The css repeats every colour here as --rs-tint-<kind>; tests/look.test.ts keeps the two alike and measures them.

export type Pattern = 'none' | 'boards' | 'parquet' | 'stripes' | 'tiles' | 'grid' | 'dots' | 'mat' | 'hatch';

type Tint = { readonly light: string; readonly dark: string; readonly pattern: Pattern };

export const ROOM_TINTS: Readonly<Record<RoomKindId, Tint>> = {
  // living: sand, apricot, amber
  living: { light: '#eddcbb', dark: '#4c3f28', pattern: 'boards' },
  kitchen: { light: '#f0cfb1', dark: '#543927', pattern: 'tiles' },
  dining: { light: '#f0d49c', dark: '#604b26', pattern: 'parquet' },
  homework: { light: '#eee7c5', dark: '#514a30', pattern: 'grid' },
  play: { light: '#eabaa1', dark: '#7c503e', pattern: 'dots' },
  // sleeping: dusty blue, mint, lavender
  bedroom: { light: '#bfd4e5', dark: '#334657', pattern: 'none' },
  adults: { light: '#a9c1d8', dark: '#213346', pattern: 'boards' },
  child: { light: '#c4e4ce', dark: '#274132', pattern: 'dots' },
  teen: { light: '#c1b8d9', dark: '#544b69', pattern: 'mat' },
  guest: { light: '#e8d4e3', dark: '#5d4859', pattern: 'stripes' },
  // wet: aqua, teal
  bath: { light: '#a4d1d7', dark: '#244c53', pattern: 'tiles' },
  wc: { light: '#dbf2f3', dark: '#1a2e30', pattern: 'tiles' },
  laundry: { light: '#98c9c3', dark: '#1f4540', pattern: 'grid' },
  // passage: warm greys
  entry: { light: '#dcd1c2', dark: '#453e37', pattern: 'mat' },
  hall: { light: '#ece7df', dark: '#34302b', pattern: 'none' },
  // stores: stones
  store: { light: '#d9dacd', dark: '#48493f', pattern: 'hatch' },
  outstore: { light: '#b1b5a6', dark: '#292b24', pattern: 'hatch' },
  // own: white with dots
  own: { light: '#fdfcf9', dark: '#22201d', pattern: 'dots' },
};

/** Floors of the room kinds as the 3D picture takes them. */
const floorsIn = (theme: 'light' | 'dark') =>
  Object.fromEntries(
    Object.entries(ROOM_TINTS).map(([kind, tint]) => [kind, { floor: tint[theme], pattern: tint.pattern }]),
  ) as Readonly<Record<RoomKindId, { readonly floor: string; readonly pattern: Pattern }>>;
export const FLOOR_TINTS = { light: floorsIn('light'), dark: floorsIn('dark') };
