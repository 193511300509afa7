import type { Furniture } from '../model/design.ts';
import type { FurnitureKind } from '../model/kinds.ts';
import type { Mm, Rect } from '../model/units.ts';
import type { Solid } from './solid.ts';

/** A piece that is to be placed. */
export type Piece = Pick<FurnitureKind, 'id' | 'width' | 'depth' | 'height' | 'wall' | 'free'>;
/** A piece, and perhaps another that stands `gap` mm in front of it, middle to middle. */
export type Item = {
  readonly piece: Piece;
  readonly before?: { readonly piece: Piece; readonly gap: Mm };
};

/**
 * A room and the furniture its use needs, as plain data that may be sent to a worker; in mm. One of the lists is enough, and the
 * first is liked best.
 */
export type FurnishTask = {
  /** The room's own floor, and the walls and stairs round the floor it is part of. */
  readonly floor: readonly Rect[];
  readonly bounds: Rect;
  readonly around: Rect;
  readonly walls: readonly Rect[];
  /** `wide`: how wide the free way to it must be. */
  readonly ways: readonly { readonly at: Rect; readonly sweep: Solid | null; readonly wide: Mm }[];
  /** `light`: where glass that counts as daylight begins. */
  readonly windows: readonly { readonly at: Rect; readonly light: Mm }[];
  /** Furniture that stands there already. */
  readonly standing: readonly Rect[];
  /** How wide the free way to each piece must be. */
  readonly way: Mm;
  readonly lists: readonly (readonly Item[])[];
};

export type Placed = Pick<Furniture, 'kind' | 'x' | 'y' | 'turn'>;
export type Furnishing = {
  readonly placed: readonly Placed[];
  /** Pieces that did not go in. */
  readonly left: readonly string[];
  /** There was floor for the first of those, but only where it would have shut the way to a door or to another piece. */
  readonly shut: boolean;
  /** Everything was tried; else the search was broken off, and there may be a way. */
  readonly sure: boolean;
};

export const wentIn = ({ left }: Furnishing): boolean => left.length === 0;
