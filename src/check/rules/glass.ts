import { frontDoors, outerOpenings } from '../../derive/outside.ts';
import type { OpeningPlan, Plan } from '../../derive/plan.ts';
import type { Mm } from '../../model/units.ts';
import type { Say } from '../rule.ts';
import { forArchitect, rule, spotOf } from '../rule.ts';
import { dropUnder } from '../spaces.ts';

const windowsOut = (plan: Plan): OpeningPlan[] =>
  plan.openings.filter((o) => o.kind === 'window' && o.outer && o.wall);

/** How far down it is from the highest window, in mm. */
const highest = (plan: Plan, windows: readonly OpeningPlan[]): Mm =>
  Math.max(...windows.map((o) => dropUnder(plan, o)));

/**
 * L-06 (TEK17 § 12-17 (1), dibk.no 12/iii/12-17, 2026-05-17): glass that begins lower than `glass_mm` is safe to walk into at
 * doors to a terrace (each way out of the home but the front door; that of a store one reaches only from outside is none), and in
 * outer walls where its underside is `drop_mm` or more above the ground. What glass is chosen is not on the drawing, so where it
 * matters this cannot tell: a note to those who build.
 */
export const safetyGlass = forArchitect(
  rule('L-06', ['glass_mm', 'drop_mm'], ({ plan, figures: { glass_mm, drop_mm } }) => {
    const front = frontDoors(plan);
    const doors = outerOpenings(plan, 'door').filter((o) => !front.includes(o));
    const windows = windowsOut(plan);
    const low = windows.filter((o) => o.sill < glass_mm && dropUnder(plan, o) >= drop_mm);
    const said: Say<'L-06'>[] = [];
    if (doors.length > 0) {
      const count = { found: doors.length, wanted: null, unit: 'count' } as const;
      said.push({ about: 'doors', state: 'unknown', ...count, rooms: [], where: doors.map(spotOf) });
    }
    if (low.length > 0) {
      const drop = { found: highest(plan, low), wanted: null, unit: 'mm' } as const;
      said.push({ about: 'glass', state: 'unknown', ...drop, rooms: [], where: low.map(spotOf) });
    } else if (windows.length > 0) {
      const drop = { found: highest(plan, windows), wanted: null, unit: 'mm' } as const;
      said.push({ about: 'glass', state: 'holds', ...drop, rooms: [], where: windows.map(spotOf) });
    }
    return said;
  }),
);

/**
 * L-07 (TEK17 § 12-17 (3), dibk.no 12/iii/12-17, 2026-05-17): windows whose underside is `drop_mm` or more above the ground open
 * so that no child can fall out. How they open is not on the drawing: a note to those who build.
 */
export const childSafe = forArchitect(
  rule('L-07', ['drop_mm'], ({ plan, figures: { drop_mm } }) => {
    const windows = windowsOut(plan);
    if (windows.length === 0) return [];
    const high = windows.filter((o) => dropUnder(plan, o) >= drop_mm);
    const numbers = { found: highest(plan, windows), wanted: null, unit: 'mm', rooms: [] } as const;
    return high.length > 0
      ? [{ about: 'high', state: 'unknown', ...numbers, where: high.map(spotOf) }]
      : [{ about: 'low', state: 'holds', ...numbers, where: windows.map(spotOf) }];
  }),
);
