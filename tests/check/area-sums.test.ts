import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaBand, bra, braE, braI, freeFloor, inUse, measureArea } from '../../src/check/area.ts';
import {
  AREA_FIGURES,
  alh,
  areaSums,
  braB,
  bta,
  gua,
  lineWorking,
  tba,
  type Working,
  wallShare,
} from '../../src/check/area-figures.ts';
import { common, floorArea, rounded } from '../../src/check/floor.ts';
import type { Plan } from '../../src/derive/plan.ts';
import type { Ceiling } from '../../src/model/shell.ts';
import { formatsOf } from '../../src/words/format.ts';
import { nb } from '../../src/words/nb.ts';
import { workingOf } from '../../src/words/working.ts';
import type { Picture } from '../picture.ts';
import { planOf, shellOf } from '../picture.ts';
import { anyUnderRoof } from './any-picture.ts';

const under = (ceiling: Ceiling, picture: Picture): Plan =>
  planOf({ ...picture, shell: { storeys: shellOf(picture).storeys.map((s) => ({ ...s, ceiling })) } });

/** Terms of a storey's sum: 'L 0.75'. */
const terms = (plan: Plan, storey = 0): string[] =>
  areaSums(plan)[storey]!.parts.map(({ what, area }) => `${what} ${area}`);

describe('two rooms and free floor', () => {
  // 2.4 × 1.5 m inside; an inner wall of 0.1 m down the middle, and one under both rooms.
  const plan = planOf({
    storeys: [
      `LLLLKKKK
       LLLLKKKK
       LLLLKKKK
       LLLLKKKK
       ........`,
    ],
  });

  it('add up to BRA between the outer walls', () => {
    // Rooms 1.15 × 1.15; free floor 2.4 × 0.25; walls 0.1 × 1.15 + 0.1 × 2.4.
    expect(terms(plan)).toEqual(['L 1.3225', 'K 1.3225', 'walls 0.355', 'free 0.6']);
    expect([bra(plan), gua(plan), alh(plan)]).toEqual([3.6, 3.6, 0]);
    expect(wallShare(plan)).toBeCloseTo(0.355 / 3.6, 9);
  });

  it('stand in BTA to the outside of the outer walls and the middle of the party wall', () => {
    expect(bta(plan)).toBe(rounded((0.35 + 2.4 + 0.15) * (0.35 + 1.5 + 0.35)));
  });

  it('have no balcony and no terrace yet', () => {
    expect([braB(), tba()]).toEqual([0, 0]);
  });
});

describe('floor left unbuilt over a room', () => {
  it('is in none of the figures, and the walls of BTA follow what is built', () => {
    const plan = planOf({ storeys: [`LLLL\nLLLL\nLLLL`, `AAAA\nAAAA\n----`] });
    expect(areaSums(plan).map((s) => s.bra)).toEqual([1.08, 0.72]);
    expect(bta(plan)).toBe(rounded(1.7 * 1.6 + 1.7 * 1.3));
  });
});

describe('a stair', () => {
  it('is a term on both storeys it joins', () => {
    const rows = Array.from({ length: 17 }, () => '..........').join('\n');
    const plan = planOf({
      storeys: [rows, rows],
      stairs: [{ kind: 'straight', storey: 0, x: 0, y: 4, turn: 0 }],
    });
    for (const i of [0, 1]) {
      const { stairs, walls, free } = Object.fromEntries(
        areaSums(plan)[i]!.parts.map((t) => [t.what, t.area]),
      );
      expect(stairs).toBeGreaterThan(2);
      expect(rounded(stairs! + (walls ?? 0) + free!)).toBe(15.3);
    }
  });
});

describe('under a sloping roof', () => {
  // From 1.2 m at the street to 2.6 m at 1.8 m from it: 1.9 m is reached 0.9 m in, so floor counts from 0.3 m.
  const lean: Ceiling = {
    along: 'y',
    profile: [
      [0, 1200],
      [1800, 2600],
    ],
  };
  const picture = { storeys: [Array.from({ length: 10 }, () => 'AAAA').join('\n')] };
  const plan = under(lean, picture);

  it('low floor is a term of its own, taken out of the sum', () => {
    const [sum] = areaSums(plan);
    expect(terms(plan)).toEqual(['A 3.6']);
    expect([sum!.gua, sum!.low!.area, sum!.bra]).toEqual([3.6, 0.36, 3.24]);
    expect(sum!.low!.floor).toEqual([{ x0: 0, y0: 0, x1: 1200, y1: 300 }]);
    expect([gua(plan), alh(plan), bra(plan)]).toEqual([3.6, 0.36, 3.24]);
  });

  it('BTA leaves out the wall under the eaves, and the gable beside the low floor', () => {
    expect(bta(plan)).toBe(rounded((0.35 + 1.2 + 0.15) * (2.7 + 0.35)));
    expect(bta(planOf(picture))).toBe(rounded(1.7 * 3.7));
  });

  it('nothing is measured where all is low', () => {
    const low = under({ clear: 1800 }, picture);
    expect([bra(low), bta(low), alh(low)]).toEqual([0, 0, 3.6]);
  });
});

