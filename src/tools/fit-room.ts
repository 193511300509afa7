import type { Design, RoomId } from '../model/design.ts';
import type { CellRect } from '../model/grid.ts';
import { cellAt, pitchOf, rectOf } from '../model/grid.ts';
import type { Kinds, RoomKind } from '../model/kinds.ts';
import { isThrough } from '../model/kinds.ts';
import type { Raster } from '../model/raster.ts';
import { cell, isRoom, rasterOf, UNUSED } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm, Point } from '../model/units.ts';
import { SIDES } from '../model/units.ts';
import type { CountCells } from './count-cells.ts';
import { beside, cellsIn, countCells } from './count-cells.ts';
import type { Kind } from './slits.ts';
import { between, cellsAcross, filled, isIn, LEAST, withPockets } from './slits.ts';
import { wanting } from './spare.ts';
import { shutsStair, stepsOff } from './step-off.ts';
import { STEP } from './tool.ts';
import { liesOff, shutsWays } from './ways.ts';

/**
 * How strongly a new room is drawn to walls and other rooms: mm of distance one touching side is worth. What is left beside
 * it is no narrower than this, or nothing: a strip of 900 mm takes no other room.
 */
const HUG: Mm = 1200;

/** How strongly a hall is drawn to the floor where one steps on or off a stair, in mm of distance. Our estimate: as to two sides. */
const TO_STAIR: Mm = 2 * HUG;

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

const usualArea = ({ xs, ys }: Shell, { usual }: Kind): number =>
  cellsAcross(xs, usual.width) * cellsAcross(ys, usual.depth);

/** Cells of the least size of a kind, in a square with its share of the walls round it. */
const leastCells = ({ xs, ys, walls }: Shell, { least: { area } }: Kind): number =>
  (Math.sqrt(area * 1e6) + walls.inner) ** 2 / (pitchOf(xs) * pitchOf(ys));

/** Sides of a window along which no free floor is left. */
const touching = (floor: FreeFloor, r: CellRect): number =>
  SIDES.filter((side) => floor.count(beside(r, side, 1)) === 0).length;

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
 * at most. Without a point: anywhere on the storey, and of its largest room where little floor is free, or of the largest that keeps the least size of
 * its kind where `kinds` tell that; a room that one neither goes through nor all
 * are in is then in the way of no stair, while there is as much other floor. Null when there is no place at the point.
 */
export function fitRoom(
  design: Design,
  shell: Shell,
  storey: number,
  kind: Kind,
  point: Point | null,
  kinds: Kinds['rooms'] | null = null,
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
  const codes = [...new Set(raster.cells)].filter(isRoom);
  const largest = codes.sort((a, b) => countOf(raster, b) - countOf(raster, a));
  const wants = kinds && wanting(design, shell, storey, kinds);
  const anywhere = (shuts: Shuts, sparing = false): RoomPlace | null => {
    const least = shuts === NEVER ? 0 : enough;
    const free = placed(UNUSED, shuts, least);
    if (isEnough(free)) return free;
    for (const giver of sparing ? largest : largest.slice(0, 1)) {
      const given = placed(giver, shuts, sparing ? Math.max(least, leastCells(shell, kind)) : least);
      // One that gives less than it could would do so by name alone, and not to a hand that points there.
      if (given && sparing && wants!([given.cells]) > 0) continue;
      if (given && !(free && cellsIn(free.cells) >= cellsIn(given.cells))) return given;
    }
    return free;
  };
  const wishes = (): readonly (() => Shuts)[] => {
    if (isThrough(kind.id)) {
      const off = liesOff(design, shell, storey);
      return [() => off];
    }
    const ways = shutsWays(design, shell, storey);
    return [() => ways(true), () => ways(false)];
  };
  const first = wishes();
  for (const sparing of wants ? [true, false] : [false])
    for (const wish of first) {
      const aside = anywhere(wish(), sparing);
      if (isEnough(aside)) return aside;
    }
  const aside = isThrough(kind.id) ? null : anywhere(shutsStair(design, shell, storey));
  return isEnough(aside) ? aside : anywhere(NEVER);
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
