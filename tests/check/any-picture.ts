import fc from 'fast-check';
import type { EdgeKey } from '../../src/model/design.ts';
import type { Ceiling } from '../../src/model/shell.ts';
import type { Picture } from '../picture.ts';
import { shellOf } from '../picture.ts';

const SIZE = 14;
const CELL = 300;

const storey = (letters: string) =>
  fc
    .array(fc.constantFrom(...letters), { minLength: SIZE, maxLength: SIZE })
    .map((columns) => Array.from({ length: SIZE }, () => columns.join('')).join('\n'));
const edge = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.constantFrom('v', 'h'))
  .map(([x, y, axis]): EdgeKey => `${x},${y} ${axis as 'v'}`);
const opening = fc.record({
  storey: fc.nat(1),
  edge,
  kind: fc.constantFrom('door', 'window', 'opening'),
  width: fc.integer({ min: 300, max: 2000 }),
});
const stair = fc.record({
  kind: fc.constantFrom('straight', 'l', 'u', 'winder'),
  storey: fc.constant(0),
  x: fc.nat(SIZE),
  y: fc.nat(SIZE),
  turn: fc.constantFrom(0, 1, 2, 3),
});

/** Two storeys of stripes, with openings and stairs anywhere: most are half drawn, and many make no sense. */
export const anyPicture = fc.record({
  cell: fc.constant(CELL),
  storeys: fc.tuple(storey('LLKKBBU..-'), storey('AACCWW..--')),
  openings: fc.array(opening, { maxLength: 8 }),
  stairs: fc.array(stair, { maxLength: 2 }),
}) satisfies fc.Arbitrary<Picture>;

/** A roof of any shape: rising, falling, with a ridge or a valley, along the house or across it, low or high at the walls. */
const anyCeiling: fc.Arbitrary<Ceiling> = fc
  .tuple(
    fc.constantFrom('x', 'y'),
    fc.array(fc.tuple(fc.nat(SIZE * CELL), fc.integer({ min: 0, max: 4000 })), {
      minLength: 2,
      maxLength: 5,
    }),
  )
  .map(([along, points]) => ({
    along,
    profile: [...new Map(points).entries()].sort(([a], [b]) => a - b),
  }));

/** The same under such a roof. */
export const anyUnderRoof: fc.Arbitrary<Picture> = fc
  .tuple(anyPicture, anyCeiling)
  .map(([picture, ceiling]) => {
    const { storeys } = shellOf(picture);
    const top = storeys.length - 1;
    return { ...picture, shell: { storeys: storeys.map((s, i) => (i === top ? { ...s, ceiling } : s)) } };
  });
