import { expect, test } from 'vitest';
import { callOuts } from '../../src/view/call-outs.ts';

const PICTURE = { width: 300, height: 200 };
const FREE = { taken: [], lines: [], walls: () => false, floors: () => false, ...PICTURE };
const room = (x: number, y: number) => ({ x, y, width: 40, height: 16, stood: null });
const over = (x0: number, x1: number) => (card: { x: number; width: number }) =>
  card.x + card.width / 2 > x0 && card.x - card.width / 2 < x1;

test('a card that has no floor of its own stands as near its place as no wall lies, with a line to it', () => {
  const [card] = callOuts([room(100, 100)], { ...FREE, walls: over(60, 130) });
  // To the right, the nearer side, and at the height of its place.
  expect(card).toMatchObject({
    x: 156,
    y: 100,
    line: 'M98 100a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M136 100L100 100',
  });
});

test('rather beside the home than on the floor of others, where that is not much farther', () => {
  const near = { ...FREE, walls: over(80, 120), floors: over(0, 130) };
  expect(callOuts([room(100, 100)], near)[0]!.x).toBeGreaterThan(149);
  const far = { ...FREE, walls: over(80, 120), floors: over(0, 250) };
  expect(callOuts([room(100, 100)], far)[0]!.x).toBeLessThan(141);
});

test('touches none that stands, covers no place of another, and its line crosses none and goes under no card', () => {
  const walls = over(60, 130);
  const places = [room(100, 90), room(100, 100), room(100, 110)];
  const taken = [{ x: 36, y: 100, width: 40, height: 16 }];
  const stands = callOuts(places, { ...FREE, taken, walls }).map((card) => card!);
  const all = [...taken, ...stands.map(({ x, y }) => ({ x, y, width: 40, height: 16 }))];
  all.forEach((one, i) => {
    for (const other of all.slice(i + 1))
      expect(Math.abs(one.x - other.x) >= 44 || Math.abs(one.y - other.y) >= 20).toBe(true);
  });
  // From the upper place to the upper card, and so on, on either side of the wall.
  for (const side of [-1, 1]) {
    const here = stands.flatMap((card, i) =>
      Math.sign(card.x - 95) === side ? [{ ...card, at: places[i]!.y }] : [],
    );
    const byPlace = [...here].sort((a, b) => a.at - b.at).map(({ y }) => y);
    expect(byPlace).toEqual([...byPlace].sort((a, b) => a - b));
  }
});

test('stays where it stood while that is nearly as near', () => {
  const walls = over(60, 140);
  const [left] = callOuts([{ ...room(98, 100), stood: null }], { ...FREE, walls });
  expect(left!.x).toBeLessThan(60);
  const [right] = callOuts([{ ...room(98, 100), stood: { x: 64, y: 0 } }], { ...FREE, walls });
  expect(right!.x).toBeGreaterThan(140);
});

test('nowhere in a picture that is all wall', () => {
  expect(callOuts([room(100, 100)], { ...FREE, walls: () => true })).toEqual([null]);
});
