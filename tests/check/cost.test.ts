import { describe, expect, it } from 'vitest';
import { bandOf } from '../../src/check/band.ts';
import { estimate } from '../../src/check/cost.ts';
import { measureQuantities } from '../../src/check/quantities.ts';
import type { EdgeKey } from '../../src/model/design.ts';
import type { Facade, ShellStorey } from '../../src/model/shell.ts';
import { CORE } from '../../src/model/shell.ts';
import type { Picture } from '../picture.ts';
import { planOf, shellOf } from '../picture.ts';
import { prices } from './said.ts';

/** Kitchen and living room are one space: no wall along their common edges. */
const openKitchen: Readonly<Record<EdgeKey, 'open'>> = Object.fromEntries([
  ...Array.from({ length: 5 }, (_, y) => [`6,${8 + y} v`, 'open']),
  ...Array.from({ length: 6 }, (_, x) => [`${x},13 h`, 'open']),
]);

/**
 * The half house that the element model was tuned to (rules.md § 4.2): 6.0 × 9.5 m inside, two storeys, 114 m² BRA, windows 17 % of
 * BRA, one bath of 5 m², one toilet, few inner walls. One character is 500 mm.
 */
const half: Picture = {
  cell: 500,
  storeys: [
    `EEEEUUUUUUUU
     EEEEUUUUUUUU
     EEEEUUUUUUUU
     HHHHHHHHWWWW
     HHHHHHHHWWWW
     HHHHHHHHHHVV
     HHHHHHHHHHVV
     HHHHHHHHHHVV
     KKKKKKLLLLLL
     KKKKKKLLLLLL
     KKKKKKLLLLLL
     KKKKKKLLLLLL
     KKKKKKLLLLLL
     LLLLLLLLLLLL
     LLLLLLLLLLLL
     LLLLLLLLLLLL
     LLLLLLLLLLLL
     LLLLLLLLLLLL
     LLLLLLLLLLLL`,
    `111111222222
     111111222222
     111111222222
     111111222222
     111111222222
     FFFFFFFFFFFF
     FFFFFFFFBBBB
     FFFFFFFFBBBB
     FFFFFFFFBBBB
     FFFFFFFFBBBB
     FFFFFFFFBBBB
     FFFFFFFFFFFF
     333333444444
     333333444444
     333333444444
     333333444444
     333333444444
     333333444444
     333333444444`,
  ],
  kinds: { V: 'laundry', F: 'hall' },
  edges: [openKitchen],
  shell: { roof: { kind: 'pitched', slope: 37 } },
  stairs: [{ kind: 'straight', storey: 0, x: 1, y: 6, turn: 3 }],
  openings: [
    { edge: '1,0 h', width: 1000, offset: 0 },
    { edge: '4,0 h', width: 1000 },
    ...['1,3 h', '8,3 v', '10,5 v', '8,8 h'].map((edge) => ({ edge: edge as '1,3 h' })),
    ...['8,8 v', '3,5 h', '8,5 h', '2,12 h', '8,12 h'].map((edge) => ({ storey: 1, edge: edge as '1,3 h' })),
    ...['0,9 v', '0,14 v', '1,19 h', '5,19 h', '9,19 h'].map((edge) => ({
      edge: edge as '1,3 h',
      kind: 'window' as const,
      width: 1500,
      height: 1500,
    })),
    ...['1,0 h', '7,0 h', '2,19 h', '8,19 h'].map((edge) => ({
      storey: 1,
      edge: edge as '1,3 h',
      kind: 'window' as const,
      width: 1400,
      height: 1450,
    })),
  ],
};

describe('the cost of the half house the price list was tuned to', () => {
  const plan = planOf(half);
  const quantities = measureQuantities(plan);
  const cost = estimate(plan, prices, quantities);

  it('is measured as it was', () => {
    expect(plan.openings.filter((o) => !o.wall)).toEqual([]);
    expect(quantities.bra_m2).toBeCloseTo(114, 9);
    expect(quantities.window_m2 / 114).toBeCloseTo(0.17, 2);
    expect(quantities.footprint_m2).toBeCloseTo(57, 9);
    expect(quantities.floor_between_m2).toBeCloseTo(57, 9);
    expect(quantities.roof_m2).toBeCloseTo(57 * 1.25, 0);
    expect(quantities.bath_m2).toBeCloseTo(5, 0);
    expect([quantities.stair_count, quantities.kitchen_count, quantities.bath_count]).toEqual([1, 1, 1]);
    expect([quantities.wc_count, quantities.laundry_count]).toEqual([1, 1]);
    expect([quantities.outer_door_count, quantities.inner_door_count]).toEqual([2, 9]);
  });

  it('lands on 3.53 and 4.85 million, ± 3 %', () => {
    expect(cost.elements / 3.53e6).toBeGreaterThan(0.97);
    expect(cost.elements / 3.53e6).toBeLessThan(1.03);
    expect(cost.mid / 4.85e6).toBeGreaterThan(0.97);
    expect(cost.mid / 4.85e6).toBeLessThan(1.03);
  });

  it('adds up to the krone: lines, steps, range', () => {
    const lines = cost.lines.reduce((sum, l) => sum + l.mid, 0);
    expect(lines).toBe(cost.elements);
    expect(lines + cost.steps.reduce((sum, s) => sum + s.adds, 0)).toBe(cost.mid);
    expect([cost.low, cost.high]).toEqual([Math.round(cost.mid * 0.8), Math.round(cost.mid * 1.2)]);
    expect(cost.lines).toHaveLength(prices.lines.length);
    for (const l of cost.lines) expect(l.low <= l.mid && l.mid <= l.high).toBe(true);
  });

  it('names the three lines that weigh most', () => {
    expect(cost.drivers).toHaveLength(3);
    expect(cost.drivers[0]!.mid).toBe(Math.max(...cost.lines.map((l) => l.mid)));
  });
});

