import { expect, it } from 'vitest';
import { inTurn } from '../../src/ui/parts/when-idle.ts';

/** A browser that is idle when told so, or late. */
function browser() {
  const asked: ((late: boolean) => void)[] = [];
  const done: string[] = [];
  const wait = inTurn((act) => asked.push(act));
  return {
    done,
    wait: (name: string) => wait(() => done.push(name)),
    idle: (late = false) => asked.shift()?.(late),
    asked,
  };
}

it('lets one through each time the browser is idle, first come first served', () => {
  const { wait, idle, done, asked } = browser();
  for (const name of ['walls', 'furniture', 'marks']) wait(name);
  idle();
  expect(done).toEqual(['walls']);
  idle();
  idle();
  expect(done).toEqual(['walls', 'furniture', 'marks']);
  expect(asked).toEqual([]);
  wait('later');
  idle();
  expect(done.at(-1)).toBe('later');
});

it('lets all through at once where the browser is busy for too long', () => {
  const { wait, idle, done, asked } = browser();
  for (const name of ['walls', 'furniture', 'marks']) wait(name);
  idle(true);
  expect(done).toEqual(['walls', 'furniture', 'marks']);
  expect(asked).toEqual([]);
});

it('drops one that no longer waits, and goes on with the others', () => {
  const { wait, idle, done } = browser();
  const drop = wait('gone');
  wait('walls');
  drop();
  idle();
  expect(done).toEqual(['walls']);
});
