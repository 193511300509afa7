import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/check/check-plan.ts';
import { takesFurniture } from '../../../src/check/rules/furnish.ts';
import type { RoomKindId } from '../../../src/model/kinds.ts';
import { planOf } from '../../picture.ts';
import { kinds, programme, said } from '../said.ts';

/** Rooms in decimetres; no inner wall takes from a room alone. */
const alone = (letter: string, width: number, depth: number) => ({
  cell: 100,
  storeys: [`${letter.repeat(width)}\n`.repeat(depth)],
});

describe('R-03 furniture', () => {
  it('goes in, in all rooms together', () => {
    const two = { cell: 100, storeys: [`${'A'.repeat(25)}${'B'.repeat(25)}\n`.repeat(36)] };
    expect(said('R-03', two)).toEqual(['all holds –/– AB']);
  });
  it('says what did not, and how many pieces did', () => {
    expect(said('R-03', alone('A', 21, 24))).toEqual(['wardrobe not 2/3 A']);
    expect(said('R-03', alone('A', 15, 36))).toEqual(['bed not 2/3 A']);
    expect(said('R-03', alone('K', 42, 17))).toEqual(['kitchen not 1/2 K']);
    expect(said('R-03', alone('W', 7, 20))).toEqual(['bath not 0/1 W']);
    const as = (kind: RoomKindId, width: number, depth: number) =>
      said('R-03', { ...alone('X', width, depth), kinds: { X: kind } });
    expect(as('living', 15, 20)[0]).toMatch(/^sofa not \d\/2 X$/);
    expect(as('dining', 20, 20)).toEqual(['table not 0/1 X']);
    expect(as('dining', 25, 25)).toEqual(['all holds –/– X']);
    expect(as('laundry', 8, 10)).toEqual(['washer not 0/1 X']);
    expect(as('homework', 10, 18)).toEqual(['desk not 0/1 X']);
    expect(as('entry', 10, 10)).toEqual(['entry not 1/2 X']);
    expect(as('entry', 10, 15)).toEqual(['all holds –/– X']);
  });
  it('says when there is floor, but only where it shuts the way', () => {
    const ends = [
      { edge: '0,0 h', width: 900, swing: -1 },
      { edge: '0,30 h', width: 900, swing: 1 },
    ] as const;
    expect(said('R-03', { ...alone('E', 13, 30), openings: ends })).toEqual(['way not 1/2 E']);
  });
  it('says nothing of rooms whose use needs nothing', () => {
    expect(said('R-03', alone('H', 12, 30))).toEqual([]);
  });
  it('does not look at what is drawn', () => {
    const bed = { kind: 'bed-180', x: 1000, y: 1500 };
    expect(said('R-03', { ...alone('A', 25, 36), furniture: [bed] })).toEqual(['all holds –/– A']);
  });
  it('has a word for a piece of a kind that the municipality has added, and cannot be told while it is worked out or when the search was broken off', () => {
    const plan = planOf(alone('A', 20, 21));
    const asked = (furnish: Parameters<typeof checkPlan>[4]) =>
      checkPlan(plan, programme, kinds, [takesFurniture], furnish).map((f) => `${f.about} ${f.state}`);
    expect(asked(() => null)).toEqual(['counting unknown']);
    const ownPiece = { placed: [], left: ['piano'], shut: false, sure: true };
    expect(asked(() => ownPiece)).toEqual(['some not']);
    const brokenOff = { placed: [], left: ['bed-90'], shut: false, sure: false };
    expect(asked(() => brokenOff)).toEqual(['unsure unknown']);
  });
});
