import { expect, test } from 'vitest';
import { killOften } from '../browser/kill.ts';

test('200 kills in the midst of drawing', async () => {
  const { lost, unreadable, longest } = await killOften(200);
  console.log(`most work lost: ${longest} ms`);
  expect({ lost, unreadable }).toEqual({ lost: [], unreadable: [] });
  expect(longest).toBeLessThan(1000);
});
