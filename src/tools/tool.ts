import type { Plan, Wall } from '../derive/plan.ts';
import type { applyEdits } from '../model/apply.ts';
import type { Design, Furniture, OpeningKind, RoomId, StairKind } from '../model/design.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import type { Kinds, RoomKindId } from '../model/kinds.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm, Point, Rect } from '../model/units.ts';
import type { asFarAs } from './as-far-as.ts';

/**
 * A point under a finger, mouse or ray: mm on a storey. `reach` is how far away it may grab, in mm. `more`: what is tapped comes
 * to what is picked up already (Shift is held, or the finger rested). `floor`: the floor before the face of a wall one points at,
 * which is meant where walls are not.
 */
export type Pointer = {
  readonly storey: number;
  readonly x: Mm;
  readonly y: Mm;
  readonly reach: Mm;
  readonly more?: boolean;
  readonly floor?: Point;
};

/** What is pointed at by who does not mean a wall. */
export const onFloor = (at: Pointer): Pointer => (at.floor ? { ...at, ...at.floor } : at);

/**
 * What the hand holds. `select` picks up, pushes and moves; the others place one kind of thing. An opening that was just put
 * leaves `select` with its kind: a tap on a wall puts one more, and all else is as with an empty hand.
 */
export type Tool =
  | { readonly id: 'select'; readonly again?: OpeningKind }
  /** Picks up one thing more, or lays one of them down. */
  | { readonly id: 'gather' }
  | { readonly id: 'room'; readonly kind: RoomKindId }
  | { readonly id: 'opening'; readonly kind: OpeningKind }
  | { readonly id: 'stair'; readonly kind: StairKind }
  /** Measures from face to face where one points. */
  | { readonly id: 'measure' }
  /** A piece of furniture, by the id of its kind. */
  | { readonly id: 'piece'; readonly kind: string }
  /** Builds or leaves a stretch of choice floor. */
  | { readonly id: 'build' }
  /** Gives squares to the selected room, or takes squares away from any room. */
  | { readonly id: 'paint' }
  | { readonly id: 'erase' };

/** The kind of opening that a tap on a wall puts; null when it puts none. */
export const openingPut = (tool: Tool): OpeningKind | null =>
  tool.id === 'opening' ? tool.kind : tool.id === 'select' ? (tool.again ?? null) : null;

/** One thing picked up. */
export type Picked =
  | { readonly what: 'room'; readonly id: RoomId }
  | { readonly what: 'opening'; readonly index: number }
  | { readonly what: 'stair'; readonly index: number }
  | { readonly what: 'piece'; readonly index: number }
  | { readonly what: 'wall'; readonly key: string };

/** What is picked up: one thing, or two and more of one storey. */
export type Selection = Picked | { readonly what: 'several'; readonly things: readonly Picked[] };

/** What a tool sees: the home as it was when the gesture began. */
export type Scene = {
  readonly design: Design;
  readonly plan: Plan;
  readonly shell: Shell;
  readonly kinds: Kinds;
  readonly selection: Selection | null;
  readonly pieces: PieceHands | null;
};

/**
 * What hands do with furniture; pieces are named by their place in the design's list. It comes when the plan has been painted: until
 * then there is nothing to take hold of but walls and rooms.
 */
export type PieceHands = {
  /** The piece under a point. */
  readonly at: (scene: Scene, p: Pointer) => number | null;
  /** The piece a hand that presses here takes hold of. */
  readonly toGrab: (scene: Scene, p: Pointer) => number | null;
  readonly grab: (scene: Scene, at: Pointer, index: number) => Grip;
  readonly put: (scene: Scene, at: Pointer, kind: string) => Edit | Refusal;
  /** Put where it goes best in a room: with what it belongs with, else at a wall when it belongs to one, else in the middle. */
  readonly add: (scene: Scene, room: RoomId, kind: string) => Edit | Refusal;
  /** Moved as far that way as what stands round them lets them, in mm; several keep their places to each other. */
  readonly move: (scene: Scene, indices: readonly number[], dx: Mm, dy: Mm) => readonly Edit[] | Refusal;
  /** Turned to the next quarter turn that has room; several as one. */
  readonly turn: (scene: Scene, indices: readonly number[]) => readonly Edit[] | Refusal;
  /** The same pieces once more, as near to themselves as there is floor for all of them on a storey. */
  readonly copy: (scene: Scene, pieces: readonly Furniture[], storey: number) => readonly Edit[] | Refusal;
};

/** Length of one step of every tool: 3M, the Norwegian planning module. Half a step is the finest. */
export const STEP: Mm = 300;
/** And of what stands off the grid: furniture, and doors and windows along their walls. Our estimate: what lines up still lines up. */
export const FINE: Mm = 50;

/** What a hand can drag. Each names, in `WITHOUT_DRAGGING` (steady.ts), what does the same with taps or keys. */
export type Dragged =
  | 'room'
  | 'rooms'
  | 'piece'
  | 'pieces'
  | 'wall'
  | 'opening'
  | 'openings'
  | 'stair'
  | 'squares'
  | 'ghost';

/**
 * A gesture under way: what was grabbed, as a function from where the hand is now to the edit it asks for. Always
 * asked from the scene in which the gesture began, so a drag is one edit, or a few that belong together, however long it is.
 */
export type Grip = {
  readonly drags: Dragged;
  /** Selected as soon as it is grabbed. */
  readonly select: Selection | null;
  readonly drag: (to: Pointer) => Edit | readonly Edit[] | null;
};

/** A tool without a DOM: the same from plan, 3D and tests. */
export type Hand = {
  /** Something to drag at this point, or null. */
  readonly grab: (scene: Scene, at: Pointer) => Grip | null;
  /** What a tap here asks for, or why it cannot be. `undefined` selection: leave it. */
  readonly tap: (
    scene: Scene,
    at: Pointer,
  ) => {
    readonly edit?: Edit | readonly Edit[];
    readonly select?: Selection | null;
    readonly refused?: Refusal;
  };
  /** Placing tools show what a tap would put here, while a mouse hovers or a finger rests. */
  readonly ghost?: (scene: Scene, at: Pointer) => Edit | readonly Edit[] | null;
};

/** A stretch of wall that takes an opening, from face to face. */
export type OpeningPlace = { readonly wall: Wall; readonly rect: Rect };

/** All that hands can do, and what becomes of it. It comes after the plan has been painted, and the table takes it up. */
export type Hands = {
  readonly handFor: (tool: Tool) => Hand;
  readonly pieces: PieceHands;
  readonly apply: typeof applyEdits;
  /** The same while a hand drags: as far as it goes. */
  readonly drag: typeof asFarAs;
  /** Where on a storey an opening of a kind may be put, wall by wall. */
  readonly places: (plan: Plan, storey: number, kind: OpeningKind) => readonly OpeningPlace[];
};
