import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureArea } from '../../src/check/area.ts';
import type { Told } from '../../src/check/change.ts';
import { changeBetween, whatMoved } from '../../src/check/change.ts';
import { estimate } from '../../src/check/cost.ts';
import { measureQuantities } from '../../src/check/quantities.ts';
import type { PriceList } from '../../src/model/prices.ts';
import type { Picture } from '../picture.ts';
import { planOf } from '../picture.ts';
import { anyPicture } from './any-picture.ts';
import { prices } from './said.ts';

const told = (picture: Picture, list: PriceList = prices): Told & { cost: NonNullable<Told['cost']> } => {
  const plan = planOf(picture);
  return { area: measureArea(plan), cost: estimate(plan, list, measureQuantities(plan)) };
};

/** One price, so that a hand can count: inner walls at 1 000 kr a m², nothing on top, ± 20 %. */
const wallsOnly: PriceList = {
  ...prices,
  lines: [{ id: 'v', quantity: 'inner_wall_m2', unit: 'm2', low: 900, mid: 1000, high: 1500 }],
  factors: { site: 1, design: 1, fees: 0, reserve: 1, index: 1 },
};

describe('a change', () => {
  const open = { storeys: [`LLLLLL\nLLLLLL\nLLLLLL\nLLLLLL\n......`] };
  const walled = { storeys: [`LLLKKK\nLLLKKK\nLLLKKK\nLLLKKK\n......`] };

  it('is told in floor used, and in kroner as uncertain as the list', () => {
    // A wall of 1.2 m, 2.4 m high, less nothing; 2 880 kr ± 20 %.
    expect(changeBetween(told(open, wallsOnly), told(walled, wallsOnly))).toEqual({
      area: 0,
      cost: { least: 2304, most: 3456 },
    });
    expect(changeBetween(told(walled, wallsOnly), told(open, wallsOnly)).cost).toEqual({
      least: -2304,
      most: -3456,
    });
  });

  it('of taking free floor into use is area, and no money but for walls and floor finish', () => {
    const more = { storeys: [`LLLLLL\nLLLLLL\nLLLLLL\nLLLLLL\nLLLLLL`] };
    expect(changeBetween(told(open, wallsOnly), told(more, wallsOnly))).toEqual({
      area: 0.54,
      // The wall to the free floor goes: 1.8 m × 2.4 m.
      cost: { least: -3456, most: -5184 },
    });
  });

  it('says nothing of money when one of the two has no prices', () => {
    const unpriced = { area: told(open).area, cost: null };
    expect(changeBetween(unpriced, told(walled)).cost).toBeNull();
    expect(changeBetween(told(walled), unpriced).cost).toBeNull();
  });

  it('names what moved most, first', () => {
    const before = told({
      storeys: [`LLLLLL\nLLLLLL\n------`],
      shell: { roof: { kind: 'pitched', slope: 37 } },
    });
    const after = told({
      storeys: [`LLLLLL\nLLLLLL\nLLLLLL`],
      shell: { roof: { kind: 'pitched', slope: 37 } },
    });
    // 0.54 m² of ground at 9 300 kr; 0.84 m² of wall at 4 600 kr; 0.54 / cos 37° m² of roof at 5 000 kr; BRA at 5 900 kr.
    const moved = whatMoved(before.cost, after.cost);
    expect(moved.map((m) => m.what)).toEqual([
      'footprint_m2',
      'outer_wall_m2',
      'roof_m2',
      'bra_m2',
      'party_wall_m2',
      'slab_finish_m2',
      'steps',
    ]);
    expect(moved[0]).toEqual({ what: 'footprint_m2', least: 4018, most: 6026 });
  });

  it('of price list is told by what was measured, whatever its lines are called', () => {
    const dearer = { ...wallsOnly, lines: [{ ...wallsOnly.lines[0]!, id: 'vegg', mid: 1100 }] };
    expect(whatMoved(told(walled, wallsOnly).cost, told(walled, dearer).cost).map((m) => m.what)).toEqual([
      'inner_wall_m2',
    ]);
  });

  it('is the sum of what moved, whatever the two plans are', () => {
    fc.assert(
      fc.property(anyPicture, anyPicture, (a, b) => {
        const [before, after] = [told(a), told(b)];
        const moved = whatMoved(before.cost, after.cost);
        const { cost } = changeBetween(before, after);
        const sum = moved.reduce((all, { least, most }) => all + least + most, 0);
        // Each end is rounded to the krone.
        expect(Math.abs(sum - cost!.least - cost!.most)).toBeLessThan(2 * (moved.length + 1));
        for (const { least, most } of moved) expect(Math.abs(least)).toBeLessThanOrEqual(Math.abs(most));
        const drivers = moved.filter(({ what }) => what !== 'steps');
        expect([...drivers, ...moved.filter(({ what }) => what === 'steps')]).toEqual(moved);
        const sizes = drivers.map(({ least, most }) => Math.abs(least + most));
        expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
      }),
      { numRuns: 40 },
    );
  });
});
