import { describe, expect, test } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import { derive } from '../../src/derive/derive.ts';
import { frontDoors } from '../../src/derive/outside.ts';
import type { Opening } from '../../src/model/design.ts';
import type { Edit } from '../../src/model/edit.ts';
import { addOpeningTo } from '../../src/store/acts.ts';
import { changedThing, wentBack } from '../../src/store/changed-thing.ts';
import { begin } from '../../src/store/history.ts';
import type { Table } from '../../src/store/state.ts';
import { openFor } from '../../src/store/steady.ts';
import { nearTo, thingsOf } from '../../src/store/things.ts';
import { modelsOf } from '../kinds.ts';
import type { Picture } from '../picture.ts';
import { designOf, planOf } from '../picture.ts';
import { tableWith } from './table.ts';

const HOME = {
  storeys: [
    `
    EEEEHHHHHHKKKK
    EEEEHHHHHHKKKK
    EEEEHHHHHHKKKK
    LLLLLLBBBBKKKK
    LLLLLLBBBBKKKK
    LLLLLLBBBBKKKK
    LLLLLLBBBB....`,
  ],
};

describe('the things of a home', () => {
  test('come as one reads: rooms line by line, each with its sides, their stretches and its openings', () => {
    const openings = [{ edge: '4,3 h', offset: 0, width: 600, kind: 'door' } as const];
    const things = thingsOf(planOf({ ...HOME, openings }));
    expect(things.filter(({ level }) => level === 2).map(({ key }) => key)).toEqual([
      'room E',
      'room H',
      'room K',
      'room L',
      'room B',
    ]);
    const inHall = things.filter((thing) => 'room' in thing && thing.room.id === 'H').map(({ key }) => key);
    expect(inHall).toEqual([
      'room H',
      'room H top',
      'room H right',
      'room H bottom',
      'room H bottom B false',
      'room H bottom L false',
      'room H left',
    ]);
    expect(
      things
        .filter(({ what }) => what === 'opening')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['room H opening 0', 'room L opening 0']);
  });
});

describe('where one stands when a thing is gone', () => {
  const openings = [{ edge: '4,3 h', offset: 0, width: 600, kind: 'door' } as const];
  const before = thingsOf(planOf({ ...HOME, openings }));
  const thing = (key: string) => before.find((one) => one.key === key)!;

  test('is the room that held it, and the nearest thing when that is gone too', () => {
    const doorless = thingsOf(planOf(HOME));
    expect(nearTo(thing('room L opening 0'), doorless)?.key).toBe('room L');
    const bathless = thingsOf(planOf({ storeys: [HOME.storeys[0]!.replaceAll('B', '.')] }));
    expect(nearTo(thing('room B'), bathless)?.key).toBe('room H');
    expect(nearTo(thing('room B left'), bathless)?.key).toBe('room L');
  });

  test('is nowhere on a storey where nothing is', () => {
    expect(nearTo(thing('room B'), [])).toBeNull();
  });
});

describe('what one stands at after a step back or forth that went to another storey', () => {
  const two: Picture = {
    storeys: [
      'LLLLLLLLKKKKKKKK\n'.repeat(12),
      `${'AAAAAAAACCCCCCCC\n'.repeat(6)}${'HHHHHHHHBBBB....\n'.repeat(6)}`,
    ],
    openings: [
      { storey: 1, edge: '2,6 h' },
      { storey: 1, edge: '8,8 v' },
    ],
    furniture: [{ kind: 'armchair', storey: 1, x: 1200, y: 900 }],
  };
  const sizes = { armchair: { width: 800, depth: 850 } };
  /** Where one stands after an edit upstairs was taken back from below, and where after it was done once more. */
  const stands = (edit: Edit): readonly (string | undefined)[] => {
    const models = modelsOf(two);
    const table = tableWith(models, begin(designOf(two)));
    expect(table.getState().dispatch(edit)).toBeNull();
    return (['undo', 'redo'] as const).map((way) => {
      table.getState().setStorey(0);
      const { history, shell } = table.getState();
      table.getState()[way]();
      const { history: now, storey } = table.getState();
      expect([storey, wentBack(history, now)]).toEqual([1, true]);
      const [before, after] = [derive(history.present, shell), derive(now.present, shell)];
      return changedThing(before, after, storey, thingsOf(after, sizes), sizes)?.key;
    });
  };

  test.each<[string, Edit, string, string]>([
    [
      'a room that grew',
      { do: 'pushWall', storey: 1, run: { axis: 'v', line: 12, from: 6, to: 12 }, by: 2 },
      'room B',
      'room B',
    ],
    ['a room that was taken away', { do: 'removeRoom', room: 'B' }, 'room B', 'room H'],
    ['a room that was moved', { do: 'moveRoom', room: 'B', dx: 2, dy: 0 }, 'room B', 'room B'],
    ['a room that has another kind', { do: 'setKind', room: 'C', kind: 'guest' }, 'room C', 'room C'],
    ['the first of two doors', { do: 'removeOpening', index: 0 }, 'room A opening 0', 'room A'],
    [
      'a door that is hung otherwise',
      { do: 'setOpening', index: 1, change: { hinge: 'end' } },
      'room H opening 1',
      'room H opening 1',
    ],
    ['a piece', { do: 'setFurniture', index: 0, change: { x: 1500 } }, 'piece 0', 'piece 0'],
  ])('%s', (_, edit, undone, redone) => {
    expect(stands(edit)).toEqual([undone, redone]);
  });

  test('what comes back is what is chosen, and not the last of its like', () => {
    const models = modelsOf(two);
    const table = tableWith(models, begin(designOf(two)));
    table.getState().dispatch({ do: 'removeOpening', index: 0 });
    table.getState().undo();
    expect(table.getState().selection).toEqual({ what: 'opening', index: 0 });
    table.getState().dispatch({ do: 'addOpening', opening: { ...OUT_OF_E, edge: '2,0 h' } });
    expect(table.getState().selection).toEqual({ what: 'opening', index: 2 });
  });
});

