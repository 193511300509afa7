import type { Mm, Rect } from '../model/units.ts';

/** The squares in which light is baked on a floor: where they begin, and their side in mm. */
export type Squares = {
  readonly area: Rect;
  readonly columns: number;
  readonly rows: number;
  readonly pitch: Mm;
};

/** Which of a row of squares have their middle between two places: the first of them, and the one after the last. */
const between = (from: Mm, to: Mm, start: Mm, count: number, pitch: Mm): readonly [number, number] => {
  const first = (mm: Mm): number => Math.min(count, Math.max(0, Math.round((mm - start) / pitch)));
  return [first(from), first(to)];
};

/** Visits the rows of squares whose middle lies between two places down the sheet. */
export function eachRowIn(
  { area, rows, pitch }: Squares,
  y0: Mm,
  y1: Mm,
  visit: (row: number, y: Mm) => void,
): void {
  const [first, end] = between(y0, y1, area.y0, rows, pitch);
  for (let j = first; j < end; j++) visit(j, area.y0 + (j + 0.5) * pitch);
}

/** Where the squares of a row lie in the map whose middle is between two places across the sheet: from, and up to. */
export function spanIn(
  { area, columns, pitch }: Squares,
  row: number,
  x0: Mm,
  x1: Mm,
): readonly [number, number] {
  const [first, end] = between(x0, x1, area.x0, columns, pitch);
  return [row * columns + first, row * columns + end];
}

/** Visits the squares whose middle (x, y) lies in a rectangle, row by row; `k` is their place in the map. */
export function eachSquareIn(
  squares: Squares,
  { x0, y0, x1, y1 }: Rect,
  visit: (k: number, x: Mm, y: Mm) => void,
): void {
  const { area, columns, pitch } = squares;
  eachRowIn(squares, y0, y1, (row, y) => {
    const [first, end] = spanIn(squares, row, x0, x1);
    for (let k = first; k < end; k++) visit(k, area.x0 + (k - row * columns + 0.5) * pitch, y);
  });
}
