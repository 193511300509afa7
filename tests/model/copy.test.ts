import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/model/apply.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { Picture } from '../picture.ts';
import { designOf, draw, picture, shellOf } from '../picture.ts';

function homeAfter(scene: Picture, edit: Edit) {
  const applied = applyEdit(designOf(scene), edit, shellOf(scene));
  if ('refused' in applied) throw new Error(applied.refused);
  return applied.design;
}
const refused = (scene: Picture, edit: Edit) => {
  const applied = applyEdit(designOf(scene), edit, shellOf(scene));
  return 'refused' in applied ? applied.refused : null;
};

const HOME: Picture = {
  storeys: [
    `
    LLLLBB
    LLLLBB
    LLLLKK
    ......`,
    `
    AAA...
    AAA...
    ......
    ......`,
  ],
  openings: [
    { edge: '4,0 v', width: 600 },
    { edge: '4,0 h', kind: 'window', width: 600 },
  ],
};

describe('two rooms change places', () => {
  it('on one storey, and doors stay where they are', () => {
    const design = homeAfter(HOME, { do: 'swapRooms', room: 'B', other: 'L' });
    expect(draw(design)).toBe(
      picture(`
      BBBBLL
      BBBBLL
      BBBBKK
      ......`),
    );
    expect(design.openings).toEqual(designOf(HOME).openings);
    expect(design.rooms).toEqual(designOf(HOME).rooms);
  });

  it('across storeys', () => {
    const design = homeAfter(HOME, { do: 'swapRooms', room: 'A', other: 'K' });
    expect(draw(design).split('\n')[2]).toBe('LLLLAA');
    expect(draw(design, 1).split('\n')[0]).toBe('KKK...');
  });

  it('and a room has no place to change with itself', () => {
    expect(refused(HOME, { do: 'swapRooms', room: 'L', other: 'L' })).toBe('no-such-thing');
  });
});

describe('a room once more', () => {
  it('is a room of its own, of the same kind and name, with its window where the façade lets it', () => {
    const design = homeAfter(HOME, { do: 'copyRooms', rooms: ['B'], storey: 1, dx: 0, dy: 0 });
    expect(draw(design, 1)).toBe(
      picture(`
      AAA.CC
      AAA.CC
      ......
      ......`),
    );
    expect(draw(design)).toBe(draw(designOf(HOME)));
    expect(design.rooms.C).toEqual(design.rooms.B);
    expect(design.openings.slice(2)).toMatchObject([
      { storey: 1, edge: '4,0 v', kind: 'door' },
      { storey: 1, edge: '4,0 h', kind: 'window' },
    ]);
  });

  it('takes only floor that is free, and there must be some', () => {
    expect(draw(homeAfter(HOME, { do: 'copyRooms', rooms: ['L'], storey: 0, dx: 0, dy: 2 }))).toBe(
      picture(`
      LLLLBB
      LLLLBB
      LLLLKK
      CCCC..`),
    );
    expect(refused(HOME, { do: 'copyRooms', rooms: ['L'], storey: 0, dx: 1, dy: 0 })).toBe('no-free-floor');
  });

  it('brings what stands in it, the nibs of wall in it and its neighbours', () => {
    const scene: Picture = {
      storeys: [
        `
        LLKK....
        LLKK....`,
      ],
      edges: [{ '1,0 v': 'wall' }],
      furniture: [{ kind: 'sofa', x: 450, y: 300 }],
    };
    const design = homeAfter(scene, { do: 'copyRooms', rooms: ['L', 'K'], storey: 0, dx: 4, dy: 0 });
    expect(draw(design)).toBe('LLKKAABB\nLLKKAABB');
    expect(design.storeys[0]!.edges).toEqual({ '1,0 v': 'wall', '5,0 v': 'wall' });
    expect(design.furniture).toMatchObject([{ x: 450 }, { kind: 'sofa', x: 1650, y: 300 }]);
  });
});
