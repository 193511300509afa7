import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { standsIn } from '../../src/derive/standing.ts';
import { loadModels } from '../../src/io/models.ts';
import type { Design, Furniture } from '../../src/model/design.ts';
import type { Models } from '../../src/model/models.ts';
import { pushSide } from '../../src/store/acts.ts';
import { swapRooms } from '../../src/store/arrange.ts';
import { begin } from '../../src/store/history.ts';
import type { Table } from '../../src/store/state.ts';
import { upsetBy } from '../../src/store/upset.ts';
import type { Picture } from '../picture.ts';
import { designOf, shellOf } from '../picture.ts';
import { tableWith } from './table.ts';

/** A bedroom and a store beside it; a bed with its head to the outer wall, a wardrobe along the wall between. */
const HOME: Picture = {
  storeys: [
    `
    AAAAAAAAAASSSS
    AAAAAAAAAASSSS
    AAAAAAAAAASSSS
    AAAAAAAAAASSSS
    AAAAAAAAAASSSS
    AAAAAAAAAASSSS
    AAAAAAAAAALLLL
    AAAAAAAAAALLLL
    AAAAAAAAAALLLL`,
  ],
  furniture: [
    { kind: 'bed-150', x: 750, y: 1000 },
    { kind: 'chest', x: 2700, y: 900, turn: 1 },
  ],
};
const { kinds } = loadModels();
const shell = shellOf(HOME);

function sit(furniture = HOME.furniture) {
  const models: Models = { shells: [shell], programmes: [], prices: [], kinds, examples: [] };
  const table = tableWith(models, begin(designOf({ ...HOME, furniture: furniture ?? [] })));
  const plan = (design: Design) => derive(design, shell);
  /** The design after an act, and what it got to. */
  const did = (act: (table: Table) => unknown) => {
    const before = table.getState().history.present;
    expect(act(table.getState())).toBeNull();
    const design = table.getState().history.present;
    return { design, plan: plan(design), upset: upsetBy(plan(before), plan(design), kinds.furniture) };
  };
  return { table, did };
}
const roomOf = ({ plan }: { plan: ReturnType<typeof derive> }, piece: Furniture): string | undefined =>
  plan.rooms.find((room) => standsIn(room, piece))?.id;

describe('a wall that is pushed', () => {
  it('into furniture says so, once', () => {
    const { did } = sit();
    const first = did((t) => pushSide(t, 'A', 'right', -300));
    expect(first.upset.inTheWay).toEqual(['chest']);
    const second = did((t) => pushSide(t, 'S', 'bottom', -300));
    expect(second.upset).toEqual({ loose: [], inTheWay: [], leftBehind: [] });
  });

  it('past a piece leaves it behind', () => {
    const { upset } = sit().did((t) => pushSide(t, 'A', 'right', -1200));
    expect(upset).toEqual({ loose: [], inTheWay: [], leftBehind: ['chest'] });
  });
});

describe('two rooms that change places', () => {
  it('take with them what has room, and say what has none', () => {
    const { did } = sit();
    const swapped = did((t) => swapRooms(t, 'A', 'L'));
    const [bed, chest] = swapped.design.furniture as [Furniture, Furniture];
    expect(roomOf(swapped, chest)).toBe('A');
    expect(roomOf(swapped, bed)).toBe('L');
    expect(swapped.upset).toEqual({ loose: [], inTheWay: [], leftBehind: ['bed-150'] });
  });

  it('and back, as two steps, leave a piece that rode along where it was', () => {
    const { table, did } = sit([{ kind: 'chest', x: 300, y: 2400, turn: 3 }]);
    const before = table.getState().history.present.furniture;
    const there = did((t) => swapRooms(t, 'A', 'S'));
    expect(roomOf(there, there.design.furniture[0]!)).toBe('A');
    expect(table.getState().history.past).toHaveLength(1);
    expect(there.design.furniture).not.toEqual(before);
    table.getState().undo();
    expect(table.getState().history.present.furniture).toEqual(before);
  });

  it('leave what is locked', () => {
    const { did } = sit([{ kind: 'chest', x: 300, y: 1500, turn: 3, locked: true }]);
    expect(did((t) => swapRooms(t, 'A', 'S')).upset.leftBehind).toEqual(['chest']);
  });
});
