import { insideOf, outerOpenings } from '../../derive/outside.ts';
import type { OpeningPlan, Plan, RoomPlan } from '../../derive/plan.ts';
import type { Mm } from '../../model/units.ts';
import type { State } from '../finding.ts';
import type { Say } from '../rule.ts';
import { all, any, forArchitect, idsOf, rule, spotOf, spotsOf } from '../rule.ts';
import { dropUnder, habitableSpaces } from '../spaces.ts';

/** Figures of an escape window: F-08 its opening, F-09 its sill, F-10 how far down it is. F-06 and F-07 rest on all of them. */
const READS = [
  'F-08.width_mm',
  'F-08.height_mm',
  'F-08.sum_mm',
  'F-08.frame_mm',
  'F-09.sill_mm',
  'F-10.drop_mm',
  'F-10.ladder_drop_mm',
] as const;
type Limits = Readonly<Record<(typeof READS)[number], number>>;

/** `least` with and without the frame: what surely is enough, surely is not, and what the frame decides. */
const atLeast = (whole: Mm, clear: Mm, least: Mm): State =>
  clear >= least ? 'holds' : whole < least ? 'not' : 'unknown';

/** F-08: width, height and their sum of the clear opening; the one that is furthest off gives the numbers. */
function sizeOf(o: OpeningPlan, f: Limits): { state: State; found: Mm; wanted: Mm } {
  const frame = f['F-08.frame_mm'];
  const [width, height] = [o.width - 2 * frame, o.height - 2 * frame];
  const parts = [
    { whole: o.width, found: width, wanted: f['F-08.width_mm'] },
    { whole: o.height, found: height, wanted: f['F-08.height_mm'] },
    { whole: o.width + o.height, found: width + height, wanted: f['F-08.sum_mm'] },
  ];
  const worst = [...parts].sort((a, b) => a.found / a.wanted - b.found / b.wanted)[0]!;
  const state = all(parts.map((p) => atLeast(p.whole, p.found, p.wanted)));
  return { state, found: worst.found, wanted: worst.wanted };
}

/** F-09: the clear opening starts one frame above the sill. */
const sillOf = (o: OpeningPlan, f: Limits): State =>
  o.sill + f['F-08.frame_mm'] <= f['F-09.sill_mm'] ? 'holds' : o.sill > f['F-09.sill_mm'] ? 'not' : 'unknown';

/** F-10: to the first limit it holds; to the second a fixed ladder is needed, which the drawing cannot show. */
const dropOf = (plan: Plan, o: OpeningPlan, f: Limits): State => {
  const drop = dropUnder(plan, o);
  return drop <= f['F-10.drop_mm'] ? 'holds' : drop <= f['F-10.ladder_drop_mm'] ? 'unknown' : 'not';
};

/** Whether one can get out by a window: large enough, low enough inside, not too far down outside. */
const escapeBy = (plan: Plan, o: OpeningPlan, f: Limits): State =>
  all([sizeOf(o, f).state, sillOf(o, f), dropOf(plan, o, f)]);

/** Doors straight out and windows of a storey, those of stores one reaches only from outside left out. */
const waysOut = (plan: Plan, storey: number) => ({
  doors: outerOpenings(plan, 'door').filter((o) => o.storey === storey && insideOf(o) !== null),
  windows: outerOpenings(plan, 'window').filter((o) => o.storey === storey),
});

/**
 * F-06 (TEK17 § 11-13 (3), dibk.no 11/iv/11-13, 2026-05-17): `exit_count` ways out on every storey with rooms: a door, or off the
 * entrance storey an escape window. That there is one is law; how large and low it must be is pre-accepted (F-08 … F-10).
 */
export const exitOnStorey = rule('F-06', ['exit_count', ...READS], ({ plan, figures }) =>
  plan.storeys
    .filter((s) => s.rooms.length > 0)
    .map(({ index, rooms }): Say<'F-06'> => {
      const { doors, windows } = waysOut(plan, index);
      const { exit_count: wanted } = figures;
      const numbers = { wanted, unit: 'count', rooms: idsOf(rooms) } as const;
      if (doors.length >= wanted)
        return { about: 'exit', state: 'holds', found: doors.length, ...numbers, where: doors.map(spotOf) };
      if (index === plan.shell.entrance.storey)
        return { about: 'exit', state: 'not', found: doors.length, ...numbers, where: spotsOf(rooms) };
      const judged = windows.map((o) => ({ o, state: escapeBy(plan, o, figures) }));
      const found = doors.length + judged.filter((w) => w.state === 'holds').length;
      const possible = doors.length + judged.filter((w) => w.state !== 'not').length;
      const state = found >= wanted ? 'holds' : possible >= wanted ? 'unknown' : 'not';
      const where =
        state === 'not' ? spotsOf(rooms) : judged.filter((w) => w.state === state).map((w) => spotOf(w.o));
      // What keeps a window from being a way out are accepted sizes, not the law.
      const weight = state !== 'holds' && windows.length > 0 ? ({ weight: 'P' } as const) : {};
      return { about: 'window', state, found, ...numbers, where, ...weight };
    }),
);

/**
 * F-07 (TEK17 § 11-13, pre-accepted, dibk.no 11/iv/11-13, 2026-05-17): at least one of `every_count` rooms for long stay has an
 * escape window, or a door straight out. Rooms with no wall between are one.
 */
