import type { OpeningPlan, Plan, RoomPlan } from '../../derive/plan.ts';
import { measureArea } from '../area.ts';
import { openingArea } from '../quantities.ts';
import type { Say } from '../rule.ts';
import { idsOf, rule, spotOf, spotsOf } from '../rule.ts';
import { FRAME, groundOutside, habitableSpaces } from '../spaces.ts';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const windowsOf = (plan: Plan, rooms: readonly RoomPlan[]): OpeningPlan[] =>
  plan.openings.filter(
    (o) => o.kind === 'window' && o.outer && rooms.some((r) => r.openings.includes(o.index)),
  );

/**
 * L-01: daylight in each room for long stay by the simple method: glass ≥ 0.07 × floor / light let through. The floor is net; rooms
 * with no wall between them are measured as one. Holds as long as nothing outside hides the sky over 45°, which the drawing cannot
 * show; where the ground outside is higher than a sill the window looks into a light well, and the method cannot tell.
 */
export const daylight = rule(
  'L-01',
  ['factor_share', 'transmittance_share'],
  ({ plan, kinds, figures: { factor_share, transmittance_share } }) =>
    habitableSpaces(plan, kinds).map((rooms): Say<'L-01'> => {
      const found = sum(rooms.map((r) => r.glass));
      const wanted = (factor_share * sum(rooms.map((r) => r.net))) / transmittance_share;
      const at = { found, wanted, unit: 'm2', rooms: idsOf(rooms), where: spotsOf(rooms) } as const;
      const about = rooms.length > 1 ? 'together' : 'glass';
      if (found < wanted) return { about, state: 'not', ...at };
      const below = windowsOf(plan, rooms).some((o) => Math.max(...groundOutside(plan, o)) > o.sill);
      return below ? { about: 'well', state: 'unknown', ...at } : { about, state: 'holds', ...at };
    }),
);

/** L-04: a window with a view in each room for long stay, or in the rooms it stands open to. */
export const windowWithView = rule('L-04', ['window_count'], ({ plan, kinds, figures }) => {
  const wanted = figures.window_count;
  const spaces = habitableSpaces(plan, kinds).map((rooms) => ({
    rooms,
    found: windowsOf(plan, rooms).length,
  }));
  const dark = spaces.filter(({ found }) => found < wanted);
  const numbers = { wanted, unit: 'count' } as const;
  if (dark.length > 0)
    return dark.map(({ rooms, found }) => ({
      about: 'window',
      state: 'not',
      found,
      ...numbers,
      rooms: idsOf(rooms),
      where: spotsOf(rooms),
    }));
  if (spaces.length === 0) return [];
  const found = Math.min(...spaces.map((s) => s.found));
  return [
    {
      about: 'window',
      state: 'holds',
      found,
      ...numbers,
      rooms: idsOf(spaces.flatMap((s) => s.rooms)),
      where: spaces.flatMap((s) => windowsOf(plan, s.rooms).map(spotOf)),
    },
  ];
});

/**
 * L-05: one window of the living room has its glass low enough to look out from a chair. The glass starts one frame above
 * the sill, so a sill in the last 50 mm cannot be told. A second living room on another storey is free, as is one without a
 * window yet: L-04 speaks of that.
 */
export const lowGlass = rule('L-05', ['glass_bottom_mm'], ({ plan, kinds, figures }) => {
  const wanted = figures.glass_bottom_mm;
  const living = plan.rooms.filter((r) => kinds.rooms[r.kind].serves === 'living');
  const main = living.some((r) => r.storey === plan.shell.entrance.storey)
    ? living.filter((r) => r.storey === plan.shell.entrance.storey)
    : living;
  return main.flatMap((room): Say<'L-05'>[] => {
    const lowest = windowsOf(plan, [room]).sort((a, b) => a.sill - b.sill)[0];
    if (!lowest) return [];
    const state = lowest.sill + FRAME <= wanted ? 'holds' : lowest.sill > wanted ? 'not' : 'unknown';
    const numbers = { found: lowest.sill, wanted, unit: 'mm' } as const;
    return [{ about: 'sill', state, ...numbers, rooms: [room.id], where: [spotOf(lowest)] }];
  });
});

/** L-08: windows and outer doors as a share of the heated BRA (the measures method for energy; another method may allow more). */
export const openingsShare = rule('L-08', ['openings_share'], ({ plan, figures }) => {
  const openings = plan.openings.filter((o) => o.outer && o.wall);
  const heated = measureArea(plan).braI;
  if (openings.length === 0 || heated === 0) return [];
  const found = sum(openings.map(openingArea)) / heated;
  const wanted = figures.openings_share;
  const at = { found, wanted, unit: 'share', rooms: [], where: openings.map(spotOf) } as const;
  return [{ about: 'share', state: found <= wanted ? 'holds' : 'not', ...at }];
});
