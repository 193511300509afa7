import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { loadModels } from '../../src/io/models.ts';
import { applyEdits } from '../../src/model/apply.ts';
import { shellFor } from '../../src/model/models.ts';
import { begin } from '../../src/store/history.ts';
import { FRAME, judge, judgeFurnished } from '../../src/tries/judge.ts';
import { triesFor } from '../../src/tries/tries.ts';
import { tableWith } from '../store/table.ts';
import { troubledHome } from './troubled.ts';
import { broken, yardstickOf } from './yardstick.ts';

const models = loadModels();
const count = (findings: readonly Finding[]): number =>
  findings.filter((f) => f.state === 'not').reduce((sum, { untold = [] }) => sum + 1 + untold.length, 0);

/** What a rule says of the same matter and of some of the same rooms as a finding does, or of none as that does. */
const saidOf = (findings: readonly Finding[], { id, about, rooms }: Finding): number =>
  findings.filter(
    (f) =>
      f.state === 'not' &&
      f.id === id &&
      f.about === about &&
      (rooms.length === 0 || f.rooms.some((room) => rooms.includes(room))),
  ).length;

describe('a try that is kept', () => {
  it('makes stores as large as they must be, also where nothing was told of the way in yet', () => {
    const { design } = models.examples.find((e) => e.id === 'unit-a')!;
    const shell = shellFor(models, design.shell, design.side)!;
    const by = yardstickOf({ design, shell }, models);
    const { findings } = judge(design, by);
    const aim = findings.find((f) => f.id === 'R-08')!;
    expect(aim).toMatchObject({ state: 'not', about: 'small', untold: aim.rooms });
    const steps = triesFor({ design, aim, reach: 'far' }, by, { now: () => 0, until: 1 });
    let step = steps.next();
    while (!step.done) step = steps.next();
    for (const { edits } of step.value.tries) {
      const applied = applyEdits(design, edits, shell);
      if (!('design' in applied)) throw new Error(`refused: ${applied.refused}`);
      expect(saidOf(judge(applied.design, by).findings, aim)).toBe(0);
    }
  });

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
            else {
              expect(count(after.findings)).toBeLessThan(count(before.findings));
              expect(saidOf(after.findings, aim)).toBeLessThan(saidOf(before.findings, aim));
            }
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
