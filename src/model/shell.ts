import { columns } from './grid.ts';
import type { Measures } from './measures.ts';
import type { Degrees, Kr, M2, Mm, Point, Rect, Side } from './units.ts';
import { overlaps } from './units.ts';

/** Names a dated file in `models/`. */
export type Ref = { readonly id: string; readonly revision: number };

export const sameRef = (a: Ref, b: Ref): boolean => a.id === b.id && a.revision === b.revision;

/**
 * What a file or a kind of furniture may be called, and which revisions it may have. Not by the one such name that every object has:
 * whoever looks it up in a table would find it there.
 */
export const REF = { id: /^(?!constructor$)[a-z0-9][a-z0-9-]{0,31}$/, newest: 9999 } as const;

export const isRef = ({ id, revision }: Ref): boolean =>
  typeof id === 'string' &&
  REF.id.test(id) &&
  Number.isInteger(revision) &&
  revision >= 1 &&
  revision <= REF.newest;

export type HouseSide = 'A' | 'B';

/** What a cell of a storey may be. */
export const OUTSIDE = 0;
/** Always built. */
export const CORE = 1;
/** Built if the family chooses it. */
export const CHOICE = 2;

/** Floor a family may choose to build, as one stretch it can tap. Rectangles in mm. */
export type Zone = { readonly id: string; readonly rects: readonly Rect[] };

/** Whether some of a stretch is among the floor that is left unbuilt. */
export const isLeft = ({ rects }: Zone, unbuilt: readonly Rect[]): boolean =>
  rects.some((r) => unbuilt.some((u) => overlaps(r, u)));

/**
 * Stretch of outer wall, by the direction it faces and its extent along that direction's axis (x for top/bottom,
 * y for left/right). `ground` is the terrain outside, in mm above this storey's floor (negative: below).
 */
export type Facade = {
  readonly side: Side;
  readonly from: Mm;
  readonly to: Mm;
  readonly windows: boolean;
  readonly doors: boolean;
  readonly ground: Mm;
};

/** Clear height: one number, or a profile of [position, clear height] along an axis, straight between the points. */
export type Ceiling =
  | { readonly clear: Mm }
  | { readonly along: 'x' | 'y'; readonly profile: readonly (readonly [Mm, Mm])[] };

export type ShellStorey = {
  /** 0 is the entrance storey, −1 the one below. */
  readonly level: number;
  /** Floor above the ground at the entrance. */
  readonly floor: Mm;
  /** Floor to floor (to the roof on the top storey). */
  readonly height: Mm;
  readonly ceiling: Ceiling;
  /** One of OUTSIDE, CORE, CHOICE per cell, row by row. */
  readonly mask: Uint8Array;
  readonly zones: readonly Zone[];
  readonly facades: readonly Facade[];
};

/**
 * The fixed part of one side of a building, as the municipality drew it. Grid lines `xs`, `ys` are mm and need not be
 * evenly spaced. Cells cover the clear inside: outer and party walls stand outside the raster, and no inner wall is
 * thicker than the narrowest cell, which is what makes derived walls and net areas exact.
 */
export type Shell = {
  readonly id: string;
  readonly revision: number;
  readonly date: string;
  readonly source: string;
  readonly name: string;
  readonly side: HouseSide;
  readonly xs: readonly Mm[];
  readonly ys: readonly Mm[];
  /** Compass direction the street façade (top) looks at, from north by east. */
  readonly streetAzimuth: Degrees;
  /** The side on which the neighbour lives. */
  readonly party: 'left' | 'right';
  /** Thickness; `party` is this home's half of the party wall. */
  readonly walls: { readonly outer: Mm; readonly party: Mm; readonly inner: Mm };
  readonly storeys: readonly ShellStorey[];
  /** Where the front door may stand. */
  readonly entrance: { readonly storey: number; readonly side: Side; readonly from: Mm; readonly to: Mm };
  /** Where pipes rise, a line along the wet wall. */
  readonly wetWall: { readonly from: Point; readonly to: Point };
  readonly roof: { readonly kind: 'pitched' | 'flat'; readonly slope: Degrees };
  /** What the municipality has set aside for this home. */
  readonly frame: { readonly area: M2; readonly budget: Kr };
  /** How its floor, doors and windows are measured. */
  readonly measures: Measures;
};

