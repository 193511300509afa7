import { facadesAt } from '../model/facade.ts';
import { across, along } from '../model/grid.ts';
import type { Raster, WallCode } from '../model/raster.ts';
import { CODES, cell, facing, INNER, NO_WALL, OUT, PARTY, wallAt } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { Axis, Mm, Rect } from '../model/units.ts';
import { ownerOf } from './owners.ts';
import type { OpenEdge, Wall, WallKind } from './plan.ts';

const KINDS: Readonly<Record<Exclude<WallCode, 0>, WallKind>> = { 1: 'inner', 2: 'outer', 3: 'party' };
const AXES: readonly Axis[] = ['v', 'h'];

const thicknessOf = (kind: WallKind, shell: Shell): Mm => shell.walls[kind];

/** A straight stretch of equal edges: same wall code, same codes on its sides. */
type Stretch = { axis: Axis; line: number; i0: number; i1: number; wall: WallCode; sides: [number, number] };

/** Every maximal stretch of edges between two owners, wall or open, line by line. Walked by index: a pushed wall asks at every step. */
function stretches(r: Raster, shell: Shell): Stretch[] {
  const found: Stretch[] = [];
  for (const axis of AXES) {
    const upright = axis === 'v';
    const edges = upright ? r.v : r.h;
    // From one edge of a line to the next, and from the cell before a line to the one after it.
    const [edgeStep, cellStep, over] = upright ? [r.nx + 1, r.nx, 1] : [1, 1, r.nx];
    const last = across(shell, axis).length - 1;
    const count = along(shell, axis).length - 1;
    for (let line = 0; line <= last; line++) {
      const start = upright ? line : line * r.nx;
      let run: Stretch | null = null;
      for (let i = 0; i < count; i++) {
        const wall = edges[start + i * edgeStep] as WallCode;
        const at = start + i * cellStep;
        const a = line === 0 ? OUT : r.cells[at - over]!;
        const b = line === last ? OUT : r.cells[at]!;
        if (wall === NO_WALL && a === b) run = null;
        else if (run && run.wall === wall && run.sides[0] === a && run.sides[1] === b) run.i1 = i + 1;
        else {
          run = { axis, line, i0: i, i1: i + 1, wall, sides: [a, b] };
          found.push(run);
        }
      }
    }
  }
  return found;
}

/**
 * Walls and open edges of a storey, each a maximal stretch between the same two owners. A wall that stands as it stood
 * `before` is the same object.
 */
export function wallsOf(
  r: Raster,
  shell: Shell,
  storey: number,
  before: readonly Wall[] = [],
): { walls: Wall[]; open: OpenEdge[] } {
  const stood = new Map(before.map((wall) => [wall.key, wall]));
  const walls: Wall[] = [];
  const open: OpenEdge[] = [];
  for (const { axis, line, i0, i1, wall: code, sides } of stretches(r, shell)) {
    const lines = along(shell, axis);
    const at = across(shell, axis)[line]!;
    const [from, to] = [lines[i0]!, lines[i1]!];
    const owners = [ownerOf(sides[0]), ownerOf(sides[1])] as const;
    if (code === NO_WALL) {
      open.push({ axis, at, from, to, owners });
      continue;
    }
    const key = `${storey} ${axis}${at} ${from}`;
    const kind = KINDS[code];
    const old = stood.get(key);
    if (old?.to === to && old.kind === kind && old.owners[0] === owners[0] && old.owners[1] === owners[1]) {
      walls.push(old);
      continue;
    }
    const faces = code === INNER ? null : facing(axis, sides);
    const facades = faces && code !== PARTY ? facadesAt(shell, storey, faces, from, to) : [];
    walls.push({
      key,
      storey,
      axis,
      at,
      from,
      to,
      kind,
      thickness: thicknessOf(kind, shell),
      owners,
      faces,
      windows: facades.some((f) => f.windows),
      doors: code === INNER || facades.some((f) => f.doors),
    });
  }
  return { walls, open };
}

/**
 * Inner walls as built: disjoint rectangles centred on their grid lines. At an inner corner of the shell a post may reach
 * half its width into the shell's wall.
 *
 *      │           upright walls run through every junction and fill it,
 *   ───┼───        level walls stop at their faces
 *      │
 */
