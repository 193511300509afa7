import type { Plan } from '../derive/plan.ts';
import type { Mm, Side } from '../model/units.ts';
import { houseRect } from './house.ts';

/** Where a vertical section cuts the house: on a line of the sheet, seen towards one side. Up or down the sheet `at` is a y, else an x. */
export type Cut = { readonly towards: Side; readonly at: Mm };

/** Along the first flight of the first stair, else through the middle from street to garden. */
export function usualCut(plan: Plan): Cut {
  const house = houseRect(plan.shell);
  const flight = plan.stairs[0]?.flights[0];
  const { x0, x1, y0, y1 } = flight?.rect ?? house;
  if (flight && (flight.up === 'left' || flight.up === 'right')) {
    const at = Math.round((y0 + y1) / 2);
    return { towards: at > (house.y0 + house.y1) / 2 ? 'top' : 'bottom', at };
  }
  const at = Math.round((x0 + x1) / 2);
  return { towards: at > (house.x0 + house.x1) / 2 ? 'left' : 'right', at };
}

/** How far a cut may be moved: from one outer face to the other. */
export function cutsOf(plan: Plan, towards: Side): readonly [Mm, Mm] {
  const { x0, y0, x1, y1 } = houseRect(plan.shell);
  return towards === 'left' || towards === 'right' ? [x0, x1] : [y0, y1];
}
