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
};

/** Furniture from `models/kinds/`; sizes at turn 0, back of the piece towards the top of the sheet. */
export type FurnitureKind = {
  readonly id: string;
  /** Number in the snapshot format; never reused. */
  readonly code: number;
  readonly width: Mm;
  readonly depth: Mm;
  readonly height: Mm;
};

export type Kinds = {
  readonly rooms: Readonly<Record<RoomKindId, RoomKind>>;
  readonly furniture: Readonly<Record<string, FurnitureKind>>;
};
