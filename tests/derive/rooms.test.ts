import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/derive/plan.ts';
import type { EdgeKey } from '../../src/model/design.ts';
import type { Rect } from '../../src/model/units.ts';
import { minus, overlap } from '../../src/model/units.ts';
import { planOf } from '../picture.ts';

describe('areas', () => {
  it('measures a room between the faces of its inner walls', () => {
    // 6 × 4 cells of 300 mm; the wall between A and C stands 50 mm into each.
    const plan = planOf({ storeys: [`AAACCC\nAAACCC\nAAACCC\nAAACCC`] });
    const a = plan.room('A')!;
    expect(a.gross).toBeCloseTo(0.9 * 1.2, 9);
    expect(a.net).toBeCloseTo(0.85 * 1.2, 9);
    expect(a.clear).toEqual({ x0: 0, y0: 0, x1: 850, y1: 1200 });
    expect(plan.storeys[0]!.wallArea).toBeCloseTo(0.1 * 1.2, 9);
  });

  it('counts the post where walls cross once', () => {
    const plan = planOf({ storeys: [`AACC\nAACC\nDDFF\nDDFF`] });
    expect(plan.storeys[0]!.wallArea).toBeCloseTo(2 * 0.1 * 1.2 - 0.01, 9);
    expect(plan.room('A')!.net).toBeCloseTo(0.55 * 0.55, 9);
  });

  it('sees a room in two pieces, and corners do not join', () => {
    const plan = planOf({ storeys: [`A.\n.A`] });
    expect(plan.room('A')!.pieces).toBe(2);
  });

  it('finds the largest clear rectangle of an L, and a nib divides it', () => {
    const plan = planOf({ storeys: [`AAAA\nAAAA\nAA..\nAA..`] });
    expect(plan.room('A')!.clear).toEqual({ x0: 0, y0: 0, x1: 1200, y1: 550 });
    const nib = planOf({ storeys: [`AAAA\nAAAA`], edges: [{ '2,0 v': 'wall', '2,1 v': 'wall' }] });
    expect(nib.room('A')!.clear).toEqual({ x0: 0, y0: 0, x1: 550, y1: 600 });
  });

  it('finds the largest for every plan, with walls taken away and nibs put in', () => {
    const edge = fc
      .tuple(fc.nat(5), fc.nat(5), fc.constantFrom('v', 'h'))
      .map(([x, y, axis]): EdgeKey => `${x},${y} ${axis as 'v'}`);
    const edges = fc.dictionary(edge, fc.constantFrom('open', 'open', 'wall'), {
      maxKeys: 12,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(randomStorey, edges, (rows, marks) => {
        const plan = planOf({ storeys: [rows], edges: [marks] });
        for (const { id, clear } of plan.rooms)
          expect((clear.x1 - clear.x0) * (clear.y1 - clear.y0)).toBe(largestCounted(plan, id));
        const walls = plan.storeys[0]!.pieces.map((p) => p.rect);
        const stands = plan.rooms.flatMap((room) => walls.flatMap((wall) => overlap(wall, room.clear) ?? []));
        expect(stands).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the sum for every plan: rooms + free + stairs + walls = built', () => {
    fc.assert(
      fc.property(randomStorey, (rows) => {
        const s = planOf({ storeys: [rows] }).storeys[0]!;
        const rooms = s.rooms.reduce((sum, r) => sum + r.net, 0);
        expect(rooms + s.free.net + s.stairArea + s.wallArea).toBeCloseTo(s.builtArea, 9);
      }),
    );
  });

  it('agrees with a sampling of walls every 25 mm', () => {
    fc.assert(
      fc.property(randomStorey, (rows) => {
        const plan = planOf({ storeys: [rows] });
        for (const room of plan.rooms) expect(sampledNet(plan, room.id)).toBeCloseTo(room.net, 6);
      }),
      { numRuns: 50 },
    );
  });

  it('builds every wall once: no two pieces overlap, the shell stands outside the floor and leaves no gap', () => {
    fc.assert(
      fc.property(randomStorey, (rows) => {
        const { pieces, walls, built } = planOf({ storeys: [rows] }).storeys[0]!;
        const all = pieces.map((p) => p.rect);
        const outer = pieces.filter((p) => p.kind !== 'inner').map((p) => p.rect);
        const inner = pieces.filter((p) => p.kind === 'inner').map((p) => p.rect);
        const twice = all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => overlap(a, b) ?? []));
        expect(twice).toEqual([]);
        expect(built.flatMap((floor) => outer.flatMap((wall) => overlap(floor, wall) ?? []))).toEqual([]);
        expect(minus(inner, built)).toEqual([]);
        const wanted = walls.flatMap(({ axis, at, from, to, faces, thickness }) => {
          if (faces === null) return [];
          const [near, far] =
            faces === 'top' || faces === 'left' ? [at - thickness, at] : [at, at + thickness];
          return axis === 'v'
            ? { x0: near, x1: far, y0: from, y1: to }
            : { x0: from, x1: to, y0: near, y1: far };
        });
        expect(minus(wanted, [...built, ...all])).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** Net area by counting points of a 25 mm raster on the room's floor and off every wall piece. */
function sampledNet(plan: Plan, id: string): number {
  const room = plan.room(id)!;
  const walls = plan.storeys[room.storey]!.pieces.filter((p) => p.kind === 'inner').map((p) => p.rect);
  let points = 0;
  for (const r of room.rects)
    for (let x = r.x0 + 12.5; x < r.x1; x += 25)
      for (let y = r.y0 + 12.5; y < r.y1; y += 25)
        if (!walls.some((w) => w.x0 < x && x < w.x1 && w.y0 < y && y < w.y1)) points++;
  return (points * 25 * 25) / 1e6;
}

/** The largest free rectangle of a room, in mm², by trying all of a 50 mm raster: every wall face lies on it. */
function largestCounted(plan: Plan, id: string): number {
  const room = plan.room(id)!;
  const walls = plan.storeys[room.storey]!.pieces.map((p) => p.rect);
  const inside = (rects: readonly Rect[], x: number, y: number) =>
    rects.some((r) => r.x0 < x && x < r.x1 && r.y0 < y && y < r.y1);
  let most = 0;
  const heights = new Map<number, number>();
  for (let y = room.bounds.y0 + 25; y < room.bounds.y1; y += 50)
    for (let x = room.bounds.x0 + 25; x < room.bounds.x1; x += 50) {
      const free = inside(room.rects, x, y) && !inside(walls, x, y);
      heights.set(x, free ? (heights.get(x) ?? 0) + 50 : 0);
      let least = Infinity;
      for (let left = x; (heights.get(left) ?? 0) > 0; left -= 50) {
        least = Math.min(least, heights.get(left)!);
        most = Math.max(most, least * (x - left + 50));
      }
    }
  return most;
}

/** Storeys of blobs: 6 × 6 cells, letters that cluster, some free floor, some choice floor left. */
const randomStorey = fc
  .array(fc.constantFrom(...'AAABBCD..-'), { minLength: 36, maxLength: 36 })
  .map((cells) => Array.from({ length: 6 }, (_, y) => cells.slice(y * 6, y * 6 + 6).join('')).join('\n'));