describe('the frame', () => {
  it('is kept when the whole range is, near when it lies inside, passed when all of it is over', () => {
    expect(bandOf(80, 100, 100)).toBe('within');
    expect(bandOf(80, 101, 100)).toBe('near');
    expect(bandOf(100, 150, 100)).toBe('near');
    expect(bandOf(101, 150, 100)).toBe('over');
  });
});

describe('quantities', () => {
  it('take openings out of the walls they stand in, and a wide opening is no door', () => {
    const rooms = { storeys: [`AAACCC\nAAACCC\nAAACCC\nAAACCC`] };
    const closed = measureQuantities(planOf(rooms));
    const opened = measureQuantities(
      planOf({ ...rooms, openings: [{ edge: '3,0 v', kind: 'opening', width: 1200 }] }),
    );
    expect(closed.inner_wall_m2).toBeCloseTo(1.2 * 2.4, 9);
    expect(opened.inner_wall_m2).toBeCloseTo(1.2 * (2.4 - 2.1), 9);
    expect(opened.inner_door_count).toBe(0);
    expect(closed.party_wall_m2).toBeCloseTo(1.2 * 2.8, 9);
    expect(closed.outer_wall_m2).toBeCloseTo((1.8 + 1.2 + 1.8) * 2.8, 9);
  });

  it('do not count an opening that has lost its wall', () => {
    const lost = planOf({ storeys: [`AAAA\nAAAA`], openings: [{ edge: '2,0 v', width: 600 }] });
    expect(lost.openings[0]!.wall).toBeNull();
    expect(measureQuantities(lost).inner_door_count).toBe(0);
  });

  it('follow the floor that is built: outer wall, roof and the ground it stands on', () => {
    const shell = shellOf({ storeys: [`AAAA\nAAAA\n----`, `CCCC\n----\n----`] });
    const some = measureQuantities(planOf({ storeys: [`AAAA\nAAAA\n----`, `CCCC\n----\n----`], shell }));
    expect(some.footprint_m2).toBeCloseTo(0.72, 9);
    expect(some.floor_between_m2).toBeCloseTo(0.36, 9);
    expect(some.roof_m2).toBeCloseTo(0.72, 9);
    const more = measureQuantities(planOf({ storeys: [`AAAA\nAAAA\nAAAA`, `CCCC\nCCCC\nCCCC`], shell }));
    expect(more.roof_m2).toBeCloseTo(1.08, 9);
    expect(more.outer_wall_m2).toBeGreaterThan(some.outer_wall_m2);
  });

  it('know a storey below the ground: it is basement, and the floor above it stands on it', () => {
    const storeys = [`AAAA\nAAAA`, `CCCC\nCCCC`];
    const shell = shellOf({ storeys });
    const sunk = shell.storeys.map((s, i): ShellStorey => ({ ...s, level: i - 1 }));
    const q = measureQuantities(planOf({ storeys, shell: { storeys: sunk } }));
    expect([q.basement_m2, q.footprint_m2, q.floor_between_m2]).toEqual([0.72, 0.72, 0.72]);
  });

  it('measure a wall under a slope by its mean height, and the roof along its slope', () => {
    const facade: Omit<Facade, 'side'> = { from: 0, to: 1200, windows: true, doors: true, ground: 0 };
    const storey: ShellStorey = {
      level: 0,
      floor: 0,
      height: 2800,
      ceiling: {
        along: 'x',
        profile: [
          [0, 1200],
          [1200, 2400],
        ],
      },
      mask: new Uint8Array(8).fill(CORE),
      zones: [],
      facades: [
        { side: 'top', ...facade },
        { side: 'left', ...facade },
        { side: 'bottom', ...facade },
      ],
    };
    const shell = { storeys: [storey], roof: { kind: 'pitched', slope: 60 } } as const;
    const q = measureQuantities(planOf({ storeys: [`AAAA\nAAAA`], shell }));
    // Two gables of mean height 1.8 m, a knee wall of 1.2 m; 0.4 m of floor and roof on each.
    expect(q.outer_wall_m2).toBeCloseTo(2 * 1.2 * (1.8 + 0.4) + 0.6 * (1.2 + 0.4), 9);
    expect(q.party_wall_m2).toBeCloseTo(0.6 * 2.8, 9);
    expect(q.roof_m2).toBeCloseTo(2 * 0.72, 9);
  });
});
