import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { derive } from '../../src/derive/derive.ts';
import { loadModels } from '../../src/io/models.ts';
import { applyEdits } from '../../src/model/apply.ts';
import type { Design } from '../../src/model/design.ts';
import { shellFor } from '../../src/model/models.ts';
import type { Yardstick } from '../../src/tries/judge.ts';
import { judge } from '../../src/tries/judge.ts';
import type { Try } from '../../src/tries/tries.ts';
import { triesFor } from '../../src/tries/tries.ts';
import { anyTrouble, expectHelp, expectWays, saidOf } from './kept.ts';
import { yardstickOf } from './yardstick.ts';

const models = loadModels();

/** All that is found for a finding, however long it takes. */
function triesOf(design: Design, aim: Finding, by: Yardstick): readonly Try[] {
  const steps = triesFor({ design, aim, reach: 'far' }, by, { now: () => 0, until: 1 });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.tries;
}

describe('a try that is kept', () => {
  it('makes stores as large as they must be, also where nothing was told of the way in yet', () => {
    const { design } = models.examples.find((e) => e.id === 'unit-a')!;
    const shell = shellFor(models, design.shell, design.side)!;
    const by = yardstickOf({ design, shell }, models);
    const { findings } = judge(design, by);
    const aim = findings.find((f) => f.id === 'R-08')!;
    expect(aim).toMatchObject({ state: 'not', about: 'small', untold: aim.rooms });
    for (const { edits } of triesOf(design, aim, by)) {
      const applied = applyEdits(design, edits, shell);
      if (!('design' in applied)) throw new Error(`refused: ${applied.refused}`);
      expect(saidOf(judge(applied.design, by).findings, aim)).toBe(0);
    }
  });

  it('makes no bedroom the way to another room', () => {
    const { design } = models.examples.find((e) => e.id === 'unit-a')!;
    const shell = shellFor(models, design.shell, design.side)!;
    const by = yardstickOf({ design, shell }, models);
    const { findings, plan } = judge(design, by);
    const narrow = findings.filter((f) => f.id === 'R-10' && f.state === 'not');
    expect(narrow).toHaveLength(3);
    for (const aim of narrow)
      for (const { edits } of triesOf(design, aim, by)) {
        const applied = applyEdits(design, edits, shell);
        if (!('design' in applied)) throw new Error(`refused: ${applied.refused}`);
        expectWays(plan, derive(applied.design, shell));
      }
  });

  it('helps what it is for, breaks nothing, loses no room, and is one step that undo takes back', () => {
    fc.assert(fc.property(anyTrouble, expectHelp(models)), { numRuns: 6 });
  });
});
