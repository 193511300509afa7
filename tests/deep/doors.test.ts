import { expect, test } from 'vitest';
import { besiege } from '../io/doors.ts';

/** Longest that any input may take, in ms of work. The machine tidies up behind us now and then, so the slow ones are tried anew. */
const WATCHDOG = 250;

test('1 000 000 hostile inputs through every door', () => {
  for (let from = 0; from < 1_000_000; from += 10_000) {
    const { slowest, broken } = besiege(10_000, from);
    expect(broken).toEqual([]);
    if (slowest > WATCHDOG) expect(besiege(10_000, from).slowest, `from ${from}`).toBeLessThan(WATCHDOG);
  }
});
