import { expect, test } from 'vitest';
import { besideAll } from '../../src/ui/plan/beside.ts';

/*
 *   swings   ╞═══╡     ╞═══╡
 *           500 1500  3500 4500      the front door in the middle of the second, at 4000
 */
test('a name stands beside its place, clear of every door that opens over it', () => {
  expect(besideAll(4000, 100, 800, [])).toBe(4100);
  expect(besideAll(4000, 100, 800, [[500, 1500]])).toBe(4100);
  expect(
    besideAll(4000, 100, 800, [
      [3500, 4500],
      [500, 1500],
    ]),
  ).toBe(4600);
  // Where the next door leaves no room for it, before both.
  expect(
    besideAll(4000, 100, 800, [
      [3500, 4500],
      [4700, 5700],
    ]),
  ).toBe(2600);
  expect(besideAll(1000, 100, 800, [[1050, 1300]])).toBe(100);
});
