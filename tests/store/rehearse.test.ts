import { describe, expect, it } from 'vitest';
import { planOf } from '../../src/store/derived.ts';
import { hands } from '../../src/store/hands.ts';
import { begin } from '../../src/store/history.ts';
import { rehearse } from '../../src/store/rehearse.ts';
import { createTable } from '../../src/store/table.ts';
import { modelsOf } from '../kinds.ts';
import type { Picture } from '../picture.ts';
import { designOf } from '../picture.ts';

/** A table that tells how many edits were tried by its hands. */
function counted() {
  const scene: Picture = {
    storeys: [
      `
      LLLKKK
      LLLKKK
      LLLKKK
      AAAABB
      AAAABB
      AAAABB`,
    ],
  };
  const models = modelsOf(scene);
  const table = createTable(models, begin(designOf(scene)));
  const tried = { pushes: 0 };
  table.getState().takeUp({
    ...hands,
    drag: (...asked) => {
      const [edit] = asked[1];
      if (edit?.do === 'pushWall') tried.pushes++;
      return hands.drag(...asked);
    },
  });
  return { table, tried };
}

const atOnce = async (): Promise<void> => {};

describe('a rehearsal', () => {
  it('pushes walls and leaves the table and its plan as they are, to the object', async () => {
    const { table, tried } = counted();
    const before = table.getState();
    const plan = planOf(before);
    await rehearse(table, atOnce);
    expect(tried.pushes).toBeGreaterThan(3);
    expect(table.getState()).toBe(before);
    expect(planOf(table.getState())).toBe(plan);
  });

  it('leaves what a later step need not reckon anew', async () => {
    const { table } = counted();
    const plan = planOf(table.getState());
    await rehearse(table, atOnce);
    table.getState().dispatch({ do: 'setLabel', room: 'L', label: 'Stua' });
    const after = planOf(table.getState());
    expect(after).not.toBe(plan);
    expect(after.room('K')).toBe(plan.room('K'));
  });

  it('ends when a hand holds something, and when there are no hands', async () => {
    const { table, tried } = counted();
    await rehearse(table, async () => {
      const { draft, press, move } = table.getState();
      if (draft || tried.pushes < 2) return;
      press({ storey: 0, x: 900, y: 450, reach: 220 });
      move({ storey: 0, x: 1200, y: 450, reach: 220 });
    });
    expect(table.getState().draft).not.toBeNull();
    expect(tried.pushes).toBe(3);

    const bare = createTable(table.getState().models, begin(table.getState().history.present));
    await rehearse(bare, atOnce);
    expect(bare.getState().draft).toBeNull();
  });

  it('leaves the time to the 3D picture', async () => {
    const { table, tried } = counted();
    table.getState().setView('3d');
    await rehearse(table, atOnce);
    expect(tried.pushes).toBe(0);
  });
});
