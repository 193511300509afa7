import type { CellRect } from '../model/grid.ts';
import { rectangles, rectOf } from '../model/grid.ts';
import type { Raster } from '../model/raster.ts';
import { INNER, OUT, STAIR, UNUSED } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import { CHOICE } from '../model/shell.ts';
import type { M2, Rect } from '../model/units.ts';
import { wallInCell } from './walls.ts';

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

/** Sums areas cell by cell; every mm² of built floor lands in exactly one of rooms, free floor, stairs and walls. */
export function floorsOf(r: Raster, shell: Shell, mask: Uint8Array): Floors {
  const gross = new Map<number, number>();
  const net = new Map<number, number>();
  const span = new Map<number, CellRect>();
  let walls = 0;
  let built = 0;
  for (let y = 0; y < r.ny; y++)
    for (let x = 0; x < r.nx; x++) {
      const code = r.cells[y * r.nx + x]!;
      if (code === OUT) continue;
      const area = (shell.xs[x + 1]! - shell.xs[x]!) * (shell.ys[y + 1]! - shell.ys[y]!);
      const taken = wallInCell(r, shell, x, y);
      built += area;
      walls += taken;
      gross.set(code, (gross.get(code) ?? 0) + area);
      net.set(code, (net.get(code) ?? 0) + area - taken);
      const s = span.get(code);
      span.set(code, {
        x0: Math.min(s?.x0 ?? x, x),
        y0: Math.min(s?.y0 ?? y, y),
        x1: Math.max(s?.x1 ?? 0, x + 1),
        y1: Math.max(s?.y1 ?? 0, y + 1),
      });
    }
  const is = (code: number) => (x: number, y: number) => r.cells[y * r.nx + x] === code;
  const rectsOf = (has: (x: number, y: number) => boolean) =>
    rectangles(r.nx, r.ny, has).map((c) => rectOf(shell, c));
  const floor = (code: number): Floor => ({
    rects: gross.has(code) ? rectsOf(is(code)) : [],
    gross: (gross.get(code) ?? 0) / 1e6,
    net: (net.get(code) ?? 0) / 1e6,
  });
  const rooms = new Map<string, RoomFloor>();
  let stairs = 0;
  for (const [code, box] of span) {
    if (code === UNUSED) continue;
    if (code >= STAIR) {
      stairs += net.get(code)!;
      continue;
    }
    rooms.set(String.fromCharCode(code), {
      ...floor(code),
      bounds: rectOf(shell, box),
      pieces: countPieces(r, code, box),
      clear: largestClear(r, shell, code, box),
    });
  }
  return {
    rooms,
    free: floor(UNUSED),
    built: rectsOf((x, y) => r.cells[y * r.nx + x] !== OUT),
    unbuilt: rectsOf((x, y) => r.cells[y * r.nx + x] === OUT && mask[y * r.nx + x] === CHOICE),
    builtArea: built / 1e6,
    wallArea: walls / 1e6,
    stairArea: stairs / 1e6,
  };
}

/** Connected pieces of one owner's floor, side by side (corners do not join). */
function countPieces(r: Raster, code: number, box: CellRect): number {
  const seen = new Set<number>();
  let pieces = 0;
  for (let y = box.y0; y < box.y1; y++)
    for (let x = box.x0; x < box.x1; x++) {
      const start = y * r.nx + x;
      if (r.cells[start] !== code || seen.has(start)) continue;
      pieces++;
      const stack = [start];
      seen.add(start);
      while (stack.length > 0) {
        const i = stack.pop()!;
        const cx = i % r.nx;
        const next = [cx > 0 ? i - 1 : -1, cx < r.nx - 1 ? i + 1 : -1, i - r.nx, i + r.nx];
        for (const n of next)
          if (n >= 0 && n < r.cells.length && r.cells[n] === code && !seen.has(n)) {
            seen.add(n);
            stack.push(n);
          }
      }
    }
  return pieces;
}

/**
 * The largest rectangle of one owner's floor with no wall inside, measured between wall faces: for every cell, how far
 * up the floor reaches, and the widest run of at least that reach (histogram method).
 */
function largestClear(r: Raster, shell: Shell, code: number, box: CellRect): Rect {
  const width = box.x1 - box.x0;
  const reach = new Int16Array(width);
  let best: CellRect = { x0: box.x0, y0: box.y0, x1: box.x0, y1: box.y0 };
  let most = 0;
  for (let y = box.y0; y < box.y1; y++) {
    for (let i = 0; i < width; i++) {
      const x = box.x0 + i;
      const mine = r.cells[y * r.nx + x] === code;
      reach[i] = !mine ? 0 : r.h[y * r.nx + x] === INNER ? 1 : reach[i]! + 1;
    }
    for (let i = 0; i < width; i++) {
      let least = Number.POSITIVE_INFINITY;
      for (let k = i; k < width && reach[k]! > 0; k++) {
        if (k > i && r.v[y * (r.nx + 1) + box.x0 + k] === INNER) break;
        least = Math.min(least, reach[k]!);
        const c = { x0: box.x0 + i, y0: y + 1 - least, x1: box.x0 + k + 1, y1: y + 1 };
        const m = rectOf(shell, c);
        const area = (m.x1 - m.x0) * (m.y1 - m.y0);
        if (area > most && !uprightInside(r, c)) {
          most = area;
          best = c;
        }
      }
    }
  }
  return shrinkToFaces(r, shell, best);
}

/** A nib may stand in an upper row of the rectangle; rooms without nibs never pay for the look. */
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
