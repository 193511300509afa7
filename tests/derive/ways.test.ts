import { describe, expect, it } from 'vitest';
import type { Stair } from '../../src/model/design.ts';
import { planOf } from '../picture.ts';

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
  ] as const)('a stair spans two storeys by the stair rule: %o', (stair) => {
    const plan = up(stair);
    const [s] = plan.stairs;
    // 2800 mm in 15 risers of at most 195 mm, going 250: 2R + G within 620 ± 20 mm.
    expect(s).toMatchObject({ risers: 15, tread: 250 });
    expect(2 * s!.riser + s!.tread).toBeGreaterThanOrEqual(600);
    expect(2 * s!.riser + s!.tread).toBeLessThanOrEqual(640);
    expect(s!.clearWidth).toBeGreaterThanOrEqual(900);
    expect(s!.flights.reduce((sum, f) => sum + f.treads, 0)).toBe(stair.kind === 'straight' ? 14 : 13);
    expect([s!.bottom.place, s!.top.place]).toEqual(['H', 'D']);
    // Its floor is taken on both storeys: treads below, a void above.
    for (const storey of plan.storeys) expect(storey.stairArea).toBeGreaterThan(3);
    expect([...plan.links].map(({ by }) => by)).toEqual(['stair', 'stair']);
  });

  it('one storey edited leaves the other as the same object', () => {
    const before = up({ kind: 'u', x: 3, y: 2, turn: 0 });
    const again = up({ kind: 'u', x: 3, y: 2, turn: 0 });
    expect(again.storeys[1]).toEqual(before.storeys[1]);
  });
});
