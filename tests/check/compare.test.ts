import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/check/compare.ts';
import type { Picture } from '../picture.ts';
import { planOf } from '../picture.ts';

const compare = (before: Picture, after: Picture) => comparePlans(planOf(before), planOf(after));

describe('two versions of a home', () => {
  const base = { storeys: ['LLLKKK\nLLLKKK\nLLL...\n------'] };

  it('that are alike have nothing between them', () => {
    expect(compare(base, base)).toEqual({ added: [], gone: [], handed: [] });
  });

  it('tell whose floor went to whom, most first', () => {
    const { added, gone, handed } = compare(base, { storeys: ['LLKKKK\nLLKKKK\nLLLB..\nBB----'] });
    expect(added.map(({ id }) => id)).toEqual(['B']);
    expect(gone).toEqual([]);
    expect(handed).toEqual([
      { storey: 0, from: 'L', to: 'K', area: 0.18 },
      { storey: 0, from: 'outside', to: 'B', area: 0.18 },
      { storey: 0, from: 'free', to: 'B', area: 0.09 },
    ]);
  });

  it('tell of a room that is gone', () => {
    const { gone, handed } = compare(base, { storeys: ['LLLLLL\nLLLLLL\nLLL...\n------'] });
    expect(gone.map(({ id }) => id)).toEqual(['K']);
    expect(handed).toEqual([{ storey: 0, from: 'K', to: 'L', area: 0.54 }]);
  });

  it('compare no floor across the wall between two homes', () => {
    const other = planOf(base);
    const shell = { ...other.shell, side: 'B' as const };
    expect(comparePlans(planOf(base), { ...other, shell }).handed).toBeNull();
  });
});
