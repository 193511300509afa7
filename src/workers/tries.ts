import { RULES } from '../check/rules/index.ts';
import type { AskedForTries } from '../tries/tries.ts';
import { LONGEST, triesFor } from '../tries/tries.ts';
import { answerInSteps } from './answer-with.ts';

const now = (): number => performance.now();

// The rules stay here: functions cannot be sent.
answerInSteps(({ design, aim, reach, ...yardstick }: AskedForTries) =>
  triesFor({ design, aim, reach }, { ...yardstick, rules: RULES }, { now, until: now() + LONGEST }),
);
