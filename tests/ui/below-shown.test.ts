import { expect, it } from 'vitest';
import type { Try } from '../../src/tries/tries.ts';
import { belowShown } from '../../src/ui/draw/use-tries.ts';

const way = (index: number): Try => ({
  edits: [{ do: 'removeOpening', index }],
  told: [],
  change: { area: 0, cost: null },
  left: null,
});

it('leaves the try that is seen first where it is, and the same object, and tells the others below it, three in all', () => {
  const [first] = [way(0)];
  const told = belowShown([first!], [way(1), way(0), way(2), way(3)]);
  expect(told[0]).toBe(first);
  expect(told).toEqual([way(0), way(1), way(2)]);
});

it('tells what was found in its own order where nothing was seen', () => {
  expect(belowShown([], [way(1), way(0)])).toEqual([way(1), way(0)]);
});
