import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { loadModels } from '../../src/io/models.ts';
import { applyEdits } from '../../src/model/apply.ts';
import { begin } from '../../src/store/history.ts';
import { FRAME, judge, judgeFurnished } from '../../src/tries/judge.ts';
import { triesFor } from '../../src/tries/tries.ts';
import { tableWith } from '../store/table.ts';
import { troubledHome } from './troubled.ts';
import { broken, yardstickOf } from './yardstick.ts';

const models = loadModels();
const count = (findings: readonly Finding[]): number =>
  findings.filter((f) => f.state === 'not').reduce((sum, { untold = [] }) => sum + 1 + untold.length, 0);

describe('a try that is kept', () => {
  it('helps what it is for, breaks nothing, loses no room, and is one step that undo takes back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.constantFrom('careless', 'drawn'),
        fc.nat(),
        (seed, how, which) => {
          const home = troubledHome(models, seed, how);
          const by = yardstickOf(home, models);
          const before = judgeFurnished(judge(home.design, by), by);
          const aims = before.findings.filter((f) => f.state === 'not');
          const aim = aims[which % Math.max(1, aims.length)];
          if (!aim) return;
          let weighed = 0;
          const steps = triesFor({ design: home.design, aim, reach: 'far' }, by, {
            now: () => weighed,
            until: 100,
          });
          let step = steps.next();
          for (; !step.done; step = steps.next()) weighed++;

          for (const { edits, told, change, left } of step.value.tries) {
            const applied = applyEdits(home.design, edits, home.shell);
            if (!('design' in applied)) throw new Error(`refused: ${applied.refused}`);
            const after = judgeFurnished(judge(applied.design, by), by);
            const was = broken(before.findings, before.plan);
            const is = broken(after.findings, before.plan);
            expect([...is].filter((matter) => !was.has(matter))).toEqual([]);
            if (left) expect(aim.id).toBe(FRAME);
            else expect(count(after.findings)).toBeLessThan(count(before.findings));
            for (const { id, kind } of before.plan.rooms)
              expect(after.plan.room(id)?.kind, `room ${id}`).toBe(kind);
            expect(told).not.toEqual([]);
            expect(change.area).toBeCloseTo(after.area.inUse - before.area.inUse, 6);

            const table = tableWith(models, begin(home.design));
            expect(table.getState().dispatch(edits)).toBeNull();
            expect(table.getState().history.present).toEqual(applied.design);
            expect(table.getState().history.past).toEqual([home.design]);
            table.getState().undo();
            expect(table.getState().history.present).toBe(home.design);
          }
        },
      ),
      { numRuns: 6 },
    );
  });
});
