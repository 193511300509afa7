import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import type { Refusal } from '../../src/model/edit.ts';
import { begin } from '../../src/store/history.ts';
import { testKinds } from '../kinds.ts';
import type { Picture } from '../picture.ts';
import { designOf, draw, picture, shellOf } from '../picture.ts';
import { tableWith } from './table.ts';

/** A drag from one point to others, in cells of 300 mm, as a hand makes it; and what is shown and told at the end of it, still held. */
function drag(
  scene: Picture,
  from: readonly [number, number],
  ...to: readonly (readonly [number, number])[]
) {
  const shell = shellOf(scene);
  const models = { shells: [shell], programmes: [], prices: [], kinds: testKinds, examples: [] };
  const table = tableWith(models, begin(designOf(scene)));
  const at = ([x, y]: readonly [number, number]) => ({ storey: 0, x: x * 300, y: y * 300, reach: 220 });
  const told: Refusal[] = [];
  table.subscribe((now, before) => now.refused && now.refused !== before.refused && told.push(now.refused));
  table.getState().press(at(from));
  for (const point of to) table.getState().move(at(point));
  const { draft, refused } = table.getState();
  table.getState().release(at(to.at(-1)!));
  return { draft, refused, told, kept: table.getState().history.present, shell };
}

const floor = (row: string, rows: number): string => `${row}\n`.repeat(rows);

describe('a stair that is dragged farther than it can go', () => {
  const scene: Picture = {
    storeys: [floor('............', 20), floor('............', 14) + floor('------------', 6)],
    stairs: [{ kind: 'straight', storey: 0, x: 2, y: 1, turn: 0 }],
  };
  const boxOf = ({ kept, shell }: ReturnType<typeof drag>) => derive(kept, shell).stairs[0]!.bounds;
  const start = derive(designOf(scene), shellOf(scene)).stairs[0]!.bounds;
  const middle = [(start.x0 + start.x1) / 600, (start.y0 + start.y1) / 600] as const;
  const low = 14 * 300;

  it('goes on to the end of the floor above, however fast the hand is, and says that it ends there', () => {
    const all = drag(scene, middle, [middle[0], 18]);
    expect(boxOf(all).y1).toBe(low);
    expect(all.refused).toBe('stair-no-floor-above');
  });

  it('follows the hand along that end', () => {
    const all = drag(scene, middle, [middle[0], 18], [middle[0] + 4, 18]);
    expect(boxOf(all)).toMatchObject({ y1: low, x0: start.x0 + 1200 });
    expect(all.told).toEqual(['stair-no-floor-above']);
  });

  it('goes to the corner of the house, and says that the house ends there', () => {
    const all = drag(scene, middle, [30, -9]);
    expect(boxOf(all)).toMatchObject({ x1: 3600, y0: 0 });
    expect(all.refused).toBe('outside-shell');
  });

  it('says nothing once the hand is back where it can be', () => {
    const all = drag(scene, middle, [middle[0], 18], [middle[0] + 1, middle[1] + 1]);
    expect(boxOf(all)).toMatchObject({ x0: start.x0 + 300, y0: start.y0 + 300 });
    expect(all.refused).toBeNull();
  });

  it('does not move without floor above it, and says so', () => {
    const all = drag(scene, middle, [middle[0], 18], [middle[0], middle[1] + 0.01]);
    expect(boxOf(all)).toEqual(start);
  });
});

describe('a wall that is pushed farther than it can go', () => {
  const rooms = 'LLLLKKKK....';
  it.each<[string, Picture, readonly [number, number], Refusal, string]>([
    [
      'a room would be gone',
      { storeys: [floor(rooms, 4)] },
      [11, 2],
      'would-erase',
      floor('LLLLLLLK....', 4),
    ],
  ])('goes as far as it can, and says that %s', (_, scene, to, why, end) => {
    const all = drag(scene, [4, 2], to);
    expect(draw(all.draft!)).toBe(picture(end));
    expect(all.refused).toBe(why);
  });

  it('says that a stair is in the way', () => {
    const scene: Picture = {
      storeys: [floor('LLLLKKKKKKKKKKKK', 16), floor('................', 16)],
      stairs: [{ kind: 'straight', storey: 0, x: 8, y: 1, turn: 0 }],
    };
    const all = drag(scene, [4, 4], [13, 4]);
    expect(all.refused).toBe('stair-in-the-way');
    expect(draw(all.kept)).not.toBe(draw(designOf(scene)));
  });
});

describe('a room that is dragged farther than it can go', () => {
  it('goes on to the wall it is dragged against, and follows the hand along it', () => {
    const all = drag({ storeys: [`LL......\n${floor('........', 5)}`] }, [1, 0.5], [3, 12]);
    expect(draw(all.kept)).toBe(picture(`${floor('........', 5)}..LL....`));
    expect(all.refused).toBe('outside-shell');
  });
});
