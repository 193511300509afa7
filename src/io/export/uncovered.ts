import type { Mm } from '../../model/units.ts';

type Corner = { readonly x: Mm; readonly y: Mm };
/** A corner and how much the segment that begins there bends: the tangent of a quarter of its angle. */
export type Vertex = { point: Corner; bulge?: number };
/** Corners in order; a closed line runs home to its first. */
export type Polyline = { readonly points: Vertex[]; readonly closed: boolean };

type Side = readonly [Corner, Corner];

/** How near to an edge still is on it, in mm. */
const NEAR = 0.05;

/**
 * What is seen of lines that are laid on each other in this order, where those of some are filled and hide what lies under them: a reader
 * of drawings fills nothing, and would show the walls behind a roof. Bent segments hide nothing and are not hidden.
 */
export function uncovered(
  laid: readonly { readonly lines: readonly Polyline[]; readonly fills: boolean }[],
): Polyline[][] {
  const sheets = laid.map(({ lines, fills }) => (fills ? lines.map(sidesOf) : []));
  return laid.map(({ lines }, i) => {
    const over = sheets
      .slice(i + 1)
      .filter((sides) => sides.length > 0)
      .map((sides) => sides.flat());
    return over.length === 0 ? [...lines] : lines.flatMap((line) => seen(line, over));
  });
}

const sidesOf = ({ points }: Polyline): Side[] =>
  points.map(({ point }, i): Side => [point, points[(i + 1) % points.length]!.point]);

/** The parts of a line that no sheet covers; the line itself when that is all of it. */
function seen(line: Polyline, sheets: readonly (readonly Side[])[]): Polyline[] {
  const { points, closed } = line;
  const segments = closed ? points.length : points.length - 1;
  const parts: Vertex[][] = [];
  let whole = true;
  for (let i = 0; i < segments; i++) {
    const [a, b] = [points[i]!, points[(i + 1) % points.length]!];
    const left = a.bulge ? [[0, 1] as const] : openOf([a.point, b.point], sheets);
    whole &&= left.length === 1 && left[0]![0] === 0 && left[0]![1] === 1;
    for (const [from, to] of left) {
      const last = parts.at(-1)?.at(-1);
      const start: Vertex = { ...a, point: between([a.point, b.point], from) };
      if (last && same(last.point, start.point)) parts.at(-1)![parts.at(-1)!.length - 1] = start;
      else parts.push([start]);
      parts.at(-1)!.push({ point: between([a.point, b.point], to) });
    }
  }
  return whole ? [line] : parts.map((part) => ({ points: part, closed: false }));
}

const same = (a: Corner, b: Corner): boolean => Math.hypot(a.x - b.x, a.y - b.y) < NEAR;

function between([a, b]: Side, share: number): Corner {
  const at = (from: Mm, to: Mm): Mm => Math.round((from + (to - from) * share) * 100) / 100;
  return { x: at(a.x, b.x), y: at(a.y, b.y) };
}

/** The stretches of a segment that lie under none of the sheets, as shares of its length. */
function openOf(segment: Side, sheets: readonly (readonly Side[])[]): (readonly [number, number])[] {
  const [a, b] = segment;
  const long = Math.hypot(b.x - a.x, b.y - a.y);
  const stops = sheets.flatMap((sides) => sides.flatMap((side) => meets(segment, side)));
  const shares = [0, ...stops.sort((m, n) => m - n), 1];
  const open: [number, number][] = [];
  for (const [i, to] of shares.entries()) {
    const from = shares[i - 1];
    if (from === undefined || (to - from) * long < NEAR) continue;
    const middle = between(segment, (from + to) / 2);
    if (sheets.some((sides) => isIn(middle, sides))) continue;
    const last = open.at(-1);
    if (last && (from - last[1]) * long < NEAR) last[1] = to;
    else open.push([from, to]);
  }
  return open;
}

/** Where a segment meets a side, as a share of its length; none where they run alike. */
function meets([a, b]: Side, [c, d]: Side): number[] {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y];
  const cross = ux * vy - uy * vx;
  if (Math.abs(cross) < 1e-6) {
    // Along one line, the ends of the side are where it may begin to cover.
    const long = ux * ux + uy * uy;
    return [c, d].map((p) => ((p.x - a.x) * ux + (p.y - a.y) * uy) / long).filter((t) => t > 0 && t < 1);
  }
  const t = ((c.x - a.x) * vy - (c.y - a.y) * vx) / cross;
  const s = ((c.x - a.x) * uy - (c.y - a.y) * ux) / cross;
  return t > 0 && t < 1 && s >= 0 && s <= 1 ? [t] : [];
}

/** Inside what the sides go round, and not on its edge. Sides of a hole count like those round it. */
function isIn(p: Corner, sides: readonly Side[]): boolean {
  let inside = false;
  for (const [a, b] of sides) {
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const long = Math.hypot(dx, dy);
    if (long === 0) continue;
    const along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / long;
    const off = Math.abs((p.x - a.x) * dy - (p.y - a.y) * dx) / long;
    if (off < NEAR && along > -NEAR && along < long + NEAR) return false;
    if (a.y > p.y !== b.y > p.y && p.x < a.x + ((p.y - a.y) / dy) * dx) inside = !inside;
  }
  return inside;
}
