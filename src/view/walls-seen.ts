import type { Metres } from '../model/units.ts';
import type { Card } from './cards-apart.ts';
import type { Dot } from './own-floor.ts';

/** A wall, or anything else that is a box, as it stands in the world. */
export type Block = {
  readonly x0: Metres;
  readonly x1: Metres;
  readonly z0: Metres;
  readonly z1: Metres;
  readonly foot: Metres;
  readonly top: Metres;
};

/** Tells whether something in the picture lies over any of the blocks. */
export type Covers = (card: Card) => boolean;

/** Side of the squares that the picture is looked at in, in pixels, and how far a card may reach into one. */
const SQUARE = 4;
const LET = 1;

/** Corners of a box that an edge joins: bit 0 of a corner is x, bit 1 is height, bit 2 is z. */
const EDGES: readonly (readonly [number, number])[] = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((corner) =>
  [1, 2, 4].filter((bit) => !(corner & bit)).map((bit) => [corner, corner | bit] as const),
);

/** Writes from where to where the way from one place to another lies in each row of squares. */
function alongRows(low: Float64Array, high: Float64Array, a: Dot, b: Dot): void {
  const [from, to] = a.y <= b.y ? [a, b] : [b, a];
  const first = Math.max(0, Math.floor(from.y / SQUARE));
  const last = Math.min(low.length - 1, Math.floor(to.y / SQUARE));
  const slope = to.y > from.y ? (to.x - from.x) / (to.y - from.y) : 0;
  for (let row = first; row <= last; row++) {
    const over = from.x + slope * (Math.max(from.y, row * SQUARE) - from.y);
    const under = slope === 0 ? to.x : from.x + slope * (Math.min(to.y, (row + 1) * SQUARE) - from.y);
    low[row] = Math.min(low[row]!, over, under);
    high[row] = Math.max(high[row]!, over, under);
  }
}

/** What of a picture some blocks lie over, in squares: a box is all that lies between its edges in each row. */
export function coveredBy(
  blocks: readonly Block[],
  onPage: (x: number, y: number, z: number) => Dot,
  picture: { readonly width: number; readonly height: number },
): Covers {
  const columns = Math.ceil(picture.width / SQUARE);
  const rows = Math.ceil(picture.height / SQUARE);
  const squares = new Uint8Array(columns * rows);
  const low = new Float64Array(rows);
  const high = new Float64Array(rows);
  for (const { x0, x1, z0, z1, foot, top } of blocks) {
    low.fill(Number.POSITIVE_INFINITY);
    high.fill(Number.NEGATIVE_INFINITY);
    const corners = Array.from({ length: 8 }, (_, i) =>
      onPage(i & 1 ? x1 : x0, i & 2 ? top : foot, i & 4 ? z1 : z0),
    );
    for (const [a, b] of EDGES) alongRows(low, high, corners[a]!, corners[b]!);
    for (let row = 0; row < rows; row++) {
      const from = Math.max(0, Math.floor(low[row]! / SQUARE));
      const to = Math.min(columns - 1, Math.floor(high[row]! / SQUARE));
      if (from <= to) squares.fill(1, row * columns + from, row * columns + to + 1);
    }
  }
  // How many squares are covered over and to the left of each corner of one.
  const wide = columns + 1;
  const sums = new Uint32Array(wide * (rows + 1));
  for (let row = 0; row < rows; row++)
    for (let column = 0, sum = 0; column < columns; column++) {
      sum += squares[row * columns + column]!;
      sums[(row + 1) * wide + column + 1] = sums[row * wide + column + 1]! + sum;
    }
  const column = (x: number): number => Math.min(columns, Math.max(0, x));
  const row = (y: number): number => Math.min(rows, Math.max(0, y));
  return ({ x, y, width, height }) => {
    const left = column(Math.floor((x - width / 2 + LET) / SQUARE));
    const right = column(Math.ceil((x + width / 2 - LET) / SQUARE));
    const upper = row(Math.floor((y - height / 2 + LET) / SQUARE)) * wide;
    const lower = row(Math.ceil((y + height / 2 - LET) / SQUARE)) * wide;
    return sums[lower + right]! - sums[upper + right]! - sums[lower + left]! + sums[upper + left]! > 0;
  };
}
