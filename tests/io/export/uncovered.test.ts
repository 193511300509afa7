import { expect, test } from 'vitest';
import { uncovered } from '../../../src/io/export/uncovered.ts';

const line = (closed: boolean, ...at: readonly (readonly [number, number])[]) => ({
  closed,
  points: at.map(([x, y]) => ({ point: { x, y } })),
});
const box = (x0: number, y0: number, x1: number, y1: number) =>
  line(true, [x0, y0], [x1, y0], [x1, y1], [x0, y1]);
const told = (lines: ReturnType<typeof uncovered>[number]): string[] =>
  lines.map(
    ({ points, closed }) =>
      points.map(({ point: { x, y } }) => `${x},${y}`).join(' ') + (closed ? ' round' : ''),
  );

/*
 *      0   40   60  100
 *   40 ├────┬────┬────┤  ← a line, under a box from 40 to 60
 */
test('a line is left where nothing filled lies over it', () => {
  const under = line(false, [0, 40], [100, 40]);
  const over = box(40, 0, 60, 80);
  const [seen, lid] = uncovered([
    { lines: [under], fills: false },
    { lines: [over], fills: true },
  ]);
  expect(told(seen!)).toEqual(['0,40 40,40', '60,40 100,40']);
  expect(lid).toEqual([over]);
  expect(
    uncovered([
      { lines: [under], fills: false },
      { lines: [over], fills: false },
    ])[0],
  ).toEqual([under]);
  expect(
    uncovered([
      { lines: [over], fills: true },
      { lines: [under], fills: false },
    ])[1],
  ).toEqual([under]);
});

test('it is seen through a hole, and on an edge', () => {
  const ring = { lines: [box(0, 0, 100, 100), box(40, 40, 60, 60)], fills: true };
  const seen = (...at: readonly (readonly [number, number])[]) =>
    told(uncovered([{ lines: [line(false, ...at)], fills: false }, ring])[0]!);
  expect(seen([-20, 50], [120, 50])).toEqual(['-20,50 0,50', '40,50 60,50', '100,50 120,50']);
  expect(seen([0, -20], [0, 120])).toEqual(['0,-20 0,120']);
  expect(seen([10, 10], [30, 30])).toEqual([]);
});

test('of a closed line whose corner is hidden the rest hangs together', () => {
  const [seen] = uncovered([
    { lines: [box(0, 0, 100, 100)], fills: false },
    { lines: [box(50, 50, 150, 150)], fills: true },
  ]);
  expect(told(seen!)).toEqual(['0,0 100,0 100,50', '50,100 0,100 0,0']);
});
