import type { CellRect } from '../model/grid.ts';
import type { Raster } from '../model/raster.ts';
import { OUT } from '../model/raster.ts';

/** What an edit changed of a storey's raster. */
export type Changed = {
  /** A box round all grid points at whose cell, or at whose edges right and down of it, the rasters differ. */
  readonly points: CellRect;
  /** Floor was built or left. */
  readonly built: boolean;
};

/** Both rasters are of one storey of one house. Where nothing differs, the box holds no point. */
export function changedFrom(before: Raster, after: Raster): Changed {
  const { nx, ny } = after;
  let [x0, y0, x1, y1, built] = [nx + 1, ny + 1, 0, 0, false];
  for (let y = 0; y <= ny; y++)
    for (let x = 0; x <= nx; x++) {
      const i = y * nx + x;
      const other = x < nx && y < ny && before.cells[i] !== after.cells[i];
      const upright = y < ny && before.v[i + y] !== after.v[i + y];
      const level = x < nx && before.h[i] !== after.h[i];
      if (!other && !upright && !level) continue;
      if (other) built ||= (before.cells[i] === OUT) !== (after.cells[i] === OUT);
      if (x < x0) x0 = x;
      if (x >= x1) x1 = x + 1;
      if (y < y0) y0 = y;
      y1 = y + 1;
    }
  return { points: { x0, y0, x1, y1 }, built };
}

/** True when nothing in a box of cells changed, nor in the walls round it and their corners. */
export const spares = ({ points: p }: Changed, box: CellRect): boolean =>
  p.x1 < box.x0 || p.x0 > box.x1 || p.y1 < box.y0 || p.y0 > box.y1;
