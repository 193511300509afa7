import type { CellRect } from '../model/grid.ts';
import { rectangles, rectOf } from '../model/grid.ts';
import type { Raster } from '../model/raster.ts';
import { INNER, OUT, STAIR, UNUSED } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import { CHOICE } from '../model/shell.ts';
import type { M2, Rect } from '../model/units.ts';
import { sameRect } from '../model/units.ts';
import type { Changed } from './changed.ts';
import { spares } from './changed.ts';
import { wallAreas } from './walls.ts';

/** Floor of one owner, measured: gross to the middle of inner walls, net between their faces. */
export type Floor = { readonly rects: readonly Rect[]; readonly gross: M2; readonly net: M2 };

/** What a storey's cells say of its rooms before names, openings and light are added. */
export type RoomFloor = Floor & { readonly bounds: Rect; readonly pieces: number; readonly clear: Rect };

export type Floors = {
  readonly rooms: ReadonlyMap<string, RoomFloor>;
  readonly free: Floor;
  readonly built: readonly Rect[];
  readonly unbuilt: readonly Rect[];
  readonly builtArea: M2;
  readonly wallArea: M2;
  readonly stairArea: M2;
};

/** More than any code of a cell: letters, then stairs. */
const CODES = STAIR + 256;

/** The same storey as it was measured before, and what has changed since. */
export type Before = { readonly floors: Floors; readonly changed: Changed };

/**
 * Sums areas cell by cell; every mm² of built floor lands in exactly one of rooms, free floor, stairs and walls. A room that
 * nothing came near since `before` is not measured again: it keeps its floor, as the same object.
 */
export function floorsOf(r: Raster, shell: Shell, mask: Uint8Array, before?: Before): Floors {
  const gross = new Float64Array(CODES);
  const net = new Float64Array(CODES);
  const span = new Map<number, { x0: number; y0: number; x1: number; y1: number }>();
  const walled = wallAreas(r, shell);
  let walls = 0;
  let built = 0;
  for (let y = 0; y < r.ny; y++)
    for (let x = 0; x < r.nx; x++) {
      const code = r.cells[y * r.nx + x]!;
      if (code === OUT) continue;
      const area = (shell.xs[x + 1]! - shell.xs[x]!) * (shell.ys[y + 1]! - shell.ys[y]!);
      const taken = walled[y * r.nx + x]!;
      built += area;
      walls += taken;
      gross[code]! += area;
      net[code]! += area - taken;
      const s = span.get(code);
      if (!s) span.set(code, { x0: x, y0: y, x1: x + 1, y1: y + 1 });
      else {
        if (x < s.x0) s.x0 = x;
        if (x >= s.x1) s.x1 = x + 1;
        s.y1 = y + 1;
      }
    }
  const is = (code: number) => (x: number, y: number) => r.cells[y * r.nx + x] === code;
  const whole = { x0: 0, y0: 0, x1: r.nx, y1: r.ny };
  const rectsOf = (has: (x: number, y: number) => boolean, box: CellRect = whole) =>
    rectangles(box, has).map((c) => rectOf(shell, c));
  const floor = (code: number): Floor => ({
    rects: span.has(code) ? rectsOf(is(code), span.get(code)) : [],
    gross: gross[code]! / 1e6,
    net: net[code]! / 1e6,
  });
  const untouched = (id: string, box: CellRect, bounds: Rect): RoomFloor | null => {
    if (!before || !spares(before.changed, box)) return null;
    const old = before.floors.rooms.get(id);
    return old && sameRect(old.bounds, bounds) ? old : null;
  };
  const rooms = new Map<string, RoomFloor>();
  let stairs = 0;
  for (const [code, box] of span) {
    if (code === UNUSED) continue;
    if (code >= STAIR) {
      stairs += net[code]!;
      continue;
    }
    const id = String.fromCharCode(code);
    const bounds = rectOf(shell, box);
    const measure = (): RoomFloor => ({
      ...floor(code),
      bounds,
      pieces: countPieces(r, code, box),
      clear: largestClear(r, shell, code, box),
    });
    rooms.set(id, untouched(id, box, bounds) ?? measure());
  }
  const outline =
    before && !before.changed.built
      ? before.floors
      : {
          built: rectsOf((x, y) => r.cells[y * r.nx + x] !== OUT),
          unbuilt: rectsOf((x, y) => r.cells[y * r.nx + x] === OUT && mask[y * r.nx + x] === CHOICE),
        };
  return {
    rooms,
    free: floor(UNUSED),
    built: outline.built,
    unbuilt: outline.unbuilt,
    builtArea: built / 1e6,
    wallArea: walls / 1e6,
    stairArea: stairs / 1e6,
  };
}

