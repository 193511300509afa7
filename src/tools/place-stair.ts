import type { Design, Stair, StairKind } from '../model/design.ts';
import { TURNS } from '../model/design.ts';
import { stairTrouble } from '../model/edits/stairs.ts';
import type { CellRect } from '../model/grid.ts';
import { cellAt } from '../model/grid.ts';
import { eachCell, isRoom, rasterOf, standing } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import { stairSize } from '../model/stair.ts';
import type { Point } from '../model/units.ts';

/** What a cell taken from a room weighs, in cells of distance: little against a place that was pointed at. */
const TAKEN = { pointedAt: 0.05, anywhere: 3 } as const;

/**
 * A stair of a kind from this storey up: where it fits in the shell, as near the point as it can be and at its side
 * where that spares the rooms; without a point, where it takes least of them. Null when it fits nowhere on the storey.
 */
export function placeStair(
  design: Design,
  shell: Shell,
  storey: number,
  kind: StairKind,
  point: Point | null,
): Stair | null {
  const rise = shell.storeys[storey]!.height;
  const [nx, ny] = [shell.xs.length - 1, shell.ys.length - 1];
  const aim = point ? { x: cellAt(shell.xs, point.x), y: cellAt(shell.ys, point.y) } : { x: nx, y: ny / 2 };
  let best: { stair: Stair; cost: number } | null = null;
  for (const turn of TURNS) {
    const [w, d] = stairSize({ kind, storey, turn }, rise, shell, shell.walls.inner);
    for (let y = 0; y <= ny - d; y++)
      for (let x = 0; x <= nx - w; x++) {
        const away = Math.hypot(x + w / 2 - aim.x, y + d / 2 - aim.y) + turn / 10;
        if (point && away > 2 * Math.max(w, d)) continue;
        if (best && away >= best.cost) continue;
        const stair: Stair = { kind, storey, x, y, turn };
        const cost = away + floorTaken(design, shell, stair) * (point ? TAKEN.pointedAt : TAKEN.anywhere);
        if ((best && cost >= best.cost) || stairTrouble(design, shell, stair) !== null) continue;
        best = { stair, cost };
      }
  }
  return best?.stair ?? null;
}

/** Cells a stair would take from rooms on both its storeys. */
function floorTaken(design: Design, shell: Shell, stair: Stair): number {
  const cells: readonly CellRect[] = standing(shell, stair)?.cells ?? [];
  let taken = 0;
  for (const s of [stair.storey, stair.storey + 1]) {
    const r = rasterOf(design, shell, s);
    for (const rect of cells)
      eachCell(rect, (x, y) => {
        if (isRoom(r.cells[y * r.nx + x]!)) taken++;
      });
  }
  return taken;
}
