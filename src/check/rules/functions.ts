import type { RoomPlan } from '../../derive/plan.ts';
import type { Kinds, RoomKindId } from '../../model/kinds.ts';
import { idsOf, rule, spotsOf } from '../rule.ts';

/** Main functions of a home (TEK17 § 12-2). A bath has a toilet. The store is law of its own: R-08. */
const FUNCTIONS = ['living', 'kitchen', 'bedroom', 'bath', 'toilet'] as const;
type MainFunction = (typeof FUNCTIONS)[number];

const serves = (kinds: Kinds, room: RoomPlan, wanted: MainFunction): boolean => {
  const does = kinds.rooms[room.kind].serves;
  return does === wanted || (wanted === 'toilet' && does === 'bath');
};
const rooms = (kinds: Kinds, all: readonly RoomPlan[], wanted: MainFunction): RoomPlan[] =>
  all.filter((room) => serves(kinds, room, wanted));

const counted = { wanted: FUNCTIONS.length, unit: 'count', where: [] } as const;

/** P-03: one of each main function. Of an empty home it says what is to come. A bath that is still to come brings the toilet. */
export const mainFunctions = rule(
  'P-03',
  [],
  ({ plan, kinds }) => {
    const absent = FUNCTIONS.filter((f) => rooms(kinds, plan.rooms, f).length === 0);
    if (absent.length > 0)
      return absent
        .filter((f) => f !== 'toilet' || !absent.includes('bath'))
        .map((about) => ({ about, state: 'not', found: 0, wanted: 1, unit: 'count', rooms: [], where: [] }));
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

/** Rooms whose name does not say whether somebody may come to sleep there. */
const MAYBE_BEDROOM: ReadonlySet<RoomKindId> = new Set(['own', 'homework', 'play']);
/** Our own line for such a room (rules.md A-02, marked E): at least this large, with a window. */
const MAYBE_BEDROOM_AREA = 6;

/**
 * when the entrance storey holds every main function, that storey must be accessible. Said as information, once the home
 * has all of them: the rules it brings (A-06 … A-12) are not checked here, so the answer is then "cannot tell".
 */
export const accessTrigger = rule('A-02', [], ({ plan, kinds }) => {
  if (FUNCTIONS.some((f) => rooms(kinds, plan.rooms, f).length === 0)) return [];
  const down = plan.rooms.filter((room) => room.storey === plan.shell.entrance.storey);
  const there = FUNCTIONS.filter((f) => rooms(kinds, down, f).length > 0);
  const numbers = { found: there.length, wanted: FUNCTIONS.length, unit: 'count' } as const;
  const met = down.filter((room) => FUNCTIONS.some((f) => serves(kinds, room, f)));
  if (there.length === FUNCTIONS.length)
    return [{ about: 'all-down', state: 'unknown', ...numbers, rooms: idsOf(met), where: spotsOf(met) }];
  const perhaps = down.filter(
    (room) => MAYBE_BEDROOM.has(room.kind) && room.net >= MAYBE_BEDROOM_AREA && room.glass > 0,
  );
  if (FUNCTIONS.every((f) => f === 'bedroom' || there.includes(f)) && perhaps.length > 0)
    return [
      { about: 'perhaps', state: 'unknown', ...numbers, rooms: idsOf(perhaps), where: spotsOf(perhaps) },
    ];
  return [{ about: 'not-all', state: 'holds', ...numbers, rooms: idsOf(met), where: spotsOf(met) }];
});
