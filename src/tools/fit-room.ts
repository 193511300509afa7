import type { Design } from '../model/design.ts';
import type { CellRect } from '../model/grid.ts';
import { cellAt, pitchOf, rectOf } from '../model/grid.ts';
import type { RoomKind } from '../model/kinds.ts';
import { rasterOf, UNUSED } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm, Point } from '../model/units.ts';
import { STEP } from './tool.ts';

/** Smallest room a tap may make, in mm. */
const LEAST: Mm = 600;
/** How strongly a new room is drawn to walls and other rooms: mm of distance one touching side is worth. */
const HUG: Mm = 450;

/** Free floor as running sums, so that any window of cells is counted in one step. */
type FreeFloor = { readonly nx: number; readonly ny: number; readonly count: (r: CellRect) => number };

function freeFloor(design: Design, shell: Shell, storey: number): FreeFloor {
  const { nx, ny, cells } = rasterOf(design, shell, storey);
  const sums = new Int32Array((nx + 1) * (ny + 1));
  for (let y = 0; y < ny; y++)
    for (let x = 0; x < nx; x++) {
      const above = sums[y * (nx + 1) + x + 1]! - sums[y * (nx + 1) + x]!;
      sums[(y + 1) * (nx + 1) + x + 1] =
        sums[(y + 1) * (nx + 1) + x]! + above + (cells[y * nx + x] === UNUSED ? 1 : 0);
    }
  const at = (x: number, y: number): number =>
    sums[Math.min(Math.max(y, 0), ny) * (nx + 1) + Math.min(Math.max(x, 0), nx)]!;
  return { nx, ny, count: (r) => at(r.x1, r.y1) - at(r.x0, r.y1) - at(r.x1, r.y0) + at(r.x0, r.y0) };
}

/** Sides of a window along which no free floor is left. */
function touching(f: FreeFloor, r: CellRect): number {
  const strips = [
    { ...r, x1: r.x0, x0: r.x0 - 1 },
    { ...r, x0: r.x1, x1: r.x1 + 1 },
    { ...r, y1: r.y0, y0: r.y0 - 1 },
    { ...r, y0: r.y1, y1: r.y1 + 1 },
  ];
  return strips.filter((s) => f.count(s) === 0).length;
}

/**
 * Where a room of a kind would go: its usual size, either way round, on free floor, holding the point, as close to it
 * and as snug against what stands there as it can be; smaller by steps where the usual size has no room. Without a
 * point: anywhere on the storey. Null when there is no free floor at or near the point.
 */
export function fitRoom(
  design: Design,
  shell: Shell,
  storey: number,
  kind: Pick<RoomKind, 'usual'>,
  point: Point | null,
): CellRect | null {
  const floor = freeFloor(design, shell, storey);
  const cellsIn = (lines: readonly Mm[], mm: Mm): number => Math.max(1, Math.round(mm / pitchOf(lines)));
  let wide = Math.max(LEAST, kind.usual.width);
  let deep = Math.max(LEAST, kind.usual.depth);
  const held = point && { x: cellAt(shell.xs, point.x), y: cellAt(shell.ys, point.y) };
  while (wide >= LEAST && deep >= LEAST) {
    const eitherWay = [{ w: wide, d: deep }, ...(wide === deep ? [] : [{ w: deep, d: wide }])];
    const found = eitherWay.flatMap(
      ({ w, d }) => bestWindow(floor, shell, cellsIn(shell.xs, w), cellsIn(shell.ys, d), held, point) ?? [],
    );
    const best = found.sort((a, b) => a.score - b.score)[0];
    if (best) return best.cells;
    if (wide >= deep) wide -= STEP;
    else deep -= STEP;
  }
  return null;
}

function bestWindow(
  floor: FreeFloor,
  shell: Shell,
  w: number,
  d: number,
  held: { x: number; y: number } | null,
  point: Point | null,
): { cells: CellRect; score: number } | null {
  let best: { cells: CellRect; score: number } | null = null;
  const [x0, x1] = held ? [held.x - w + 1, held.x] : [0, floor.nx - w];
  const [y0, y1] = held ? [held.y - d + 1, held.y] : [0, floor.ny - d];
  for (let y = Math.max(0, y0); y <= Math.min(y1, floor.ny - d); y++)
    for (let x = Math.max(0, x0); x <= Math.min(x1, floor.nx - w); x++) {
      const cells = { x0: x, y0: y, x1: x + w, y1: y + d };
      if (floor.count(cells) !== w * d) continue;
      const r = rectOf(shell, cells);
      const [cx, cy] = [(r.x0 + r.x1) / 2, (r.y0 + r.y1) / 2];
      const away = point ? Math.hypot(cx - point.x, cy - point.y) : (cx + cy) / 100;
      const score = away - HUG * touching(floor, cells);
      if (!best || score < best.score) best = { cells, score };
    }
  return best;
}
