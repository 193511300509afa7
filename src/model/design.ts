import { columns, rowsOf } from './grid.ts';
import type { RoomKindId } from './kinds.ts';
import type { Needs } from './needs.ts';
import type { HouseSide, Ref, Shell } from './shell.ts';
import { CORE } from './shell.ts';
import type { Axis, Mm } from './units.ts';

/** A room's identity for life: one letter or digit. It never comes from the room's shape. */
export type RoomId = string;
/** Every id a room may have, in the order in which they are handed out. */
export const ROOM_IDS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Cell of built floor that belongs to no room. */
export const FREE = '.';
/** No floor: outside the shell, or choice floor left unbuilt. */
export const NONE = '-';

/** Grid edge: `"x,y v"` is the left edge of cell (x, y), `"x,y h"` its top edge. */
export type EdgeKey = `${number},${number} ${Axis}`;
export const EDGE_STATES = ['open', 'wall'] as const;
export type EdgeState = (typeof EDGE_STATES)[number];

export type DesignStorey = {
  /** One string a row of cells, one character a cell: a room's letter, FREE or NONE. */
  readonly rows: readonly string[];
  /** Only where the default is wrong: a wall between two different letters, none inside one. */
  readonly edges: Readonly<Record<EdgeKey, EdgeState>>;
};

export type Room = { readonly kind: RoomKindId; readonly label?: string; readonly note?: string };

export const OPENING_KINDS = ['door', 'window', 'opening'] as const;
export type OpeningKind = (typeof OPENING_KINDS)[number];
export const HINGES = ['start', 'end'] as const;
export const SWINGS = [-1, 1] as const;

/**
 * Door, window or wide opening in a wall. It starts `offset` mm after the start (left or upper end) of grid edge
 * `edge` and is `width` mm long. `hinge` is the end the leaf hangs on; `swing` the side it opens to: −1 is up/left
 * of the wall, +1 down/right. `sill` is mm above the floor, `height` the opening’s own: its head is at sill + height.
 */
export type Opening = {
  readonly storey: number;
  readonly edge: EdgeKey;
  readonly offset: Mm;
  readonly width: Mm;
  readonly kind: OpeningKind;
  readonly hinge: (typeof HINGES)[number];
  readonly swing: (typeof SWINGS)[number];
  readonly sill: Mm;
  readonly height: Mm;
  /** A door whose leaf slides aside, past the end it would hang on and along the side it would open to. It sweeps over no floor. */
  readonly slides?: true;
};

export const STAIR_KINDS = ['straight', 'l', 'winder', 'u'] as const;
export type StairKind = (typeof STAIR_KINDS)[number];
/** Quarter turns clockwise. */
export const TURNS = [0, 1, 2, 3] as const;
export type Turn = (typeof TURNS)[number];

/**
 * Stair from `storey` to the one above. (x, y) is the upper left cell of its box on the grid. At turn 0 one steps on
 * at the bottom of the sheet and walks up it. Left out, `width` and `going` follow the stair rule.
 */
export type Stair = {
  readonly kind: StairKind;
  readonly storey: number;
  readonly x: number;
  readonly y: number;
  readonly turn: Turn;
  readonly mirrored?: true;
  /** Clear width. */
  readonly width?: Mm;
  readonly going?: Mm;
};

/** A piece of furniture. (x, y) is its *middle*, in mm, off the grid, so that turning and mirroring need no sizes. */
export type Furniture = {
  readonly kind: string;
  readonly storey: number;
  readonly x: Mm;
  readonly y: Mm;
  readonly turn: Turn;
  /** It stays as it stands until it is let loose. */
  readonly locked?: true;
};

/**
 * A finding that an architect has laid aside, with the reason, which travels with the design. It is known by its rule, by what it is
 * about, and by where: the rooms and the opening it is of, or the storey when it is of neither.
 */
export type Muted = {
  /** Id of the rule, as R-10. */
  readonly rule: string;
  readonly about: string;
  readonly rooms: readonly RoomId[];
  /** Place in the design's own list. */
  readonly opening?: number;
  readonly storey?: number;
  readonly reason: string;
};

/** What such a reason, or a remark on a finding, hangs on. */
export type Anchor = Omit<Muted, 'reason'>;

/** One family's document for one side of a building. Everything else anyone wants to know is derived from it. */
export type Design = {
  readonly version: 1;
  readonly shell: Ref;
  readonly programme: Ref;
  readonly prices: Ref;
  readonly side: HouseSide;
  readonly storeys: readonly DesignStorey[];
  readonly rooms: Readonly<Record<RoomId, Room>>;
  readonly openings: readonly Opening[];
  readonly stairs: readonly Stair[];
  readonly furniture: readonly Furniture[];
  /** Who lives here, by age band, and what they need; only when the family has said something. */
  readonly needs?: Needs;
  /** What matters most to the family, in its own words; at most 280 characters. Never holds a name field. */
  readonly wishes?: string;
  readonly muted?: readonly Muted[];
};

/**
 * Largest grid and longest lists of a design, whether it is drawn or read; `edges` counts overrides of one storey. A larger house would
 * make every edit slow, and no home needs it: 200 lines of 150 mm are 30 m.
 */
export const LIMITS = {
  lines: 200,
  storeys: 5,
  openings: 255,
  stairs: 15,
  furniture: 255,
  edges: 4000,
} as const;

/** Longest free texts, in characters. */
export const MAX_LABEL = 40;
export const MAX_NOTE = 280;
export const MAX_WISHES = 280;
export const MAX_REASON = 280;
/** Findings that may be laid aside. */
export const MOST_MUTED = 63;

/** An empty home: the core floor is built, nothing is laid out. */
export function emptyDesign(shell: Shell, programme: Ref, prices: Ref): Design {
  const nx = columns(shell);
  const ny = rowsOf(shell);
  return {
    version: 1,
    shell: { id: shell.id, revision: shell.revision },
    programme,
    prices,
    side: shell.side,
    storeys: shell.storeys.map(({ mask }) => ({
      rows: Array.from({ length: ny }, (_, y) =>
        Array.from({ length: nx }, (_, x) => (mask[y * nx + x] === CORE ? FREE : NONE)).join(''),
      ),
      edges: {},
    })),
    rooms: {},
    openings: [],
    stairs: [],
    furniture: [],
  };
}

/** First id no room has, or null when all 62 are taken. */
export const nextRoomId = (rooms: Design['rooms']): RoomId | null =>
  [...ROOM_IDS].find((id) => !Object.hasOwn(rooms, id)) ?? null;