export const exitFromRooms = rule('F-07', ['every_count', ...READS], ({ plan, kinds, figures }) => {
  const judged = habitableSpaces(plan, kinds).map((rooms) => {
    const own = plan.openings.filter((o) => o.outer && rooms.some((r) => r.openings.includes(o.index)));
    const states = own.map((o): State => (o.kind === 'window' ? escapeBy(plan, o, figures) : 'holds'));
    return { rooms, state: any(states) };
  });
  if (judged.length === 0) return [];
  const wanted = Math.ceil(judged.length / figures.every_count);
  const found = judged.filter((s) => s.state === 'holds').length;
  const possible = judged.filter((s) => s.state !== 'not').length;
  const state = found >= wanted ? 'holds' : possible >= wanted ? 'unknown' : 'not';
  // Lit are the rooms that make it hold, else those that could.
  const rooms: RoomPlan[] = judged
    .filter((s) => (s.state === 'holds') === (state === 'holds'))
    .flatMap((s) => s.rooms);
  const numbers = { found, wanted, unit: 'count', terms: { rooms: judged.length } } as const;
  return [{ about: 'rooms', state, ...numbers, rooms: idsOf(rooms), where: spotsOf(rooms) }];
});

const RANK: Readonly<Record<State, number>> = { holds: 0, unknown: 1, not: 2 };

/** The windows that F-06 rests on: on each storey without a door out, the one that comes nearest to an escape window. */
const escapeWindows = (plan: Plan, f: Limits): OpeningPlan[] =>
  plan.storeys.flatMap(({ index, rooms }) => {
    const { doors, windows } = waysOut(plan, index);
    if (rooms.length === 0 || doors.length > 0 || index === plan.shell.entrance.storey) return [];
    const best = windows
      .map((o) => ({ o, rank: RANK[escapeBy(plan, o, f)], size: o.width + o.height }))
      .sort((a, b) => a.rank - b.rank || b.size - a.size)[0];
    return best ? [best.o] : [];
  });

const at = (o: OpeningPlan) =>
  ({ unit: 'mm', rooms: o.owners?.filter((owner) => owner.length === 1) ?? [], where: [spotOf(o)] }) as const;

/**
 * F-08 (TEK17 § 11-13, pre-accepted, dibk.no 11/iv/11-13, 2026-05-17): `width_mm`, `height_mm` and their `sum_mm` of the escape
 * window. The clear opening is taken as the window less its frame (`frame_mm`, our estimate); what the frame decides cannot be
 * told.
 */
export const escapeSize = rule('F-08', READS, ({ plan, figures }) =>
  escapeWindows(plan, figures).map((o) => {
    const terms = { width: o.width, height: o.height };
    return { about: 'size', ...sizeOf(o, figures), terms, ...at(o) };
  }),
);

/**
 * F-09 (TEK17 § 11-13, pre-accepted, dibk.no 11/iv/11-13, 2026-05-17): the escape window's sill is at most `sill_mm` above the
 * floor.
 */
export const escapeSill = rule('F-09', READS, ({ plan, figures }) =>
  escapeWindows(plan, figures).map((o) => ({
    about: 'sill',
    state: sillOf(o, figures),
    found: o.sill,
    wanted: figures['F-09.sill_mm'],
    atMost: true,
    ...at(o),
  })),
);

/**
 * F-10 (TEK17 § 11-13, pre-accepted, dibk.no 11/iv/11-13, 2026-05-17): drop from the escape window to the ground outside,
 * `drop_mm` at most, or `ladder_drop_mm` with a fixed ladder.
 */
export const escapeDrop = rule('F-10', READS, ({ plan, figures }) =>
  escapeWindows(plan, figures).map((o): Say<'F-10'> => {
    const drop = dropUnder(plan, o);
    const terms = { sill: o.sill, floor: drop - o.sill };
    const numbers = { found: drop, wanted: figures['F-10.drop_mm'], atMost: true as const, terms, ...at(o) };
    const state = dropOf(plan, o, figures);
    return state === 'unknown'
      ? { about: 'ladder', state, ...numbers }
      : { about: 'drop', state, ...numbers };
  }),
);

/**
 * F-11 (TEK17 § 11-13 (3), guidance, dibk.no 11/iv/11-13, 2026-05-17): a window in the sloping roof is normally no way out. On
 * the drawing every window stands in a wall and under its ceiling, by construction (model/facade.ts). No figure.
 */
export const roofWindows = rule('F-11', [], ({ plan }) => {
  const windows = outerOpenings(plan, 'window');
  if (windows.length === 0) return [];
  const numbers = { found: 0, wanted: 0, atMost: true, unit: 'count' } as const;
  return [{ about: 'walls', state: 'holds', ...numbers, rooms: [], where: windows.map(spotOf) }];
});

/**
 * F-12 (TEK17 § 11-13 (3), dibk.no 11/iv/11-13, 2026-05-17): the top storey may use the ways out of the storey below when the
 * home has automatic extinguishing. Said where F-06 finds none there; the drawing does not hold whether it has. No figure.
 */
export const topBySprinkler = forArchitect(
  rule('F-12', READS, ({ plan, figures }) => {
    const top = plan.storeys.filter((s) => s.rooms.length > 0).at(-1)!;
    if (top.index <= plan.shell.entrance.storey) return [];
    const { doors, windows } = waysOut(plan, top.index);
    if (doors.length > 0 || windows.some((o) => escapeBy(plan, o, figures) === 'holds')) return [];
    const numbers = { found: null, wanted: null, unit: 'count' } as const;
    const at = { rooms: idsOf(top.rooms), where: spotsOf(top.rooms) };
    return [{ about: 'sprinkler', state: 'unknown', ...numbers, ...at }];
  }),
);
