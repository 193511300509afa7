import { expect, it } from 'vitest';
import { loadModels } from '../../src/io/models.ts';
import { judge } from '../../src/tries/judge.ts';
import type { Answer, Reach } from '../../src/tries/tries.ts';
import { triesFor } from '../../src/tries/tries.ts';
import { FAR_HELP, troubledHome } from './troubled.ts';
import { yardstickOf } from './yardstick.ts';

const models = loadModels();

const home = troubledHome(models, FAR_HELP.seed, 'careless');
const by = yardstickOf(home, models);
const aim = judge(home.design, by).findings.find((f) => f.id === FAR_HELP.rule && f.state === 'not')!;
const steps = (reach: Reach): Generator<boolean, Answer> =>
  triesFor({ design: home.design, aim, reach }, by, { now: () => 0, until: 1 });

it('is looked for no longer than a hand gladly waits; then it says that there is more to try', () => {
  const near = steps('near');
  let step = near.next();
  while (!step.done) step = near.next();
  expect(step.value).toMatchObject({ tries: [], more: true });
});

it('is found by who looks longer', () => {
  const far = steps('far');
  let step = far.next();
  while (step.value === false) step = far.next();
  expect(step).toEqual({ done: false, value: true });
});