/** Clear height at a point of a storey, in mm. */
export function clearHeight(storey: ShellStorey, p: Point): Mm {
  const c = storey.ceiling;
  if ('clear' in c) return c.clear;
  const at = c.along === 'x' ? p.x : p.y;
  const first = c.profile[0]!;
  if (at <= first[0]) return first[1];
  for (let i = 1; i < c.profile.length; i++) {
    const [a, ha] = c.profile[i - 1]!;
    const [b, hb] = c.profile[i]!;
    if (at <= b) return ha + ((hb - ha) * (at - a)) / (b - a);
  }
  return c.profile.at(-1)![1];
}

/** Least clear height on a straight line along an axis of the grid, in mm. */
export function lowestHeight(storey: ShellStorey, from: Point, to: Point): Mm {
  const c = storey.ceiling;
  if ('clear' in c) return c.clear;
  const ends = c.along === 'x' ? [from.x, to.x] : [from.y, to.y];
  const bends = c.profile
    .filter(([at]) => at > Math.min(...ends) && at < Math.max(...ends))
    .map(([, h]) => h);
  return Math.min(clearHeight(storey, from), clearHeight(storey, to), ...bends);
}

/** Largest clear height of a storey, in mm. */
export const topHeight = (storey: ShellStorey): Mm =>
  'clear' in storey.ceiling ? storey.ceiling.clear : Math.max(...storey.ceiling.profile.map(([, h]) => h));

/** How high the walls of a storey stand over its floor, in mm: to the floor above, or to the eaves where it lies under a sloping roof. */
export const eavesHeight = ({ ceiling, height }: ShellStorey): Mm =>
  'clear' in ceiling ? height : Math.min(...ceiling.profile.map(([, h]) => h));

const swapSide = (s: Side): Side => (s === 'left' ? 'right' : s === 'right' ? 'left' : s);

/** The other half of the building: the same shell mirrored in the party wall. Mirroring twice gives an equal shell. */
export function mirrorShell(shell: Shell): Shell {
  const width = shell.xs.at(-1)!;
  const nx = columns(shell);
  const flipX = (x: Mm): Mm => width - x;
  const flipRect = (r: Rect): Rect => ({ x0: flipX(r.x1), y0: r.y0, x1: flipX(r.x0), y1: r.y1 });
  const flipPoint = (p: Point): Point => ({ x: flipX(p.x), y: p.y });
  const flipStretch = <T extends { side: Side; from: Mm; to: Mm }>(f: T): T =>
    f.side === 'top' || f.side === 'bottom'
      ? { ...f, from: flipX(f.to), to: flipX(f.from) }
      : { ...f, side: swapSide(f.side) };
  return {
    ...shell,
    side: shell.side === 'A' ? 'B' : 'A',
    xs: shell.xs.map(flipX).reverse(),
    party: shell.party === 'left' ? 'right' : 'left',
    entrance: flipStretch(shell.entrance),
    wetWall: { from: flipPoint(shell.wetWall.from), to: flipPoint(shell.wetWall.to) },
    storeys: shell.storeys.map((s) => ({
      ...s,
      mask: s.mask.map((_, i) => s.mask[i - (i % nx) + (nx - 1 - (i % nx))]!),
      zones: s.zones.map((z) => ({ ...z, rects: z.rects.map(flipRect) })),
      facades: s.facades.map(flipStretch),
      ceiling:
        'clear' in s.ceiling || s.ceiling.along === 'y'
          ? s.ceiling
          : { along: 'x', profile: s.ceiling.profile.map(([x, h]) => [flipX(x), h] as const).reverse() },
    })),
  };
}
