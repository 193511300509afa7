import { RULES } from '../check/rules/index.ts';
import type { AskedForTries } from '../tries/tries.ts';
import { triesFor } from '../tries/tries.ts';
import { answerInSteps } from './answer-with.ts';

/** A search is not worth waiting longer for, in ms. */
const LONGEST = 4000;

const now = (): number => performance.now();

// The rules stay here: functions cannot be sent.
answerInSteps(({ design, aim, ...yardstick }: AskedForTries) =>
  triesFor(design, aim, { ...yardstick, rules: RULES }, { now, until: now() + LONGEST }),
);
