import { placeOf } from '../../derive/owners.ts';
import type { OpenEdge, Plan, StairPlan } from '../../derive/plan.ts';
import { gap } from '../../derive/solid.ts';
import { clearHeight } from '../../model/shell.ts';
import type { Mm, Rect } from '../../model/units.ts';
import { grown, minus } from '../../model/units.ts';
import { common } from '../floor.ts';
import { heightRange } from '../height.ts';
import type { Say } from '../rule.ts';
import { EXACT, enough, forArchitect, rule, spotOf, spotsOn } from '../rule.ts';

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
  const found = s.flights.flatMap(({ rect, treads, up, pivot }) => {
    const start = climbed;
    climbed += Math.max(treads, 1) * s.riser;
    const end = climbed;
    const corners = [rect.x0, rect.x1].flatMap((x) => [rect.y0, rect.y1].map((y) => ({ x, y })));
    return corners.map((p) => {
      // Wedges meet in a point, so that any corner may be under the highest of them.
      const high =
        pivot !== undefined ||
        {
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

/**
 * S-01 (TEK17 § 12-14 (1) h, dibk.no 12/iii/12-14, 2026-05-17): `width_mm` of straight flights and `headroom_mm` over every
 * stair. A stair that turns on a landing has straight flights.
 */
export const straightStair = rule('S-01', ['width_mm', 'headroom_mm'], ({ plan, figures }) => [
  ...widthOf(
    plan.stairs.filter((s) => !winds(s)),
    figures.width_mm,
  ),
  ...plan.stairs.map((s): Say<'S-01'> => {
    const found = headroom(plan, s);
    const wanted = figures.headroom_mm;
    const numbers = { found, wanted, unit: 'mm', rooms: [], where: spotsOn(s.storey, s.rects) } as const;
    return { about: 'headroom', state: enough(found, wanted) ? 'holds' : 'not', ...numbers };
  }),
]);

/** S-02 (TEK17 § 12-14 (1) i, dibk.no 12/iii/12-14, 2026-05-17): `width_mm` of stairs that turn on their treads. */
export const windingStair = rule('S-02', ['width_mm'], ({ plan, figures }) =>
  widthOf(plan.stairs.filter(winds), figures.width_mm),
);

/**
 * S-03 (TEK17 § 12-14 (1) c and d, dibk.no 12/iii/12-14, 2026-05-17): `going_mm` on the walking line (law), and 2 risers + going
 * between `formula_min_mm` and `formula_max_mm` (pre-accepted).
 */
export const stairSteps = rule(
  'S-03',
  ['going_mm', 'formula_min_mm', 'formula_max_mm'],
  ({ plan, figures: { going_mm, formula_min_mm, formula_max_mm } }) =>
    plan.stairs.flatMap((s): Say<'S-03'>[] => {
      const walking = s.flights.some((f) => f.pivot);
      const at = { unit: 'mm', rooms: [], where: spotsOn(s.storey, s.rects) } as const;
      const sum = 2 * s.riser + s.tread;
      const steep = sum > formula_max_mm + EXACT;
      const flat = sum < formula_min_mm - EXACT;
      return [
        {
          // On wedges the depth depends on where one walks, which we assume; the sentence says so.
          about: walking ? 'walking' : 'going',
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
          ...(!flat && { atMost: true }),
          terms: { riser: s.riser, tread: s.tread },
          ...at,
        },
      ];
    }),
);

/**
 * S-04 (TEK17 § 12-14 (1) e, dibk.no 12/iii/12-14, 2026-05-17): a stair that climbs more than `rise_mm` has a landing (law), and
 * a landing is as deep as its flight is wide (pre-accepted). A straight stair has none here.
 */
export const landing = rule('S-04', ['rise_mm'], ({ plan, figures: { rise_mm } }) =>
  plan.stairs.flatMap((s): Say<'S-04'>[] => {
    const at = { unit: 'mm', rooms: [], where: spotsOn(s.storey, s.rects) } as const;
    const landings = s.flights.filter((f) => f.treads === 0);
    const needed = s.rise > rise_mm && landings.length === 0;
    const rise = {
      about: 'rise',
      state: needed ? 'not' : 'holds',
      found: s.rise,
      wanted: rise_mm,
      atMost: true,
    } as const;
    return [
      { ...rise, ...at },
      ...landings.map(({ rect }): Say<'S-04'> => {
        // The flight before it goes up to it along the way it came; half a wall stands behind.
        const along = s.flights[0]!.up === 'top' || s.flights[0]!.up === 'bottom';
        const found = (along ? rect.y1 - rect.y0 : rect.x1 - rect.x0) - plan.shell.walls.inner / 2;
        const wanted = s.askedWidth;
        const state = enough(found, wanted) ? 'holds' : 'not';
        return { about: 'depth', weight: 'P', state, found, wanted, ...at };
      }),
    ];
  }),
);

/** Stairs of the storey above whose floor lies over a part of this one; one that stands just over it shares its shaft. */
const crossing = (plan: Plan, s: StairPlan): StairPlan[] =>
  plan.stairs.filter(
    (t) =>
      t.storey === s.storey + 1 && common(t.rects, s.rects).length > 0 && minus(t.rects, s.rects).length > 0,
  );

/**
 * S-06 (computed from the headroom of S-01; TEK17 § 12-14 (1) h, dibk.no 12/iii/12-14, 2026-05-17): the floor above is open from
 * the tread where the ceiling would come nearer than the headroom. The drawing opens it over the whole stair, so it holds unless
 * another stair begins there.
 */
export const voidAbove = forArchitect(
  rule('S-06', ['S-01.headroom_mm'], ({ plan, figures }) =>
    plan.stairs.map((s): Say<'S-06'> => {
      const { shell } = plan.storeys[s.storey]!;
      const clear = heightRange(shell, s.rects).low;
      const tread = Math.max(1, Math.floor((clear - figures['S-01.headroom_mm']) / s.riser) + 1);
      const over = crossing(plan, s);
      const terms = { clear, riser: s.riser, tread };
      const numbers = { found: null, wanted: null, unit: 'count', rooms: [], terms } as const;
      const where = [s, ...over].flatMap((t) => spotsOn(t.storey, t.rects));
      return over.length > 0
        ? { about: 'crossed', state: 'unknown', ...numbers, where }
        : { about: 'open', state: 'holds', ...numbers, where };
    }),
  ),
);

/** Parts of a stretch that another on the same line does not cover. */
function beside(edge: OpenEdge, end: StairPlan['bottom']): Pick<OpenEdge, 'axis' | 'at' | 'from' | 'to'>[] {
  const upright = end.from.x === end.to.x;
  const [at, a, b] = upright ? [end.from.x, end.from.y, end.to.y] : [end.from.y, end.from.x, end.to.x];
  if ((edge.axis === 'v') !== upright || edge.at !== at) return [edge];
  return [
    { ...edge, to: Math.min(edge.to, a) },
    { ...edge, from: Math.max(edge.from, b) },
  ].filter(({ from, to }) => from < to);
}

/**
 * S-08 (TEK17 § 12-15 and § 12-14 (1) a, dibk.no 12/iii/12-15, 2026-05-17): where no wall stands along a stair or round its
 * opening above, and the fall is more than `fall_mm`, there is a railing of `height_mm`. The drawing has no railings, so where
 * one is needed it cannot tell.
 */
export const railing = forArchitect(
  rule('S-08', ['fall_mm', 'height_mm'], ({ plan, figures: { fall_mm } }) =>
    plan.stairs
      .filter((s) => s.rise > fall_mm)
      .map((s): Say<'S-08'> => {
        const open = [s.bottom, s.top].flatMap((end, i) =>
          plan.storeys[s.storey + i]!.open.filter(({ owners }) => owners.includes(`stair:${s.index}`))
            .flatMap((edge) => beside(edge, end))
            .map((edge) => ({ ...edge, storey: s.storey + i })),
        );
        const found = open.reduce((sum, { from, to }) => sum + to - from, 0);
        const numbers = { found, wanted: null, unit: 'mm', rooms: [] } as const;
        return open.length > 0
          ? { about: 'open', state: 'unknown', ...numbers, where: open.map(spotOf) }
          : { about: 'walls', state: 'holds', ...numbers, where: spotsOn(s.storey, s.rects) };
      }),
  ),
);

/** The nosing of a stair's first or last step, and the doors of the place it is met from. */
function stepAndDoors(plan: Plan, s: StairPlan, end: 'bottom' | 'top') {
  const { from, to, place } = s[end];
  const storey = s.storey + (end === 'top' ? 1 : 0);
  const step: Rect = {
    x0: Math.min(from.x, to.x),
    y0: Math.min(from.y, to.y),
    x1: Math.max(from.x, to.x),
    y1: Math.max(from.y, to.y),
  };
  const doors = plan.openings.flatMap((o) => {
    if (o.kind !== 'door' || o.storey !== storey || !o.owners) return [];
    const sides = o.owners.map((owner) => placeOf(owner, storey));
    if (!sides.includes(place ?? '')) return [];
    // The leaf counts where it opens towards the stair.
    const leaf = o.sweep && sides[o.swing === 1 ? 1 : 0] === place ? [gap(step, o.sweep)] : [];
    return [Math.max(0, Math.min(gap(step, o.hole), ...leaf))];
  });
  return { storey, step, doors };
}

/**
 * S-05 (TEK17 § 12-14, pre-accepted inside a dwelling, dibk.no 12/iii/12-14, 2026-05-17): free floor of `gap_mm` between a door, or its swing,
 * and the first or last step of a stair.
 */
export const doorToStep = rule('S-05', ['gap_mm'], ({ plan, figures: { gap_mm: wanted } }) =>
  plan.stairs.flatMap((s): Say<'S-05'>[] => {
    const ends = (['bottom', 'top'] as const)
      .map((end) => stepAndDoors(plan, s, end))
      .filter(({ doors }) => doors.length > 0)
      .map(({ storey, step, doors }) => ({ storey, step, found: Math.min(...doors) }));
    const where = (those: typeof ends) =>
      those.map(({ storey, step }) => ({
        storey,
        rect: grown(step, wanted),
      }));
    const numbers = { wanted, unit: 'mm', rooms: [] } as const;
    const tight = ends.filter((e) => e.found < wanted);
    if (tight.length > 0)
      return tight.map((e) => ({
        about: 'gap',
        state: 'not',
        found: e.found,
        ...numbers,
        where: where([e]),
      }));
    if (ends.length === 0) return [];
    const found = Math.min(...ends.map((e) => e.found));
    return [{ about: 'gap', state: 'holds', found, ...numbers, where: where(ends) }];
  }),
);
