import type { Design, RoomId } from '../model/design.ts';
import type { CellRect } from '../model/grid.ts';
import { cellAt, pitchOf, rectOf } from '../model/grid.ts';
import type { RoomKind } from '../model/kinds.ts';
import { isThrough } from '../model/kinds.ts';
import type { Raster } from '../model/raster.ts';
import { cell, eachCell, isRoom, rasterOf, UNUSED } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm, Point, Side } from '../model/units.ts';
import { around, SIDES } from '../model/units.ts';
import type { CountCells } from './count-cells.ts';
import { beside, cellsIn, countCells } from './count-cells.ts';
import { shutsStair, stepsOff } from './step-off.ts';
import { STEP } from './tool.ts';
import { liesOff, shutsWays } from './ways.ts';

/** Smallest room a tap may make, in mm. */
const LEAST: Mm = 600;
/** Width of a way past, in mm. */
const PASSAGE: Mm = 900;
/**
 * How strongly a new room is drawn to walls and other rooms: mm of distance one touching side is worth. What is left beside
 * it is no narrower than this, or nothing: a strip of 900 mm takes no other room.
 */
const HUG: Mm = 1200;

/** How strongly a hall is drawn to the floor where one steps on or off a stair, in mm of distance. Our estimate: as to two sides. */
const TO_STAIR: Mm = 2 * HUG;

/** How much of a side may be without a slit, or go on into other free floor, and what is left beside it be one all the same. Our estimate. */
const SLIT = 0.5;

/** How much of what is left between the rooms is a hall, in halls of the usual size. */
const MOST_HALLS = 3;

/** Floor that may be taken, rows of it that are wanted, and what would be in the way of a stair. */
type FreeFloor = {
  readonly nx: number;
  readonly ny: number;
  readonly count: CountCells;
  readonly wanted: readonly CellRect[];
  readonly shuts: Shuts;
};

/** `spent`: it has been asked as often as it may be, and there is no more to be found. */
type Shuts = ((room: CellRect) => boolean) & { readonly spent?: () => boolean };
const NEVER: Shuts = () => false;

const freeFloor = (raster: Raster, giver: number, wanted: readonly CellRect[], shuts: Shuts): FreeFloor => ({
  nx: raster.nx,
  ny: raster.ny,
  count: countCells(raster, (code) => code === giver || code === UNUSED),
  wanted,
  shuts,
});

const cellsAcross = (lines: readonly Mm[], mm: Mm): number => Math.max(1, Math.round(mm / pitchOf(lines)));

const usualArea = ({ xs, ys }: Shell, { usual }: Kind): number =>
  cellsAcross(xs, usual.width) * cellsAcross(ys, usual.depth);

/** Sides of a window along which no free floor is left. */
const touching = (floor: FreeFloor, r: CellRect): number =>
  SIDES.filter((side) => floor.count(beside(r, side, 1)) === 0).length;

/**
 * Takes in what would be left between a room and what stands beside it, where most of that is too narrow for anything:
 * for a room of this kind as for a way past.
 */
function filled(floor: FreeFloor, room: CellRect, shell: Shell, kind: Kind): CellRect {
  const least = Math.max(LEAST, Math.min(kind.least.side, PASSAGE));
  return SIDES.reduce<CellRect>((r, side) => {
    const level = side === 'top' || side === 'bottom';
    const n = slitBeside(floor.count, r, side, cellsAcross(level ? shell.ys : shell.xs, least));
    return n === 0 ? r : round(r, beside(r, side, n));
  }, room);
}

const round = (a: CellRect, b: CellRect): CellRect => around([a, b])!;

/**
 * Rows of free floor beside a side, along most of it, before one along most of which there is none: fewer than `most`, or 0. Beside a room that
 * has a corner there, the rest of the rows is that room's.
 */
function slitBeside(count: CountCells, r: CellRect, side: Side, most: number): number {
  const long = side === 'top' || side === 'bottom' ? r.x1 - r.x0 : r.y1 - r.y0;
  const along = count(beside(r, side, 1));
  if (along < long * SLIT) return 0;
  let n = 1;
  while (n < most && count(beside(r, side, n + 1)) === along) n++;
  return n === most || count(beside(r, side, n + 1)) > long * SLIT ? 0 : n;
}

