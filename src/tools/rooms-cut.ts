import type { CellRect } from '../model/grid.ts';
import type { Raster } from '../model/raster.ts';
import { cell, isRoom } from '../model/raster.ts';

/** How many rooms of a storey would come apart, were a rectangle taken from them. */
export function roomsCut(raster: Raster, taken: CellRect): number {
  // Going once round it: what is met in one stretch hangs together there. Few rooms are met in more, and those are walked through.
  const round = around(taken);
  const codes = round.map(([x, y]) => cell(raster, x, y));
  const starts = new Map<number, number[]>();
  codes.forEach((code, i) => {
    if (isRoom(code) && code !== codes.at(i - 1)) starts.set(code, [...(starts.get(code) ?? []), i]);
  });
  let cut = 0;
  for (const [code, places] of starts) {
    if (places.length < 2) continue;
    const reached = walked(raster, taken, code, round[places[0]!]!);
    if (places.some((i) => !reached[round[i]![1] * raster.nx + round[i]![0]])) cut++;
  }
  return cut;
}

/** The cells just outside a rectangle and its corners, in the order one goes round it. */
function around({ x0, y0, x1, y1 }: CellRect): (readonly [x: number, y: number])[] {
  const round: (readonly [number, number])[] = [];
  for (let x = x0 - 1; x < x1; x++) round.push([x, y0 - 1]);
  for (let y = y0 - 1; y < y1; y++) round.push([x1, y]);
  for (let x = x1; x >= x0; x--) round.push([x, y1]);
  for (let y = y1; y >= y0; y--) round.push([x0 - 1, y]);
  return round;
}

/** Cells of a room one comes to from one of them without crossing what is taken, marked by 1. */
function walked(
  raster: Raster,
  taken: CellRect,
  code: number,
  [x, y]: readonly [number, number],
): Uint8Array {
  const { nx, ny } = raster;
  const reached = new Uint8Array(nx * ny);
  const next = [x, y];
  while (next.length > 0) {
    const [cy, cx] = [next.pop()!, next.pop()!];
    const inside = cx >= taken.x0 && cx < taken.x1 && cy >= taken.y0 && cy < taken.y1;
    if (inside || cell(raster, cx, cy) !== code || reached[cy * nx + cx]) continue;
    reached[cy * nx + cx] = 1;
    next.push(cx - 1, cy, cx + 1, cy, cx, cy - 1, cx, cy + 1);
  }
  return reached;
}
