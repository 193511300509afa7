import { describe, expect, it } from 'vitest';
import { largest, passage, placeFor } from '../../src/derive/clearance.ts';
import { box, disc } from '../../src/derive/middles.ts';
import type { Solid } from '../../src/derive/solid.ts';
import { gap } from '../../src/derive/solid.ts';
import type { Rect } from '../../src/model/units.ts';
import { apart } from './agree.ts';

const rect = (x0: number, y0: number, x1: number, y1: number): Rect => ({ x0, y0, x1, y1 });
/** Walls round a floor. */
const walls = ({ x0, y0, x1, y1 }: Rect): Solid[] => [
  rect(x0 - 100, y0 - 100, x1 + 100, y0),
  rect(x0 - 100, y1, x1 + 100, y1 + 100),
  rect(x0 - 100, y0, x0, y1),
  rect(x1, y0, x1 + 100, y1),
];
const leaf = (radius: number): Solid => ({ ...rect(0, 0, radius, radius), hinge: { x: 0, y: 0 } });

describe('distance to the floor a leaf sweeps over', () => {
  const to = (x0: number, y0: number, x1: number, y1: number) => gap(rect(x0, y0, x1, y1), leaf(1000));
  it('is to its bow on the open side and to its straight edges on the others', () => {
    expect(to(900, 1200, 1000, 1300)).toBe(500);
    expect(to(300, 1100, 400, 1200)).toBeCloseTo(Math.hypot(300, 1100) - 1000, 9);
    expect(to(-200, 0, -100, 900)).toBe(100);
    expect(to(-400, 1300, -400, 1400)).toBe(500);
    expect(to(500, -300, 600, -250)).toBe(250);
  });
  it('is below 0 inside, and the square has a corner that no leaf reaches', () => {
    expect(to(100, 100, 200, 200)).toBe(-200);
    expect(to(950, 950, 990, 990)).toBeGreaterThan(300);
  });
  it('is the same whichever corner it hangs in', () => {
    const mirrored: Solid = { ...rect(-1000, -1000, 0, 0), hinge: { x: 0, y: 0 } };
    expect(gap(rect(-400, -1200, -300, -1100), mirrored)).toBe(to(300, 1100, 400, 1200));
  });
});

describe('a thing that just fits', () => {
  const floor = rect(0, 0, 1500, 2400);
  it('has room, and one a millimetre larger has not', () => {
    const has = (across: number) => placeFor(disc(across), [floor], walls(floor)) !== null;
    expect([has(1500), has(1501)]).toEqual([true, false]);
    const takes = (w: number, d: number) => placeFor(box(w, d), [floor], walls(floor)) !== null;
    expect([takes(1500, 2400), takes(1501, 2400), takes(1500, 2401)]).toEqual([true, false, false]);
  });

  it('passes between two walls, and round the corners of two pieces', () => {
    const around = rect(0, 0, 4000, 4000);
    const way = (solids: readonly Solid[]) =>
      largest(4000, (w) =>
        passage(disc(w), around, [...walls(around), ...solids])(
          [rect(0, 0, 1000, 500)],
          [rect(3300, 3500, 4000, 4000)],
        ),
      );
    //  from  │
    //        │  to
    //            900 mm between the end of the wall and the side of the room
    expect(way([rect(2000, 0, 2100, 3100)])).toBe(900);
    //  from
    //  ▄▄▄▄
    //        ▀▀▀▀
    //          to   600 × 700 mm between the corners: what is as wide as the diagonal gets through
    const diagonal = way([rect(0, 1500, 1700, 1800), rect(2300, 2500, 4000, 2800)]);
    expect(Math.abs(diagonal - Math.hypot(600, 700))).toBeLessThan(10);
  });

  it('stands where it touches what it has to', () => {
    const toilet = rect(0, 0, 400, 700);
    const at = (front: Rect) => placeFor(disc(1500), [floor], [...walls(floor), toilet], [front]);
    const found = at(rect(0, 700, 400, 701))!;
    expect(Math.hypot(found.x - 750, found.y - (700 + Math.sqrt(750 ** 2 - 350 ** 2)))).toBeLessThan(12);
    expect(at(rect(0, 0, 10, 100))).toBeNull();
  });
});

describe('room to turn, to stand and to pass', () => {
  it.each([1, 251, 501, 751])('is what a raster of 10 mm finds, in 250 rooms from seed %i', (first) => {
    expect(apart(first, 250)).toEqual([]);
  });
});
