import { frontDoors, insideOf } from '../../derive/outside.ts';
import type { Place, Plan, RoomPlan } from '../../derive/plan.ts';
import { chosen } from '../household.ts';
import type { NoiseFigures } from '../noise.ts';
import { canBeShut, heardIn, meetsNeighbour, NOISE_FIGURES } from '../noise.ts';
import { piecesIn } from '../pieces.ts';
import { roomFor } from '../room-for.ts';
import { any, idsOf, onRooms, rule, spotsOf } from '../rule.ts';
import { wheelRoute } from '../wheel-route.ts';

/** Rooms in which a piece of this kind stands. */
const roomsWith = (plan: Plan, kind: string): RoomPlan[] =>
  plan.rooms.filter((room) => piecesIn(plan, room).some((piece) => piece.kind === kind));

/**
 * B-05: a place to wash clothes, a laundry or a machine elsewhere; and for who uses a wheelchair one on the entrance storey that is
 * reached (users.md §§ 4.5, 4.7). What stops a wheelchair on that storey is told by B-01.
 */
export const laundry = rule('B-05', ['B-01.passage_mm'], ({ plan, kinds, figures }) => {
  const wheels = chosen(plan, 'wheelchair');
  if (!wheels && !chosen(plan, 'laundry')) return [];
  const rooms = plan.rooms.filter((r) => r.kind === 'laundry');
  const places = [...new Set([...rooms, ...roomsWith(plan, 'washer')])];
  if (places.length === 0)
    return chosen(plan, 'laundry') ? [{ about: 'none', state: 'not', ...onRooms([]) }] : [];
  if (!wheels) return [{ about: 'place', state: 'holds', ...onRooms(places) }];
  const { storey } = plan.shell.entrance;
  const here = places.filter((r) => r.storey === storey);
  if (here.length > 0) {
    const { reached } = wheelRoute(plan, kinds, figures['B-01.passage_mm']);
    const there = here.filter((r) => reached.has(r.id));
    return there.length > 0 ? [{ about: 'reach', state: 'holds', ...onRooms(there) }] : [];
  }
  const up = places.some((r) => r.storey > storey);
  return [{ about: rooms.length === 0 ? 'machine' : up ? 'up' : 'down', state: 'not', ...onRooms(places) }];
});

/**
 * B-06: a place for the pram, `width_mm` × `length_mm`, in the entrance, or in a store on that storey (rules.md § 3.2, estimate). A pram that
 * is drawn there has its place.
 */
export const pramPlace = rule('B-06', ['width_mm', 'length_mm'], ({ plan, kinds, figures: f }) => {
  if (!chosen(plan, 'pram')) return [];
  const inside = new Set<Place | null>(frontDoors(plan).map(insideOf));
  const rooms = plan.rooms.filter(
    (r) =>
      r.storey === plan.shell.entrance.storey &&
      (r.kind === 'entry' || inside.has(r.id) || kinds.rooms[r.kind].serves === 'store'),
  );
  const drawn = new Set(roomsWith(plan, 'pram'));
  const judged = rooms.map((room) => ({
    room,
    state: drawn.has(room) ? ('holds' as const) : roomFor(plan, room, kinds, f.width_mm, f.length_mm),
  }));
  const state = any(judged.map((j) => j.state));
  const those = state === 'not' ? rooms : judged.filter((j) => j.state === state).map((j) => j.room);
  return [
    {
      about: 'place',
      state,
      found: null,
      wanted: f.length_mm,
      unit: 'mm',
      rooms: idsOf(those),
      where: spotsOf(those),
    },
  ];
});

const NOISE = NOISE_FIGURES.map((name) => `B-07.${name}` as const);
type Asked = Readonly<Record<(typeof NOISE)[number], number>>;
const noise = (figures: Asked): NoiseFigures =>
  Object.fromEntries(NOISE_FIGURES.map((name) => [name, figures[`B-07.${name}`]])) as NoiseFigures;

/**
 * B-07: a bedroom that is calm by day, as users.md §§ 4.2 and 4.17 count it (estimates): how loud a room is (`living_count`, `laundry_count`,
 * `kitchen_count`, `bath_count`, `stair_count`, `hall_count`, `bed_count`), less `wall_count` or `floor_count` for each wall or floor between,
 * is `quiet_count` or less. What the neighbour does behind the shared wall is not known here.
 */
export const sleepByDay = rule('B-07', NOISE, ({ plan, kinds, figures }) => {
  if (!chosen(plan, 'day-sleep')) return [];
  const f = noise(figures);
  const bedrooms = plan.rooms.filter((r) => kinds.rooms[r.kind].serves === 'bedroom');
  if (bedrooms.length === 0) return [];
  const calm = bedrooms.filter((r) => heardIn(plan, r.id, f) <= f.quiet_count);
  const own = calm.filter((r) => !meetsNeighbour(plan, r));
  if (own.length > 0) return [{ about: 'calm', state: 'holds', ...onRooms(own) }];
  if (calm.length > 0) return [{ about: 'calm', state: 'unknown', ...onRooms(calm) }];
  return [{ about: 'calm', state: 'not', ...onRooms(bedrooms) }];
});

/**
 * B-08: a room one can shut, calm by the count of B-07, to pray or to be alone in (users.md § 4.20). As with B-07, what the neighbour does behind
 * the shared wall is not known here.
 */
export const prayerPlace = rule('B-08', NOISE, ({ plan, kinds, figures }) => {
  if (!chosen(plan, 'prayer')) return [];
  const f = noise(figures);
  const calm = plan.rooms.filter(
    (r) =>
      (kinds.rooms[r.kind].habitable || r.kind === 'own') &&
      kinds.rooms[r.kind].serves !== 'living' &&
      kinds.rooms[r.kind].serves !== 'kitchen' &&
      canBeShut(plan, r) &&
      heardIn(plan, r.id, f) <= f.quiet_count,
  );
  const own = calm.filter((r) => !meetsNeighbour(plan, r));
  if (own.length > 0) return [{ about: 'place', state: 'holds', ...onRooms(own) }];
  return [{ about: 'place', state: calm.length > 0 ? 'unknown' : 'not', ...onRooms(calm) }];
});
