import { derive } from '../derive/derive.ts';
import type { Design } from '../model/design.ts';
import type { CellRect } from '../model/grid.ts';
import { cellsOf, pitchOf } from '../model/grid.ts';
import { isThrough } from '../model/kinds.ts';
import { isRoom, rasterOf, UNUSED } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm, Rect } from '../model/units.ts';
import { overlaps } from '../model/units.ts';
import { cellsIn, countCells } from './count-cells.ts';

/** Floor to step on before either end, in mm: as deep as a flight is wide. */
export const BEFORE: Mm = 900;

/** The floor before each stair that begins or ends on a storey: there one steps on and off. As many rows of it as `deep` takes in mm, or the first. */
export const stepsOff = (design: Design, shell: Shell, storey: number, deep: Mm = 1): readonly CellRect[] =>
  derive(design, shell).stairs.flatMap((stair) => {
    const end = stair.storey === storey ? stair.bottom : stair.storey + 1 === storey ? stair.top : null;
    if (!end) return [];
    const [x0, x1] = [end.from.x, end.to.x].sort((a, b) => a - b) as [number, number];
    const [y0, y1] = [end.from.y, end.to.y].sort((a, b) => a - b) as [number, number];
    const [dx, dy] = x0 === x1 ? [inLines(shell.xs, deep), 0] : [0, inLines(shell.ys, deep)];
    const rows: readonly Rect[] = [
      { x0: x0 - dx, x1, y0: y0 - dy, y1 },
      { x0, x1: x1 + dx, y0, y1: y1 + dy },
    ];
    const free = rows.find((row) => !stair.rects.some((r) => overlaps(r, row)));
    return free ? [cellsOf(shell, free)] : [];
  });

const inLines = (lines: readonly Mm[], deep: Mm): Mm => Math.ceil(deep / pitchOf(lines)) * pitchOf(lines);

/** Floor that one may go over to a room: nobody's, or of a room one goes through. */
export const isWay = (design: Design, code: number): boolean =>
  code === UNUSED || (isRoom(code) && isThrough(design.rooms[String.fromCharCode(code)]!.kind));

/**
 * Whether a room would stand on the floor before a stair's end, or on every way on from there: what lies beside that floor, as wide as it is deep
 * and free, or of a room one goes through.
 */
export function shutsStair(design: Design, shell: Shell, storey: number): (room: CellRect) => boolean {
  const raster = rasterOf(design, shell, storey);
  const count = countCells(raster, (code) => isWay(design, code));
  const landings = stepsOff(design, shell, storey, BEFORE).map((floor) => {
    const [wide, deep] = [shell.xs, shell.ys].map((lines) => Math.ceil(BEFORE / pitchOf(lines)));
    const { x0, x1, y0, y1 } = floor;
    const beside: readonly CellRect[] = [
      { ...floor, x0: x0 - wide!, x1: x0 },
      { ...floor, x0: x1, x1: x1 + wide! },
      { ...floor, y0: y0 - deep!, y1: y0 },
      { ...floor, y0: y1, y1: y1 + deep! },
    ];
    return { floor, ways: beside.filter((r) => count(r) === cellsIn(r)) };
  });
  return (room) =>
    landings.some(
      ({ floor, ways }) =>
        overlaps(floor, room) || (ways.length > 0 && ways.every((way) => overlaps(way, room))),
    );
}
