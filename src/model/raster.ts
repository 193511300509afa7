import type { Design, DesignStorey, Opening, Stair } from './design.ts';
import { FREE, NONE } from './design.ts';
import type { CellRect, Edge, Run } from './grid.ts';
import { across, along, cellAt, columns, edgeKey, edgeOf, edgeOn, rowsOf } from './grid.ts';
import { keptOn } from './kept-on.ts';
import type { Shell } from './shell.ts';
import type { Footprint } from './stair.ts';
import { footprint } from './stair.ts';
import type { Axis, Mm, Side } from './units.ts';

/** Codes of cells in a raster: these two, a room's character code, or STAIR + its index. */
export const OUT = 0;
export const UNUSED = FREE.charCodeAt(0);
const UNBUILT = NONE.charCodeAt(0);
export const STAIR = 256;
/** More than any code of a cell. */
export const CODES = STAIR + 256;
/** True for the code of a room's cell. */
export const isRoom = (code: number): boolean => code > UNUSED && code < STAIR;

/** What stands on a grid edge. */
export const NO_WALL = 0;
export const INNER = 1;
const OUTER = 2;
export const PARTY = 3;
export type WallCode = typeof NO_WALL | typeof INNER | typeof OUTER | typeof PARTY;

/**
 * One storey as numbers: who holds each cell, stairs laid over the letters, and which wall stands on each edge.
 * Everything that must agree on walls (edits, tools, the derivation) asks this.
 */
export type Raster = {
  readonly nx: number;
  readonly ny: number;
  /** Codes, row by row. */
  readonly cells: Int16Array;
  /** WallCode of vertical edges, (nx + 1) a row, and of horizontal edges, nx a row, ny + 1 rows. */
  readonly v: Uint8Array;
  readonly h: Uint8Array;
};

/** Code of a cell; OUT beyond the grid. */
export const cell = (r: Raster, x: number, y: number): number =>
  x < 0 || y < 0 || x >= r.nx || y >= r.ny ? OUT : r.cells[y * r.nx + x]!;

export const wallOn = (r: Raster, e: Edge): WallCode =>
  (e.axis === 'v' ? r.v[e.y * (r.nx + 1) + e.x]! : r.h[e.y * r.nx + e.x]!) as WallCode;

/** The same by line and place along it, without an object an edge: the derivation asks thousands of times a drag. */
export const wallAt = (r: Raster, axis: Axis, line: number, i: number): WallCode =>
  (axis === 'v' ? r.v[i * (r.nx + 1) + line]! : r.h[line * r.nx + i]!) as WallCode;

/** Codes on the left/upper and on the right/lower side of an edge. */
export const sidesOf = (r: Raster, e: Edge): [number, number] =>
  e.axis === 'v' ? [cell(r, e.x - 1, e.y), cell(r, e.x, e.y)] : [cell(r, e.x, e.y - 1), cell(r, e.x, e.y)];

/** A storey's rows as codes, stairs not laid over. Unbuilt floor is OUT. */
export function readRows(storey: DesignStorey, nx: number, ny: number): Int16Array {
  const cells = new Int16Array(nx * ny);
  for (let y = 0; y < ny; y++) {
    const row = storey.rows[y]!;
    for (let x = 0; x < nx; x++) {
      const c = row.charCodeAt(x);
      cells[y * nx + x] = c === UNBUILT ? OUT : c;
    }
  }
  return cells;
}

const letter = (c: number): number => (c === OUT ? UNBUILT : c);

/** Codes back to rows; a row that did not change stays the same string. */
export const writeRows = (cells: Int16Array, before: DesignStorey, nx: number): readonly string[] =>
  before.rows.map((row, y) => {
    const from = y * nx;
    let x = 0;
    while (x < nx && letter(cells[from + x]!) === row.charCodeAt(x)) x++;
    return x === nx ? row : String.fromCharCode(...cells.subarray(from, from + nx).map(letter));
  });

const prints = keptOn<Stair, { readonly shell: Shell; readonly print: Footprint | null }>();

/** Footprint of a stair in this shell; null when it leads nowhere or does not fit on the grid. The same object for the same stair. */
export function standing(shell: Shell, stair: Stair): Footprint | null {
  const known = prints.get(stair);
  if (known?.shell === shell) return known.print;
  const print =
    stair.storey + 1 < shell.storeys.length
      ? footprint(stair, shell.storeys[stair.storey]!.height, shell, shell.walls.inner)
      : null;
  prints.set(stair, { shell, print });
  return print;
}

export const eachCell = (r: CellRect, visit: (x: number, y: number) => void): void => {
  for (let y = r.y0; y < r.y1; y++) for (let x = r.x0; x < r.x1; x++) visit(x, y);
};

export const eachEdge = (run: Run, visit: (e: Edge) => void): void => {
  for (let i = run.from; i < run.to; i++) visit(edgeOn(run.axis, run.line, i));
};

type Cached = { shell: Shell; stairs: readonly Stair[]; index: number; raster: Raster };
const cache = keptOn<DesignStorey, Cached>();

/** The raster of a storey; the same object as long as storey, stairs and shell are the same. */
export function rasterOf(design: Design, shell: Shell, index: number): Raster {
  const storey = design.storeys[index]!;
  const known = cache.get(storey);
  if (known && known.shell === shell && known.stairs === design.stairs && known.index === index)
    return known.raster;
  const raster = buildRaster(design, shell, index);
  cache.set(storey, { shell, stairs: design.stairs, index, raster });
  return raster;
}

