import type { Mm, Rect } from '../model/units.ts';
import { minus, overlap } from '../model/units.ts';

const linesOf = (positions: readonly Mm[]): Mm[] => [...new Set(positions)].sort((a, b) => a - b);

/**
 * The largest rectangle of a room's floor between wall faces. Its sides lie on faces of walls or edges of the floor, so
 * the floor is laid out between those lines: for every square how far up the floor reaches, and along each row the
 * widest run of at least that reach (histogram method). Without floor between walls, a rectangle of no size.
 */
export function largestClear(floor: readonly Rect[], bounds: Rect, walls: readonly Rect[]): Rect {
  const near = walls.filter((wall) => overlap(wall, bounds));
  const free = minus(floor, near);
  const xs = linesOf(free.flatMap((r) => [r.x0, r.x1]));
  const ys = linesOf(free.flatMap((r) => [r.y0, r.y1]));
  const width = Math.max(0, xs.length - 1);
  const open = new Uint8Array(width * ys.length);
  for (const r of free)
    for (let y = ys.indexOf(r.y0); ys[y]! < r.y1; y++)
      open.fill(1, y * width + xs.indexOf(r.x0), y * width + xs.indexOf(r.x1));

  let best: Rect = { x0: bounds.x0, y0: bounds.y0, x1: bounds.x0, y1: bounds.y0 };
  let most = 0;
  const top = new Array<Mm>(width);
  for (let y = 0; y + 1 < ys.length; y++)
    for (let x = 0; x < width; x++) {
      if (!open[y * width + x]) continue;
      if (y === 0 || !open[(y - 1) * width + x]) top[x] = ys[y]!;
      // Runs that end at x, so that every column of them knows its reach.
      let y0 = top[x]!;
      for (let i = x; i >= 0 && open[y * width + i]; i--) {
        y0 = Math.max(y0, top[i]!);
        const area = (xs[x + 1]! - xs[i]!) * (ys[y + 1]! - y0);
        if (area <= most) continue;
        most = area;
        best = { x0: xs[i]!, y0, x1: xs[x + 1]!, y1: ys[y + 1]! };
      }
    }
  return best;
}
