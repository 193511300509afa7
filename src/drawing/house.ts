import { frontDoors } from '../derive/outside.ts';
import type { Plan } from '../derive/plan.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm, Rect } from '../model/units.ts';

/** Outer faces of the whole envelope; on the party side the middle of the party wall, which is where this home ends. */
export function houseRect(shell: Shell): Rect {
  const { outer, party } = shell.walls;
  return {
    x0: shell.xs[0]! - (shell.party === 'left' ? party : outer),
    y0: shell.ys[0]! - outer,
    x1: shell.xs.at(-1)! + (shell.party === 'right' ? party : outer),
    y1: shell.ys.at(-1)! + outer,
  };
}

/** Where one comes in, along the façade of the entrance: at the front door, or in the middle of where it may stand until there is one. */
export function entranceAt(plan: Plan): Mm {
  const { from, to } = frontDoors(plan)[0] ?? plan.shell.entrance;
  return (from + to) / 2;
}
