import type { Mm, Rect } from '../model/units.ts';

/** The squares in which light is baked on a floor: where they begin, and their side in mm. */
export type Squares = {
  readonly area: Rect;
  readonly columns: number;
  readonly rows: number;
  readonly pitch: Mm;
};

/** Visits the squares whose middle (x, y) lies in a rectangle, row by row; `k` is their place in the map. */
export function eachSquareIn(
  { area, columns, rows, pitch }: Squares,
  { x0, y0, x1, y1 }: Rect,
  visit: (k: number, x: Mm, y: Mm) => void,
): void {
  const first = (mm: Mm, start: Mm): number => Math.max(0, Math.round((mm - start) / pitch));
  const i1 = Math.min(columns, first(x1, area.x0));
  const j1 = Math.min(rows, first(y1, area.y0));
  for (let j = first(y0, area.y0); j < j1; j++)
    for (let i = first(x0, area.x0); i < i1; i++)
      visit(j * columns + i, area.x0 + (i + 0.5) * pitch, area.y0 + (j + 0.5) * pitch);
}