/** A front door at the right end of the wall to the street. */
const OUT_OF_E: Opening = {
  storey: 0,
  kind: 'door',
  edge: '12,0 h',
  offset: 0,
  width: 900,
  height: 2100,
  sill: 0,
  hinge: 'start',
  swing: 1,
};

describe('a door where a room has most use of it', () => {
  const tableOf = (picture: Picture): StoreApi<Table> => {
    const models = modelsOf(picture);
    return tableWith(models, begin(designOf(picture)));
  };
  const planOfTable = (table: StoreApi<Table>) => {
    const { history, shell } = table.getState();
    return derive(history.present, shell);
  };
  const doorsOf = (room: string, times: number) => {
    const table = tableOf(HOME);
    for (let n = 0; n < times; n++) expect(openFor(table.getState(), room, 'door')).toBeNull();
    return planOfTable(table).openings.map(({ owners }) => [...(owners ?? [])].sort().join(''));
  };

  test('goes to the passage first, then to another room, and to none twice', () => {
    expect(doorsOf('B', 1)).toEqual(['BH']);
    expect(doorsOf('B', 2)).toHaveLength(2);
    expect(new Set(doorsOf('B', 3)).size).toBe(3);
  });

  test('goes from the entrance to a room that is everybody’s before a bathroom, and from a toilet to free floor before a bedroom', () => {
    const led = (storey: string, kinds: Picture['kinds'], room: string): string[] => {
      const table = tableOf({ storeys: [storey], kinds: kinds! });
      table.getState().dispatch({ do: 'addOpening', opening: OUT_OF_E });
      expect(openFor(table.getState(), room, 'door')).toBeNull();
      return planOfTable(table).openings.at(-1)!.owners!.toSorted();
    };
    // The wall to the bathroom is the longer one.
    const entrance = `${'BBBBBBBEEEEEEEE\n'.repeat(8)}${'LLLLLLLLLLLLLLL\n'.repeat(8)}`;
    const kinds = { B: 'bath', E: 'entry', L: 'living' } as const;
    expect(led(entrance, kinds, 'E')).toEqual(['E', 'L']);
    const toilet = `${'SSSSSSSSSSSSEEE\n'.repeat(8)}${'WWWWWW......EEE\n'.repeat(5)}`;
    expect(led(toilet, { S: 'bedroom', W: 'wc', E: 'entry' }, 'W')).toEqual(['W', 'free'].toSorted());
  });

  test('goes out of doors from the entrance', () => {
    expect(doorsOf('E', 1)).toEqual(['Eoutside']);
  });

  test('goes out where the municipality has set the entrance, though another wall is longer', () => {
    const street: Picture = {
      storeys: [`${'EEEEEEKKKKKK\n'.repeat(9)}`],
      shell: { entrance: { storey: 0, side: 'top', from: 0, to: 1800 } },
    };
    const ways = [
      (table: Table) => openFor(table, 'E', 'door'),
      (table: Table) => addOpeningTo(table, 'E', 'outside', 'door'),
    ];
    for (const way of ways) {
      const table = tableOf(street);
      expect(way(table.getState())).toBeNull();
      const plan = planOfTable(table);
      expect(plan.openings.map(({ axis, at }) => `${axis} ${at}`)).toEqual(['h 0']);
      // The next one is no front door, and goes where there is most wall.
      expect(way(table.getState())).toBeNull();
      expect(frontDoors(planOfTable(table))).toHaveLength(1);
    }
  });
});
