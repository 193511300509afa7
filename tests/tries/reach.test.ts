import { expect, it } from 'vitest';
import { loadModels } from '../../src/io/models.ts';
import { shellFor } from '../../src/model/models.ts';
import { judge, judgeFurnished } from '../../src/tries/judge.ts';
import type { Answer, Reach } from '../../src/tries/tries.ts';
import { lookFor, triesFor } from '../../src/tries/tries.ts';
import { yardstickOf } from './yardstick.ts';

const models = loadModels();

/** A bath that is cured by several moves one after another: too far for a short look. */
const { design } = models.examples.find((e) => e.id === 'unit-a')!;
const shell = shellFor(models, design.shell, design.side)!;
const by = yardstickOf({ design, shell }, models);
const aim = judgeFurnished(judge(design, by), by).findings.find(
  (f) => f.id === 'P-06' && f.about === 'area' && f.state === 'not' && f.rooms.includes('V'),
)!;
const steps = (reach: Reach): Generator<Answer | null, Answer> =>
  triesFor({ design, aim, reach }, by, { now: () => 0, until: 1 });

it('is looked for no longer than a hand gladly waits; then it says that there is more to try', () => {
  const near = steps('near');
  let step = near.next();
  while (!step.done) step = near.next();
  expect(step.value).toMatchObject({ tries: [], more: true });
});

it('is found by who looks longer, and told as soon as it is', () => {
  const far = steps('far');
  let step = far.next();
  while (step.value === null) step = far.next();
  expect(step.done).toBe(false);
  expect(step.value?.tries).toHaveLength(1);
});

it('goes on from where it stopped, and finds the same as who looks so long at once', () => {
  const looking = lookFor({ design, aim }, by);
  const firstOf = (steps: Generator<Answer | null, Answer>): { answer: Answer | null; weighed: number } => {
    let weighed = 0;
    let step = steps.next();
    for (; !step.done && step.value === null; step = steps.next()) weighed++;
    return { answer: step.value, weighed };
  };
  const clock = { now: () => 0, until: 1 };
  const near = firstOf(looking('near', clock));
  const far = firstOf(looking('far', clock));
  const once = firstOf(steps('far'));
  expect(near.answer?.tries).toEqual([]);
  expect(far.answer?.tries[0]?.edits).toEqual(once.answer?.tries[0]?.edits);
  expect(near.weighed + far.weighed).toBe(once.weighed);
});
