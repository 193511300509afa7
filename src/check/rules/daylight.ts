import type { OpeningPlan, Plan, RoomPlan } from '../../derive/plan.ts';
import { shareOfOpenings } from '../quantities.ts';
import type { Say } from '../rule.ts';
import { enough, forArchitect, idsOf, rule, spotOf, spotsOf } from '../rule.ts';
import { overhangOver, skyBefore } from '../sky.ts';
import { groundOutside, habitableSpaces } from '../spaces.ts';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const windowsOf = (plan: Plan, rooms: readonly RoomPlan[]): OpeningPlan[] =>
  plan.openings.filter(
    (o) => o.kind === 'window' && o.outer && rooms.some((r) => r.openings.includes(o.index)),
  );

/**
 * L-01 (TEK17 § 13-7, pre-accepted solution 1 b, dibk.no 13/v/13-7, 2026-07-03): daylight in each room for long stay by the
 * simple method, glass ≥ `factor_share` × floor / `transmittance_share` (the light let through is our estimate, and so is the
 * glass of a window). The floor is net, with what reaches out over the windows added; rooms with no wall between them are
 * measured as one. Glass that looks into the ground, or at a wing of the home over `L-03.sky_deg`, is outside the method: when
 * the rest is not enough it cannot tell. Houses and trees around are not on the drawing (L-03).
 */
export const daylight = rule(
  'L-01',
  ['factor_share', 'transmittance_share', 'L-03.sky_deg'],
  ({ plan, kinds, figures }) =>
    habitableSpaces(plan, kinds).map((rooms): Say<'L-01'> => {
      const { factor_share, transmittance_share } = figures;
      const found = sum(rooms.map((r) => r.glass));
      const floor = sum(rooms.map((r) => r.net + overhangOver(plan, r)));
      const wanted = (factor_share * floor) / transmittance_share;
      const terms = { floor, glass_share: plan.shell.measures.glass.share };
      const at = { found, wanted, unit: 'm2', rooms: idsOf(rooms), where: spotsOf(rooms), terms } as const;
      const about = rooms.length > 1 ? 'together' : 'glass';
      if (!enough(found, wanted)) return { about, state: 'not', ...at };
      const windows = windowsOf(plan, rooms);
      const buried = windows.filter((o) => Math.max(...groundOutside(plan, o)) > o.sill);
      const screened = windows.filter(
        (o) => !buried.includes(o) && skyBefore(plan).get(o.index)!.out > figures['L-03.sky_deg'],
      );
      const lost = sum([...buried, ...screened].map((o) => o.glass));
      if (lost === 0 || enough(found - lost, wanted)) return { about, state: 'holds', ...at };
      return { about: buried.length > 0 ? 'well' : 'wing', state: 'unknown', ...at };
    }),
);

/**
 * L-03 (TEK17 § 13-7, pre-accepted solution 1 b, dibk.no 13/v/13-7, 2026-07-03): the simple method of L-01 holds as long as
 * nothing stands up over `sky_deg` before a window. Wings of the home itself are measured straight out (sky.ts); of one that
 * stands so to the side the text does not speak, so it is told apart. The houses, trees and hills around are not on the drawing:
 * it never says more than what the home itself does, and which windows want the exact method (L-02).
 */
export const openSky = forArchitect(
  rule('L-03', ['sky_deg'], ({ plan, kinds, figures: { sky_deg: wanted } }) => {
    const rooms = plan.rooms.filter((r) => kinds.rooms[r.kind].habitable);
    const skies = windowsOf(plan, rooms).map((o) => ({ o, ...skyBefore(plan).get(o.index)! }));
    const told = (about: Say<'L-03'>['about'], of: typeof skies): Say<'L-03'>[] => {
      if (of.length === 0) return [];
      const found = Math.max(...of.map((s) => (about === 'wing' ? s.out : Math.max(s.out, s.aside))));
      const behind = rooms.filter((r) => of.some(({ o }) => r.openings.includes(o.index)));
      const at = { rooms: idsOf(behind), where: of.map(({ o }) => spotOf(o)) };
      return [{ about, state: 'unknown', found, wanted, atMost: true, unit: 'deg', ...at }];
    };
    const before = skies.filter((s) => s.out > wanted);
    const free = skies.filter((s) => s.out <= wanted);
    return [
      ...told('wing', before),
      ...told(
        'beside',
        free.filter((s) => s.aside > wanted),
      ),
      ...told(
        'around',
        free.filter((s) => s.aside <= wanted),
      ),
    ];
  }),
);

/**
 * L-04 (TEK17 § 13-8, dibk.no 13/v/13-8, 2026-05-17): `window_count` windows with a view in each room for long stay, or in the
 * rooms it stands open to.
 */
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
 * L-05 (TEK17 § 13-8, dibk.no 13/v/13-8, 2026-05-17): one window of the living room has its glass at `glass_bottom_mm` or lower,
 * to look out from a chair. The glass starts one frame (`F-08.frame_mm`, our estimate) above the sill: what rests on it cannot be
 * told. A second living room on another storey is free, as is one without a window yet: L-04 speaks of that.
 */
export const lowGlass = rule('L-05', ['glass_bottom_mm', 'F-08.frame_mm'], ({ plan, kinds, figures }) => {
  const wanted = figures.glass_bottom_mm;
  const living = plan.rooms.filter((r) => kinds.rooms[r.kind].serves === 'living');
  const main = living.some((r) => r.storey === plan.shell.entrance.storey)
    ? living.filter((r) => r.storey === plan.shell.entrance.storey)
    : living;
  return main.flatMap((room): Say<'L-05'>[] => {
    const lowest = windowsOf(plan, [room]).sort((a, b) => a.sill - b.sill)[0];
    if (!lowest) return [];
    const state =
      lowest.sill + figures['F-08.frame_mm'] <= wanted ? 'holds' : lowest.sill > wanted ? 'not' : 'unknown';
    const numbers = { found: lowest.sill, wanted, atMost: true, unit: 'mm' } as const;
    return [{ about: 'sill', state, ...numbers, rooms: [room.id], where: [spotOf(lowest)] }];
  });
});

/**
 * L-08 (TEK17 § 14-2 (2), dibk.no/byggtekniske-omrader/krav-til-energieffektivitet---tiltaksmetoden, 2026-05-17), which rules.md
 * also lists as E-02: windows and outer doors are at most `openings_share` of the heated BRA by the measures method for energy;
 * the frame method (E-01) may allow more.
 */
export const openingsShare = rule('L-08', ['openings_share'], ({ plan, figures }) => {
  const told = shareOfOpenings(plan);
  if (!told) return [];
  const { openings, area, heated, share } = told;
  const numbers = { found: share, wanted: figures.openings_share, atMost: true, unit: 'share' } as const;
  const at = { ...numbers, rooms: [], where: openings.map(spotOf), terms: { area, heated } };
  return [{ about: 'share', state: enough(at.wanted, at.found) ? 'holds' : 'not', ...at }];
});
