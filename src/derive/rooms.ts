import type { CellRect } from '../model/grid.ts';
import { rectangles, rectOf } from '../model/grid.ts';
import type { Raster } from '../model/raster.ts';
import { CODES, OUT, STAIR, UNUSED } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import { CHOICE } from '../model/shell.ts';
import type { M2, Rect } from '../model/units.ts';
import { meets, sameRect } from '../model/units.ts';
import type { Changed } from './changed.ts';
import { spares } from './changed.ts';
import { largestClear } from './clear.ts';
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

/** The same storey as it was measured before, and what has changed since. */
export type Before = { readonly floors: Floors; readonly changed: Changed };

/**
 * Measures a storey's floor; `inner` are its inner walls as built. Sums areas along its rows; every mm² of built floor lands in exactly one of rooms, free floor, stairs and walls. A room that
 * nothing came near since `before` is not measured again: it keeps its floor, as the same object.
 */
export function floorsOf(
  r: Raster,
  shell: Shell,
  mask: Uint8Array,
  inner: readonly Rect[],
  before?: Before,
): Floors {
  const gross = new Float64Array(CODES);
  const span = new Map<number, { x0: number; y0: number; x1: number; y1: number }>();
  for (let y = 0; y < r.ny; y++) {
    const depth = shell.ys[y + 1]! - shell.ys[y]!;
    for (let x = 0; x < r.nx; ) {
      const code = r.cells[y * r.nx + x]!;
      const x0 = x;
      do x++;
      while (x < r.nx && r.cells[y * r.nx + x] === code);
      if (code === OUT) continue;
      gross[code]! += (shell.xs[x]! - shell.xs[x0]!) * depth;
      const s = span.get(code);
      if (!s) span.set(code, { x0, y0: y, x1: x, y1: y + 1 });
      else {
        if (x0 < s.x0) s.x0 = x0;
        if (x > s.x1) s.x1 = x;
        s.y1 = y + 1;
      }
    }
  }
  const walled = wallAreas(r, shell);
  const net = (code: number): number => gross[code]! - walled[code]!;
  const sum = (areas: Float64Array): number => [...span.keys()].reduce((all, code) => all + areas[code]!, 0);
  const is = (code: number) => (x: number, y: number) => r.cells[y * r.nx + x] === code;
  const whole = { x0: 0, y0: 0, x1: r.nx, y1: r.ny };
  const rectsOf = (has: (x: number, y: number) => boolean, box: CellRect = whole) =>
    rectangles(box, has).map((c) => rectOf(shell, c));
  const floor = (code: number): Floor => ({
    rects: span.has(code) ? rectsOf(is(code), span.get(code)) : [],
    gross: gross[code]! / 1e6,
    net: net(code) / 1e6,
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
      stairs += net(code);
      continue;
    }
    const id = String.fromCharCode(code);
    const bounds = rectOf(shell, box);
    const measure = (): RoomFloor => {
      const own = floor(code);
      return {
        ...own,
        bounds,
        pieces: piecesOf(own.rects).length,
        clear: largestClear(own.rects, bounds, inner),
      };
    };
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
    builtArea: sum(gross) / 1e6,
    wallArea: sum(walled) / 1e6,
    stairArea: stairs / 1e6,
  };
}

/** Rectangles in groups that hang together side by side; corners do not join. */
export function piecesOf(rects: readonly Rect[]): Rect[][] {
  const pieces: Rect[][] = [];
  for (const r of rects) {
    const near = pieces.filter((piece) => piece.some((other) => meets(other, r)));
    for (const piece of near) pieces.splice(pieces.indexOf(piece), 1);
    pieces.push([r, ...near.flat()]);
  }
  return pieces;
}
