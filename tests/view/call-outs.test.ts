import { describe, expect, test } from 'vitest';
import { callOuts, overFloors } from '../../src/view/call-outs.ts';

const card = (x: number, y: number, width = 40) => ({ x, y, width, height: 16 });
const RIGHT = { x: 300, side: 'right' } as const;

describe('call-outs along an edge of the picture', () => {
  test('stand one under another in the order of their places, flush with the edge', () => {
    // Rows of 20 px from 4 px on: middles at 12, 32, 52, 72, 92.
    expect(callOuts([card(100, 50), card(120, 90, 60), card(90, 52)], [], RIGHT, { height: 104 })).toEqual([
      { x: 280, y: 32 },
      { x: 270, y: 92 },
      { x: 280, y: 52 },
    ]);
    expect(callOuts([card(100, 10)], [], { x: 4, side: 'left' }, { height: 104 })).toEqual([
      { x: 24, y: 12 },
    ]);
  });

  test('give way to what stands there, and those without a row stand nowhere', () => {
    const stands = card(290, 50);
    expect(callOuts([card(100, 50)], [stands], RIGHT, { height: 104 })).toEqual([{ x: 280, y: 72 }]);
    expect(callOuts([card(100, 12), card(100, 14)], [], RIGHT, { height: 30 })).toEqual([
      { x: 280, y: 12 },
      null,
    ]);
    expect(callOuts([card(100, 10)], [card(290, 12)], RIGHT, { height: 30 })).toEqual([null]);
  });
});

test('what has no floor of its own stands over it on a pin, but on no place of another: then at the edge, with a line', () => {
  const picture = { width: 304, height: 204 };
  expect(overFloors([card(100, 100)], [], 'right', picture, true)).toEqual([{ x: 100, y: 80, pin: 12 }]);
  const [one, other] = overFloors([card(100, 100), card(100, 82)], [], 'right', picture, true);
  expect(one).toEqual({ x: 280, y: 92, line: 'M98 100a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M260 92L100 100' });
  expect(other).toEqual({ x: 100, y: 62, pin: 12 });
  // In a large picture the edge is far away: beside its place, to the right where that is free.
  const line = 'M98 100a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M112 100L100 100';
  expect(overFloors([card(100, 100), card(100, 82)], [], 'right', picture, false)[0]).toEqual({
    x: 132,
    y: 100,
    line,
  });
  const taken = [card(150, 100, 80)];
  expect(overFloors([card(100, 100), card(100, 82)], taken, 'right', picture, false)[0]).toMatchObject({
    x: 68,
  });
});
