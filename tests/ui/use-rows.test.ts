import { describe, expect, test } from 'vitest';
import { rowsFor } from '../../src/ui/parts/use-rows.ts';

const rows = (...lists: (readonly string[])[]) =>
  Object.fromEntries(
    lists.reduce<ReadonlyMap<string, number>>((before, list) => rowsFor(list, before), new Map()),
  );

describe('rows of a list whose lines come and go', () => {
  test('a line that stays keeps its row, wherever it stands', () => {
    expect(rows(['a', 'b', 'c'], ['c', 'a'])).toEqual({ a: 0, c: 2 });
  });

  test('a line that comes takes over the row of one that went', () => {
    expect(rows(['a', 'b', 'c'], ['a', 'd', 'c', 'e'])).toEqual({ a: 0, d: 1, c: 2, e: 3 });
  });

  test('no two lines share a row, and rows stand in the order of the lines', () => {
    const many = rowsFor(['e', 'b', 'd', 'a'], rowsFor(['a', 'b', 'c', 'd'], new Map()));
    expect([...many]).toEqual([
      ['e', 2],
      ['b', 1],
      ['d', 3],
      ['a', 0],
    ]);
  });
});
