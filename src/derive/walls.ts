import { facadesAt } from '../model/facade.ts';
import type { Axis } from '../model/grid.ts';
import { across, along, edgeOn } from '../model/grid.ts';
import type { Raster, WallCode } from '../model/raster.ts';
import { facing, INNER, NO_WALL, PARTY, sidesOf, wallOn } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm, Rect } from '../model/units.ts';
import { ownerOf } from './owners.ts';
import type { OpenEdge, Wall, WallKind, WallPiece } from './plan.ts';

const KINDS: Readonly<Record<Exclude<WallCode, 0>, WallKind>> = { 1: 'inner', 2: 'outer', 3: 'party' };
const AXES: readonly Axis[] = ['v', 'h'];

const thicknessOf = (kind: WallKind, shell: Shell): Mm => shell.walls[kind];

/** A straight stretch of equal edges: same wall code, same codes on its sides. */
type Stretch = { axis: Axis; line: number; i0: number; i1: number; wall: WallCode; sides: [number, number] };

/** Every maximal stretch of edges between two owners, wall or open, line by line. */
function stretches(r: Raster, shell: Shell): Stretch[] {
  const found: Stretch[] = [];
  for (const axis of AXES) {
    const lines = across(shell, axis).length;
    const count = along(shell, axis).length - 1;
    for (let line = 0; line < lines; line++) {
      let run: Stretch | null = null;
      for (let i = 0; i < count; i++) {
        const e = edgeOn(axis, line, i);
        const wall = wallOn(r, e);
        const [a, b] = sidesOf(r, e);
        if (wall === NO_WALL && a === b) {
          run = null;
          continue;
        }
        if (run && run.wall === wall && run.sides[0] === a && run.sides[1] === b) run.i1 = i + 1;
        else {
          run = { axis, line, i0: i, i1: i + 1, wall, sides: [a, b] };
          found.push(run);
        }
      }
    }
  }
  return found;
}

/** Walls and open edges of a storey, each a maximal stretch between the same two owners. */
export function wallsOf(r: Raster, shell: Shell, storey: number): { walls: Wall[]; open: OpenEdge[] } {
  const walls: Wall[] = [];
  const open: OpenEdge[] = [];
  for (const s of stretches(r, shell)) {
    const lines = along(shell, s.axis);
    const common = {
      axis: s.axis,
      at: across(shell, s.axis)[s.line]!,
      from: lines[s.i0]!,
      to: lines[s.i1]!,
      owners: [ownerOf(s.sides[0]), ownerOf(s.sides[1])] as const,
    };
    if (s.wall === NO_WALL) {
      open.push(common);
      continue;
    }
    const kind = KINDS[s.wall];
    const faces = s.wall === INNER ? null : facing(s.axis, s.sides);
    const facades = faces && s.wall !== PARTY ? facadesAt(shell, storey, faces, common.from, common.to) : [];
    walls.push({
      ...common,
      key: `${storey} ${s.axis}${common.at} ${common.from}`,
      storey,
      kind,
      thickness: thicknessOf(kind, shell),
      faces,
      windows: facades.some((f) => f.windows),
      doors: s.wall === INNER || facades.some((f) => f.doors),
    });
  }
  return { walls, open };
}

/**
 * Inner walls as built: disjoint rectangles centred on their grid lines.
 *
 *      │           upright walls run through every junction and fill it,
 *   ───┼───        level walls stop at their faces
 *      │
 */
export function innerPieces(r: Raster, shell: Shell): WallPiece[] {
  const half = shell.walls.inner / 2;
  const pieces: WallPiece[] = [];
  const inner = (axis: Axis, line: number, i: number): boolean => {
    const count = along(shell, axis).length - 1;
    return i >= 0 && i < count && line >= 0 && line < across(shell, axis).length
      ? wallOn(r, edgeOn(axis, line, i)) === INNER
      : false;
  };
  /** Does a wall of the other axis meet grid point (line, i) of this one? */
  const crossed = (axis: Axis, line: number, i: number): boolean => {
    const other = axis === 'v' ? 'h' : 'v';
    return inner(other, i, line - 1) || inner(other, i, line);
  };
  for (const axis of AXES) {
    const at = across(shell, axis);
    const lines = along(shell, axis);
    for (let line = 0; line < at.length; line++)
      for (let i = 0; i < lines.length - 1; i++) {
        if (!inner(axis, line, i)) continue;
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
        if (rect.x1 > rect.x0 && rect.y1 > rect.y0) pieces.push({ rect, kind: 'inner' });
        i--;
      }
  }
  return pieces;
}

/** Half-widths of the inner walls along the four edges of a cell and the quarter posts at its corners, in mm². */
export function wallInCell(r: Raster, shell: Shell, x: number, y: number): number {
  const half = shell.walls.inner / 2;
  const { nx, ny } = r;
  const top = r.h[y * nx + x] === INNER;
  const bottom = r.h[(y + 1) * nx + x] === INNER;
  const left = r.v[y * (nx + 1) + x] === INNER;
  const right = r.v[y * (nx + 1) + x + 1] === INNER;
  const upright = (px: number, row: number): boolean =>
    row >= 0 && row < ny && r.v[row * (nx + 1) + px] === INNER;
  const level = (py: number, col: number): boolean => col >= 0 && col < nx && r.h[py * nx + col] === INNER;
  let area = 0;
  const width = shell.xs[x + 1]! - shell.xs[x]!;
  const depth = shell.ys[y + 1]! - shell.ys[y]!;
  if (top) area += half * width;
  if (bottom) area += half * width;
  if (left) area += half * depth;
  if (right) area += half * depth;
  // In each corner a post stands if walls of both axes meet there; panels of this cell may have counted its quarter.
  const corners = [
    [x, y, left, top],
    [x + 1, y, right, top],
    [x, y + 1, left, bottom],
    [x + 1, y + 1, right, bottom],
  ] as const;
  for (const [px, py, ownUpright, ownLevel] of corners) {
    const post = (upright(px, py - 1) || upright(px, py)) && (level(py, px - 1) || level(py, px));
    const counted = (ownUpright ? 1 : 0) + (ownLevel ? 1 : 0);
    if (post) area += (1 - counted) * half * half;
  }
  return area;
}
