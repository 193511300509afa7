import { expect, test } from 'vitest';
import { killOften } from '../browser/kill.ts';

test('200 kills in the midst of drawing', async () => {
  const start = performance.now();
  const { lost, unreadable, longest } = await killOften(200, (kills) => {
    if (kills % 20 === 0) console.log(`${kills} kills, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  });
  console.log(
    `200 kills; most work lost: ${longest} ms; unreadable: ${unreadable.length}; lost though called saved: ${lost.length}`,
  );
  expect({ lost, unreadable }).toEqual({ lost: [], unreadable: [] });
  expect(longest).toBeLessThan(1000);
});
