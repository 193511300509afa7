import { describe, expect, it } from 'vitest';
import { begin } from '../../src/store/history.ts';
import { moveBy } from '../../src/store/steady.ts';
import { movableIn } from '../../src/store/things.ts';
import { removeSelected } from '../../src/ui/draw/remove-selected.ts';
import { modelsOf } from '../kinds.ts';
import type { Picture } from '../picture.ts';
import { designOf, draw, picture } from '../picture.ts';
import { tableWith } from './table.ts';

const scene: Picture = {
  storeys: [
    `
    AABB....
    AABB....
    ....KK..
    ....KK..`,
  ],
  openings: [
    { edge: '0,0 h', kind: 'window', width: 300 },
    { edge: '2,0 v', width: 300 },
  ],
};

function hand(of = scene) {
  const models = modelsOf(of);
  const table = tableWith(models, begin(designOf(of)));
  const at = (x: number, y: number, more: boolean) => ({
    storey: 0,
    x: x * 300,
    y: y * 300,
    reach: 100,
    more,
  });
  const tap = (x: number, y: number, more = false) => {
    table.getState().press(at(x, y, false));
    table.getState().release(at(x, y, more));
  };
  const drag = (from: readonly [number, number], to: readonly [number, number]) => {
    table.getState().press(at(...from, false));
    table.getState().move(at(...to, false));
    table.getState().release(at(...to, false));
  };
  return { now: table.getState, tap, drag, plan: () => draw(table.getState().history.present) };
}

describe('several things picked up', () => {
  it('are out of the hand on another storey, and so is the tool that gathers', () => {
    const { now, tap } = hand({ ...scene, storeys: [scene.storeys[0]!, '........\n'.repeat(4)] });
    tap(1, 1);
    now().setTool({ id: 'gather' });
    tap(3, 1);
    expect(now().selection?.what).toBe('several');
    now().setStorey(1);
    expect([now().selection, now().tool]).toEqual([null, { id: 'select' }]);
  });

  it('are not picked up anew by the hand that drags them, which would tell of them anew', () => {
    const { now, tap } = hand();
    tap(1, 1);
    const picked = now().selection;
    now().press({ storey: 0, x: 300, y: 300, reach: 100 });
    now().move({ storey: 0, x: 300, y: 600, reach: 100 });
    expect(now().selection).toBe(picked);
  });

  it('one by one with Shift or a long press, and laid down the same way', () => {
    const { now, tap } = hand();
    tap(1, 1);
    tap(3, 1, true);
    tap(2, 0.5, true);
    const [a, b, door] = [
      { what: 'room', id: 'A' },
      { what: 'room', id: 'B' },
      { what: 'opening', index: 1 },
    ];
    expect(now().selection).toEqual({ what: 'several', things: [a, b, door] });
    tap(3, 1, true);
    tap(2, 0.5, true);
    expect(now().selection).toEqual(a);
    tap(7, 3, true);
    expect(now().selection).toEqual(a);
    tap(7, 3);
    expect(now().selection).toBeNull();
  });

  it('by a tool that taps one more each time', () => {
    const { now, tap } = hand();
    now().setTool({ id: 'gather' });
    tap(1, 1);
    tap(5, 3);
    expect(now().selection).toMatchObject({ things: [{ id: 'A' }, { id: 'K' }] });
    now().cancel();
    tap(3, 1);
    expect(now().selection).toEqual({ what: 'room', id: 'B' });
    now().setTool({ id: 'gather' });
    now().select(null);
    expect(now().tool).toEqual({ id: 'select' });
  });

  it('move together as one step, with their doors and windows', () => {
    const { now, tap, drag, plan } = hand();
    tap(1, 1);
    tap(3, 1, true);
    drag([1, 1], [5, 1]);
    expect(plan()).toBe(
      picture(`
      ....AABB
      ....AABB
      ....KK..
      ....KK..`),
    );
    expect(now().history.present.openings).toMatchObject([{ edge: '4,0 h' }, { edge: '6,0 v' }]);
    expect(now().history.past).toHaveLength(1);
    expect(now().selection).toMatchObject({ what: 'several' });
  });

  it('never come over another room', () => {
    const { tap, drag, plan } = hand();
    tap(1, 1);
    tap(3, 1, true);
    drag([1, 1], [3, 3]);
    expect(plan()).toBe(picture(scene.storeys[0]!));
  });

  it('slide along their walls as far as the first one goes, and keep their distance', () => {
    const doors: Picture = {
      storeys: [
        `
        AAAAAAAAAAAA
        AAAAAAAAAAAA
        BBBBBBBBBBBB
        BBBBBBBBBBBB`,
      ],
      openings: [
        { edge: '1,2 h', width: 900 },
        { edge: '5,2 h', width: 900 },
        { edge: '0,0 v', width: 300, kind: 'window' },
      ],
    };
    const { now, tap } = hand(doors);
    tap(2.5, 2);
    tap(6.5, 2, true);
    tap(0, 0.5, true);
    const all = movableIn(now().selection)!;
    expect(all).toEqual({ what: 'openings', indices: [0, 1, 2] });
    const where = () => now().history.present.openings.map(({ edge, offset }) => [edge, offset]);
    expect(moveBy(now(), all, 3000, 0)).toBeNull();
    const [first, second, window] = where();
    expect(second).toEqual(['8,2 h', 250]);
    expect(first).toEqual(['4,2 h', 250]);
    expect(window).toEqual(['0,0 v', 0]);
    expect(now().history.past).toHaveLength(1);
  });

  it('are taken away together as one step', () => {
    const { now, tap, plan } = hand();
    tap(3, 1);
    tap(0.5, 0, true);
    tap(2, 0.5, true);
    expect(removeSelected(now())).toBe(true);
    expect(plan()).toContain('AA......');
    expect(now().history.present.openings).toEqual([]);
    expect([now().history.past.length, now().selection]).toEqual([1, null]);
  });
});