export function innerWalls(r: Raster, shell: Shell): Rect[] {
  const half = shell.walls.inner / 2;
  const walls: Rect[] = [];
  const inner = (axis: Axis, line: number, i: number): boolean => {
    const [lines, count] = axis === 'v' ? [r.nx + 1, r.ny] : [r.ny + 1, r.nx];
    return i >= 0 && i < count && line >= 0 && line < lines && wallAt(r, axis, line, i) === INNER;
  };
  /** Does a wall of the other axis meet grid point (line, i) of this one? */
  const crossed = (axis: Axis, line: number, i: number): boolean => {
    const other = axis === 'v' ? 'h' : 'v';
    return inner(other, i, line - 1) || inner(other, i, line);
  };
  for (const axis of AXES) {
    const at = across(shell, axis);
    const lines = along(shell, axis);
    const [edges, lineStep, step] = axis === 'v' ? [r.v, 1, r.nx + 1] : [r.h, r.nx, 1];
    for (let line = 0; line < at.length; line++)
      for (let i = 0; i < lines.length - 1; i++) {
        if (edges[line * lineStep + i * step] !== INNER) continue;
        const start = i;
        // A level wall breaks where an upright one crosses; an upright one runs on.
        do i++;
        while (inner(axis, line, i) && (axis === 'v' || !crossed(axis, line, i)));
        const grow = axis === 'v' ? half : -half;
        const from = lines[start]! - (crossed(axis, line, start) ? grow : 0);
        const to = lines[i]! + (crossed(axis, line, i) ? grow : 0);
        const [a, b] = [at[line]! - half, at[line]! + half];
        const rect: Rect =
          axis === 'v' ? { x0: a, y0: from, x1: b, y1: to } : { x0: from, y0: a, x1: to, y1: b };
        if (rect.x1 > rect.x0 && rect.y1 > rect.y0) walls.push(rect);
        i--;
      }
  }
  return walls;
}

/**
 * What inner walls take of the floor of each code, in mm²: half a wall along each edge that has one, and where walls of both axes
 * meet, each cell's quarter of the post exactly once.
 */
export function wallAreas(r: Raster, shell: Shell): Float64Array {
  const { nx, ny, cells } = r;
  const half = shell.walls.inner / 2;
  const taken = new Float64Array(CODES);
  const upright = (x: number, y: number): boolean => y >= 0 && y < ny && r.v[y * (nx + 1) + x] === INNER;
  /** A cell whose own edges counted its quarter of a post once or twice gives the surplus back, or adds what is missing. */
  const quarter = (x: number, y: number, a: boolean, b: boolean): void => {
    taken[cell(r, x, y)]! += (1 - Number(a) - Number(b)) * half * half;
  };
  const post = (x: number, y: number): void => {
    const left = x > 0 && r.h[y * nx + x - 1] === INNER;
    const right = x < nx && r.h[y * nx + x] === INNER;
    if (!left && !right) return;
    const [up, down] = [upright(x, y - 1), upright(x, y)];
    quarter(x - 1, y - 1, up, left);
    quarter(x, y - 1, up, right);
    quarter(x - 1, y, down, left);
    quarter(x, y, down, right);
  };
  for (let y = 0; y < ny; y++)
    for (let x = 1; x < nx; x++) {
      if (r.v[y * (nx + 1) + x] !== INNER) continue;
      const area = half * (shell.ys[y + 1]! - shell.ys[y]!);
      taken[cells[y * nx + x - 1]!]! += area;
      taken[cells[y * nx + x]!]! += area;
      // Each point of an upright wall once: where it begins, and where it ends.
      post(x, y);
      if (!upright(x, y + 1)) post(x, y + 1);
    }
  for (let y = 1; y < ny; y++)
    for (let x = 0; x < nx; x++) {
      if (r.h[y * nx + x] !== INNER) continue;
      const area = half * (shell.xs[x + 1]! - shell.xs[x]!);
      taken[cells[(y - 1) * nx + x]!]! += area;
      taken[cells[y * nx + x]!]! += area;
    }
  return taken;
}
