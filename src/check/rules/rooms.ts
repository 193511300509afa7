import { fits } from '../../derive/fit.ts';
import type { Say } from '../rule.ts';
import { idsOf, rule, shortSide, spotsOf } from '../rule.ts';

/** P-01: a room is in one piece. */
export const inOnePiece = rule('P-01', [], ({ plan }) => {
  const split = plan.rooms.filter((r) => r.pieces > 1);
  const numbers = { wanted: 1, unit: 'count' } as const;
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

/**
 * P-06: a room is smaller than one usually makes it (rules.md § 3.2; advice). Its net floor is held against the usual least, and a square
 * of the usual least side is laid into it. One sentence a room: the floor before the side. How large a store must be is law: R-08.
 */
export const usualSize = rule('P-06', [], ({ plan, kinds }) => {
  const small = plan.rooms.flatMap((r): Say<'P-06'>[] => {
    const { serves, least } = kinds.rooms[r.kind];
    const { side } = least;
    const area = serves === 'store' ? 0 : least.area;
    const at = { rooms: [r.id], where: spotsOf([r]), state: 'not' } as const;
    if (r.net < area) return [{ ...at, about: 'area', found: r.net, wanted: area, unit: 'm2' }];
    const found = shortSide(r);
    if (found >= side || fits(plan, r.id, side, side)) return [];
    return [{ ...at, about: 'side', found, wanted: side, unit: 'mm' }];
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
