import { describe, expect, test } from 'vitest';
import { fitLabel, settle } from '../../src/drawing/label.ts';
import { boxes, outline } from '../../src/drawing/paths.ts';
import { minus } from '../../src/model/units.ts';

const rect = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });
const area = (rects: readonly ReturnType<typeof rect>[]): number =>
  rects.reduce((sum, r) => sum + (r.x1 - r.x0) * (r.y1 - r.y0), 0);

describe('paths', () => {
  test('boxes are closed figures', () => {
    expect(boxes([rect(0, 0, 2, 3)])).toBe('M0 0H2V3H0Z');
  });

  test('cutting a door out of a wall leaves the wall on both sides of it', () => {
    expect(minus([rect(0, 0, 100, 10)], [rect(40, -1, 60, 11)])).toEqual([
      rect(0, 0, 40, 10),
      rect(60, 0, 100, 10),
    ]);
  });

  test('cutting keeps the area that is not cut', () => {
    const left = minus([rect(0, 0, 10, 10), rect(10, 0, 20, 10)], [rect(5, 5, 15, 8), rect(0, 0, 1, 1)]);
    expect(area(left)).toBe(200 - 30 - 1);
  });

  // ┌──┐
  // │  └──┐
  // └─────┘
  test('the outline of an L has no seam', () => {
    expect(outline([rect(0, 0, 2, 1), rect(0, 1, 4, 2)])).toBe('M0 0L2 0L2 1L4 1L4 2L0 2Z');
  });

  test('a room round a core has an inner ring', () => {
    const ring = outline([rect(0, 0, 3, 1), rect(0, 1, 1, 2), rect(2, 1, 3, 2), rect(0, 2, 3, 3)]);
    expect(ring.match(/M/g)).toHaveLength(2);
    expect(ring.match(/Z/g)).toHaveLength(2);
  });

  test('two pieces that touch at a corner are two rings', () => {
    expect(outline([rect(0, 0, 1, 1), rect(1, 1, 2, 2)]).match(/M/g)).toHaveLength(2);
  });

  test('nothing has no outline', () => expect(outline([])).toBe(''));
});

describe('labels', () => {
  const labelIn = (w: number, h: number, name = 'Soverom', px = 10) =>
    fitLabel(rect(0, 0, w, h), name, '12,4 m²', px);

  test('a large room has name and area, upright and large', () => {
    expect(labelIn(3000, 3000)).toMatchObject({
      name: ['Soverom'],
      area: '12,4 m²',
      turned: false,
      size: 16,
    });
  });

  test('a long name breaks before it shrinks to the smallest', () => {
    expect(labelIn(1500, 1500, 'Soverom for voksne')?.name).toHaveLength(2);
  });

  test('a narrow, tall room has its name on end', () => {
    expect(labelIn(450, 1500)).toMatchObject({ turned: true });
  });

  test('a low room drops its area before its name', () => {
    expect(labelIn(1200, 260)).toMatchObject({ name: ['Soverom'], area: null });
  });

  test('where no name fits there is no label', () => expect(labelIn(300, 300)).toBeNull());

  test('a name steps aside for a bed, and stays in the middle of an empty room', () => {
    const floor = rect(0, 0, 3000, 3000);
    const block = { width: 800, height: 400 };
    expect(settle(floor, block, [], 10)).toEqual({ x: 1500, y: 1500 });
    expect(settle(floor, block, [rect(0, 0, 1000, 1000)], 10)).toEqual({ x: 1500, y: 1500 });
    expect(settle(floor, block, [rect(0, 0, 3000, 1800)], 10).y).toBeGreaterThan(1900);
  });
});
