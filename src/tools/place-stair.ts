import type { Design, Stair, StairKind } from '../model/design.ts';
import { TURNS } from '../model/design.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import { stairTrouble } from '../model/edits/stairs.ts';
import type { CellRect, Run } from '../model/grid.ts';
import { cellAt, columns, pitchOf, rowsOf } from '../model/grid.ts';
import { isPassage } from '../model/kinds.ts';
import type { Raster } from '../model/raster.ts';
import { cell, isRoom, OUT, rasterOf, STAIR, UNUSED } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { StairFloor } from '../model/stair.ts';
import { footprint, movedFloor } from '../model/stair.ts';
import type { Mm, Point } from '../model/units.ts';
import { SIDES } from '../model/units.ts';
import type { CountCells } from './count-cells.ts';
import { cellsIn, countCells, stripBeside } from './count-cells.ts';
import { roomsCut } from './rooms-cut.ts';
import type { Scene } from './tool.ts';

/**
 * What weighs against a place, in cells of distance. A cell taken from a passage, or from the room that was pointed at: that
 * is what they are there for. A cell of another room: somebody has made it as it is. A strip left beside the stair that is
 * too narrow for anything: more than the way to what stands there.
 */
const WEIGHTS = {
  pointedAt: { passage: 0.05, room: 0.4, slit: 6 },
  anywhere: { passage: 1, room: 6, slit: 20 },
} as const;
type Weights = { readonly [key in keyof (typeof WEIGHTS)['pointedAt']]: number };
/** What an end with no floor of one room before it weighs, in cells of distance: more than any place within reach of the point. */
const BLIND = 200;
/** What an end weighs that leads through a wall, into a room that has not most of the stair and is not for passing through. */
const THROUGH = 40;
/** What a room that comes apart weighs. */
const CUT = 100;
/** What it weighs that one pointed neither at the stair nor to the floor beside it: what was meant is where one points. */
const ELSEWHERE = 100;
/** Floor to step on before either end, in mm: as deep as a flight is wide. Beside it, what is no wider than that is a slit. */
const BEFORE: Mm = 900;

/**
 * Puts a stair of a kind on a storey as `placeStair` finds it a place, or says why it cannot be. Under the roof it is the one
 * that comes up from the storey below.
 */
export function puttingStair(
  { design, shell }: Pick<Scene, 'design' | 'shell'>,
  storey: number,
  kind: StairKind,
  point: Point | null,
): Edit | Refusal {
  const from = Math.min(storey, shell.storeys.length - 2);
  if (from < 0) return 'stair-no-storey';
  const stair = placeStair(design, shell, from, kind, point, storey);
  return stair ? { do: 'putStair', stair } : 'stair-no-room';
}

/**
 * A stair of a kind from the storey below up: where it fits in the shell with floor to step on at both ends, as near the
 * point as it can be, against a wall rather than a little off it, and at the point's side where that spares the rooms;
 * without a point, where it takes least of them. Rooms that were not pointed at, and are not for passing through, are
 * spared, and none is cut in two where that can be helped. `on` is the storey that was pointed at, the lower one or the
 * upper. Null when it fits nowhere on the storey.
 */
export function placeStair(
  design: Design,
  shell: Shell,
  storey: number,
  kind: StairKind,
  point: Point | null,
  on = storey,
): Stair | null {
  if (!shell.storeys[storey + 1]) return null;
  const rasters = [storey, storey + 1].map((s) => rasterOf(design, shell, s));
  const pointedAt =
    point && cell(rasters[on - storey]!, cellAt(shell.xs, point.x), cellAt(shell.ys, point.y));
  const free = (code: number): boolean => code === pointedAt || isPassageIn(design, code);
  const worth = costOf(design, shell, storey, free, point ? WEIGHTS.pointedAt : WEIGHTS.anywhere);
  let best: { stair: Stair; cost: number } | null = null;
  // Nearest first, so that the search ends where nothing nearer can be better.
  for (const { shape, x, y, turn, away } of placesFor(shell, storey, kind, point)) {
    const least: number = best?.cost ?? Infinity;
    if (away >= least) break;
    const floor = movedFloor(shape, x, y);
    const taken = away + worth(floor, least - away);
    const stair: Stair = { kind, storey, x, y, turn };
    if (taken >= least || stairTrouble(design, shell, stair) !== null) continue;
    const cost = taken + CUT * rasters.reduce((n, raster) => n + roomsCut(raster, floor.box), 0);
    if (cost < least) best = { stair, cost };
  }
  return best?.stair ?? null;
}

const isPassageIn = (design: Design, code: number): boolean => {
  const kind = isRoom(code) ? design.rooms[String.fromCharCode(code)]?.kind : undefined;
  return kind !== undefined && isPassage(kind);
};

/** A place for a stair: what it takes of the floor in the corner of the grid, and how far it is moved from there. */
type Place = Pick<Stair, 'x' | 'y' | 'turn'> & { readonly shape: StairFloor; readonly away: number };