/** Takes in what is left round a room where all of it, as far as it hangs together, is too narrow for anything. */
function withPockets(raster: Raster, floor: FreeFloor, room: CellRect, shell: Shell): CellRect {
  const [wide, deep] = [cellsAcross(shell.xs, LEAST), cellsAcross(shell.ys, LEAST)];
  const isWide = (r: CellRect): boolean => {
    for (let y = r.y0; y + deep <= r.y1; y++)
      for (let x = r.x0; x + wide <= r.x1; x++)
        if (floor.count({ x0: x, y0: y, x1: x + wide, y1: y + deep }) === wide * deep) return true;
    return false;
  };
  return SIDES.reduce<CellRect>((r, side) => {
    let now = r;
    eachCell(beside(r, side, 1), (x, y) => {
      const one = { x0: x, y0: y, x1: x + 1, y1: y + 1 };
      if (floor.count(one) === 0 || isIn(one, now)) return;
      const pocket = between(raster, one, 2 * wide * deep, now);
      if (!pocket || isWide(pocket.rect)) return;
      const all = round(now, pocket.rect);
      if (floor.count(all) - floor.count(now) === pocket.size) now = all;
    });
    return now;
  }, room);
}

/**
 * All the free floor that hangs together with a place, but for what lies in `taken`, when it is no more than `most` cells: the rectangle round it, in
 * which no other floor is free, and how many cells it is. Null when it is more, or not alone there.
 */
function between(
  raster: Raster,
  { x0, y0 }: CellRect,
  most: number,
  taken?: CellRect,
): { readonly rect: CellRect; readonly size: number } | null {
  const { nx } = raster;
  const isFree = (x: number, y: number): boolean =>
    cell(raster, x, y) === UNUSED && !(taken && isIn({ x0: x, y0: y, x1: x + 1, y1: y + 1 }, taken));
  const found = new Set([y0 * nx + x0]);
  let rect: CellRect = { x0, y0, x1: x0 + 1, y1: y0 + 1 };
  for (const i of found) {
    if (found.size > most) return null;
    const [x, y] = [i % nx, Math.floor(i / nx)];
    rect = round(rect, { x0: x, y0: y, x1: x + 1, y1: y + 1 });
    for (const [cx, cy] of [
      [x - 1, y],
      [x + 1, y],
      [x, y - 1],
      [x, y + 1],
    ] as const)
      if (isFree(cx, cy)) found.add(cy * nx + cx);
  }
  let free = 0;
  eachCell(rect, (x, y) => {
    if (isFree(x, y)) free++;
  });
  return free === found.size ? { rect, size: found.size } : null;
}

/** What is asked of a kind of room. */
type Kind = Pick<RoomKind, 'id' | 'usual' | 'least'>;

type Sides = readonly [wide: number, deep: number];

/** Widths and depths down from the usual size, in mm, best first: large, and rather square than like a passage. */
function sizesUnder({ width, depth }: RoomKind['usual']): readonly Sides[] {
  const sizes: Sides[] = [];
  for (let w = Math.max(width, LEAST); w >= LEAST; w -= STEP)
    for (let d = Math.max(depth, LEAST); d >= LEAST; d -= STEP) sizes.push([w, d]);
  const worth = ([w, d]: Sides): number => w * d * Math.min(w, d);
  return sizes.sort((a, b) => worth(b) - worth(a));
}

/** Free cells in a row and in a column through one cell: no room that holds it is wider or deeper. */
function reachOf(floor: FreeFloor, { x, y }: { x: number; y: number }): Sides {
  const run = (dx: number, dy: number): number => {
    let n = 0;
    const free = (i: number): number =>
      floor.count({ x0: x + dx * i, y0: y + dy * i, x1: x + dx * i + 1, y1: y + dy * i + 1 });
    while (free(n) === 1) n++;
    return n;
  };
  return [run(-1, 0) + run(1, 0) - 1, run(0, -1) + run(0, 1) - 1];
}

/** How wide the free floor is where it is widest, if it is to be so deep: asked once a depth, it spares looking for windows there are none of. */
function widestIn({ nx, ny, count }: FreeFloor): (deep: number) => number {
  const known = new Map<number, number>();
  const widest = (deep: number): number => {
    let most = 0;
    for (let y0 = 0; y0 <= ny - deep; y0++)
      for (let [x0, run] = [0, 0]; x0 < nx; x0++) {
        run = count({ x0, x1: x0 + 1, y0, y1: y0 + deep }) === deep ? run + 1 : 0;
        if (run > most) most = run;
      }
    return most;
  };
  return (deep) => {
    const told = known.get(deep) ?? widest(deep);
    known.set(deep, told);
    return told;
  };
}

/** Where a new room goes, and which room gives of its floor there. */
export type RoomPlace = { readonly cells: CellRect; readonly from?: RoomId };

