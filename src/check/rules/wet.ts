import type { Plan, RoomPlan } from '../../derive/plan.ts';
import { common } from '../floor.ts';
import { idsOf, rule, spotsOf } from '../rule.ts';

/** A room has the wall of the pipes along one of its sides. */
function atWetWall({ shell }: Plan, room: RoomPlan): boolean {
  const { from, to } = shell.wetWall;
  const [x0, x1] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [y0, y1] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  return room.rects.some((r) =>
    x0 === x1
      ? (r.x0 === x0 || r.x1 === x0) && r.y0 < y1 && r.y1 > y0
      : (r.y0 === y0 || r.y1 === y0) && r.x0 < x1 && r.x1 > x0,
  );
}

/** Rooms of the same kind of piping are neighbours: side by side, or one over the other. */
function shareWall(plan: Plan, a: RoomPlan, b: RoomPlan): boolean {
  if (a.storey !== b.storey)
    return Math.abs(a.storey - b.storey) === 1 && common(a.rects, b.rects).length > 0;
  const { walls, open } = plan.storeys[a.storey]!;
  return [...walls, ...open].some(({ owners }) => owners.includes(a.id) && owners.includes(b.id));
}

/**
 * R-14 (our advice; the air that must be drawn from each such room stands in TEK17 § 13-2 (4), dibk.no 13/i/13-2, 2026-05-17):
 * rooms with water lie at the wall of the pipes, side by side or over one another, so that pipes and air ducts are short. No
 * figure.
 */
export const wetTogether = rule('R-14', [], ({ plan, kinds }) => {
  const wet = plan.rooms.filter((r) => kinds.rooms[r.kind].wet);
  if (wet.length === 0) return [];
  const apart = wet.filter(
    (r) => !atWetWall(plan, r) && !wet.some((other) => other !== r && shareWall(plan, r, other)),
  );
  const numbers = { found: apart.length, wanted: 0, atMost: true, unit: 'count' } as const;
  return apart.length > 0
    ? [{ about: 'apart', state: 'not', ...numbers, rooms: idsOf(apart), where: spotsOf(apart) }]
    : [{ about: 'together', state: 'holds', ...numbers, rooms: idsOf(wet), where: spotsOf(wet) }];
});
