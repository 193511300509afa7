import type { Design, Opening, Room, RoomId, Stair } from '../model/design.ts';
import type { Shell, ShellStorey } from '../model/shell.ts';
import type { Axis, M2, Mm, Point, Rect, Side } from '../model/units.ts';

/**
 * The Plan: everything anyone wants to know about a Design, in millimetres on each storey. Computed, never stored.
 * Readers (checks, costs, views, exports) see these types and never a cell.
 */

/** Who holds a piece of floor. */
export type Owner = RoomId | 'free' | 'outside' | `stair:${number}`;
/** A place one can be in: a room, a storey's free floor, a stair, or out of doors. */
export type Place = RoomId | `free:${number}` | `stair:${number}` | 'outside';

export type WallKind = 'inner' | 'outer' | 'party';

/** Maximal straight stretch of wall between the same two owners. `at` is the grid line it stands on. */
export type Wall = {
  readonly key: string;
  readonly storey: number;
  readonly axis: Axis;
  readonly at: Mm;
  readonly from: Mm;
  readonly to: Mm;
  readonly kind: WallKind;
  readonly thickness: Mm;
  /** Owner on the left/upper side, owner on the right/lower side. */
  readonly owners: readonly [Owner, Owner];
  /** For outer and party walls: the way its outside looks, on the sheet. */
  readonly faces: Side | null;
  /** The shell lets a window / an outer door stand here somewhere along the stretch. Inner walls: no window, doors yes. */
  readonly windows: boolean;
  readonly doors: boolean;
};

/** Wall as built: disjoint rectangles that together are all wall of the storey (posts and panels, outer walls too). */
export type WallPiece = { readonly rect: Rect; readonly kind: WallKind };

/** A stretch between two owners where no wall stands though one might: open kitchen, open stair side. */
export type OpenEdge = {
  readonly axis: Axis;
  readonly at: Mm;
  readonly from: Mm;
  readonly to: Mm;
  readonly owners: readonly [Owner, Owner];
};

export type RoomPlan = Room & {
  readonly id: RoomId;
  readonly storey: number;
  /** Floor to the middle of inner walls, as disjoint rectangles. */
  readonly rects: readonly Rect[];
  readonly bounds: Rect;
  /** Connected pieces; more than one is a finding. */
  readonly pieces: number;
  readonly gross: M2;
  /** Floor between the wall faces. */
  readonly net: M2;
  /** Largest clear rectangle between wall faces; its middle is where a label fits best. */
  readonly clear: Rect;
  /** Glass of its openings that counts as daylight. */
  readonly glass: M2;
  /** Indices of openings in its walls. */
  readonly openings: readonly number[];
};

/** Floor a door's leaf sweeps over: a quarter of a disc round the corner of this square that it hangs in. */
export type Sweep = Rect & { readonly hinge: Point };

export type OpeningPlan = Opening & {
  readonly index: number;
  readonly axis: Axis;
  /** Line it stands on and where it starts and ends along it. */
  readonly at: Mm;
  readonly from: Mm;
  readonly to: Mm;
  /** The wall it stands in; null when it has lost its wall ("orphan": kept, marked, offered a new place). */
  readonly wall: Wall | null;
  readonly outer: boolean;
  /** Clear passage width; 0 for windows. */
  readonly clear: Mm;
  /** Glass facing open air that counts as daylight (TEK17 § 13-7); 0 for all but windows in outer walls. */
  readonly glass: M2;
  /** The hole it makes in its wall, face to face. */
  readonly hole: Rect;
  /** Null when it has no leaf. */
  readonly sweep: Sweep | null;
  /** Owners on its two sides (as `Wall.owners`); null when orphan. */
  readonly owners: readonly [Owner, Owner] | null;
};

/** Why two places are one step apart. */
export type Link = {
  readonly a: Place;
  readonly b: Place;
  readonly by: 'door' | 'opening' | 'open' | 'stair';
  readonly storey: number;
  /** Index in `openings` or `stairs`; −1 for open edges. */
  readonly index: number;
  readonly clear: Mm;
};

export type StairPlan = Stair & {
  readonly index: number;
  readonly rise: Mm;
  readonly risers: number;
  readonly riser: Mm;
  readonly tread: Mm;
  /** Width of a flight as it is asked for, and the clear width the grid gives it, which is never less. */
  readonly askedWidth: Mm;
  readonly clearWidth: Mm;
  /** Floor it takes on its own storey and as a void on the one above. */
  readonly rects: readonly Rect[];
  readonly bounds: Rect;
  /** Flights and landings in climbing order. */
  readonly flights: readonly Flight[];
  readonly bottom: StairEnd;
  readonly top: StairEnd;
};

/** A flight or a landing (no treads) with the way up. Treads round a `pivot`, a corner of it, are wedges; up is the way one leaves them. */
export type Flight = {
  readonly rect: Rect;
  readonly treads: number;
  readonly up: Side;
  readonly pivot?: Point;
};

/** The first or the last step of a stair, and the floor one meets there. */
export type StairEnd = {
  readonly from: Point;
  readonly to: Point;
  /** Every place it meets, with how much of the step; none where a wall or the outside stands in the way. */
  readonly meets: readonly { readonly place: Place; readonly width: Mm }[];
  /** The one it meets most. */
  readonly place: Place | null;
};

export type StoreyPlan = {
  readonly index: number;
  readonly shell: ShellStorey;
  readonly rooms: readonly RoomPlan[];
  /** Built floor that belongs to no room: rectangles, gross and net. */
  readonly free: { readonly rects: readonly Rect[]; readonly gross: M2; readonly net: M2 };
  /** Built floor, and choice floor left unbuilt, as disjoint rectangles. */
  readonly built: readonly Rect[];
  readonly unbuilt: readonly Rect[];
  /** Closed outlines of the built floor, clockwise for outer rings. */
  readonly outlines: readonly (readonly Point[])[];
  readonly builtArea: M2;
  /** Area that inner walls and posts stand on. */
  readonly wallArea: M2;
  /** Net floor taken by stairs (treads or void). */
  readonly stairArea: M2;
  readonly walls: readonly Wall[];
  readonly pieces: readonly WallPiece[];
  readonly open: readonly OpenEdge[];
};

export type Plan = {
  readonly design: Design;
  readonly shell: Shell;
  readonly storeys: readonly StoreyPlan[];
  /** All rooms of all storeys, in order of id. */
  readonly rooms: readonly RoomPlan[];
  readonly room: (id: RoomId) => RoomPlan | undefined;
  readonly openings: readonly OpeningPlan[];
  readonly stairs: readonly StairPlan[];
  readonly links: readonly Link[];
  /** Places one can come to from out of doors through doors, openings, open edges and stairs. */
  readonly reached: ReadonlySet<Place>;
};
