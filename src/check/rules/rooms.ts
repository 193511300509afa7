import { openFloorOf } from '../../derive/open-floor.ts';
import type { Say } from '../rule.ts';
import { enough, idsOf, rule, shortSide, spotsOf } from '../rule.ts';
import { habitableSpaces } from '../spaces.ts';
import type { View } from '../wheels.ts';
import { BARE, goalOf, joins, takes, waysInto, widest } from '../wheels.ts';

/** P-01: a room is in one piece. */
export const inOnePiece = rule('P-01', [], ({ plan }) => {
  const split = plan.rooms.filter((r) => r.pieces > 1);
  const numbers = { wanted: 1, atMost: true, unit: 'count' } as const;
  if (split.length === 0)
    return [
      {
        about: 'pieces',
        state: 'holds',
        found: 1,
        ...numbers,
        rooms: idsOf(plan.rooms),
        where: spotsOf(plan.rooms),
      },
    ];
  return split.map((r) => ({
    about: 'pieces',
    state: 'not',
    found: r.pieces,
    ...numbers,
    rooms: [r.id],
    where: spotsOf([r]),
  }));
});

/** Who walks gets under nothing. */
const ON_FOOT: View = { pieces: true, swings: false, reach: Number.POSITIVE_INFINITY };

/**
 * P-06: a room is smaller than one usually makes it (rules.md § 3.2; advice). Its net floor is held against the usual least, and a square
 * of the usual least side is laid into it, where it may reach into a room with no wall between. The floors of such rooms are measured as
 * one. The floor is told of before the side. How large a store must be is law: R-08.
 */
export const usualSize = rule('P-06', [], ({ plan, kinds }) => {
  const spaces = habitableSpaces(plan, kinds);
  const alone = plan.rooms.filter((r) => !spaces.some((rooms) => rooms.includes(r))).map((r) => [r]);
  const small = [...spaces, ...alone].flatMap((rooms): Say<'P-06'>[] => {
    const found = rooms.reduce((sum, r) => sum + r.net, 0);
    const wanted = rooms.reduce((sum, { kind }) => {
      const { serves, least } = kinds.rooms[kind];
      return sum + (serves === 'store' ? 0 : least.area);
    }, 0);
    const at = { rooms: idsOf(rooms), where: spotsOf(rooms), state: 'not' } as const;
    if (!enough(found, wanted))
      return [{ ...at, about: rooms.length > 1 ? 'together' : 'area', found, wanted, unit: 'm2' }];
    return rooms.flatMap((r): Say<'P-06'>[] => {
      const { side } = kinds.rooms[r.kind].least;
      const short = shortSide(r);
      if (short >= side) return [];
      const floor = openFloorOf(plan, r.id, kinds.furniture);
      if (floor && takes(floor, r.id, BARE, side, side)) return [];
      return [
        {
          rooms: [r.id],
          where: spotsOf([r]),
          state: 'not',
          about: 'side',
          found: short,
          wanted: side,
          unit: 'mm',
        },
      ];
    });
  });
  if (small.length > 0) return small;
  return [
    {
      about: 'usual',
      state: 'holds',
      found: null,
      wanted: null,
      unit: 'm2',
      rooms: idsOf(plan.rooms),
      where: spotsOf(plan.rooms),
    },
  ];
});

/**
 * R-12 (our advice: TEK17 § 12-6 gives no width inside a home, dibk.no 12/ii/12-6, 2026-05-17): `way_mm` of passage through a hallway from
 * door to door, past what stands in it. A hallway with one way in leads nowhere and is not measured.
 */
export const hallWidth = rule('R-12', ['way_mm'], ({ plan, kinds, figures: { way_mm: wanted } }) => {
  const halls = plan.rooms.flatMap((room) => {
    const floor = room.kind === 'hall' ? openFloorOf(plan, room.id, kinds.furniture) : undefined;
    const goals = floor ? waysInto(floor, room.id).map((w) => goalOf(w, ON_FOOT)) : [];
    if (!floor || goals.length < 2) return [];
    return [
      { room, found: joins(floor, ON_FOOT, wanted, goals) ? null : widest(floor, ON_FOOT, wanted, goals) },
    ];
  });
  const numbers = { wanted, unit: 'mm' } as const;
  const narrow = halls.filter((h) => h.found !== null);
  if (narrow.length > 0)
    return narrow.map(({ room, found }) => ({
      about: 'way',
      state: 'not',
      found,
      ...numbers,
      rooms: [room.id],
      where: spotsOf([room]),
    }));
  if (halls.length === 0) return [];
  const rooms = halls.map((h) => h.room);
  return [
    { about: 'way', state: 'holds', found: null, ...numbers, rooms: idsOf(rooms), where: spotsOf(rooms) },
  ];
});
