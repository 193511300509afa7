import { expect, test } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { loadModels } from '../../src/io/models.ts';
import type { StairKind } from '../../src/model/design.ts';
import { emptyDesign, STAIR_KINDS } from '../../src/model/design.ts';
import type { RoomKindId } from '../../src/model/kinds.ts';
import { newest, shellFor } from '../../src/model/models.ts';
import { addRoom, addStair } from '../../src/store/acts.ts';
import { begin } from '../../src/store/history.ts';
import { tableWith } from './table.ts';

const models = loadModels();

/** What is asked for by name, storey by storey from where one comes in. */
type Asked = readonly (readonly (RoomKindId | StairKind)[])[];
const isStair = (name: string): name is StairKind => STAIR_KINDS.some((kind) => kind === name);

/** Every room that got smaller than the least size of its kind by what came after it, with what that was. */
function fallen(id: string, side: 'A' | 'B', asked: Asked): string[] {
  const shell = shellFor(models, newest(models.shells, id)!, side)!;
  const table = tableWith(models, begin(emptyDesign(shell, models.programmes[0]!, models.prices[0]!)));
  const few = (): string[] =>
    derive(table.getState().history.present, shell).rooms.flatMap(({ kind, net }) =>
      net < models.kinds.rooms[kind].least.area ? [kind] : [],
    );
  return asked.flatMap((names, up) =>
    names.flatMap((name) => {
      table.getState().setStorey(shell.entrance.storey + (isStair(name) ? 0 : up));
      const before = few();
      const now = table.getState();
      expect(isStair(name) ? addStair(now, name) : addRoom(now, name), name).toBeNull();
      return few().flatMap((kind) => (before.includes(kind) || kind === name ? [] : [`${kind} by ${name}`]));
    }),
  );
}

const UP = ['adults', 'hall', 'bath', 'bedroom'] as const;
const HOMES: readonly (readonly [id: string, side: 'A' | 'B', asked: Asked])[] = [
  ['smal', 'A', [['living', 'entry', 'hall', 'wc', 'kitchen', 'u']]],
  ['stavern', 'A', [['wc', 'kitchen', 'living', 'entry', 'hall', 'u']]],
  [
    'stavern',
    'A',
    [
      ['kitchen', 'living', 'entry', 'hall', 'wc'],
      ['hall', 'bath', 'bedroom', 'adults', 'straight'],
    ],
  ],
  [
    'vinkel',
    'B',
    [
      ['hall', 'wc', 'kitchen', 'living', 'entry'],
      [...UP, 'u'],
    ],
  ],
  [
    'vinkel',
    'B',
    [
      ['living', 'entry', 'hall', 'wc', 'kitchen'],
      ['bath', 'bedroom', 'adults', 'hall', 'straight'],
    ],
  ],
];

test.each(HOMES)('what is asked for by name takes of what can spare it, in %s %s', (id, side, asked) => {
  expect(fallen(id, side, asked)).toEqual([]);
});