/**
 * Where a room of a kind would go: its usual size, either way round, holding the point, as close to it and as snug
 * against what stands there as it can be; smaller where the usual size has no room, and a little larger rather than
 * leaving a strip too narrow for anything. A hall goes where a stair ends and takes all that is left between the rooms, when that is not much. It goes on
 * free floor; a point inside a room takes of that room, half of it
 * at most. Without a point: anywhere on the storey, and of its largest room where little floor is free; a room that one neither goes through nor all
 * are in is then in the way of no stair, while there is as much other floor. Null when there is no place at the point.
 */
export function fitRoom(
  design: Design,
  shell: Shell,
  storey: number,
  kind: Kind,
  point: Point | null,
): RoomPlace | null {
  const raster = rasterOf(design, shell, storey);
  const wanted = kind.id === 'hall' ? stepsOff(design, shell, storey) : [];
  const placed = (code: number, shuts: Shuts, least = 0) =>
    fitOn(raster, shell, kind, point, code, wanted, shuts, least);
  if (point) {
    const under = cell(raster, cellAt(shell.xs, point.x), cellAt(shell.ys, point.y));
    return placed(isRoom(under) ? under : UNUSED, NEVER);
  }
  const enough = usualArea(shell, kind) / 2;
  const isEnough = (place: RoomPlace | null): boolean => place !== null && cellsIn(place.cells) >= enough;
  const anywhere = (shuts: Shuts): RoomPlace | null => {
    const least = shuts === NEVER ? 0 : enough;
    const free = placed(UNUSED, shuts, least);
    if (isEnough(free)) return free;
    const codes = [...new Set(raster.cells)].filter(isRoom);
    const [largest] = codes.sort((a, b) => countOf(raster, b) - countOf(raster, a));
    const given = largest === undefined ? null : placed(largest, shuts, least);
    return given && !(free && cellsIn(free.cells) >= cellsIn(given.cells)) ? given : free;
  };
  const ways = shutsWays(design, shell, storey);
  const wishes: readonly Shuts[] = isThrough(kind.id)
    ? [liesOff(design, shell, storey)]
    : [ways(true), ways(false), shutsStair(design, shell, storey)];
  for (const shuts of wishes) {
    const aside = anywhere(shuts);
    if (isEnough(aside)) return aside;
  }
  return anywhere(NEVER);
}

const countOf = ({ cells }: Raster, code: number): number =>
  cells.reduce((n, now) => (now === code ? n + 1 : n), 0);

/** The place on free floor, and on that of one room when `giver` is its code. */
function fitOn(
  raster: Raster,
  shell: Shell,
  kind: Kind,
  point: Point | null,
  giver: number,
  wanted: readonly CellRect[],
  shuts: Shuts,
  least: number,
): RoomPlace | null {
  const own = countOf(raster, giver);
  if (own === 0) return null;
  const floor = freeFloor(raster, giver, wanted, shuts);
  const unless = (cells: CellRect, before: CellRect): CellRect => (shuts(cells) ? before : cells);
  const most = giver === UNUSED ? own : own / 2;
  const held = point && { x: cellAt(shell.xs, point.x), y: cellAt(shell.ys, point.y) };
  const [widest, deepest] = held ? reachOf(floor, held) : [floor.nx, floor.ny];
  const widestOf = held ? () => widest : widestIn(floor);
  for (const [w, d] of sizesUnder(kind.usual)) {
    if (shuts.spent?.()) return null;
    const best = [[w, d] as const, [d, w] as const]
      .map(([x, y]): Sides => [cellsAcross(shell.xs, x), cellsAcross(shell.ys, y)])
      .filter(([wide, deep]) => wide * deep >= least && wide * deep <= most)
      .filter(([wide, deep]) => deep <= deepest && wide <= widestOf(deep))
      .flatMap(([wide, deep]) => bestWindow(floor, shell, wide, deep, held, point) ?? [])
      .sort((a, b) => a.score - b.score)[0];
    if (!best) continue;
    const whole = unless(filled(floor, best.cells, shell, kind), best.cells);
    if (giver !== UNUSED) return { cells: whole, from: String.fromCharCode(giver) };
    const left = kind.id === 'hall' && between(raster, best.cells, MOST_HALLS * usualArea(shell, kind));
    const cells = left ? left.rect : whole;
    return { cells: unless(withPockets(raster, floor, cells, shell), cells) };
  }
  return null;
}

const isIn = (a: CellRect, b: CellRect): boolean =>
  b.x0 <= a.x0 && a.x1 <= b.x1 && b.y0 <= a.y0 && a.y1 <= b.y1;

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
      const held = floor.wanted.filter((row) => isIn(row, cells)).length;
      const score = away - HUG * touching(floor, cells) - TO_STAIR * held;
      if ((!best || score < best.score) && !floor.shuts(cells)) best = { cells, score };
    }
  return best;
}
