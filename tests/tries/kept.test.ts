import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadModels } from '../../src/io/models.ts';
import { applyEdits } from '../../src/model/apply.ts';
import { shellFor } from '../../src/model/models.ts';
import { judge } from '../../src/tries/judge.ts';
import { triesFor } from '../../src/tries/tries.ts';
import { anyTrouble, expectHelp, saidOf } from './kept.ts';
import { yardstickOf } from './yardstick.ts';

const models = loadModels();

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
    fc.assert(fc.property(anyTrouble, expectHelp(models)), { numRuns: 6 });
  });
});