describe('the frame', () => {
  const band = (used: number) => areaBand({ inUse: used, frame: 100 });

  it('is passed by what reads as more, a tenth of a m² or up', () => {
    expect([band(95), band(95.1), band(100.04), band(100.05), band(120)]).toEqual([
      'within',
      'near',
      'near',
      'over',
      'over',
    ]);
  });
});

describe('any plan under any roof', () => {
  it('opens to its sum: rooms + free floor + inner walls + stairs − what is too low = BRA', () => {
    fc.assert(
      fc.property(anyUnderRoof, (drawn) => {
        const plan = planOf(drawn);
        const sums = areaSums(plan);
        for (const { parts, gua: all, low, bra: measured, storey } of sums) {
          const { built, unbuilt, shell } = plan.storeys[storey]!;
          expect(rounded(parts.reduce((sum, t) => sum + t.area, 0))).toBe(all);
          expect(rounded(all - (low?.area ?? 0))).toBe(measured);
          // Voids: the whole storey is what is built and what is left open.
          const inside = shell.mask.filter((m) => m > 0).length * 0.09;
          expect(floorArea(built) + floorArea(unbuilt)).toBeCloseTo(inside, 9);
          // What is lit is what is counted, and no two terms light the same floor but for the walls between them.
          const rooms = parts.filter((t) => t.what !== 'walls');
          expect(rounded(rooms.reduce((sum, t) => sum + floorArea(t.floor), 0))).toBe(all);
          expect(rooms.flatMap((t, i) => rooms.slice(0, i).flatMap((o) => common(t.floor, o.floor)))).toEqual(
            [],
          );
          if (low) expect(floorArea(low.floor)).toBeCloseTo(low.area, 5);
        }
        expect(rounded(sums.reduce((sum, s) => sum + s.bra, 0))).toBe(bra(plan));
        expect(rounded(braI(plan) + braE(plan))).toBe(bra(plan));
        expect(rounded(inUse(plan) + freeFloor(plan))).toBe(bra(plan));
        expect(rounded(bra(plan) + alh(plan))).toBe(gua(plan));
        expect(bta(plan)).toBeGreaterThanOrEqual(bra(plan));
        for (const { area, floors } of AREA_FIGURES)
          expect(floors(plan).reduce((sum, f) => sum + floorArea(f), 0)).toBeCloseTo(area(plan), 5);
        const { storeys, ...figures } = measureArea(plan);
        expect(storeys.map((s) => s.bra)).toEqual(sums.map((s) => s.bra));
        expect(figures).toEqual({
          bra: bra(plan),
          braI: braI(plan),
          braE: braE(plan),
          inUse: inUse(plan),
          free: freeFloor(plan),
          frame: 100,
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('a working', () => {
  const n = formatsOf(nb, 'nb-u-nu-latn');
  const sumOf = (working: Working): number =>
    'terms' in working
      ? rounded(working.terms.reduce((all, term) => all + term, 0))
      : floorArea(working.rects);

  it('comes to its area, of every term and every figure of any plan', () => {
    fc.assert(
      fc.property(anyUnderRoof, (picture) => {
        const plan = planOf(picture);
        for (const sum of areaSums(plan))
          for (const line of [...sum.parts, ...(sum.low ? [sum.low] : [])])
            expect(sumOf(lineWorking(plan, sum, line)), line.what).toBeCloseTo(line.area, 5);
        for (const { id, area, working } of AREA_FIGURES)
          expect(sumOf(working(plan)), id).toBeCloseTo(area(plan), 5);
      }),
    );
  });

  it('is written as on paper, with the digits it takes to be right as it is read', () => {
    const rects = [
      { x0: 0, y0: 0, x1: 4800, y1: 3000 },
      { x0: 0, y0: 3000, x1: 950, y1: 4800 },
    ];
    const read = (working: Working, area: number): string | undefined =>
      workingOf(working, area, n)?.replaceAll('\u00a0', ' ');
    expect(read({ rects }, 16.11)).toBe('4,8 × 3 + 0,95 × 1,8 = 16,11 m²');
    expect(read({ terms: [95.4, -5.9] }, 89.5)).toBe('95,40 m² − 5,90 m² = 89,50 m²');
    expect(read({ terms: [1.004, 1.004] }, 2.008)).toBe('1,004 m² + 1,004 m² = 2,008 m²');
    expect(workingOf({ terms: [4] }, 4, n)).toBeNull();
  });
});
