/**
 * Units as types. A flavour lets plain arithmetic flow in, and stops one unit from being passed where another is
 * wanted: `Mm` into `M2` is a compile error, `a + b` of two lengths is not.
 */
type Flavour<Name extends string> = number & { readonly unit?: Name };

/** Length in whole millimetres. */
export type Mm = Flavour<'mm'>;
/** Length in metres, as the 3D picture and the files of other tools have it. */
export type Metres = Flavour<'m'>;
/** Area in square metres. */
export type M2 = Flavour<'m2'>;
/** Money in whole Norwegian kroner, VAT included. */
export type Kr = Flavour<'kr'>;
/** Angle in degrees. */
export type Degrees = Flavour<'deg'>;
/** The same as the machine's sines take it. */
export type Radians = Flavour<'rad'>;

export const metres = (length: Mm): Metres => length / 1000;
export const radians = (angle: Degrees): Radians => (angle * Math.PI) / 180;

/** Point on a storey: x to the right, y down the sheet (street at the top), from the shell's inner corner. */
export type Point = { readonly x: Mm; readonly y: Mm };

/** Axis-parallel rectangle on a storey, `x0 < x1` and `y0 < y1`. */
export type Rect = { readonly x0: Mm; readonly y0: Mm; readonly x1: Mm; readonly y1: Mm };

/** The way a line runs on the sheet: upright or level. */
export type Axis = 'v' | 'h';

/** Side of a rectangle, a room or a house *on the sheet*; `top` is the street. */
export type Side = 'top' | 'right' | 'bottom' | 'left';
export const SIDES = ['top', 'right', 'bottom', 'left'] as const satisfies readonly Side[];

/** Where a side of a rectangle lies: left and right along x, top and bottom along y; in mm, or in cells where it is of cells. */
export const sideAt = ({ x0, x1, y0, y1 }: Rect, side: Side): number =>
  ({ top: y0, right: x1, bottom: y1, left: x0 })[side];

/** Area of a rectangle in m². */
export const areaOf = (r: Rect): M2 => ((r.x1 - r.x0) * (r.y1 - r.y0)) / 1e6;

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.x0 === b.x0 && a.y0 === b.y0 && a.x1 === b.x1 && a.y1 === b.y1;

/** The part two rectangles share, or null when they only touch or miss. */
export function overlap(a: Rect, b: Rect): Rect | null {
  const x0 = Math.max(a.x0, b.x0);
  const y0 = Math.max(a.y0, b.y0);
  const x1 = Math.min(a.x1, b.x1);
  const y1 = Math.min(a.y1, b.y1);
  return x0 < x1 && y0 < y1 ? { x0, y0, x1, y1 } : null;
}

/** What two rectangles share, in mm². */
export const shared = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) *
  Math.max(0, Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0));

/** Two rectangles share floor; one without breadth shares none. */
export const overlaps = (a: Rect, b: Rect): boolean => shared(a, b) > 0;

/** Whether rectangles that do not overlap each other cover another, but for a mm² that rounding may take. */
export const covers = (by: readonly Rect[], r: Rect): boolean =>
  by.reduce((sum, other) => sum + shared(other, r), 0) > (r.x1 - r.x0) * (r.y1 - r.y0) - 1;

/** Two rectangles share part of a side. */
export const meets = (a: Rect, b: Rect): boolean => {
  const [wide, deep] = [
    Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0),
    Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0),
  ];
  return (wide === 0 && deep > 0) || (deep === 0 && wide > 0);
};

/**
 * What is left of a rectangle when another is cut out of it:
 *
 *     ┌──────────┐
 *     │  above   │
 *     ├───┬──┬───┤
 *     │ l │  │ r │
 *     ├───┴──┴───┤
 *     │  below   │
 *     └──────────┘
 */
function cut(r: Rect, out: Rect): Rect[] {
  const c = overlap(r, out);
  if (!c) return [r];
  return [
    { x0: r.x0, y0: r.y0, x1: r.x1, y1: c.y0 },
    { x0: r.x0, y0: c.y0, x1: c.x0, y1: c.y1 },
    { x0: c.x1, y0: c.y0, x1: r.x1, y1: c.y1 },
    { x0: r.x0, y0: c.y1, x1: r.x1, y1: r.y1 },
  ].filter(({ x0, y0, x1, y1 }) => x0 < x1 && y0 < y1);
}

/** The part of some disjoint rectangles that is in none of the others. */
export const minus = (rects: readonly Rect[], others: readonly Rect[]): Rect[] =>
  others.reduce<Rect[]>(
    (rest, out) => (rest.some((r) => overlap(r, out)) ? rest.flatMap((r) => cut(r, out)) : rest),
    [...rects],
  );

/** Whether a point lies in a rectangle; its right and lower edges belong to the next. */
export const within = (r: Rect, p: Point): boolean => r.x0 <= p.x && p.x < r.x1 && r.y0 <= p.y && p.y < r.y1;

/** How far a point lies from a rectangle; 0 in it. */
export const away = ({ x0, y0, x1, y1 }: Rect, { x, y }: Point): Mm =>
  Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1));

export const middle = ({ x0, y0, x1, y1 }: Rect): Point => ({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 });

/** The smallest rectangle round all; null when there is none. */
export function around(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  return {
    x0: Math.min(...rects.map((r) => r.x0)),
    y0: Math.min(...rects.map((r) => r.y0)),
    x1: Math.max(...rects.map((r) => r.x1)),
    y1: Math.max(...rects.map((r) => r.y1)),
  };
}

/** A rectangle made larger on all sides: by `dx` to left and right, by `dy` above and below. */
export const grown = (r: Rect, dx: Mm, dy = dx): Rect => ({
  x0: r.x0 - dx,
  y0: r.y0 - dy,
  x1: r.x1 + dx,
  y1: r.y1 + dy,
});

/** Where a thing stands with its middle at a point: its sides swap with each quarter turn. */
export function standingRect(
  { x, y, turn }: Point & { readonly turn: number },
  { width, depth }: { readonly width: Mm; readonly depth: Mm },
): Rect {
  const [w, d] = turn % 2 === 0 ? [width, depth] : [depth, width];
  return { x0: x - w / 2, y0: y - d / 2, x1: x + w / 2, y1: y + d / 2 };
}

/** Rectangles of one breadth that lie end to end, as one: walls are built of posts and panels, and told as stretches. */
export function joined(rects: readonly Rect[]): Rect[] {
  const left = [...rects];
  for (let i = 0; i < left.length; ) {
    const a = left[i]!;
    const j = left.findIndex(
      (b) =>
        (a.y0 === b.y0 && a.y1 === b.y1 && (a.x1 === b.x0 || b.x1 === a.x0)) ||
        (a.x0 === b.x0 && a.x1 === b.x1 && (a.y1 === b.y0 || b.y1 === a.y0)),
    );
    if (j < 0) i++;
    else {
      const b = left[j]!;
      left[i] = {
        x0: Math.min(a.x0, b.x0),
        y0: Math.min(a.y0, b.y0),
        x1: Math.max(a.x1, b.x1),
        y1: Math.max(a.y1, b.y1),
      };
      left.splice(j, 1);
      i = 0;
    }
  }
  return left;
}
