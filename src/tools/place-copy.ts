import type { Design, RoomId } from '../model/design.ts';
import { isRoom, rasterOf, UNUSED } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import { SIDES } from '../model/units.ts';
import { beside, countCells } from './count-cells.ts';

/** How strongly rooms are drawn to walls and other rooms: cells of distance one side with no free floor along it is worth. Our estimate. */
const HUG = 8;

/** How far rooms are moved to stand once more, in cells. */
export type CopyPlace = { readonly storey: number; readonly dx: number; readonly dy: number };

/**
 * Where rooms of `from` find all their floor free on a storey, as near to where they are as can be, and rather close to what stands
 * there than with a strip of floor between; null where they do not.
 */
export function placeCopy(
  design: Design,
  shell: Shell,
  rooms: readonly RoomId[],
  from: number,
  storey: number,
): CopyPlace | null {
  const codes = new Set(rooms.map((id) => id.charCodeAt(0)));
  const own = rasterOf(design, shell, from);
  const there = rasterOf(design, shell, storey);
  const { nx, ny } = own;
  const cells: (readonly [number, number])[] = [];
  own.cells.forEach((code, i) => {
    if (isRoom(code) && codes.has(code)) cells.push([i % nx, Math.floor(i / nx)]);
  });
  if (cells.length === 0) return null;
  const free = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < nx && y < ny && there.cells[y * nx + x] === UNUSED;
  const [xs, ys] = [cells.map(([x]) => x), cells.map(([, y]) => y)];
  const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs) + 1, y1: Math.max(...ys) + 1 };
  const freeIn = countCells(there, (code) => code === UNUSED);
  const close = (dx: number, dy: number): number => {
    const moved = { x0: box.x0 + dx, y0: box.y0 + dy, x1: box.x1 + dx, y1: box.y1 + dy };
    return SIDES.filter((side) => freeIn(beside(moved, side, 1)) === 0).length;
  };
  let best: CopyPlace | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let dy = 1 - ny; dy < ny; dy++)
    for (let dx = 1 - nx; dx < nx; dx++) {
      const away = Math.hypot(dx, dy) - HUG * close(dx, dy);
      if (away >= least || !cells.every(([x, y]) => free(x + dx, y + dy))) continue;
      least = away;
      best = { storey, dx, dy };
    }
  return best;
}
