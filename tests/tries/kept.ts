import fc from 'fast-check';
import { expect } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import type { Plan } from '../../src/derive/plan.ts';
import { applyEdits } from '../../src/model/apply.ts';
import type { Models } from '../../src/model/models.ts';
import { begin } from '../../src/store/history.ts';
import { FRAME, judge, judgeFurnished } from '../../src/tries/judge.ts';
import { triesFor } from '../../src/tries/tries.ts';
import { tableWith } from '../store/table.ts';
import { troubledHome } from './troubled.ts';
import { brokenAnew, roomsBetween, yardstickOf } from './yardstick.ts';

const count = (findings: readonly Finding[]): number =>
  findings.filter((f) => f.state === 'not').reduce((sum, { untold = [] }) => sum + 1 + untold.length, 0);

/** What a rule says of the same matter and of some of the same rooms as a finding does, or of none as that does. */
export const saidOf = (findings: readonly Finding[], { id, about, rooms }: Finding): number =>
  findings.filter(
    (f) =>
      f.state === 'not' &&
      f.id === id &&
      f.about === about &&
      (rooms.length === 0 || f.rooms.some((room) => rooms.includes(room))),
  ).length;

type Trouble = { readonly seed: number; readonly how: 'careless' | 'drawn'; readonly which: number };

/** What may lie behind a bedroom or a bathroom. */
const ASIDE: readonly string[] = ['store', 'outstore', 'laundry'];

/** To no other room there was one walks through more bedrooms, bathrooms and the like than before. */
export function expectWays(before: Plan, after: Plan): void {
  const [was, is] = [roomsBetween(before), roomsBetween(after)];
  for (const { id, kind } of before.rooms)
    if (!ASIDE.includes(kind) && was.has(id) && is.has(id))
      expect(is.get(id), `to ${id}`).toBeLessThanOrEqual(was.get(id)!);
}

/** A home in trouble, and which of its findings is to be helped. */
export const anyTrouble: fc.Arbitrary<Trouble> = fc.record({
  seed: fc.integer({ min: 1, max: 1e9 }),
  how: fc.constantFrom('careless' as const, 'drawn' as const),
  which: fc.nat(),
});

/** Every try for it helps what it is for, breaks nothing, loses no room, and is one step that undo takes back. */
export const expectHelp =
  (models: Models) =>
  ({ seed, how, which }: Trouble): void => {
    const home = troubledHome(models, seed, how);
    const by = yardstickOf(home, models);
    const before = judgeFurnished(judge(home.design, by), by);
    const aims = before.findings.filter((f) => f.state === 'not');
    const aim = aims[which % Math.max(1, aims.length)];
    if (!aim) return;
    let weighed = 0;
    const looking = { now: () => weighed, until: 100 };
    const steps = triesFor({ design: home.design, aim, reach: 'far' }, by, looking);
    let step = steps.next();
    for (; !step.done; step = steps.next()) weighed++;

    for (const { edits, told, change, left } of step.value.tries) {
      const applied = applyEdits(home.design, edits, home.shell);
      if (!('design' in applied)) throw new Error(`refused: ${applied.refused}`);
      const after = judgeFurnished(judge(applied.design, by), by);
      expect(brokenAnew(before, after)).toEqual([]);
      if (left) expect(aim.id).toBe(FRAME);
      else {
        expect(count(after.findings)).toBeLessThan(count(before.findings));
        expect(saidOf(after.findings, aim)).toBeLessThan(saidOf(before.findings, aim));
      }
      for (const { id, kind } of before.plan.rooms)
        expect(after.plan.room(id)?.kind, `room ${id}`).toBe(kind);
      expectWays(before.plan, after.plan);
      expect(told).not.toEqual([]);
      expect(change.area).toBeCloseTo(after.area.inUse - before.area.inUse, 6);

      const table = tableWith(models, begin(home.design));
      expect(table.getState().dispatch(edits)).toBeNull();
      expect(table.getState().history.present).toEqual(applied.design);
      expect(table.getState().history.past).toEqual([home.design]);
      table.getState().undo();
      expect(table.getState().history.present).toBe(home.design);
    }
  };
