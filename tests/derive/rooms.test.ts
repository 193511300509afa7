import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/derive/plan.ts';
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

/** Storeys of blobs: 6 × 6 cells, letters that cluster, some free floor, some choice floor left. */
const randomStorey = fc
  .array(fc.constantFrom(...'AAABBCD..-'), { minLength: 36, maxLength: 36 })
  .map((cells) => Array.from({ length: 6 }, (_, y) => cells.slice(y * 6, y * 6 + 6).join('')).join('\n'));