function buildRaster(design: Design, shell: Shell, index: number): Raster {
  const nx = columns(shell);
  const ny = rowsOf(shell);
  const storey = design.storeys[index]!;
  const cells = readRows(storey, nx, ny);
  const steps: Run[] = [];
  design.stairs.forEach((stair, i) => {
    if (stair.storey !== index && stair.storey !== index - 1) return;
    const print = standing(shell, stair);
    if (!print) return;
    for (const r of print.cells)
      eachCell(r, (x, y) => {
        cells[y * nx + x] = STAIR + i;
      });
    steps.push(stair.storey === index ? print.entry : print.exit);
  });
  const r: Raster = {
    nx,
    ny,
    cells,
    v: new Uint8Array((nx + 1) * ny),
    h: new Uint8Array(nx * (ny + 1)),
  };
  raiseWalls(r, shell);
  for (const run of steps) eachEdge(run, (e) => setWall(r, e, NO_WALL));
  for (const [key, state] of Object.entries(storey.edges)) {
    const e = edgeOf(key as keyof DesignStorey['edges']);
    setWall(r, e, state === 'wall' ? INNER : NO_WALL);
  }
  return r;
}

/** Overrides and stair ends never touch the shell's own walls. */
function setWall(r: Raster, e: Edge, code: WallCode): void {
  const [a, b] = sidesOf(r, e);
  if (a === OUT || b === OUT) return;
  if (e.axis === 'v') r.v[e.y * (r.nx + 1) + e.x] = code;
  else r.h[e.y * r.nx + e.x] = code;
}

/** The default: a wall between two different owners, the shell's wall where floor ends. */
function raiseWalls(r: Raster, shell: Shell): void {
  const { nx, ny, cells } = r;
  const partyLine = shell.party === 'left' ? 0 : nx;
  for (let y = 0; y < ny; y++)
    for (let x = 0; x <= nx; x++) {
      const a = x > 0 ? cells[y * nx + x - 1]! : OUT;
      const b = x < nx ? cells[y * nx + x]! : OUT;
      r.v[y * (nx + 1) + x] =
        a === OUT || b === OUT ? (a === b ? NO_WALL : x === partyLine ? PARTY : OUTER) : between(a, b);
    }
  for (let y = 0; y <= ny; y++)
    for (let x = 0; x < nx; x++) {
      const a = y > 0 ? cells[(y - 1) * nx + x]! : OUT;
      const b = y < ny ? cells[y * nx + x]! : OUT;
      r.h[y * nx + x] = a === OUT || b === OUT ? (a === b ? NO_WALL : OUTER) : between(a, b);
    }
}

/** Two stairs over one another share their shaft: no wall stands between them. */
const between = (a: number, b: number): WallCode => (a === b || (a >= STAIR && b >= STAIR) ? NO_WALL : INNER);

/** Where an opening lies: its axis, line number, and from–to along the line in mm. */
export type Stretch = { readonly axis: Axis; readonly line: number; readonly from: Mm; readonly to: Mm };

/** Where an opening of a design lies, by the lines of its house. */
export function stretchOf(shell: Shell, o: Pick<Opening, 'edge' | 'offset' | 'width'>): Stretch {
  const e = edgeOf(o.edge);
  const lines = along(shell, e.axis);
  const from = lines[e.axis === 'v' ? e.y : e.x]! + o.offset;
  return { axis: e.axis, line: e.axis === 'v' ? e.x : e.y, from, to: from + o.width };
}

/** The edge and offset that put an opening's start at `from` mm on a line; null beyond the grid. */
export function edgeAt(
  shell: Shell,
  axis: Axis,
  line: number,
  from: Mm,
): Pick<Opening, 'edge' | 'offset'> | null {
  const lines = along(shell, axis);
  const i = cellAt(lines, from);
  if (i < 0 || i >= lines.length - 1 || line < 0 || line >= across(shell, axis).length) return null;
  return { edge: edgeKey(edgeOn(axis, line, i)), offset: from - lines[i]! };
}

/** The wall that holds a whole stretch, told by its kind and the codes on its sides; null when no single wall does. */
export function hostOf(
  r: Raster,
  shell: Shell,
  s: Stretch,
): { readonly wall: WallCode; readonly sides: readonly [number, number] } | null {
  const lines = along(shell, s.axis);
  const first = cellAt(lines, s.from);
  const last = cellAt(lines, s.to - 1);
  const count = lines.length - 1;
  if (first < 0 || last >= count || s.to > lines[count]!) return null;
  let host: { wall: WallCode; sides: [number, number] } | null = null;
  for (let i = first; i <= last; i++) {
    const e = edgeOn(s.axis, s.line, i);
    const wall = wallOn(r, e);
    if (wall === NO_WALL) return null;
    const sides = sidesOf(r, e);
    if (!host) host = { wall, sides };
    else if (host.wall !== wall || host.sides[0] !== sides[0] || host.sides[1] !== sides[1]) return null;
  }
  return host;
}

/** The way the outside of a shell wall looks. */
export const facing = (axis: Axis, sides: readonly [number, number]): Side =>
  axis === 'v' ? (sides[0] === OUT ? 'left' : 'right') : sides[0] === OUT ? 'top' : 'bottom';
