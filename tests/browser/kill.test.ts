import { expect, test } from 'vitest';
import { killOften } from './kill.ts';

test('a browser killed in the midst of drawing loses nothing that was called saved, and a second of work at most', async () => {
  const { lost, unreadable, longest } = await killOften(3);
  expect({ lost, unreadable }).toEqual({ lost: [], unreadable: [] });
  expect(longest).toBeLessThan(1000);
});
