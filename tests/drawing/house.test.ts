import { expect, test } from 'vitest';
import { entranceAt } from '../../src/drawing/house.ts';
import type { Picture } from '../picture.ts';
import { planOf } from '../picture.ts';

const scene: Picture = {
  storeys: ['UUUUULLLLLLLLLL\n'.repeat(5)],
  shell: { entrance: { storey: 0, side: 'top', from: 0, to: 4500 } },
};

test('the entrance is marked at the front door, and not at the door of a store beside it', () => {
  expect(entranceAt(planOf({ ...scene, openings: [{ edge: '1,0 h' }, { edge: '9,0 h' }] }))).toBe(3150);
});

test('and in the middle of where it may be, until there is a door', () => {
  expect(entranceAt(planOf(scene))).toBe(2250);
  expect(entranceAt(planOf({ ...scene, openings: [{ edge: '1,0 h' }] }))).toBe(2250);
});
