import type { Shell } from '../../model/shell.ts';
import type { Mm, Rect } from '../../model/units.ts';
import type { Margin } from './viewport.ts';

/** How much of the neighbour's half is shown beyond the party wall. */
export const NEIGHBOUR: Mm = 650;

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

/** What the drawing of any storey of a shell covers: the same for all storeys, so that a storey switch moves nothing. */
export function sheetRect(shell: Shell): Rect {
  const house = houseRect(shell);
  const beyond = shell.walls.party + NEIGHBOUR;
  return shell.party === 'left' ? { ...house, x0: house.x0 - beyond } : { ...house, x1: house.x1 + beyond };
}

/** Round the house, in CSS pixels: the entrance mark above, north arrow and scale bar below. */
export const MARGIN: Margin = { top: 30, right: 26, bottom: 58, left: 26 };
