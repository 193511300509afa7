import { expect, test } from 'vitest';
import { killOften } from './kill.ts';

// Two hundred are killed in tests/deep/. Of eight, one is the browser.
test('a tab or a browser killed in the midst of drawing loses nothing that was called saved, and a second of work at most', async () => {
  const { lost, unreadable, longest } = await killOften(8);
  expect({ lost, unreadable }).toEqual({ lost: [], unreadable: [] });
  expect(longest).toBeLessThan(1000);
});
