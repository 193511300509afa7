import { RULES } from '../../src/check/rules/index.ts';
import type { Yardstick } from '../../src/tries/judge.ts';
import { judge, judgeFurnished } from '../../src/tries/judge.ts';
import type { Answer, Reach } from '../../src/tries/tries.ts';
import { triesFor } from '../../src/tries/tries.ts';
import { kinds, prices, programme } from '../check/said.ts';
import type { Picture } from '../picture.ts';
import { designOf, shellOf } from '../picture.ts';

/** All that a picture of a plan is held against. */
export const yardstick = (scene: Picture): Yardstick => ({
  shell: shellOf(scene),
  programme,
  prices,
  kinds,
  rules: RULES,
});

/** What is found for the first finding of a rule that does not hold. */
export function ask(
  scene: Picture,
  rule: string,
  until = Number.POSITIVE_INFINITY,
  reach: Reach = 'far',
): Answer & { weighed: number } {
  const by = yardstick(scene);
  const aim = judgeFurnished(judge(designOf(scene), by), by).findings.find(
    (f) => f.id === rule && f.state === 'not',
  );
  if (!aim) throw new Error(`${rule} has nothing to say of this picture`);
  let weighed = 0;
  const steps = triesFor({ design: designOf(scene), aim, reach }, by, { now: () => weighed, until });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { ...step.value, weighed };
    weighed++;
  }
}
