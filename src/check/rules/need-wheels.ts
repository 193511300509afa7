import { outsideRooms } from '../../derive/outside.ts';
import type { RoomPlan } from '../../derive/plan.ts';
import type { State } from '../finding.ts';
import { chosen } from '../household.ts';
import { roomToTurn } from '../room-for.ts';
import type { Say } from '../rule.ts';
import { idsOf, onRooms, rule, shortSide, spotOf, spotsOf } from '../rule.ts';
import { wheelRoute } from '../wheel-route.ts';

/*
 * What a family that uses a wheelchair or a walker indoors needs, whatever the law asks: in a home on two storeys it often asks
 * nothing (users.md 0.5). The figures are those of TEK17 §§ 12-7 and 12-8, said as needs.
 */

/**
 * B-01 (the figure of TEK17 § 12-8, dibk.no 12/ii/12-8, 2026-05-17, said as a need; users.md § 4.4): in a wheelchair one comes from the front
 * door to every room on the entrance storey, through ways of `passage_mm` and with no stair. The first thing that stops one is told on each
 * way. What stands in the rooms is not seen yet, and round a corner it cannot be told.
 */
export const wheelsReach = rule('B-01', ['passage_mm'], ({ plan, kinds, figures: { passage_mm } }) => {
  if (!chosen(plan, 'wheelchair')) return [];
  const { front, rooms, reached, perhaps, narrow, tight, byStair } = wheelRoute(plan, kinds, passage_mm);
  if (front.length === 0) return [{ about: 'start', state: 'unknown', ...onRooms([]) }];
  const wide = { wanted: passage_mm, unit: 'mm' } as const;
  const said: Say<'B-01'>[] = [];
  for (const { room, link, width } of narrow) {
    const opening = plan.openings[link.index];
    const at = { state: 'not', found: width, ...wide, rooms: [room.id] } as const;
    said.push(
      opening
        ? {
            about: link.by === 'door' ? 'door' : 'gap',
            ...at,
            where: [spotOf(opening)],
            opening: opening.index,
          }
        : { about: 'gap', ...at, where: spotsOf([room]) },
    );
  }
  if (!front.some((door) => door.width >= passage_mm)) {
    const widest = [...front].sort((a, b) => b.width - a.width)[0]!;
    const at = { found: widest.width, ...wide, rooms: [], where: [spotOf(widest)], opening: widest.index };
    said.push({ about: 'front', state: 'not', ...at });
  }
  for (const room of tight)
    said.push({
      about: 'tight',
      state: 'not',
      found: shortSide(room),
      ...wide,
      rooms: [room.id],
      where: spotsOf([room]),
    });
  if (byStair.length > 0) said.push({ about: 'stairs', state: 'not', ...onRooms(byStair) });
  const round = rooms.filter((r) => perhaps.has(r.id) && !reached.has(r.id));
  if (round.length > 0) said.push({ about: 'reach', state: 'unknown', ...onRooms(round) });
  if (said.length === 0 && rooms.length > 0 && rooms.every((r) => reached.has(r.id))) {
    const all = { found: rooms.length, wanted: rooms.length, unit: 'count' } as const;
    said.push({ about: 'reach', state: 'holds', ...all, rooms: idsOf(rooms), where: front.map(spotOf) });
  }
  const { storey } = plan.shell.entrance;
  const ownDoor = outsideRooms(plan).filter((r) => r.storey === storey && plan.reached.has(r.id));
  if (ownDoor.length > 0) said.push({ about: 'outside', state: 'unknown', ...onRooms(ownDoor) });
  return said;
});

const MAIN = ['living', 'kitchen', 'bedroom', 'bath'] as const;

/**
 * B-02: living room, kitchen, bedroom and bath lie on the entrance storey (users.md § 4.5). The law asks for none of it, and asks more of
 * the storey when all are there: the two stand side by side.
 */
export const allOnOneStorey = rule('B-02', [], ({ plan, kinds }) => {
  if (!chosen(plan, 'wheelchair')) return [];
  const { storey } = plan.shell.entrance;
  const of = (what: (typeof MAIN)[number]): RoomPlan[] =>
    plan.rooms.filter((r) => kinds.rooms[r.kind].serves === what);
  const away = MAIN.filter((what) => of(what).length > 0 && of(what).every((r) => r.storey !== storey));
  if (away.length > 0) return away.map((about) => ({ about, state: 'not', ...onRooms(of(about)) }));
  if (MAIN.some((what) => of(what).length === 0)) return [];
  const there = MAIN.flatMap(of).filter((r) => r.storey === storey);
  return [{ about: 'all', state: 'holds', ...onRooms(there) }];
});

/**
 * B-03 (the pre-accepted size of TEK17 § 12-8, dibk.no 12/ii/12-8, 2026-05-17, said as a need): space to turn in the entrance, the bath and
 * each room for long stay that a wheelchair reaches: a circle (`circle_mm`), or `rectangle_width_mm` × `rectangle_length_mm` either way.
 * Reached is what B-01 reaches.
 */
export const wheelsTurn = rule(
  'B-03',
  ['circle_mm', 'rectangle_width_mm', 'rectangle_length_mm', 'B-01.passage_mm'],
  ({ plan, kinds, figures: f }) => {
    if (!chosen(plan, 'wheelchair')) return [];
    const { perhaps } = wheelRoute(plan, kinds, f['B-01.passage_mm']);
    // Through a hall one drives, and out of a store one backs.
    const rooms = plan.rooms.filter((r) => {
      const { habitable, serves } = kinds.rooms[r.kind];
      return perhaps.has(r.id) && (habitable || r.kind === 'entry' || serves === 'bath');
    });
    const judged = rooms.map((room) => ({ room, state: roomToTurn(plan, room, kinds, f) }));
    const among = (state: State): RoomPlan[] => judged.filter((j) => j.state === state).map((j) => j.room);
    const at = (those: readonly RoomPlan[]) =>
      ({
        found: Math.min(...those.map(shortSide)),
        wanted: f.circle_mm,
        unit: 'mm',
        rooms: idsOf(those),
        where: spotsOf(those),
      }) as const;
    const together = (['unknown', 'holds'] as const).flatMap((state): Say<'B-03'>[] => {
      const those = among(state);
      return those.length > 0 ? [{ about: 'turn', state, ...at(those) }] : [];
    });
    return [
      ...among('not').map((room): Say<'B-03'> => ({ about: 'turn', state: 'not', ...at([room]) })),
      ...together,
    ];
  },
);

/** B-04: with a walker one comes to living room, kitchen, a bedroom and a bath without a stair. */
export const noStairs = rule('B-04', [], ({ plan, kinds }) => {
  if (!chosen(plan, 'walker')) return [];
  const { storey } = plan.shell.entrance;
  const rooms = MAIN.map((what) => plan.rooms.filter((r) => kinds.rooms[r.kind].serves === what));
  const away = rooms.filter((some) => some.length > 0 && some.every((r) => r.storey !== storey)).flat();
  if (away.length > 0) return [{ about: 'stairs', state: 'not', ...onRooms(away) }];
  if (rooms.some((some) => some.length === 0)) return [];
  return [{ about: 'stairs', state: 'holds', ...onRooms(rooms.flat().filter((r) => r.storey === storey)) }];
});