/** Connected pieces of one owner's floor, side by side (corners do not join). */
function countPieces(r: Raster, code: number, box: CellRect): number {
  const seen = new Uint8Array(r.cells.length);
  const stack: number[] = [];
  const visit = (x: number, y: number): void => {
    const i = y * r.nx + x;
    if (x < box.x0 || x >= box.x1 || y < box.y0 || y >= box.y1 || seen[i] || r.cells[i] !== code) return;
    seen[i] = 1;
    stack.push(i);
  };
  let pieces = 0;
  for (let y = box.y0; y < box.y1; y++)
    for (let x = box.x0; x < box.x1; x++) {
      visit(x, y);
      if (stack.length > 0) pieces++;
      for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
        const [cx, cy] = [i % r.nx, Math.floor(i / r.nx)];
        visit(cx - 1, cy);
        visit(cx + 1, cy);
        visit(cx, cy - 1);
        visit(cx, cy + 1);
      }
    }
  return pieces;
}

/**
 * The largest rectangle of one owner's floor with no wall inside, measured between wall faces: for every cell how far
 * up the floor reaches, and along each row the widest run of at least that reach (histogram method). Only rows below
 * which some cell's floor ends can be the last of a largest rectangle.
 */
function largestClear(r: Raster, shell: Shell, code: number, box: CellRect): Rect {
  const { xs, ys } = shell;
  const width = box.x1 - box.x0;
  const reach = new Int16Array(width);
  const goesOn = (x: number, y: number): boolean =>
    y < box.y1 && r.cells[y * r.nx + x] === code && r.h[y * r.nx + x] !== INNER;
  let best: CellRect = { x0: box.x0, y0: box.y0, x1: box.x0, y1: box.y0 };
  let most = 0;
  for (let y = box.y0; y < box.y1; y++) {
    let ends = false;
    for (let i = 0; i < width; i++) {
      const mine = r.cells[y * r.nx + box.x0 + i] === code;
      reach[i] = !mine ? 0 : goesOn(box.x0 + i, y) ? reach[i]! + 1 : 1;
      ends ||= mine && !goesOn(box.x0 + i, y + 1);
    }
    for (let i = 0; ends && i < width; i++) {
      let least = reach[i]!;
      for (let k = i; k < width && reach[k]! > 0; k++) {
        if (k > i && r.v[y * (r.nx + 1) + box.x0 + k] === INNER) break;
        if (reach[k]! < least) least = reach[k]!;
        const area = (xs[box.x0 + k + 1]! - xs[box.x0 + i]!) * (ys[y + 1]! - ys[y + 1 - least]!);
        if (area <= most) continue;
        const c = { x0: box.x0 + i, y0: y + 1 - least, x1: box.x0 + k + 1, y1: y + 1 };
        if (uprightInside(r, c)) continue;
        most = area;
        best = c;
      }
    }
  }
  return shrinkToFaces(r, shell, best);
}

/** A nib may stand in an upper row of the rectangle. */
function uprightInside(r: Raster, c: CellRect): boolean {
  for (let y = c.y0; y < c.y1; y++)
    for (let x = c.x0 + 1; x < c.x1; x++) if (r.v[y * (r.nx + 1) + x] === INNER) return true;
  return false;
}

function shrinkToFaces(r: Raster, shell: Shell, c: CellRect): Rect {
  const half = shell.walls.inner / 2;
  const rect = rectOf(shell, c);
  let [top, bottom, left, right] = [false, false, false, false];
  for (let x = c.x0; x < c.x1; x++) {
    top ||= r.h[c.y0 * r.nx + x] === INNER;
    bottom ||= r.h[c.y1 * r.nx + x] === INNER;
  }
  for (let y = c.y0; y < c.y1; y++) {
    left ||= r.v[y * (r.nx + 1) + c.x0] === INNER;
    right ||= r.v[y * (r.nx + 1) + c.x1] === INNER;
  }
  return {
    x0: rect.x0 + (left ? half : 0),
    y0: rect.y0 + (top ? half : 0),
    x1: rect.x1 - (right ? half : 0),
    y1: rect.y1 - (bottom ? half : 0),
  };
}
