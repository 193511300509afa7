import { expect, test } from 'vitest';
import { killOften } from './kill.ts';

// Twenty kills, in two runs that each end in time on a busy machine.
test.each(['first', 'second'])(
  'a tab or a browser killed in the midst of drawing loses nothing that was called saved, and a second of work at most: %s ten',
  async () => {
    const { lost, unreadable, longest } = await killOften(10);
    expect({ lost, unreadable }).toEqual({ lost: [], unreadable: [] });
    expect(longest).toBeLessThan(1000);
  },
);
