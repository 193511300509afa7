import type { EdgeState, Furniture, Muted, Opening, RoomId, Stair } from './design.ts';
import type { CellRect, Edge, Run } from './grid.ts';
import type { RoomKindId } from './kinds.ts';
import type { Needs } from './needs.ts';
import type { Ref } from './shell.ts';

/**
 * Everything that can be done to a design, as data. `applyEdit` (apply.ts) is the only function that does it.
 * Indices of openings, stairs and furniture are places in the design's own lists.
 */
export type Edit =
  /** A new room on free floor, and on floor of one room that gives of its own. */
  | {
      readonly do: 'addRoom';
      readonly storey: number;
      readonly kind: RoomKindId;
      readonly cells: CellRect;
      readonly from?: RoomId;
    }
  /** Moves a run of wall by cells (+ is right/down). The side left behind takes the floor; openings ride along. */
  | { readonly do: 'pushWall'; readonly storey: number; readonly run: Run; readonly by: number }
  | { readonly do: 'moveRoom'; readonly room: RoomId; readonly dx: number; readonly dy: number }
  /** The same with several of one storey, which keep their places to each other. */
  | { readonly do: 'moveRooms'; readonly rooms: readonly RoomId[]; readonly dx: number; readonly dy: number }
  /** Gives all floor of a room to another on the same storey, or to nobody. */
  | { readonly do: 'giveFloor'; readonly room: RoomId; readonly to: RoomId | null }
  /** Two rooms change places, each on the floor of the other. */
  | { readonly do: 'swapRooms'; readonly room: RoomId; readonly other: RoomId }
  /** Rooms of one storey once more, moved by cells, on the floor that is free on `storey`. */
  | {
      readonly do: 'copyRooms';
      readonly rooms: readonly RoomId[];
      readonly storey: number;
      readonly dx: number;
      readonly dy: number;
    }
  /** Gives squares to a room, or to nobody. */
  | { readonly do: 'paint'; readonly storey: number; readonly cells: CellRect; readonly room: RoomId | null }
  /** Builds choice floor or leaves it. */
  | {
      readonly do: 'build';
      readonly storey: number;
      readonly cells: readonly CellRect[];
      readonly built: boolean;
    }
  | {
      readonly do: 'setEdges';
      readonly storey: number;
      readonly edges: readonly Edge[];
      readonly to: EdgeState | null;
    }
  | { readonly do: 'addOpening'; readonly opening: Opening }
  | { readonly do: 'setOpening'; readonly index: number; readonly change: OpeningChange }
  | { readonly do: 'removeOpening'; readonly index: number }
  | { readonly do: 'putStair'; readonly stair: Stair }
  | { readonly do: 'setStair'; readonly index: number; readonly change: StairChange }
  | { readonly do: 'removeStair'; readonly index: number }
  | { readonly do: 'putFurniture'; readonly piece: Furniture }
  /** A locked piece is only let loose; nothing else of it changes. */
  | { readonly do: 'setFurniture'; readonly index: number; readonly change: FurnitureChange }
  | { readonly do: 'removeFurniture'; readonly index: number }
  | { readonly do: 'setKind'; readonly room: RoomId; readonly kind: RoomKindId }
  /** An empty text takes the label or note away. */
  | { readonly do: 'setLabel'; readonly room: RoomId; readonly label: string }
  | { readonly do: 'setNote'; readonly room: RoomId; readonly note: string }
  | { readonly do: 'setWishes'; readonly wishes: string }
  | { readonly do: 'setNeeds'; readonly change: Partial<Needs> }
  | { readonly do: 'muteFinding'; readonly muted: Muted }
  /** `index` is a place in the design's own list of muted findings. */
  | { readonly do: 'unmute'; readonly index: number }
  | { readonly do: 'removeRoom'; readonly room: RoomId }
  /** Prices the design by another list. Those who keep the list see to it that it is at hand. */
  | { readonly do: 'setPrices'; readonly prices: Ref }
  /** Mirrors everything inside, left for right, or turns it half round; the shell stays where it is. */
  | { readonly do: 'mirror' }
  | { readonly do: 'turnHalf' }
  /** Moves the home to the other side of the party wall: shell and design mirror together. */
  | { readonly do: 'changeSide' };

/** One edit, or some of them that are one step, as a list. */
export const listed = (edits: Edit | readonly Edit[]): readonly Edit[] => ('do' in edits ? [edits] : edits);

/** Changes all of the home at once, so that a place in it is another afterwards. */
export const turnsHome = ({ do: what }: Edit): boolean =>
  what === 'mirror' || what === 'turnHalf' || what === 'changeSide';

/** The edit that does one thing, or one of some. */
export type EditOf<D extends Edit['do']> = Extract<Edit, { do: D }>;

/** What of an opening changes; `slides: false` hangs the leaf again. */
export type OpeningChange = Partial<Omit<Opening, 'slides'>> & { readonly slides?: boolean };

/** What of a stair changes; `mirrored: false` takes the mirroring away. */
export type StairChange = Partial<Omit<Stair, 'mirrored'>> & { readonly mirrored?: boolean };

/** What of a piece of furniture changes; `locked: false` lets it loose. */
export type FurnitureChange = Partial<Omit<Furniture, 'locked'>> & { readonly locked?: boolean };

/** Why an edit left the design as it was. Each has a sentence in words/. */
export type Refusal =
  | 'no-free-floor'
  | 'occupied'
  | 'outside-shell'
  | 'party-wall'
  | 'would-erase'
  | 'too-many'
  | 'no-such-thing'
  | 'not-a-wall'
  | 'nothing-in-line'
  | 'no-window-here'
  | 'no-door-here'
  | 'opening-too-wide'
  | 'opening-too-tall'
  | 'openings-meet'
  | 'stair-no-room'
  | 'stair-no-floor-above'
  | 'stair-no-floor-below'
  | 'stair-in-the-way'
  | 'stair-no-storey'
  | 'piece-no-room'
  | 'piece-locked'
  | 'nothing-changes'
  | 'text-too-long';
