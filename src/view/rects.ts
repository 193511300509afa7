import type { Mm, Rect, Side } from '../model/units.ts';

/** True when a point lies in one of the rectangles, edges included. */
export const covers = (rects: readonly Rect[], x: Mm, y: Mm): boolean =>
  rects.some((r) => x >= r.x0 && x <= r.x1 && y >= r.y0 && y <= r.y1);

/** A rectangle moved along the street. */
export const along = (r: Rect, by: Mm): Rect => ({ ...r, x0: r.x0 + by, x1: r.x1 + by });

/** A straight piece of the rim of a set of rectangles; `side` is the way its outside looks. */
export type Rim = { readonly side: Side; readonly at: Mm; readonly from: Mm; readonly to: Mm };

/** The rim of rectangles that touch or overlap: shared edges fall away, straight runs are joined. */
export function rimOf(rects: readonly Rect[]): Rim[] {
  const lines = (pick: (r: Rect) => readonly Mm[]): Mm[] =>
    [...new Set(rects.flatMap((r) => pick(r)))].sort((a, b) => a - b);
  const xs = lines((r) => [r.x0, r.x1]);
  const ys = lines((r) => [r.y0, r.y1]);
  const inside = (i: number, j: number): boolean => {
    if (i < 0 || j < 0 || i >= xs.length - 1 || j >= ys.length - 1) return false;
    return covers(rects, (xs[i]! + xs[i + 1]!) / 2, (ys[j]! + ys[j + 1]!) / 2);
  };
  const found: Rim[] = [];
  const walk = (count: number, steps: number, sides: readonly [Side, Side], upright: boolean): void => {
    const across = upright ? xs : ys;
    const along = upright ? ys : xs;
    for (let line = 0; line < count; line++) {
      for (const [side, isBefore] of [[sides[0], false] as const, [sides[1], true] as const]) {
        let from: Mm | null = null;
        for (let step = 0; step <= steps; step++) {
          const before = step < steps && (upright ? inside(line - 1, step) : inside(step, line - 1));
          const after = step < steps && (upright ? inside(line, step) : inside(step, line));
          const rim = isBefore ? before && !after : after && !before;
          if (rim && from === null) from = along[step]!;
          if (!rim && from !== null) {
            found.push({ side, at: across[line]!, from, to: along[step]! });
            from = null;
          }
        }
      }
    }
  };
  walk(xs.length, ys.length - 1, ['left', 'right'], true);
  walk(ys.length, xs.length - 1, ['top', 'bottom'], false);
  return found;
}
