import { frontDoors, insideOf } from '../../derive/outside.ts';
import type { Place, Plan, RoomPlan } from '../../derive/plan.ts';
import { flood } from '../../derive/routes.ts';
import type { Kinds } from '../../model/kinds.ts';
import { AGE_BANDS, NEED_LIMITS, personsIn } from '../../model/needs.ts';
import { piecesIn } from '../pieces.ts';
import { roomFor } from '../room-for.ts';
import type { Say } from '../rule.ts';
import { enough, idsOf, onRooms, rule, spotsOf } from '../rule.ts';

/** The kinds of the pieces in a room. */
const kindsIn = (plan: Plan, room: RoomPlan, { furniture }: Kinds) =>
  piecesIn(plan, room).flatMap(({ kind }) => furniture[kind] ?? []);

/** More than a family can tell of are not counted. */
const MOST_SEATS = NEED_LIMITS.guests + AGE_BANDS.length * NEED_LIMITS.ofAnAge;

/**
 * B-09: all who live here and the guests they told of find a seat at one table: one that is drawn, or one there is floor for (users.md § 4.8:
 * `seat_mm` a person along the two long sides of a table `table_mm` deep, and `behind_mm` behind them; estimates). And the guests come to a
 * toilet past no bedroom.
 */
export const guests = rule('B-09', ['seat_mm', 'table_mm', 'behind_mm'], ({ plan, kinds, figures: f }) => {
  const coming = plan.design.needs?.guests ?? 0;
  if (coming === 0) return [];
  const wanted = coming + personsIn(plan.design.needs);
  const rooms = plan.rooms.filter((r) => {
    const { habitable, serves } = kinds.rooms[r.kind];
    return habitable && serves !== 'bedroom';
  });
  const deep = f.table_mm + 2 * f.behind_mm;
  const drawn = (room: RoomPlan): number =>
    kindsIn(plan, room, kinds)
      .filter(({ family }) => family === 'table')
      .reduce((sum, { width }) => sum + 2 * Math.floor(width / f.seat_mm), 0);
  const floor = (room: RoomPlan): number => {
    let seats = 0;
    while (seats < MOST_SEATS && roomFor(plan, room, kinds, f.seat_mm * (seats / 2 + 1), deep) !== 'not')
      seats += 2;
    return seats;
  };
  const most = (count: (room: RoomPlan) => number) =>
    rooms.map((room) => ({ room, seats: count(room) })).sort((a, b) => b.seats - a.seats)[0] ?? {
      room: null,
      seats: 0,
    };
  const table = most(drawn);
  const place = most(floor);
  const seated = table.seats >= wanted;
  const { room, seats } = seated ? table : place;
  const those = room && seats > 0 ? [room] : [];
  const at = { found: seats, wanted, unit: 'count', rooms: idsOf(those), where: spotsOf(those) } as const;
  return [
    { about: 'table', state: seated ? 'holds' : seats >= wanted ? 'unknown' : 'not', ...at },
    ...toilet(plan, kinds),
  ];
});

/** Whether one comes from the front door to a toilet without going through a bedroom. */
function toilet(plan: Plan, kinds: Kinds): Say<'B-09'>[] {
  const serves = (place: Place) => kinds.rooms[plan.room(place)?.kind ?? 'own'].serves;
  const toilets = plan.rooms.filter((r) => serves(r.id) === 'toilet' || serves(r.id) === 'bath');
  const start = frontDoors(plan).flatMap((door) => insideOf(door) ?? []);
  if (toilets.length === 0 || start.length === 0) return [];
  const seen = flood(
    start,
    plan.links,
    (place) => place !== 'outside',
    (place) => serves(place) !== 'bedroom',
  );
  const there = toilets.filter((r) => seen.has(r.id));
  return there.length > 0
    ? [{ about: 'toilet', state: 'holds', ...onRooms(there) }]
    : [{ about: 'toilet', state: 'not', ...onRooms(toilets) }];
}

/**
 * B-10: a bed for each who lives here: the beds that are drawn, else those a bedroom of its size has room for (rules.md § 3.2: one from
 * `one_m2`, two from `two_m2`; estimate). Who shares with whom is the family's own matter.
 */
export const beds = rule('B-10', ['one_m2', 'two_m2'], ({ plan, kinds, figures: f }) => {
  const wanted = personsIn(plan.design.needs);
  const bedrooms = plan.rooms.filter((r) => kinds.rooms[r.kind].serves === 'bedroom');
  if (wanted === 0 || bedrooms.length === 0) return [];
  const places = (room: RoomPlan): number => {
    const drawn = kindsIn(plan, room, kinds).reduce((sum, { sleeps }) => sum + sleeps, 0);
    if (drawn > 0) return drawn;
    return enough(room.net, f.two_m2) ? 2 : enough(room.net, f.one_m2) ? 1 : 0;
  };
  const found = bedrooms.reduce((sum, room) => sum + places(room), 0);
  const at = { found, wanted, unit: 'count', rooms: idsOf(bedrooms), where: spotsOf(bedrooms) } as const;
  return [{ about: 'beds', state: found >= wanted ? 'holds' : 'not', ...at }];
});
