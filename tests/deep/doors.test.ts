import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { inWorker } from './siege.ts';

const TRIES = 1_000_000;
const BATCH = 20_000;
/** Longest that any input may take, in ms of work. The machine tidies up behind us now and then, so the slow ones are tried anew. */
const WATCHDOG = 250;
/** What one may take hold of, in MB. */
const MEMORY = 64;
/** A run that was broken off goes on from the seed that it told last: `SIEGE_FROM=460000 npm run test:deep`. */
const FROM = Number(process.env.SIEGE_FROM ?? 0);

test(`${TRIES} hostile inputs through every door`, async () => {
  const start = performance.now();
  let next = FROM;
  let [tried, opened, slowest, most] = [0, 0, 0, 0];

  /** Sends one batch after another, beside others that do the same. */
  const lane = async (): Promise<void> => {
    while (next < TRIES) {
      const from = next;
      next += BATCH;
      const came = await inWorker(BATCH, from);
      expect(came.broken).toEqual([]);
      const slow = came.slowest > WATCHDOG ? (await inWorker(BATCH, from)).slowest : came.slowest;
      expect(slow, `from ${from}`).toBeLessThan(WATCHDOG);
      expect(came.most, `from ${from}`).toBeLessThan(MEMORY);
      tried += came.tried;
      opened += came.opened;
      slowest = Math.max(slowest, slow);
      most = Math.max(most, came.most);
      const seconds = (performance.now() - start) / 1000;
      console.log(
        `from ${from}: ${tried} inputs, ${opened} opened, none broken, slowest ${slowest.toFixed(0)} ms, ` +
          `at most ${most.toFixed(1)} MB each, ${seconds.toFixed(0)} s`,
      );
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
});
