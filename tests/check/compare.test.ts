import { describe, expect, it } from 'vitest';
import type { Handed } from '../../src/check/compare.ts';
import { comparePlans, handedOver } from '../../src/check/compare.ts';
import { floorArea } from '../../src/check/floor.ts';
import type { Picture } from '../picture.ts';
import { planOf } from '../picture.ts';

/** What changed hands, without the floor itself, whose size it tells. */
const told = (handed: readonly Handed[] | null) =>
  handed?.map(({ floor, ...piece }) => {
    expect(floorArea(floor)).toBe(piece.area);
    return piece;
  }) ?? null;

const compare = (before: Picture, after: Picture) => {
  const { handed, ...rest } = comparePlans(planOf(before), planOf(after));
  return { ...rest, handed: told(handed) };
};

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

describe('homes of two families', () => {
  const kinds = { L: 'living', K: 'kitchen', A: 'kitchen', B: 'living' } as const;
  const home = (picture: string) => planOf({ storeys: [picture], kinds });
  const byKind = (one: string, other: string) => told(handedOver(home(one), home(other), ({ kind }) => kind));

  it('that are used alike have nothing between them, whatever the letters', () => {
    expect(byKind('LLLKKK\nLLLKKK', 'BBBAAA\nBBBAAA')).toEqual([]);
  });

  it('tell by use what one has where the other has something else, two rooms of a kind as one', () => {
    expect(byKind('LLLKKK\nBBBKKK', 'BBBBAA\nBBBBAA')).toEqual([
      { storey: 0, from: 'kitchen', to: 'living', area: 0.18 },
    ]);
  });
});
