import type { Opening } from '../model/design.ts';
import type { CellRect } from '../model/grid.ts';
import { across, cellsOf } from '../model/grid.ts';
import { stretchOf } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm } from '../model/units.ts';

/** Floor on either side of a door without which nobody comes through, in mm. Our estimate: a person's depth and a step. */
const THRESHOLD: Mm = 600;

/** The cells of an opening and of the floor on both sides of it. */
export function throughway(shell: Shell, opening: Opening): CellRect {
  const { axis, line, from, to } = stretchOf(shell, opening);
  const at = across(shell, axis)[line]!;
  const [low, high] = [at - THRESHOLD, at + THRESHOLD];
  return cellsOf(
    shell,
    axis === 'v' ? { x0: low, y0: from, x1: high, y1: to } : { x0: from, y0: low, x1: to, y1: high },
  );
}
