import { frontDoors } from '../../derive/outside.ts';
import type { Plan, RoomPlan, StoreyPlan } from '../../derive/plan.ts';
import type { Kinds, RoomKindId } from '../../model/kinds.ts';
import type { Mm } from '../../model/units.ts';
import { enough, forArchitect, idsOf, rule, spotOf, spotsOf } from '../rule.ts';

/** Main functions of a home (TEK17 § 12-2). A bath has a toilet. The store is law of its own: R-08. */
export const FUNCTIONS = ['living', 'kitchen', 'bedroom', 'bath', 'toilet'] as const;
export type MainFunction = (typeof FUNCTIONS)[number];

export const serves = (kinds: Kinds, room: RoomPlan, wanted: MainFunction): boolean => {
  const does = kinds.rooms[room.kind].serves;
  return does === wanted || (wanted === 'toilet' && does === 'bath');
};
const rooms = (kinds: Kinds, all: readonly RoomPlan[], wanted: MainFunction): RoomPlan[] =>
  all.filter((room) => serves(kinds, room, wanted));

/** Those that a home may lack one by one. */
const ASKED_FOR = ['living', 'kitchen', 'bedroom', 'bath'] as const satisfies readonly MainFunction[];

const counted = { wanted: FUNCTIONS.length, unit: 'count', where: [] } as const;

/** P-03: one of each main function. Of an empty home it says what is to come. No toilet is asked for: the bath brings it. */
export const mainFunctions = rule(
  'P-03',
  [],
  ({ plan, kinds }) => {
    const absent = ASKED_FOR.filter((f) => rooms(kinds, plan.rooms, f).length === 0);
    if (absent.length > 0)
      return absent.map((about) => ({
        about,
        state: 'not',
        found: 0,
        wanted: 1,
        unit: 'count',
        rooms: [],
        where: [],
      }));
    const there = plan.rooms.filter((room) => FUNCTIONS.some((f) => serves(kinds, room, f)));
    return [
      {
        about: 'all',
        state: 'holds',
        ...counted,
        found: FUNCTIONS.length,
        rooms: idsOf(there),
        where: spotsOf(there),
      },
    ];
  },
  [{ about: 'to-come', state: 'unknown', ...counted, found: 0, rooms: [] }],
);

/**
 * Storeys that count as the entrance storey: the one of the front door, and those whose floor is within a small step of it (A-01;
 * TEK17 chapter 12, introduction).
 */
const entranceStoreys = ({ storeys, shell }: Plan, step: Mm): StoreyPlan[] => {
  const { floor } = shell.storeys[shell.entrance.storey]!;
  return storeys.filter((s) => Math.abs(s.shell.floor - floor) <= step);
};

/**
 * A-01 (TEK17 chapter 12, introduction, dibk.no 12/i/innledning2, 2026-05-17): which floor is the entrance storey. Floors within
 * `level_mm` of it count as the same; the number told is the step to the nearest other floor.
 */
export const entranceStorey = forArchitect(
  rule('A-01', ['level_mm'], ({ plan, figures: { level_mm } }) => {
    const front = frontDoors(plan);
    if (front.length === 0)
      return [{ about: 'door', state: 'unknown', found: 0, wanted: 1, unit: 'count', rooms: [], where: [] }];
    const same = entranceStoreys(plan, level_mm);
    const floor = plan.shell.storeys[plan.shell.entrance.storey]!.floor;
    const steps = plan.storeys.map((s) => Math.abs(s.shell.floor - floor)).filter((step) => step > 0);
    const found = steps.length > 0 ? Math.min(...steps) : null;
    const numbers = { found, wanted: null, unit: 'mm', rooms: [], where: front.map(spotOf) } as const;
    return [{ about: same.length > 1 ? 'several' : 'one', state: 'holds', ...numbers }];
  }),
);

/** Rooms whose name does not say whether somebody may come to sleep there. */
const MAYBE_BEDROOM: ReadonlySet<RoomKindId> = new Set(['own', 'homework', 'play']);

/** Main functions on the entrance storey and the rooms there; null while the home does not have them all. */
function onEntrance(plan: Plan, kinds: Kinds, step: Mm) {
  if (FUNCTIONS.some((f) => rooms(kinds, plan.rooms, f).length === 0)) return null;
  const storeys = new Set(entranceStoreys(plan, step).map((s) => s.index));
  const down = plan.rooms.filter((room) => storeys.has(room.storey));
  const there = FUNCTIONS.filter((f) => rooms(kinds, down, f).length > 0);
  const met = down.filter((room) => FUNCTIONS.some((f) => serves(kinds, room, f)));
  return { down, there, met };
}

/**
 * A-02 (TEK17 § 12-2 (3), dibk.no 12/i/12-2, 2026-05-17): when the entrance storey holds every main function, that storey must be
 * accessible. A room of `bedroom_m2` (our own line) with a window and an unclear name may be the bedroom: calling it something
 * else does not avoid the demand. What it brings is checked by A-07 … A-12; whether the way to the house is so steep that nothing
 * is demanded (§ 8-5 (2)) is not on the drawing. So where it applies the answer is "cannot tell".
 */
export const accessTrigger = rule('A-02', ['bedroom_m2', 'A-01.level_mm'], ({ plan, kinds, figures }) => {
  const entrance = onEntrance(plan, kinds, figures['A-01.level_mm']);
  if (!entrance) return [];
  const { down, there, met } = entrance;
  const numbers = { found: there.length, wanted: null, unit: 'count' } as const;
  if (there.length === FUNCTIONS.length)
    return [{ about: 'all-down', state: 'unknown', ...numbers, rooms: idsOf(met), where: spotsOf(met) }];
  const perhaps = down.filter(
    (room) => MAYBE_BEDROOM.has(room.kind) && enough(room.net, figures.bedroom_m2) && room.glass > 0,
  );
  if (FUNCTIONS.every((f) => f === 'bedroom' || there.includes(f)) && perhaps.length > 0)
    return [
      { about: 'perhaps', state: 'unknown', ...numbers, rooms: idsOf(perhaps), where: spotsOf(perhaps) },
    ];
  return [{ about: 'not-all', state: 'holds', ...numbers, rooms: idsOf(met), where: spotsOf(met) }];
});

/**
 * A-03 (TEK17 § 12-2 (1), dibk.no 12/i/12-2, 2026-05-17): the main functions may lie on any storey, since a home with a door of
 * its own at the ground needs no lift. Said once some of them are elsewhere than on the entrance storey, to those who believe otherwise.
 */
export const spreadOut = rule('A-03', ['A-01.level_mm'], ({ plan, kinds, figures }) => {
  const entrance = onEntrance(plan, kinds, figures['A-01.level_mm']);
  if (!entrance || entrance.there.length === FUNCTIONS.length) return [];
  const up = plan.rooms.filter(
    (room) => !entrance.down.includes(room) && FUNCTIONS.some((f) => serves(kinds, room, f)),
  );
  const numbers = { found: entrance.there.length, wanted: null, unit: 'count' } as const;
  return [{ about: 'spread', state: 'holds', ...numbers, rooms: idsOf(up), where: spotsOf(up) }];
});
