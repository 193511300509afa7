import { expect, test } from 'vitest';
import { CORPUS } from './corpus.ts';
import { besiege, DOORS, enter } from './doors.ts';

/** More than any input may take hold of, in MB. */
const MEMORY = 64;

/** 10 000 in all, in batches of a second or two: a machine that is busy elsewhere ends each in time. A million are tried in tests/deep/. */
const BATCH = 5_000;

test.each(Array.from({ length: 2 }, (_, n) => n * BATCH))(
  '5 000 hostile inputs from the %ith on: each opens a sound design or is refused in our own words',
  async (from) => {
    const { opened, most, broken } = await besiege(BATCH, from);
    expect(broken).toEqual([]);
    // A siege in which nothing ever opened would have missed the doors.
    expect(opened).toBeGreaterThan(25);
    expect(most).toBeLessThan(MEMORY);
  },
);

test.each(Object.entries(CORPUS))('what has felled other programs fells no door: %s', async (_, inputs) => {
  const fallen: string[] = [];
  for (const [name, make] of Object.entries(inputs)) {
    const input = make();
    for (const door of DOORS) {
      const { mb, broken } = await enter(door, input);
      if (broken) fallen.push(`${door.name}, ${name}: ${broken}`);
      if (mb > MEMORY) fallen.push(`${door.name}, ${name}: ${mb.toFixed(0)} MB`);
    }
  }
  expect(fallen).toEqual([]);
});
