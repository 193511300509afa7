import { derive } from '../derive/derive.ts';
import type { Design } from '../model/design.ts';
import type { CellRect } from '../model/grid.ts';
import { cellsOf, pitchOf } from '../model/grid.ts';
import type { Shell } from '../model/shell.ts';
import type { Rect } from '../model/units.ts';
import { overlaps } from '../model/units.ts';

/** The first row of floor before each stair that begins or ends on a storey: there one steps on and off. */
export const stepsOff = (design: Design, shell: Shell, storey: number): readonly CellRect[] =>
  derive(design, shell).stairs.flatMap((stair) => {
    const end = stair.storey === storey ? stair.bottom : stair.storey + 1 === storey ? stair.top : null;
    if (!end) return [];
    const [x0, x1] = [end.from.x, end.to.x].sort((a, b) => a - b) as [number, number];
    const [y0, y1] = [end.from.y, end.to.y].sort((a, b) => a - b) as [number, number];
    const [dx, dy] = x0 === x1 ? [pitchOf(shell.xs), 0] : [0, pitchOf(shell.ys)];
    const rows: readonly Rect[] = [
      { x0: x0 - dx, x1, y0: y0 - dy, y1 },
      { x0, x1: x1 + dx, y0, y1: y1 + dy },
    ];
    const free = rows.find((row) => !stair.rects.some((r) => overlaps(r, row)));
    return free ? [cellsOf(shell, free)] : [];
  });
