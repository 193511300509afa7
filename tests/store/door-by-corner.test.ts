import { expect, test } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { furnish } from '../../src/derive/furnish.ts';
import { furnishTask } from '../../src/derive/furnish-task.ts';
import { wentIn } from '../../src/derive/furnishing.ts';
import { loadModels } from '../../src/io/models.ts';
import { begin } from '../../src/store/history.ts';
import { openFor } from '../../src/store/steady.ts';
import type { Picture } from '../picture.ts';
import { designOf, shellOf } from '../picture.ts';
import { tableWith } from './table.ts';

const { kinds } = loadModels();

/** Opens rooms by name, one after the other, and tells which of all then take their furniture, and where the doors stand along their walls. */
function opened(picture: Picture, ...rooms: readonly string[]) {
  const shell = shellOf(picture);
  const table = tableWith(
    { shells: [shell], programmes: [], prices: [], kinds, examples: [] },
    begin(designOf(picture)),
  );
  for (const room of rooms) expect(openFor(table.getState(), room, 'door')).toBeNull();
  const plan = derive(table.getState().history.present, shell);
  const takes = plan.rooms.flatMap((room) => {
    const task = furnishTask(plan, room, kinds);
    return task && wentIn(furnish(task)) ? [room.id] : [];
  });
  return { takes, doors: plan.openings.map(({ from, to, wall }) => [from - wall!.from, wall!.to - to]) };
}

test('a door asked for by name stands beside a corner where the room takes its large bed only so', () => {
  // 3.0 m by 4.2 m beside a hall: with the door in the middle of the long wall no bed of 180 goes in with two wardrobes.
  const bedroom: Picture = { storeys: ['AAAAAAAAAAHHHH\n'.repeat(13)], kinds: { A: 'adults' } };
  const { takes, doors } = opened(bedroom, 'A');
  expect(takes).toEqual(['A']);
  expect(Math.min(...doors[0]!)).toBeLessThan(900);
});

test('a door stands in the middle of its wall where the room takes its furniture so', () => {
  const large: Picture = { storeys: ['AAAAAAAAAAAAAAAAAHHHH\n'.repeat(17)], kinds: { A: 'adults' } };
  const { takes, doors } = opened(large, 'A');
  expect(takes).toEqual(['A']);
  expect(doors[0]![0]).toBe(doors[0]![1]);
});