/** Everywhere a stair's box lies on the grid, and how far its middle is from what is aimed at, in cells; nearest first. */
function placesFor(shell: Shell, storey: number, kind: StairKind, point: Point | null): readonly Place[] {
  const rise = shell.storeys[storey]!.height;
  const [nx, ny] = [columns(shell), rowsOf(shell)];
  const aim = point ? { x: cellAt(shell.xs, point.x), y: cellAt(shell.ys, point.y) } : { x: nx, y: ny / 2 };
  const beside = Math.ceil(BEFORE / pitchOf(shell.xs));
  const places: Place[] = [];
  for (const turn of TURNS) {
    const shape = footprint({ kind, storey, x: 0, y: 0, turn }, rise, shell, shell.walls.inner);
    if (!shape) continue;
    const { x1: w, y1: d } = shape.box;
    for (let y = 0; y <= ny - d; y++)
      for (let x = 0; x <= nx - w; x++) {
        const [dx, dy] = [Math.abs(x + w / 2 - aim.x), Math.abs(y + d / 2 - aim.y)];
        const elsewhere = point !== null && (dx > w / 2 + beside || dy > d / 2 + beside);
        const away = Math.hypot(dx, dy) + turn / 10 + (elsewhere ? ELSEWHERE : 0);
        if (!point || Math.hypot(dx, dy) <= 2 * Math.max(w, d)) places.push({ shape, x, y, turn, away });
      }
  }
  return places.sort((a, b) => a.away - b.away);
}

/**
 * What a stair costs beside its distance: floor of rooms on both its storeys, ends that lead nowhere, and slits beside it; Infinity
 * where its own floor is not built, or another stair's. What takes longer to count is left out where it costs `most` without.
 */
function costOf(
  design: Design,
  shell: Shell,
  storey: number,
  free: (code: number) => boolean,
  { passage, room, slit }: Weights,
): (floor: StairFloor, most: number) => number {
  const rasters = [storey, storey + 1].map((s) => rasterOf(design, shell, s));
  const other = (code: number): boolean => code >= STAIR && design.stairs[code - STAIR]!.storey === storey;
  const built = rasters.map((r) => countCells(r, (code) => code !== OUT && !other(code)));
  const rooms = rasters.map((r) => countCells(r, (code) => isRoom(code) && !free(code)));
  const passages = rasters.map((r) => countCells(r, (code) => isRoom(code) && free(code)));
  const floors = rasters.map(floorsOf);
  return ({ box, cells, entry, exit }, most) => {
    if (!cells.every((r) => built.every((count) => count(r) === cellsIn(r)))) return Infinity;
    const floor = (counts: readonly CountCells[]): number =>
      counts.reduce((n, count) => n + cells.reduce((m, r) => m + count(r), 0), 0);
    const taken = passage * floor(passages) + room * floor(rooms);
    if (taken >= most) return taken;
    const leads = (owners: readonly OneFloor[], end: Run): number => {
      const before = floorBefore(shell, box, end);
      const into = owners.find(({ count }) => count(before) === cellsIn(before));
      if (!into) return BLIND;
      if (into.code === UNUSED || free(into.code)) return 0;
      return 2 * into.count(box) > cellsIn(box) ? 0 : THROUGH;
    };
    const led = taken + leads(floors[0]!, entry) + leads(floors[1]!, exit);
    return led >= most
      ? led
      : led + slit * floors.reduce((n, owners) => n + slitsBeside(owners, box, shell), 0);
  };
}

/** The floor of one room, or that of none. */
type OneFloor = { readonly code: number; readonly count: CountCells };

const floorsOf = (raster: Raster): readonly OneFloor[] =>
  [...new Set(raster.cells)]
    .filter((code) => code >= UNUSED && code < STAIR)
    .map((code) => ({ code, count: countCells(raster, (other) => other === code) }));

/** How many sides a box has beside which lies a strip of the floor under it that is too narrow for anything. */
function slitsBeside(floors: readonly OneFloor[], box: CellRect, shell: Shell): number {
  const under = floors.filter(({ count }) => count(box) > 0);
  const floor = (r: CellRect): number => under.reduce((n, { count }) => n + count(r), 0);
  return SIDES.filter((side) => {
    const lines = side === 'top' || side === 'bottom' ? shell.ys : shell.xs;
    return stripBeside(floor, box, side, Math.ceil(BEFORE / pitchOf(lines))) > 0;
  }).length;
}

/** The floor before an end of a stair, on the side where its box is not. */
function floorBefore(shell: Shell, box: CellRect, { axis, line, from, to }: Run): CellRect {
  const deep = Math.ceil(BEFORE / pitchOf(axis === 'v' ? shell.xs : shell.ys));
  const start = line === (axis === 'v' ? box.x0 : box.y0) ? line - deep : line;
  const [x, y] = axis === 'v' ? [start, from] : [from, start];
  return axis === 'v' ? { x0: x, x1: x + deep, y0: y, y1: to } : { x0: x, x1: to, y0: y, y1: y + deep };
}
