import { expect, test } from 'vitest';
import type { History } from '../../src/store/history.ts';
import { begin, commit, redo, undo } from '../../src/store/history.ts';

test('two hundred steps and more are undone and done again, each the very object it was', () => {
  const steps = Array.from({ length: 250 }, (_, n) => ({ n }));
  const all = steps.slice(1).reduce<History<{ n: number }>>(commit, begin(steps[0]!));
  let now = all;
  for (const step of steps.toReversed()) {
    expect(now.present).toBe(step);
    now = undo(now);
  }
  expect(undo(now)).toBe(now);
  for (const step of steps) {
    expect(now.present).toBe(step);
    now = redo(now);
  }
  expect(redo(now)).toBe(now);
  expect(now.present).toBe(all.present);
});
