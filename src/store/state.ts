import type { Spot } from '../check/finding.ts';
import type { Strip } from '../check/party-wall.ts';
import type { Design, Furniture, RoomId } from '../model/design.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import type { Models } from '../model/models.ts';
import type { PriceList } from '../model/prices.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm } from '../model/units.ts';
import type { Instead, Putting } from '../tools/no-place.ts';
import type { Hands, Pointer, Scene, Selection, Tool } from '../tools/tool.ts';
import type { History } from './history.ts';

export { gathered, pickedIn, piecesIn, roomsIn } from '../tools/gather.ts';
export type { Putting } from '../tools/no-place.ts';
export type { OpeningPlace, Picked, Pointer, Selection, Tool } from '../tools/tool.ts';
export { openingPut } from '../tools/tool.ts';

/**
 * The wall to the neighbour: what they have told of their side, and what we last said of ours when we agreed to it or took that back. It
 * is kept on this device, and is no part of a design.
 */
export type WallTalk = { readonly theirs: Strip | null; readonly ours: Strip | null };

export type View = 'plan' | '3d' | 'both';

/**
 * Taken along to be put once more, or nothing that can be; where the hand measured; that no length was typed, or one that no wall can give, and what it became; that no storey has the
 * figure that was pressed; that a room has no place for a piece that was asked for by name, so that it is in the hand; or that a storey has no
 * place at all for what is in the hand or asked for, and what helps.
 */
export type Note =
  | { readonly what: 'copied'; readonly rooms: readonly RoomId[]; readonly pieces: readonly Furniture[] }
  | { readonly what: 'measured'; readonly at: Pointer }
  | { readonly what: 'no-length' }
  | { readonly what: 'other-length'; readonly length: Mm }
  | { readonly what: 'no-storey'; readonly sign: string }
  | { readonly what: 'no-place'; readonly room: RoomId; readonly kind: string }
  | {
      readonly what: 'no-place-on';
      readonly storey: number;
      readonly putting: Putting;
      readonly instead: Instead;
    };

/**
 * The table: a document with its past, a draft while a gesture lasts, and the session beside it. The session is never
 * in history and never in a snapshot.
 */
export type Table = {
  readonly models: Models;
  readonly shell: Shell;
  readonly history: History<Design>;
  /** The edit being made, not yet kept; what is shown is `draft ?? history.present`. */
  readonly draft: Design | null;
  /** The edits of the draft when it is the hand's own, for what is drawn beside it. */
  readonly making: readonly Edit[] | null;
  /** The edits of the draft when it is a try that is looked at, and not the hand's own. */
  readonly trying: readonly Edit[] | null;
  readonly storey: number;
  readonly tool: Tool;
  readonly selection: Selection | null;
  readonly view: View;
  readonly wall: WallTalk;
  /** Spots lit because a finding, or a line of a sum, was chosen. */
  readonly lit: readonly Spot[];
  /** Where the hand measures, while that is what it does. */
  readonly ruler: Pointer | null;
  /** Why the last edit changed nothing, until the next act. */
  readonly refused: Refusal | null;
  /** What was done last that changes no design. */
  readonly noted: Note | null;

  /** All that hands can do, once it has come; until then nothing is taken hold of, and edits wait for it. */
  readonly hands: Hands | null;
  readonly takeUp: (hands: Hands) => void;

  /** Does an edit, or several, as one step. Returns why not, or null when it was done. */
  readonly dispatch: (edits: Edit | readonly Edit[]) => Refusal | null;
  /** Shows some edits as a draft, to be looked at; `dispatch` keeps them, `cancel` or a press on the drawing drops them. */
  readonly tryOut: (edits: readonly Edit[]) => Refusal | null;
  /** Tells why something is not done that no edit was made for. */
  readonly refuse: (why: Refusal) => Refusal;
  /** Tells of what changes no design. */
  readonly note: (note: Note) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes a price list to hand: designs that name it can be priced from now on. No design changes by it. */
  readonly learn: (list: PriceList) => void;
  readonly talk: (change: Partial<WallTalk>) => void;
  /** Opens another document (its history included). */
  readonly open: (history: History<Design>) => void;

  /** Whether a hand that presses here and drags has something to drag. */
  readonly takes: (p: Pointer) => boolean;
  /** A gesture, the same from plan and 3D: press, move, release; or hover with nothing pressed. */
  readonly press: (p: Pointer) => void;
  readonly move: (p: Pointer) => void;
  readonly release: (p: Pointer) => void;
  /** Shows where a tap would put the thing held, as a draft. */
  readonly hover: (p: Pointer | null) => void;
  /** Escape: drops the draft, then the tool, then the selection. */
  readonly cancel: () => void;

  readonly setTool: (tool: Tool) => void;
  readonly select: (selection: Selection | null) => void;
  readonly setStorey: (storey: number) => void;
  readonly setView: (view: View) => void;
  /** Lights places, and goes to a storey where one is unless the storey in view has one. */
  readonly light: (spots: readonly Spot[]) => void;

  /** Does the edit that is made of what lies on the table, or tells why there is none. */
  readonly act: (make: (scene: Scene) => Edit | readonly Edit[] | Refusal) => Refusal | null;
  /** Turns a piece to the next quarter turn that has room; it is named by its place in the design's list. */
  readonly turnPieces: (indices: readonly number[]) => Refusal | null;
};
