import type { CellRect } from '../model/grid.ts';
import { pitchOf } from '../model/grid.ts';
import type { RoomKind } from '../model/kinds.ts';
import type { Raster } from '../model/raster.ts';
import { cell, eachCell, UNUSED } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm, Side } from '../model/units.ts';
import { around, SIDES } from '../model/units.ts';
import type { CountCells } from './count-cells.ts';
import { beside } from './count-cells.ts';

/** Smallest room a tap may make, in mm. */
export const LEAST: Mm = 600;
/** Width of a way past, in mm. */
const PASSAGE: Mm = 900;
/** How much of a side may be without a slit, or go on into other free floor, and what is left beside it be one all the same. Our estimate. */
const SLIT = 0.5;

/** What is asked of a kind of room. */
export type Kind = Pick<RoomKind, 'id' | 'usual' | 'least'>;

/** Floor that may be taken. */
type Floor = { readonly count: CountCells };

/** How many cells are nearest to a length, at least one. */
export const cellsAcross = (lines: readonly Mm[], mm: Mm): number =>
  Math.max(1, Math.round(mm / pitchOf(lines)));

/**
 * Takes in what would be left between a room and what stands beside it, where most of that is too narrow for anything:
 * for a room of this kind as for a way past.
 */
export function filled(floor: Floor, room: CellRect, shell: Shell, kind: Kind): CellRect {
  const least = Math.max(LEAST, Math.min(kind.least.side, PASSAGE));
  return SIDES.reduce<CellRect>((r, side) => {
    const level = side === 'top' || side === 'bottom';
    const n = slitBeside(floor.count, r, side, cellsAcross(level ? shell.ys : shell.xs, least));
    return n === 0 ? r : round(r, beside(r, side, n));
  }, room);
}

const round = (a: CellRect, b: CellRect): CellRect => around([a, b])!;

/**
 * Rows of free floor beside a side, along most of it, before one along most of which there is none: fewer than `most`, or 0. Beside a room that
 * has a corner there, the rest of the rows is that room's.
 */
function slitBeside(count: CountCells, r: CellRect, side: Side, most: number): number {
  const long = side === 'top' || side === 'bottom' ? r.x1 - r.x0 : r.y1 - r.y0;
  const along = count(beside(r, side, 1));
  if (along < long * SLIT) return 0;
  let n = 1;
  while (n < most && count(beside(r, side, n + 1)) === along) n++;
  return n === most || count(beside(r, side, n + 1)) > long * SLIT ? 0 : n;
}

/** Takes in what is left round a room where all of it, as far as it hangs together, is too narrow for anything. */
export function withPockets(raster: Raster, floor: Floor, room: CellRect, shell: Shell): CellRect {
  const [wide, deep] = [cellsAcross(shell.xs, LEAST), cellsAcross(shell.ys, LEAST)];
  const isWide = (r: CellRect): boolean => {
    for (let y = r.y0; y + deep <= r.y1; y++)
      for (let x = r.x0; x + wide <= r.x1; x++)
        if (floor.count({ x0: x, y0: y, x1: x + wide, y1: y + deep }) === wide * deep) return true;
    return false;
  };
  return SIDES.reduce<CellRect>((r, side) => {
    let now = r;
    eachCell(beside(r, side, 1), (x, y) => {
      const one = { x0: x, y0: y, x1: x + 1, y1: y + 1 };
      if (floor.count(one) === 0 || isIn(one, now)) return;
      const pocket = between(raster, one, 2 * wide * deep, now);
      if (!pocket || isWide(pocket.rect)) return;
      const all = round(now, pocket.rect);
      if (floor.count(all) - floor.count(now) === pocket.size) now = all;
    });
    return now;
  }, room);
}

/**
 * All the free floor that hangs together with a place, but for what lies in `taken`, when it is no more than `most` cells: the rectangle round it, in
 * which no other floor is free, and how many cells it is. Null when it is more, or not alone there.
 */
export function between(
  raster: Raster,
  { x0, y0 }: CellRect,
  most: number,
  taken?: CellRect,
): { readonly rect: CellRect; readonly size: number } | null {
  const { nx } = raster;
  const isFree = (x: number, y: number): boolean =>
    cell(raster, x, y) === UNUSED && !(taken && isIn({ x0: x, y0: y, x1: x + 1, y1: y + 1 }, taken));
  const found = new Set([y0 * nx + x0]);
  let rect: CellRect = { x0, y0, x1: x0 + 1, y1: y0 + 1 };
  for (const i of found) {
    if (found.size > most) return null;
    const [x, y] = [i % nx, Math.floor(i / nx)];
    rect = round(rect, { x0: x, y0: y, x1: x + 1, y1: y + 1 });
    for (const [cx, cy] of [
      [x - 1, y],
      [x + 1, y],
      [x, y - 1],
      [x, y + 1],
    ] as const)
      if (isFree(cx, cy)) found.add(cy * nx + cx);
  }
  let free = 0;
  eachCell(rect, (x, y) => {
    if (isFree(x, y)) free++;
  });
  return free === found.size ? { rect, size: found.size } : null;
}

export const isIn = (a: CellRect, b: CellRect): boolean =>
  b.x0 <= a.x0 && a.x1 <= b.x1 && b.y0 <= a.y0 && a.y1 <= b.y1;
