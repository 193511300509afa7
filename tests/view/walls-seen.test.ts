import { expect, test } from 'vitest';
import type { Eye } from '../../src/view/eye.ts';
import { projector, rayThrough } from '../../src/view/eye.ts';
import type { Block } from '../../src/view/walls-seen.ts';
import { coveredBy } from '../../src/view/walls-seen.ts';
import { meets } from './rays.ts';

const PICTURE = { width: 400, height: 300 };
const EYE: Eye = { target: [0, 0, 0], azimuth: 0.5, elevation: 0.9, distance: 20, aspect: 4 / 3 };
const BLOCKS: readonly Block[] = [
  { x0: -3, x1: 3, z0: -2, z1: -1.8, foot: 0, top: 2.4 },
  { x0: 1, x1: 1.1, z0: -2, z1: 2, foot: 0, top: 1 },
];

const through = (x: number, y: number) =>
  rayThrough(EYE, (2 * x) / PICTURE.width - 1, 1 - (2 * y) / PICTURE.height);

test('a card that any part of a wall lies under covers it, and one a little away does not', () => {
  const onPage = (...at: readonly [number, number, number]) => {
    const [right, up] = projector(EYE)(...at);
    return { x: ((right + 1) * PICTURE.width) / 2, y: ((1 - up) * PICTURE.height) / 2 };
  };
  const covers = coveredBy(BLOCKS, onPage, PICTURE);
  let [over, clear] = [0, 0];
  for (let y = 20; y < 280; y += 7)
    for (let x = 20; x < 380; x += 7) {
      const met = (away: number): boolean =>
        [-1, 0, 1].some((u) =>
          [-1, 0, 1].some((v) => BLOCKS.some((block) => meets(through(x + u * away, y + v * away), block))),
        );
      const card = { x, y, width: 10, height: 10 };
      if (met(4)) {
        expect(covers(card), `${x} ${y}`).toBe(true);
        over++;
      } else if (![6, 8, 10, 12, 14].some(met)) {
        expect(covers(card), `${x} ${y}`).toBe(false);
        clear++;
      }
    }
  expect(over).toBeGreaterThan(100);
  expect(clear).toBeGreaterThan(1000);
});
