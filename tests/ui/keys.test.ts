import { describe, expect, it } from 'vitest';
import { begin } from '../../src/store/history.ts';
import type { Selection } from '../../src/store/state.ts';
import { movableIn } from '../../src/store/things.ts';
import { pressArrow } from '../../src/ui/plan/keys.ts';
import type { Host } from '../../src/ui/plan/rim.ts';
import { testKinds } from '../kinds.ts';
import { designOf, shellOf } from '../picture.ts';
import { tableWith } from '../store/table.ts';

const FREE = '.'.repeat(14);
const scene = {
  storeys: [`${`AAAA${FREE.slice(4)}\n`.repeat(3)}${`${FREE}\n`.repeat(27)}`, `${FREE}\n`.repeat(30)],
  openings: [{ edge: '4,0 v' as const, width: 300 }],
  stairs: [{ kind: 'straight' as const, storey: 0, x: 6, y: 0, turn: 0 as const }],
  cell: 150,
};

function at(selection: Selection) {
  const shells = [shellOf(scene)];
  const table = tableWith(
    { shells, programmes: [], prices: [], kinds: testKinds, examples: [] },
    begin(designOf(scene)),
  );
  table.getState().select(selection);
  const plain = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
  return {
    press: (key: string, held: Partial<typeof plain> = {}) =>
      pressArrow({ key, ...plain, ...held }, table.getState(), movableIn(selection), {} as Host),
    design: () => table.getState().history.present,
    steps: () => table.getState().history.past.length,
  };
}

describe('arrows move what is picked up', () => {
  it('15 cm, 30 with Alt and 60 with Shift, each press one step', () => {
    const room = at({ what: 'room', id: 'A' });
    const top = () => room.design().storeys[0]!.rows.findIndex((row) => row.includes('A'));
    room.press('ArrowDown', { altKey: true });
    expect(top()).toBe(2);
    room.press('ArrowUp');
    expect(top()).toBe(1);
    room.press('ArrowDown', { shiftKey: true });
    expect(top()).toBe(5);
    expect(room.steps()).toBe(3);
  });

  it('a door along its wall only, and a stair as the sheet lies', () => {
    const door = at({ what: 'opening', index: 0 });
    door.press('ArrowRight');
    expect(door.steps()).toBe(0);
    const stair = at({ what: 'stair', index: 0 });
    stair.press('ArrowDown');
    expect(stair.design().stairs[0]).toMatchObject({ x: 6, y: 1 });
  });
});
