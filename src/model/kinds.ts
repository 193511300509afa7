import type { M2, Mm } from './units.ts';

/**
 * Every room kind there is. The order is part of the snapshot format: append, never reorder.
 * Sizes and habits stand in `models/kinds/`; words and icons need the ids at compile time, so the ids stand here.
 */
export const ROOM_KINDS = [
  'entry',
  'hall',
  'living',
  'kitchen',
  'dining',
  'bedroom',
  'adults',
  'child',
  'teen',
  'bath',
  'wc',
  'laundry',
  'store',
  'outstore',
  'homework',
  'play',
  'guest',
  'own',
] as const;
export type RoomKindId = (typeof ROOM_KINDS)[number];

/** True of rooms one goes through to the others. */
export const isPassage = (kind: RoomKindId): boolean => kind === 'entry' || kind === 'hall';

/** True of rooms that are everybody's by day: where there is no passage, one goes through them. */
export const isCommon = (kind: RoomKindId): boolean =>
  kind === 'living' || kind === 'kitchen' || kind === 'dining';

/** True of rooms one may go through to others: passages, and what is everybody's. */
export const isThrough = (kind: RoomKindId): boolean => isPassage(kind) || isCommon(kind);

/** What the tool knows of a room kind. `usual` is the size of the ghost; `least` is advice, never law (rules.md § 3.2). */
export type RoomKind = {
  readonly id: RoomKindId;
  readonly usual: { readonly width: Mm; readonly depth: Mm };
  readonly least: { readonly area: M2; readonly side: Mm };
  /** Main function it serves (TEK17 § 12-2), if any. */
  readonly serves: 'living' | 'kitchen' | 'bedroom' | 'bath' | 'toilet' | 'store' | null;
  /** Room for long stay: needs daylight, height and escape (TEK17 § 1-3 l). */
  readonly habitable: boolean;
  /** Has water: costs more, wants a wet room under it. */
  readonly wet: boolean;
  /** What its use needs to hold; null where any room will do. */
  readonly furnish: Furnish | null;
};

/** Furniture that a room's use needs: one of the lists is enough, the first is liked best. `way` is the free way between the pieces (advice). */
export type Furnish = { readonly way: Mm; readonly lists: readonly (readonly Wanted[])[] };

/** A piece, and perhaps another that stands `gap` mm in front of it, middle to middle: a low table before a sofa. */
export type Wanted = {
  readonly piece: string;
  readonly before?: { readonly piece: string; readonly gap: Mm };
};

/** Free floor that a piece needs to be of use, on each of its sides: `side` is its left or its right, `other` the one left over. */
export type FreeFloor = Readonly<Partial<Record<'front' | 'back' | 'side' | 'other', Mm>>>;

/**
 * Where a piece belongs that is of use with another: at its `side`, their backs in one line; `front`: before the middle of it; `round`: at any
 * edge of it, turned towards it; `facing`: at the wall before it, turned towards it. `gap` lies between them.
 */
export const WITH = ['side', 'front', 'round', 'facing'] as const;
export type GoesWith = { readonly family: string; readonly at: (typeof WITH)[number]; readonly gap: Mm };

/** Furniture from `models/kinds/`; sizes at turn 0, back of the piece towards the top of the sheet. */
export type FurnitureKind = {
  readonly id: string;
  /** Number in the snapshot format; never reused. */
  readonly code: number;
  readonly width: Mm;
  readonly depth: Mm;
  readonly height: Mm;
  /** What it is, whatever its size: `bed-90`, `bed-180` and a bunk are a `bed`. */
  readonly family: string;
  /** It stands with its back to a wall. */
  readonly wall: boolean;
  /** It comes and goes (a pram), so that nobody's way is measured round it. */
  readonly loose: boolean;
  /** Free height under it, where a wheelchair reaches in; 0 when it stands on the floor. */
  readonly under: Mm;
  readonly free: FreeFloor;
  /** How many have their bed in it. */
  readonly sleeps: number;
  /** What it stands with, where there is one in the room. */
  readonly goesWith?: GoesWith;
};

export type Kinds = {
  readonly rooms: Readonly<Record<RoomKindId, RoomKind>>;
  readonly furniture: Readonly<Record<string, FurnitureKind>>;
};
