import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonOf } from '../../src/check/common.ts';
import type { TraitKey } from '../../src/check/traits.ts';
import { TRAITS } from '../../src/check/traits.ts';
import { anyHome, anyHomes, expectAnyOrder, expectEachOnce, expectSo } from './many-homes.ts';
import type { Drawn } from './told-by-hand.ts';

describe('what is said of many homes', () => {
  it('is so, and of just those homes: counted again by hand, cell by cell', { timeout: 120_000 }, () => {
    const seen = new Set<string>();
    const so = (homes: Drawn[]): void => {
      for (const { key } of expectSo(homes)) seen.add(key);
    };
    fc.assert(fc.property(anyHomes, so), { numRuns: 20 });
    // The test is worth something only when most things were said.
    expect(TRAITS.filter((key) => !seen.has(key)).length).toBeLessThan(TRAITS.length / 4);
  });

  it('is of each topic one thing, and lights rooms that are there', { timeout: 60_000 }, () => {
    fc.assert(fc.property(anyHome, expectEachOnce), { numRuns: 20 });
  });

  it('comes with what most homes have first, and with what tells most of them apart first', () => {
    const has = (...keys: TraitKey[]) => keys.map((key) => ({ key, count: 0, rooms: [] }));
    const common = commonOf([
      has('kitchen open', 'stores both', 'laundry own'),
      has('kitchen open', 'stores both', 'laundry own'),
      has('kitchen door', 'stores both', 'laundry own'),
      has('kitchen door', 'stores inside', 'laundry own'),
    ]);
    expect(common.patterns.map(({ key }) => key)).toEqual(['stores both', 'kitchen open', 'kitchen door']);
    expect(common.differences.map(([group]) => group?.key)).toEqual(['kitchen open', 'stores both']);
    expect(common.same.map(({ key }) => key)).toEqual(['laundry own']);
  });

  it('does not hang on the order in which they are given', { timeout: 60_000 }, () => {
    fc.assert(fc.property(anyHomes, expectAnyOrder), { numRuns: 5 });
  });
});
