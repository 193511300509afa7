import type { EdgeKey } from './design.ts';
import type { Axis, Mm, Rect } from './units.ts';

/**
 * The only file that knows how cells, edges and points are numbered and where they lie in millimetres.
 *
 *       xs[0]   xs[1]   xs[2]
 *  ys[0]  ┼───────┼───────┼        cell (x, y) lies between lines x, x+1 and y, y+1
 *         │ (0,0) │ (1,0) │        edge "x,y v" is its left side, "x,y h" its upper side
 *  ys[1]  ┼───────┼───────┼        point (x, y) is its upper left corner
 */
export type Lines = { readonly xs: readonly Mm[]; readonly ys: readonly Mm[] };

/** Grid edge by numbers. */
export type Edge = { readonly x: number; readonly y: number; readonly axis: Axis };
/** Rectangle of whole cells: columns x0 … x1−1, rows y0 … y1−1. */
export type CellRect = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** Straight run of grid edges on one line: edges `from` … `to − 1` of vertical or horizontal line number `line`. */
export type Run = { readonly axis: Axis; readonly line: number; readonly from: number; readonly to: number };

export const columns = (g: Lines): number => g.xs.length - 1;
export const rowsOf = (g: Lines): number => g.ys.length - 1;

export const edgeKey = (e: Edge): EdgeKey => `${e.x},${e.y} ${e.axis}`;

export const EDGE_KEY = /^(0|[1-9]\d{0,3}),(0|[1-9]\d{0,3}) ([vh])$/;
/** Reads an edge key; null when the text is not one. */
export function parseEdge(key: string): Edge | null {
  const m = EDGE_KEY.exec(key);
  return m ? { x: Number(m[1]), y: Number(m[2]), axis: m[3] as Axis } : null;
}
const edges = new Map<EdgeKey, Edge>();
/** Reads a key this program made itself. Kept: a pushed wall asks for the same few hundreds of times a second. */
export function edgeOf(key: EdgeKey): Edge {
  const known = edges.get(key);
  if (known) return known;
  const edge = parseEdge(key)!;
  edges.set(key, edge);
  return edge;
}

/** True when the edge exists on a grid of nx × ny cells. */
export const onGrid = ({ x, y, axis }: Edge, nx: number, ny: number): boolean =>
  x >= 0 && y >= 0 && (axis === 'v' ? x <= nx && y < ny : axis === 'h' && x < nx && y <= ny);

const pitches = new WeakMap<readonly Mm[], Mm>();

/** The commonest gap between lines: the pitch of an even grid, and the same from either end of an uneven one. */
export function pitchOf(lines: readonly Mm[]): Mm {
  const known = pitches.get(lines);
  if (known !== undefined) return known;
  const counts = new Map<Mm, number>();
  for (let i = 1; i < lines.length; i++) {
    const gap = lines[i]! - lines[i - 1]!;
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  const pitch = [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]![0];
  pitches.set(lines, pitch);
  return pitch;
}

/** Number of the cell column or row that holds a position; −1 or the count when it lies outside. */
export function cellAt(lines: readonly Mm[], at: Mm): number {
  if (at < lines[0]!) return -1;
  let lo = 0;
  let hi = lines.length - 1;
  if (at >= lines[hi]!) return hi;
  while (hi - lo > 1) {
    const mid = (lo + hi) >> 1;
    if (lines[mid]! <= at) lo = mid;
    else hi = mid;
  }
  return lo;
}

/** Number of the grid line nearest to a position. */
export function nearestLine(lines: readonly Mm[], at: Mm): number {
  const i = Math.min(Math.max(cellAt(lines, at), 0), lines.length - 2);
  return at - lines[i]! <= lines[i + 1]! - at ? i : i + 1;
}

/** Number of the line that lies exactly at a position, or null. */
export function exactLine(lines: readonly Mm[], at: Mm): number | null {
  const i = nearestLine(lines, at);
  return lines[i] === at ? i : null;
}

/** Cells as the floor they take, in mm. */
export const rectOf = (g: Lines, c: CellRect): Rect => ({
  x0: g.xs[c.x0]!,
  y0: g.ys[c.y0]!,
  x1: g.xs[c.x1]!,
  y1: g.ys[c.y1]!,
});

/** The cells of a rectangle in mm, its sides on the nearest lines outside it and inside the grid. */
export const cellsOf = (g: Lines, r: Rect): CellRect => ({
  x0: Math.max(0, cellAt(g.xs, r.x0)),
  y0: Math.max(0, cellAt(g.ys, r.y0)),
  x1: Math.min(columns(g), cellAt(g.xs, r.x1 - 1) + 1),
  y1: Math.min(rowsOf(g), cellAt(g.ys, r.y1 - 1) + 1),
});

/** The lines an edge of this axis runs *along*: a vertical edge runs along y. */
export const along = (g: Lines, axis: Axis): readonly Mm[] => (axis === 'v' ? g.ys : g.xs);
/** The lines an edge of this axis lies *on*. */
export const across = (g: Lines, axis: Axis): readonly Mm[] => (axis === 'v' ? g.xs : g.ys);
/** Number along the line (row of a vertical edge, column of a horizontal one). */
export const alongOf = (e: Edge): number => (e.axis === 'v' ? e.y : e.x);
/** Number of the line the edge lies on. */
export const lineOf = (e: Edge): number => (e.axis === 'v' ? e.x : e.y);

/** The edge on a line by its number, `at` so many cells along it. */
export const edgeOn = (axis: Axis, line: number, at: number): Edge =>
  axis === 'v' ? { axis, x: line, y: at } : { axis, x: at, y: line };

/**
 * Cuts a set of cells inside a box into few disjoint rectangles, row by row from the top: runs of equal extent in
 * following rows join. `has(x, y)` tells whether the cell belongs to the set.
 */
export function rectangles(box: CellRect, has: (x: number, y: number) => boolean): CellRect[] {
  const done: CellRect[] = [];
  let open = new Map<number, { x0: number; x1: number; y0: number }>();
  for (let y = box.y0; y <= box.y1; y++) {
    const next = new Map<number, { x0: number; x1: number; y0: number }>();
    for (let x = box.x0; y < box.y1 && x < box.x1; x++) {
      if (!has(x, y)) continue;
      const x0 = x;
      while (x < box.x1 && has(x, y)) x++;
      const above = open.get(x0);
      if (above?.x1 === x) {
        open.delete(x0);
        next.set(x0, above);
      } else next.set(x0, { x0, x1: x, y0: y });
    }
    for (const r of open.values()) done.push({ x0: r.x0, y0: r.y0, x1: r.x1, y1: y });
    open = next;
  }
  return done;
}
