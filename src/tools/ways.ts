import type { Design } from '../model/design.ts';
import type { CellRect } from '../model/grid.ts';
import { cellAt, pitchOf } from '../model/grid.ts';
import type { RoomKindId } from '../model/kinds.ts';
import { isThrough } from '../model/kinds.ts';
import type { Raster } from '../model/raster.ts';
import { cell, isRoom, OUT, rasterOf } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import { overlaps, SIDES } from '../model/units.ts';
import { beside, cellsIn, countCells } from './count-cells.ts';
import { throughway } from './doorways.ts';
import { BEFORE, isWay, stepsOff } from './step-off.ts';

/** What is left of the ways of a storey when something has been put there. */
export type WaysLeft = {
  /** Rooms and stairs that one came to before and comes to no longer. */
  readonly lost: number;
  /** All that one came to. */
  readonly all: number;
  /** True when there is floor that one comes to no longer. */
  readonly behind: boolean;
  /** Whether one comes to a side of a rectangle, with place for a door. */
  readonly comesTo: (room: CellRect) => boolean;
  /** Whether one comes to stand on some of a rectangle. */
  readonly standsOn: (floor: CellRect) => boolean;
};

/** Squares, by the number of their upper left cell. */
type Squares = readonly number[];

/**
 * Where one comes to on a storey from where one comes in or steps off a stair, on floor that nobody has and through rooms one goes through or
 * all are in: wherever a square as wide as a flight gets to. Where nobody comes in yet, all that hangs together with most of it. The answer
 * tells what is left of it when cells are taken.
 */
export function waysOn(
  design: Design,
  shell: Shell,
  storey: number,
): (taken: readonly CellRect[]) => WaysLeft {
  const raster = rasterOf(design, shell, storey);
  const { nx, ny } = raster;
  const [wide, deep] = [shell.xs, shell.ys].map((lines) => Math.ceil(BEFORE / pitchOf(lines))) as [
    number,
    number,
  ];
  const through = countCells(raster, (code) => isWay(design, code));
  const squareAt = (i: number): CellRect => {
    const [x, y] = [i % nx, Math.floor(i / nx)];
    return { x0: x, y0: y, x1: x + wide, y1: y + deep };
  };
  const open = new Uint8Array(nx * ny);
  for (let y = 0; y + deep <= ny; y++)
    for (let x = 0; x + wide <= nx; x++)
      if (through({ x0: x, y0: y, x1: x + wide, y1: y + deep }) === wide * deep) open[y * nx + x] = 1;
  const all: Squares = Array.from(open.keys()).filter((i) => open[i] === 1);
  const over = (rects: readonly CellRect[]): Squares =>
    all.filter((i) => rects.some((r) => overlaps(squareAt(i), r)));

  const starts = [comesIn(raster, shell, storey), ...stepsOff(design, shell, storey).map((row) => [row])]
    .map(over)
    .filter(({ length }) => length > 0);
  const rooms = [...new Set(raster.cells)].filter(isRoom).map((code): Squares => {
    const own = countCells(raster, (other) => other === code);
    const at = isWay(design, code)
      ? (square: CellRect) => own(square) > 0
      : (square: CellRect) => sidesOf(square).some((side) => own(side) === cellsIn(side));
    return all.filter((i) => at(squareAt(i)));
  });

  const next = new Int32Array(nx * ny);
  /** Marks with `mark` what one comes to from a square, and counts it. Marks are 1 where a square is open. */
  const walk = (marks: Uint8Array, from: number, mark: number): number => {
    if (marks[from] !== OPEN) return 0;
    marks[from] = mark;
    next[0] = from;
    let [last, n] = [1, 1];
    while (last > 0) {
      const i = next[--last]!;
      // A square never reaches over the edge: beyond the end of a row none is open.
      for (const j of [i - 1, i + 1, i - nx, i + nx]) {
        if (marks[j] !== OPEN) continue;
        marks[j] = mark;
        next[last++] = j;
        n++;
      }
    }
    return n;
  };
  const reach = (marks: Uint8Array): Uint8Array => {
    const [first] = starts;
    if (first) for (const i of first) walk(marks, i, REACHED);
    else {
      let [best, most] = [-1, 0];
      for (const i of all) {
        const n = walk(marks, i, PAST);
        if (n > most) [best, most] = [i, n];
      }
      for (const i of all) if (marks[i] === PAST) marks[i] = OPEN;
      if (best >= 0) walk(marks, best, REACHED);
    }
    return marks;
  };
  const before = reach(open.slice());
  const met = (marks: Uint8Array, squares: Squares): boolean => squares.some((i) => marks[i] === REACHED);
  const goals = [...starts, ...rooms].filter((squares) => met(before, squares));

  return (taken) => {
    const marks = open.slice();
    const reached = (x: number, y: number): boolean =>
      x >= 0 && y >= 0 && x < nx && y < ny && marks[y * nx + x] === REACHED;
    /** Whether some square is reached whose corner lies in a rectangle of cells. */
    const among = (x0: number, x1: number, y0: number, y1: number): boolean => {
      for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) if (reached(x, y)) return true;
      return false;
    };
    for (const r of taken)
      for (let y = Math.max(0, r.y0 - deep + 1); y < Math.min(ny, r.y1); y++)
        for (let x = Math.max(0, r.x0 - wide + 1); x < Math.min(nx, r.x1); x++) marks[y * nx + x] = 0;
    reach(marks);
    return {
      lost: goals.filter((squares) => !met(marks, squares)).length,
      all: goals.length,
      behind: all.some((i) => before[i] === REACHED && marks[i] === OPEN),
      comesTo: ({ x0, x1, y0, y1 }) =>
        among(x0, x1 - wide + 1, y0 - deep, y0 - deep + 1) ||
        among(x0, x1 - wide + 1, y1, y1 + 1) ||
        among(x0 - wide, x0 - wide + 1, y0, y1 - deep + 1) ||
        among(x1, x1 + 1, y0, y1 - deep + 1),
      standsOn: ({ x0, x1, y0, y1 }) => among(x0 - wide + 1, x1, y0 - deep + 1, y1),
    };
  };
}

