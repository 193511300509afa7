import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import type { Stair } from '../../src/model/design.ts';
import { designOf, planOf, shellOf } from '../picture.ts';

describe('ways through a home', () => {
  it('lead from out of doors through doors, openings and open edges', () => {
    const plan = planOf({
      storeys: [
        `EEEELLLL
         EEEELLLL
         EEEELLLL
         SSSSKKKK
         SSSSKKKK`,
      ],
      openings: [
        { edge: '0,0 h', width: 1000 },
        { edge: '4,0 v', width: 800 },
      ],
      edges: [{ '4,3 h': 'open', '5,3 h': 'open', '6,3 h': 'open', '7,3 h': 'open' }],
    });
    expect(plan.links.map(({ a, b, by, clear }) => `${a}–${b} ${by} ${clear}`)).toEqual([
      'outside–E door 860',
      'E–L door 660',
      'L–K open 1200',
    ]);
    expect([...plan.reached].sort()).toEqual(['E', 'K', 'L', 'outside']);
  });

  it('do not go through a door that has lost its wall, nor through windows', () => {
    const plan = planOf({
      storeys: [`AAAABBBB\nAAAABBBB\nAAAABBBB`],
      openings: [
        { edge: '3,0 v', width: 600 },
        { edge: '0,0 h', kind: 'window', width: 600 },
      ],
    });
    expect(plan.openings.map((o) => o.wall !== null)).toEqual([false, true]);
    expect([...plan.reached]).toEqual(['outside']);
    // 600 × 1200 mm of window from a sill of 900, 72 % of it glass.
    expect(plan.room('A')!.glass).toBeCloseTo(0.6 * 1.2 * 0.72, 9);
  });

  const hall = 'HHHHHHHHHHHHHHHH\n'.repeat(14);
  const upper = hall.replaceAll('H', 'D');
  const up = (stair: Omit<Stair, 'storey'>) =>
    planOf({ storeys: [hall, upper], stairs: [{ storey: 0, ...stair }] });

  it.each([
    { kind: 'straight', x: 4, y: 1, turn: 0 },
    { kind: 'straight', x: 2, y: 4, turn: 1 },
    { kind: 'l', x: 2, y: 2, turn: 2 },
    { kind: 'l', x: 1, y: 2, turn: 0, mirrored: true },
    { kind: 'u', x: 3, y: 2, turn: 3 },
    { kind: 'u', x: 3, y: 2, turn: 0 },
    { kind: 'winder', x: 2, y: 2, turn: 0 },
    { kind: 'winder', x: 1, y: 2, turn: 3, mirrored: true },
  ] as const)('a stair spans two storeys by the stair rule: %o', (stair) => {
    const plan = up(stair);
    const [s] = plan.stairs;
    // 2800 mm in 15 risers of at most 195 mm, going 250: 2R + G within 620 ± 20 mm.
    expect(s).toMatchObject({ risers: 15, tread: 250 });
    expect(2 * s!.riser + s!.tread).toBeGreaterThanOrEqual(600);
    expect(2 * s!.riser + s!.tread).toBeLessThanOrEqual(640);
    expect(s!.clearWidth).toBeGreaterThanOrEqual(900);
    // A landing is a step of the climb too.
    const landings = stair.kind === 'l' || stair.kind === 'u' ? 1 : 0;
    expect(s!.flights.reduce((sum, f) => sum + f.treads, landings)).toBe(14);
    expect([s!.bottom.place, s!.top.place]).toEqual(['H', 'D']);
    // Its floor is taken on both storeys: treads below, a void above.
    for (const storey of plan.storeys) expect(storey.stairArea).toBeGreaterThan(3);
    expect([...plan.links].map(({ by }) => by)).toEqual(['stair', 'stair']);
  });

  it('a step that meets two rooms leads to both, and to the one it meets most', () => {
    const below = 'HHHHHHHHHH\n'.repeat(15);
    const above = 'AAAAADDDDD\n'.repeat(15);
    const plan = planOf({
      storeys: [below, above],
      stairs: [{ kind: 'straight', storey: 0, x: 4, y: 2, turn: 0 }],
      openings: [{ edge: '0,0 h' }],
    });
    expect(plan.stairs[0]!.top.place).toBe('D');
    expect([...plan.reached].sort()).toEqual(['A', 'D', 'H', 'outside', 'stair:0']);
    const ways = plan.links.filter((l) => l.by === 'stair').map((l) => `${l.a}–${l.b} ${l.clear}`);
    expect(ways).toEqual(['H–stair:0 1100', 'stair:0–A 300', 'stair:0–D 900']);
  });

  it.each([
    [150, 100],
    [100, 150],
    [150, 300],
  ])('keeps its width and going on a grid of %i × %i mm', (pitchX, pitchY) => {
    const [nx, ny] = [Math.ceil(7500 / pitchX), Math.ceil(7500 / pitchY)];
    const storeys = ['H', 'D'].map((c) => `${c.repeat(nx)}\n`.repeat(ny));
    for (const kind of ['straight', 'l', 'u', 'winder'] as const)
      for (const turn of [0, 1, 2, 3] as const) {
        const pic = { storeys, stairs: [{ kind, storey: 0, x: 2, y: 2, turn }] };
        const shell = {
          ...shellOf(pic),
          xs: Array.from({ length: nx + 1 }, (_, i) => i * pitchX),
          ys: Array.from({ length: ny + 1 }, (_, i) => i * pitchY),
        };
        const stair = derive(designOf(pic), shell).stairs[0]!;
        expect(stair.clearWidth).toBeGreaterThanOrEqual(900);
        expect(stair.clearWidth).toBeLessThan(900 + Math.max(pitchX, pitchY));
        expect(stair.tread).toBe(250);
        for (const { rect, treads, up, pivot } of stair.flights)
          expect(
            pivot
              ? 250
              : (up === 'top' || up === 'bottom' ? rect.y1 - rect.y0 : rect.x1 - rect.x0) /
                  Math.max(treads, 1),
          ).toBeGreaterThanOrEqual(250);
      }
  });

  it('tells the going it has where grid lines stand closer', () => {
    const plain = {
      storeys: [hall, upper],
      stairs: [{ kind: 'straight', storey: 0, x: 4, y: 1, turn: 0 }],
    } as const;
    const shell = shellOf(plain);
    // Seven steps of 2 m are drawn together by 140 mm.
    const ys = shell.ys.map((y, i) => (i > 6 ? y - 140 : y));
    const stair = derive(designOf(plain), { ...shell, ys }).stairs[0]!;
    expect(stair.tread).toBeCloseTo((12 * 300 - 140) / 14, 9);
    expect(stair.tread).toBeLessThan(250);
  });

  it('one storey edited leaves the other as the same object', () => {
    const before = up({ kind: 'u', x: 3, y: 2, turn: 0 });
    const again = up({ kind: 'u', x: 3, y: 2, turn: 0 });
    expect(again.storeys[1]).toEqual(before.storeys[1]);
  });
});
