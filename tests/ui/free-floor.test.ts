import { expect, test } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { areaOf, overlaps } from '../../src/model/units.ts';
import { freeFloor } from '../../src/ui/plan/free-floor.ts';
import type { Picture } from '../picture.ts';
import { designOf, shellOf } from '../picture.ts';

const BED = { width: 900, depth: 2000, free: { side: 700, other: 700, front: 600 } };
const bed = { kind: 'bed', storey: 0, x: 450, y: 1000, turn: 0 } as const;
const around = (picture: Picture) =>
  freeFloor(bed, BED, derive(designOf(picture), shellOf(picture)).storeys[0]!);
const rows = (row: string): string => `${row}\n`.repeat(12);

test('floor that a piece needs free is told inside its room, and never behind a wall', () => {
  // The bed stands in the corner: nothing on its left, and 300 mm on its right to the wall of the next room.
  const sides = around({ storeys: [rows('LLLLKKKKKKKK')] });
  expect(sides).toHaveLength(2);
  for (const r of sides.flat()) {
    expect(r.x0).toBeGreaterThanOrEqual(0);
    expect(r.x1).toBeLessThanOrEqual(1200);
  }
});

test('it goes on into a room that is open to this one, and the side that needs most is turned from the wall', () => {
  const edges = Object.fromEntries(Array.from({ length: 12 }, (_, y) => [`4,${y} v`, 'open' as const]));
  const sides = around({ storeys: [rows('LLLLKKKKKKKK')], edges: [edges] });
  const right = sides.flat().filter((r) => r.x0 >= 900);
  expect(right.reduce((sum, r) => sum + areaOf(r), 0)).toBeCloseTo(0.7 * 2, 6);
  expect(right.some((a, i) => right.some((b, j) => i < j && overlaps(a, b)))).toBe(false);
});
