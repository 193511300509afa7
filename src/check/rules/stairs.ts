import type { Plan, StairPlan } from '../../derive/plan.ts';
import { clearHeight } from '../../model/shell.ts';
import type { Mm } from '../../model/units.ts';
import type { Say } from '../rule.ts';
import { rule, spotsOn } from '../rule.ts';

/** A stair turns on its treads when it is no straight one and has no landing to turn on. */
const winds = (s: StairPlan): boolean => s.kind !== 'straight' && s.flights.every((f) => f.treads > 0);

const widthOf = (stairs: readonly StairPlan[], wanted: Mm): (Say<'S-02'> & Say<'S-01'>)[] =>
  stairs.map((s) => {
    const numbers = {
      found: s.clearWidth,
      wanted,
      unit: 'mm',
      rooms: [],
      where: spotsOn(s.storey, s.rects),
    } as const;
    return { about: 'width', state: s.clearWidth >= wanted ? 'holds' : 'not', ...numbers } as const;
  });

/**
 * Least height over a stair's treads. The floor above is open over the whole stair, so what is over a tread is the climb
 * that is left and the clear height above; the four corners of each flight and landing are tried.
 */
function headroom(plan: Plan, s: StairPlan): Mm {
  const above = plan.storeys[s.storey + 1]?.shell;
  if (!above) return 0;
  let climbed = 0;
  const found = s.flights.flatMap(({ rect, treads, up }) => {
    const start = climbed;
    climbed += Math.max(treads, 1) * s.riser;
    const end = climbed;
    const corners = [rect.x0, rect.x1].flatMap((x) => [rect.y0, rect.y1].map((y) => ({ x, y })));
    return corners.map((p) => {
      const high = {
        top: p.y === rect.y0,
        bottom: p.y === rect.y1,
        left: p.x === rect.x0,
        right: p.x === rect.x1,
      }[up];
      return clearHeight(above, p) + s.rise - (high ? end : start + s.riser);
    });
  });
  return Math.min(...found);
}

/** S-01: width of straight flights and headroom of every stair. A stair that turns on a landing has straight flights. */
export const straightStair = rule('S-01', ['width_mm', 'headroom_mm'], ({ plan, figures }) => [
  ...widthOf(
    plan.stairs.filter((s) => !winds(s)),
    figures.width_mm,
  ),
  ...plan.stairs.map((s): Say<'S-01'> => {
    const found = headroom(plan, s);
    const wanted = figures.headroom_mm;
    const numbers = { found, wanted, unit: 'mm', rooms: [], where: spotsOn(s.storey, s.rects) } as const;
    return { about: 'headroom', state: found >= wanted ? 'holds' : 'not', ...numbers };
  }),
]);

/** S-02: width of stairs that turn on their treads. */
export const windingStair = rule('S-02', ['width_mm'], ({ plan, figures }) =>
  widthOf(plan.stairs.filter(winds), figures.width_mm),
);

/** Rounding of a riser, in mm. */
const EXACT = 1e-6;

/** S-03: going on the walking line (law), and 2 risers + going within 620 ± 20 mm (pre-accepted). */
export const stairSteps = rule(
  'S-03',
  ['going_mm', 'formula_min_mm', 'formula_max_mm'],
  ({ plan, figures: { going_mm, formula_min_mm, formula_max_mm } }) =>
    plan.stairs.flatMap((s): Say<'S-03'>[] => {
      const at = { unit: 'mm', rooms: [], where: spotsOn(s.storey, s.rects) } as const;
      const sum = 2 * s.riser + s.tread;
      const steep = sum > formula_max_mm + EXACT;
      const flat = sum < formula_min_mm - EXACT;
      return [
        {
          about: 'going',
          state: s.tread >= going_mm ? 'holds' : 'not',
          found: s.tread,
          wanted: going_mm,
          ...at,
        },
        {
          about: 'steps',
          weight: 'P',
          state: steep || flat ? 'not' : 'holds',
          found: sum,
          wanted: flat ? formula_min_mm : formula_max_mm,
          ...at,
        },
      ];
    }),
);
