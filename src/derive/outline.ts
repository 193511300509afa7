import type { Raster } from '../model/raster.ts';
import { cell, OUT } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm, Point, Rect } from '../model/units.ts';
import { minus } from '../model/units.ts';
import type { WallKind, WallPiece } from './plan.ts';

/** Steps of a walk along grid lines with built floor on the right hand: right, down, left, up. */
const STEPS = [
  { dx: 1, dy: 0 },
  { dx: 0, dy: 1 },
  { dx: -1, dy: 0 },
  { dx: 0, dy: -1 },
] as const;

/** Closed outlines of the built floor as grid points at its corners: outer rings clockwise, holes the other way. */
function gridOutlines(r: Raster): { x: number; y: number }[][] {
  const built = (x: number, y: number): boolean => cell(r, x, y) !== OUT;
  const seen = new Set<number>();
  const rings: { x: number; y: number }[][] = [];
  for (let y = 0; y < r.ny; y++)
    for (let x = 0; x < r.nx; x++) {
      // A ring starts at any upper edge of floor not walked yet.
      if (!built(x, y) || built(x, y - 1) || seen.has(y * r.nx + x)) continue;
      const ring: { x: number; y: number }[] = [];
      let [px, py, heading] = [x, y, 0];
      do {
        if (heading === 0) seen.add(py * r.nx + px);
        px += STEPS[heading]!.dx;
        py += STEPS[heading]!.dy;
        const turn = nextHeading(built, px, py, heading);
        if (turn !== heading) ring.push({ x: px, y: py });
        heading = turn;
      } while (px !== x || py !== y || heading !== 0);
      rings.push(ring);
    }
  return rings;
}

/** Floor lies on the right hand; at a corner where two pieces only touch, the walk stays on its own piece. */
function nextHeading(
  built: (x: number, y: number) => boolean,
  x: number,
  y: number,
  heading: number,
): number {
  const at = (dx: number, dy: number): boolean => built(x + dx, y + dy);
  // Cells around the point: ahead right and ahead left of the way walked.
  const ahead = [
    { right: at(0, 0), left: at(0, -1) },
    { right: at(-1, 0), left: at(0, 0) },
    { right: at(-1, -1), left: at(-1, 0) },
    { right: at(0, -1), left: at(-1, -1) },
  ][heading]!;
  if (!ahead.right) return (heading + 1) % 4;
  return ahead.left ? (heading + 3) % 4 : heading;
}

/** Outlines in millimetres. */
export const outlinesOf = (r: Raster, shell: Shell): Point[][] =>
  gridOutlines(r).map((ring) => ring.map(({ x, y }) => ({ x: shell.xs[x]!, y: shell.ys[y]! })));

/**
 * Outer and party walls as built, outside the floor. Walls along x take the outer corners; walls along y make room
 * for them at inner corners. A notch narrower than its two walls is filled by them, each where nothing stands yet, so
 * that no two pieces overlap.
 */
export function shellPieces(
  outlines: readonly (readonly Point[])[],
  built: readonly Rect[],
  shell: Shell,
): WallPiece[] {
  const partyAt = shell.party === 'left' ? shell.xs[0]! : shell.xs.at(-1)!;
  const pieces: WallPiece[] = [];
  for (const ring of outlines)
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length]!;
      const before = ring[(i + ring.length - 1) % ring.length]!;
      const after = ring[(i + 2) % ring.length]!;
      const level = a.y === b.y;
      const kind: WallKind = !level && a.x === partyAt ? 'party' : 'outer';
      const t = shell.walls[kind];
      const side = (p: Point, q: Point): Mm =>
        p.x === q.x && p.x === partyAt ? shell.walls.party : shell.walls.outer;
      // A right-hand turn is an outer corner of the floor.
      const convex = (p: Point, q: Point, r: Point): boolean =>
        (q.x - p.x) * (r.y - q.y) - (q.y - p.y) * (r.x - q.x) > 0;
      const room = (isConvex: boolean, neighbour: Mm): Mm =>
        level ? (isConvex ? neighbour : 0) : isConvex ? 0 : -neighbour;
      const start = room(convex(before, a, b), side(before, a));
      const end = room(convex(a, b, after), side(b, after));
      if (level) {
        const way = b.x > a.x ? 1 : -1;
        const x0 = a.x - way * start;
        const x1 = b.x + way * end;
        // Walking right, floor is below and the wall above.
        const [y0, y1] = way > 0 ? [a.y - t, a.y] : [a.y, a.y + t];
        pieces.push({ rect: { x0: Math.min(x0, x1), y0, x1: Math.max(x0, x1), y1 }, kind });
      } else {
        const way = b.y > a.y ? 1 : -1;
        const y0 = a.y - way * start;
        const y1 = b.y + way * end;
        const [x0, x1] = way > 0 ? [a.x, a.x + t] : [a.x - t, a.x];
        pieces.push({ rect: { x0, y0: Math.min(y0, y1), x1, y1: Math.max(y0, y1) }, kind });
      }
    });
  const standing: WallPiece[] = [];
  for (const { rect, kind } of pieces) {
    if (rect.x0 >= rect.x1 || rect.y0 >= rect.y1) continue;
    const there = [...built, ...standing.map((p) => p.rect)];
    for (const part of minus([rect], there)) standing.push({ rect: part, kind });
  }
  return standing;
}
