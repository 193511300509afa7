import { expect, test, vi } from 'vitest';
import { corpus } from './corpus.ts';
import { besiege, DOORS, enter } from './doors.ts';

// Some seconds of work, which a machine that is busy elsewhere makes a minute of.
vi.setConfig({ testTimeout: 300_000 });

/** More than any input may take hold of, in MB. */
const MEMORY = 64;

test('20 000 hostile inputs through every door: each opens a sound design or is refused in our own words', async () => {
  const { opened, most, broken } = await besiege(20_000);
  expect(broken).toEqual([]);
  // A siege in which nothing ever opened would have missed the doors.
  expect(opened).toBeGreaterThan(100);
  expect(most).toBeLessThan(MEMORY);
});

test('what has felled other programs fells no door', async () => {
  const fallen: string[] = [];
  for (const [name, make] of Object.entries(corpus)) {
    const input = make();
    for (const door of DOORS) {
      const { mb, broken } = await enter(door, input);
      if (broken) fallen.push(`${door.name}, ${name}: ${broken}`);
      if (mb > MEMORY) fallen.push(`${door.name}, ${name}: ${mb.toFixed(0)} MB`);
    }
  }
  expect(fallen).toEqual([]);
});
