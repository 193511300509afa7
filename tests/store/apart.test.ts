import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart } from '../../src/store/apart.ts';

const picture = { x0: 0, y0: 0, x1: 360, y1: 400 };
const SIZE = 44;
const inside = fc.record({
  x: fc.double({ min: SIZE / 2, max: 360 - SIZE / 2, noNaN: true }),
  y: fc.double({ min: SIZE / 2, max: 400 - SIZE / 2, noNaN: true }),
});

test('twelve pins anywhere in the picture of a telephone, and none hides another or leaves it', () => {
  fc.assert(
    fc.property(fc.array(inside, { maxLength: 12 }), (places) => {
      const stands = apart(places, SIZE, picture);
      stands.forEach((one, i) => {
        expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(SIZE / 2 - 1e-6);
        expect(one.x).toBeLessThanOrEqual(360 - SIZE / 2 + 1e-6);
        expect(one.y).toBeLessThanOrEqual(400 - SIZE / 2 + 1e-6);
        for (const other of stands.slice(i + 1))
          expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThan(SIZE - 0.1);
      });
    }),
  );
});

test("what is in nobody's way stands in its own place, and one on another beside it", () => {
  const far = { x: 300, y: 300 };
  const [first, second, third] = apart([{ x: 100, y: 100 }, { x: 100, y: 100 }, far], SIZE, picture);
  expect([first, second, third]).toEqual([{ x: 100, y: 100 }, { x: 144, y: 100 }, far]);
});
