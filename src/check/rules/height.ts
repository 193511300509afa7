import type { Plan, RoomPlan } from '../../derive/plan.ts';
import type { Mm } from '../../model/units.ts';
import { floorArea } from '../floor.ts';
import { heightRange, tallFloor } from '../height.ts';
import type { Say } from '../rule.ts';
import { idsOf, rule, spotsOf } from '../rule.ts';

/**
 * Rooms that are high enough all over hold, together; a room that is nowhere high enough does not. One that is high enough in part
 * lies under a slope: the law lets that be as long as the room can be used, and gives no share, so the share is shown and the
 * answer is "cannot tell".
 */
function heights(plan: Plan, rooms: readonly RoomPlan[], least: Mm): (Say<'R-01'> & Say<'R-02'>)[] {
  const measured = rooms.map((room) => ({
    room,
    ...heightRange(plan.storeys[room.storey]!.shell, room.rects),
  }));
  const high = measured.filter(({ low }) => low >= least);
  const numbers = { wanted: least, unit: 'mm' } as const;
  const rest = measured.filter(({ low }) => low < least);
  const said = rest.map(({ room, high: found }) => {
    const at = { rooms: [room.id], where: spotsOf([room]) };
    if (found < least) return { about: 'height', state: 'not', found, ...numbers, ...at } as const;
    const share = floorArea(tallFloor(plan.storeys[room.storey]!.shell, room.rects, least)) / room.gross;
    return { about: 'slope', state: 'unknown', found: share, wanted: null, unit: 'share', ...at } as const;
  });
  if (high.length === 0) return said;
  const found = Math.min(...high.map(({ low }) => low));
  const at = { rooms: idsOf(high.map(({ room }) => room)), where: spotsOf(high.map(({ room }) => room)) };
  return [...said, { about: 'height', state: 'holds', found, ...numbers, ...at }];
}

/** R-01 (TEK17 § 12-7 (2), dibk.no 12/ii/12-7, 2026-05-17): `height_mm` of clear height in rooms for long stay. */
export const habitableHeight = rule('R-01', ['height_mm'], ({ plan, kinds, figures }) =>
  heights(
    plan,
    plan.rooms.filter((r) => kinds.rooms[r.kind].habitable),
    figures.height_mm,
  ),
);

/** R-02 (TEK17 § 12-7 (2), dibk.no 12/ii/12-7, 2026-05-17): `height_mm` of clear height in all other rooms. */
export const otherHeight = rule('R-02', ['height_mm'], ({ plan, kinds, figures }) =>
  heights(
    plan,
    plan.rooms.filter((r) => !kinds.rooms[r.kind].habitable),
    figures.height_mm,
  ),
);
