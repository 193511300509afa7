import type { CellRect, Run } from '../model/grid.ts';
import { pitchOf } from '../model/grid.ts';
import { keptOn } from '../model/kept-on.ts';
import type { Raster } from '../model/raster.ts';
import { STAIR, UNUSED } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { StairFloor } from '../model/stair.ts';
import type { Side } from '../model/units.ts';
import { SIDES } from '../model/units.ts';
import type { CountCells } from './count-cells.ts';
import { beside, countCells, stripBeside } from './count-cells.ts';
import { BEFORE } from './step-off.ts';

/** The floor of one room, or that of none. */
export type OneFloor = { readonly code: number; readonly count: CountCells };

const counted = keptOn<Raster, readonly OneFloor[]>();
/** Counted once a storey: each kind of stair asks. */
export function floorsOf(raster: Raster): readonly OneFloor[] {
  const floors =
    counted.get(raster) ??
    [...new Set(raster.cells)]
      .filter((code) => code >= UNUSED && code < STAIR)
      .map((code) => ({ code, count: countCells(raster, (other) => other === code) }));
  counted.set(raster, floors);
  return floors;
}

/** Along one of its sides, other than those of its ends, the floor `under` it comes to an end. */
export function liesAlong(under: readonly OneFloor[], { box, entry, exit }: StairFloor): boolean {
  const ends = [entry, exit].map((end) => sideOf(box, end));
  return SIDES.some(
    (side) => !ends.includes(side) && under.every(({ count }) => count(beside(box, side, 1)) === 0),
  );
}

const sideOf = (box: CellRect, { axis, line }: Run): Side =>
  axis === 'v' ? (line === box.x0 ? 'left' : 'right') : line === box.y0 ? 'top' : 'bottom';

/** How many sides a box has beside which lies a strip of the floor `under` it that is too narrow for anything: no wider than the floor before an end. */
export function slitsBeside(under: readonly OneFloor[], box: CellRect, shell: Shell): number {
  const floor = (r: CellRect): number => under.reduce((n, { count }) => n + count(r), 0);
  return SIDES.filter((side) => {
    const lines = side === 'top' || side === 'bottom' ? shell.ys : shell.xs;
    return stripBeside(floor, box, side, Math.ceil(BEFORE / pitchOf(lines))) > 0;
  }).length;
}

/** The floor before an end of a stair, on the side where its box is not. */
export function floorBefore(shell: Shell, box: CellRect, { axis, line, from, to }: Run): CellRect {
  const deep = Math.ceil(BEFORE / pitchOf(axis === 'v' ? shell.xs : shell.ys));
  const start = line === (axis === 'v' ? box.x0 : box.y0) ? line - deep : line;
  const [x, y] = axis === 'v' ? [start, from] : [from, start];
  return axis === 'v' ? { x0: x, x1: x + deep, y0: y, y1: to } : { x0: x, x1: to, y0: y, y1: y + deep };
}
