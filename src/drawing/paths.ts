import type { Mm, Rect } from '../model/units.ts';

/** SVG path of rectangles, one closed figure each. */
export const boxes = (rects: readonly Rect[]): string =>
  rects.map((r) => `M${r.x0} ${r.y0}H${r.x1}V${r.y1}H${r.x0}Z`).join('');

const sorted = (values: readonly Mm[]): Mm[] => [...new Set(values)].sort((a, b) => a - b);

/**
 * SVG path round the union of disjoint rectangles, without the seams between them. Each ring is closed, and holes are
 * rings of their own that run the other way.
 */
export function outline(rects: readonly Rect[]): string {
  const xs = sorted(rects.flatMap((r) => [r.x0, r.x1]));
  const ys = sorted(rects.flatMap((r) => [r.y0, r.y1]));
  const wide = xs.length;
  const floor = new Uint8Array(wide * ys.length);
  for (const r of rects) {
    const to = xs.indexOf(r.x1);
    for (let j = ys.indexOf(r.y0); ys[j]! < r.y1; j++)
      floor.fill(1, j * wide + xs.indexOf(r.x0), j * wide + to);
  }
  const inside = (i: number, j: number): boolean => floor[j * wide + i] === 1;
  // Directed sides with the floor on their right, from corner number to corner number.
  const next = new Map<number, number[]>();
  const side = (a: number, b: number): void => {
    const there = next.get(a);
    if (there) there.push(b);
    else next.set(a, [b]);
  };
  for (let j = 0; j < ys.length - 1; j++) {
    for (let i = 0; i < xs.length - 1; i++) {
      if (!inside(i, j)) continue;
      const at = j * wide + i;
      if (j === 0 || !inside(i, j - 1)) side(at, at + 1);
      if (i === xs.length - 2 || !inside(i + 1, j)) side(at + 1, at + 1 + wide);
      if (j === ys.length - 2 || !inside(i, j + 1)) side(at + 1 + wide, at + wide);
      if (i === 0 || !inside(i - 1, j)) side(at + wide, at);
    }
  }
  let path = '';
  for (const [start, ends] of next) {
    while (ends.length > 0) {
      let from = start;
      let to = ends.pop()!;
      path += `M${xs[start % wide]} ${ys[Math.floor(start / wide)]}`;
      while (to !== start) {
        const on = next.get(to)!;
        // Where two rooms' corners touch, keep to the right, so that the ring does not cross itself.
        const pick = on.length > 1 ? on.findIndex((n) => rightTurn(from, to, n, wide)) : 0;
        const after = on.splice(Math.max(pick, 0), 1)[0]!;
        if ((Math.abs(after - to) % wide !== 0) !== (Math.abs(to - from) % wide !== 0)) {
          path += `L${xs[to % wide]} ${ys[Math.floor(to / wide)]}`;
        }
        from = to;
        to = after;
      }
      path += 'Z';
    }
  }
  return path;
}

function rightTurn(a: number, b: number, c: number, wide: number): boolean {
  const dx = (b % wide) - (a % wide);
  const dy = Math.floor(b / wide) - Math.floor(a / wide);
  const ex = (c % wide) - (b % wide);
  const ey = Math.floor(c / wide) - Math.floor(b / wide);
  return dx * ey - dy * ex > 0;
}
