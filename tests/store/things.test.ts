import { describe, expect, test } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import type { Models } from '../../src/model/models.ts';
import { begin } from '../../src/store/history.ts';
import { openFor } from '../../src/store/steady.ts';
import { nearTo, thingsOf } from '../../src/store/things.ts';
import { testKinds } from '../kinds.ts';
import { designOf, planOf, shellOf } from '../picture.ts';
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

describe('a door where a room has most use of it', () => {
  const doorsOf = (room: string, times: number) => {
    const models: Models = {
      shells: [shellOf(HOME)],
      programmes: [],
      prices: [],
      kinds: testKinds,
      examples: [],
    };
    const table = tableWith(models, begin(designOf(HOME)));
    for (let n = 0; n < times; n++) expect(openFor(table.getState(), room, 'door')).toBeNull();
    const { history, shell } = table.getState();
    return derive(history.present, shell).openings.map(({ owners }) => [...(owners ?? [])].sort().join(''));
  };

  test('goes to the passage first, then to another room, and to none twice', () => {
    expect(doorsOf('B', 1)).toEqual(['BH']);
    expect(doorsOf('B', 2)).toHaveLength(2);
    expect(new Set(doorsOf('B', 3)).size).toBe(3);
  });

  test('goes out of doors from the entrance', () => {
    expect(doorsOf('E', 1)).toEqual(['Eoutside']);
  });
});