/** What marks a square: it is open, one comes to it, or one came past it. */
const OPEN = 1;
const REACHED = 2;
const PAST = 3;

/** The outermost cells where the entrance is set; none on other storeys. */
function comesIn(
  raster: Raster,
  { entrance: { side, from, to, ...at }, xs, ys }: Shell,
  storey: number,
): CellRect[] {
  if (at.storey !== storey) return [];
  const level = side === 'top' || side === 'bottom';
  const lines = level ? xs : ys;
  const deep = level ? raster.ny : raster.nx;
  const rows: CellRect[] = [];
  for (let i = Math.max(0, cellAt(lines, from)); i <= cellAt(lines, to - 1); i++)
    for (let n = 0; n < deep; n++) {
      const inwards = side === 'top' || side === 'left' ? n : deep - 1 - n;
      const [x, y] = level ? [i, inwards] : [inwards, i];
      if (cell(raster, x, y) === OUT) continue;
      rows.push({ x0: x, y0: y, x1: x + 1, y1: y + 1 });
      break;
    }
  return rows;
}

/** The rows of cells along the four sides of a square, outside it. */
const sidesOf = (square: CellRect): readonly CellRect[] => SIDES.map((side) => beside(square, side, 1));

/** Places looked through at most for one room: some milliseconds of work. */
const MOST = 200;

/**
 * Whether a room that one does not go through would shut the way to what one comes to, lie where one does not come to it, or stand before
 * a door or the end of a stair; and, `strictly`, whether floor would lie behind it.
 */
export function shutsWays(
  design: Design,
  shell: Shell,
  storey: number,
): (strictly: boolean) => ((room: CellRect) => boolean) & { readonly spent: () => boolean } {
  const without = waysOn(design, shell, storey);
  const doorways = design.openings
    .filter((o) => o.storey === storey && o.kind !== 'window')
    .map((o) => throughway(shell, o));
  const kept = [...stepsOff(design, shell, storey, BEFORE), ...doorways];
  const known = new Map<string, 'shuts' | 'behind' | null>();
  let looked = 0;
  const worked = (room: CellRect): 'shuts' | 'behind' | null => {
    if (kept.some((floor) => overlaps(floor, room)) || looked++ >= MOST) return 'shuts';
    const { lost, behind, comesTo } = without([room]);
    return lost > 0 || !comesTo(room) ? 'shuts' : behind ? 'behind' : null;
  };
  return (strictly) => {
    looked = 0;
    const shuts = (room: CellRect): boolean => {
      const name = `${room.x0} ${room.y0} ${room.x1} ${room.y1}`;
      const told = known.has(name) ? known.get(name)! : worked(room);
      known.set(name, told);
      return strictly ? told !== null : told === 'shuts';
    };
    return Object.assign(shuts, { spent: () => looked >= MOST });
  };
}

/** Whether one would not come to a room that one goes through, or that all are in. */
export function liesOff(design: Design, shell: Shell, storey: number): (room: CellRect) => boolean {
  const { standsOn } = waysOn(design, shell, storey)([]);
  return (room) => !standsOn(room);
}

/** Whether a new room shuts no way, and one comes to it. */
export const keepsWays = (
  design: Design,
  shell: Shell,
  storey: number,
  kind: RoomKindId,
  room: CellRect,
): boolean => isThrough(kind) || !shutsWays(design, shell, storey)(false)(room);
