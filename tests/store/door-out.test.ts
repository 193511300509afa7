import { expect, test } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { furnish } from '../../src/derive/furnish.ts';
import { furnishTask } from '../../src/derive/furnish-task.ts';
import { wentIn } from '../../src/derive/furnishing.ts';
import { loadModels } from '../../src/io/models.ts';
import { begin } from '../../src/store/history.ts';
import type { Table } from '../../src/store/state.ts';
import { openFor } from '../../src/store/steady.ts';
import type { Picture } from '../picture.ts';
import { designOf, shellOf } from '../picture.ts';
import { tableWith } from './table.ts';

const { kinds } = loadModels();

/** What became of a door that was put: whether its leaf is in the room or out of it, and whether the room takes what its use needs. */
function door(picture: Picture, room: string, put: (table: Table) => unknown) {
  const shell = shellOf(picture);
  const models = { shells: [shell], programmes: [], prices: [], kinds, examples: [] };
  const table = tableWith(models, begin(designOf(picture)));
  put(table.getState());
  const plan = derive(table.getState().history.present, shell);
  const [opening] = plan.openings;
  const task = furnishTask(plan, plan.room(room)!, kinds)!;
  const inwards = opening!.owners![opening!.swing === 1 ? 1 : 0] === room;
  return { opens: inwards ? 'in' : 'out', takes: wentIn(furnish(task)), edge: opening!.edge };
}
const byName = (room: string) => (table: Table) => openFor(table, room, 'door');
/** A tap on a wall, in cells of the picture. */
const tapped = (x: number, y: number) => (table: Table) => {
  table.setTool({ id: 'opening', kind: 'door' });
  const at = { storey: 0, x: x * 300, y: y * 300, reach: 200 };
  table.press(at);
  table.release(at);
};

test('a door to a toilet in which its leaf takes the floor one stands on opens out, by name and by hand', () => {
  // 1.2 by 1.5 m, as a toilet usually is.
  const toilet: Picture = { storeys: [`${'WWWWHHHHHH\n'.repeat(5)}${'HHHHHHHHHH\n'.repeat(4)}`] };
  const named = door(toilet, 'W', byName('W'));
  expect(named).toMatchObject({ opens: 'out', takes: true });
  expect(door(toilet, 'W', tapped(4, 2.5))).toMatchObject({ opens: 'out', takes: true });
});

test('a door to a bathroom with floor enough opens in, as doors of a hall do', () => {
  const bath: Picture = { storeys: [`${'BBBBBBBBHHHHHH\n'.repeat(9)}${'HHHHHHHHHHHHHH\n'.repeat(5)}`] };
  for (const put of [byName('B'), tapped(8, 4.5)])
    expect(door(bath, 'B', put)).toMatchObject({ opens: 'in', takes: true });
});

test('and so does one that would open out onto where one steps on a stair', () => {
  const wide = (row: string): string => row.padEnd(24, 'H');
  const storeys = [
    `${`${wide('WWWW')}\n`.repeat(5)}${`${wide('')}\n`.repeat(4)}`,
    `${'G'.repeat(24)}\n`.repeat(9),
  ];
  const bare: Picture = { storeys, kinds: { G: 'hall' } };
  /** A stair whose first step is 1.2 m from the toilet's wall, the way up leading away from it. */
  const [scene] = ([1, 3] as const)
    .map((turn): Picture => ({ ...bare, stairs: [{ kind: 'straight', storey: 0, x: 8, y: 1, turn }] }))
    .filter((one) => derive(designOf(one), shellOf(one)).stairs[0]!.bottom.from.x === 8 * 300);
  expect(door(bare, 'W', tapped(4, 2.5)).opens).toBe('out');
  expect(door(scene!, 'W', tapped(4, 2.5)).opens).toBe('in');
});
