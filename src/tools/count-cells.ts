import type { CellRect } from '../model/grid.ts';
import type { Raster } from '../model/raster.ts';
import type { Side } from '../model/units.ts';

/** How many cells of a kind a rectangle holds, or what of it lies on the grid; in a few steps however large it is. */
export type CountCells = (r: CellRect) => number;

/** Cells of a storey whose code is wanted, as running sums. */
export const countCells = (raster: Raster, wanted: (code: number) => boolean): CountCells =>
  summed(raster, new Int32Array((raster.nx + 1) * (raster.ny + 1)), (code) => (wanted(code) ? 1 : 0));

/** The same of what each cell weighs by its code. */
export const weighCells = (raster: Raster, weight: (code: number) => number): CountCells =>
  summed(raster, new Float64Array((raster.nx + 1) * (raster.ny + 1)), weight);

function summed(
  { nx, ny, cells }: Raster,
  sums: Int32Array | Float64Array,
  weight: (code: number) => number,
): CountCells {
  for (let y = 0; y < ny; y++)
    for (let x = 0; x < nx; x++) {
      const above = sums[y * (nx + 1) + x + 1]! - sums[y * (nx + 1) + x]!;
      sums[(y + 1) * (nx + 1) + x + 1] = sums[(y + 1) * (nx + 1) + x]! + above + weight(cells[y * nx + x]!);
    }
  const at = (x: number, y: number): number =>
    sums[Math.min(Math.max(y, 0), ny) * (nx + 1) + Math.min(Math.max(x, 0), nx)]!;
  return (r) => at(r.x1, r.y1) - at(r.x0, r.y1) - at(r.x1, r.y0) + at(r.x0, r.y0);
}

/** How many cells a rectangle of them holds. */
export const cellsIn = ({ x0, y0, x1, y1 }: CellRect): number => (x1 - x0) * (y1 - y0);

/** The `n`th row of cells outside a side, counted from 1. */
export function beside(r: CellRect, side: Side, n: number): CellRect {
  switch (side) {
    case 'top':
      return { ...r, y0: r.y0 - n, y1: r.y0 - n + 1 };
    case 'right':
      return { ...r, x0: r.x1 + n - 1, x1: r.x1 + n };
    case 'bottom':
      return { ...r, y0: r.y1 + n - 1, y1: r.y1 + n };
    case 'left':
      return { ...r, x0: r.x0 - n, x1: r.x0 - n + 1 };
  }
}

/** Rows of wanted cells all along a side before one of which none is wanted: a strip of fewer than `most`; 0 where there is no such. */
export function stripBeside(count: CountCells, r: CellRect, side: Side, most: number): number {
  const row = side === 'top' || side === 'bottom' ? r.x1 - r.x0 : r.y1 - r.y0;
  let n = 0;
  while (n < most && count(beside(r, side, n + 1)) === row) n++;
  return n === 0 || n === most || count(beside(r, side, n + 1)) > 0 ? 0 : n;
}
