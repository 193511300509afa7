import { derive } from '../derive/derive.ts';
import type { Design } from '../model/design.ts';
import type { CellRect } from '../model/grid.ts';
import { pitchOf } from '../model/grid.ts';
import type { Kinds } from '../model/kinds.ts';
import { rasterOf } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import { around } from '../model/units.ts';
import { countCells } from './count-cells.ts';

/**
 * How much rooms of a storey would want of the least size of their kind, were cells taken of them: each by its share of that size, and 0 where all
 * can spare them. The wall that comes to stand round what is taken is half of it theirs.
 */
export function wanting(
  design: Design,
  shell: Shell,
  storey: number,
  kinds: Kinds['rooms'],
): (taken: readonly CellRect[]) => number {
  const raster = rasterOf(design, shell, storey);
  const [wide, deep] = [pitchOf(shell.xs), pitchOf(shell.ys)];
  const cell = (wide * deep) / 1e6;
  const wall = shell.walls.inner / 2 / Math.min(wide, deep);
  const rooms = derive(design, shell).storeys[storey]!.rooms.flatMap(({ id, kind, net }) => {
    const { area: least } = kinds[kind].least;
    return least > 0 ? [{ net, least, count: countCells(raster, (code) => code === id.charCodeAt(0)) }] : [];
  });
  return (taken) => {
    const box = around(taken);
    if (!box) return 0;
    const rim = { x0: box.x0 - 1, y0: box.y0 - 1, x1: box.x1 + 1, y1: box.y1 + 1 };
    return rooms.reduce((sum, { net, least, count }) => {
      const cells = taken.reduce((n, r) => n + count(r), 0);
      if (cells === 0) return sum;
      const left = net - (cells + wall * (count(rim) - count(box))) * cell;
      return sum + Math.max(0, least - left) / least;
    }, 0);
  };
}
