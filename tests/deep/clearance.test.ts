import { expect, it } from 'vitest';
import { apart } from '../derive/agree.ts';

it('finds the same room to turn, to stand and to pass as a raster of 10 mm, in 40 000 rooms', () => {
  expect(apart(10_000, 40_000)).toEqual([]);
});
