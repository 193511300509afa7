import type { Shell } from '../model/shell.ts';
import type { Rect } from '../model/units.ts';

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
