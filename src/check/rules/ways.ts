import { frontDoors, indoorGroups, insideOf, outsideRooms } from '../../derive/outside.ts';
import type { Place, Plan, RoomPlan, Wall } from '../../derive/plan.ts';
import type { Shell } from '../../model/shell.ts';
import type { Spot } from '../finding.ts';
import type { Say } from '../rule.ts';
import { idsOf, rule, spotOf, spotsOf, spotsOn } from '../rule.ts';

/** The part of an outer wall where the front door may stand, as a strip along its inside and outside. */
function entranceSpot({ entrance }: Shell, wall: Wall): Spot | null {
  const from = Math.max(wall.from, entrance.from);
  const to = Math.min(wall.to, entrance.to);
  if (wall.faces !== entrance.side || from >= to) return null;
  return spotOf({ storey: entrance.storey, axis: wall.axis, at: wall.at, from, to });
}

/** Rooms that no door joins to most of the others, nor is a way to from outside: no front door alone makes them part of the home. */
function apart(plan: Plan, rooms: readonly RoomPlan[]): RoomPlan[] {
  const groups = indoorGroups(plan);
  const joined = (room: RoomPlan): RoomPlan[] => rooms.filter((r) => groups.get(room.id)!.has(r.id));
  const most = rooms.map(joined).sort((a, b) => b.length - a.length)[0] ?? [];
  const outside = outsideRooms(plan);
  return rooms.filter((r) => !most.includes(r) && !(outside.includes(r) && plan.reached.has(r.id)));
}

/**
 * P-02: one comes in by a front door in the entrance stretch and from there to every room, without going out again. A store may
 * be reached from outside only. Before there is a front door only that is said, and of a storey without a stair only that.
 */
export const wayInAndOut = rule('P-02', [], ({ plan }) => {
  const said: Say<'P-02'>[] = [];
  const { entrance } = plan.shell;

  const storeysByStair = new Set(plan.stairs.flatMap((s) => [s.storey, s.storey + 1]));
  const cutOff = plan.storeys.filter(
    (s) => s.index !== entrance.storey && s.rooms.length > 0 && !storeysByStair.has(s.index),
  );
  for (const { index, rooms } of cutOff) {
    const about = { about: 'storey', state: 'not', found: 0, wanted: 1, unit: 'count' } as const;
    said.push({ ...about, rooms: idsOf(rooms), where: spotsOf(plan.storeys[index]!.rooms) });
  }
  for (const stair of plan.stairs) {
    const met = [stair.bottom, stair.top].filter((end) => end.place !== null).length;
    if (met === 2) continue;
    const where = spotsOn(stair.storey, stair.rects);
    said.push({ about: 'stair-end', state: 'not', found: met, wanted: 2, unit: 'count', rooms: [], where });
  }

  const counted = plan.rooms.filter((r) => !cutOff.some((s) => s.index === r.storey));
  const doors = frontDoors(plan);
  if (doors.length === 0) {
    const where = plan.storeys[entrance.storey]!.walls.flatMap(
      (wall) => entranceSpot(plan.shell, wall) ?? [],
    );
    const about = { about: 'way-in', state: 'not', found: 0, wanted: 1, unit: 'count', rooms: [] } as const;
    return [{ ...about, where, untold: idsOf(apart(plan, counted)) }, ...said];
  }

  const groups = indoorGroups(plan);
  const home = new Set<Place>(doors.flatMap((d) => [...(groups.get(insideOf(d) ?? 'outside') ?? [])]));
  const outside = new Set(outsideRooms(plan));
  const lost = counted.filter((r) => !plan.reached.has(r.id));
  const fromOutside = counted.filter((r) => plan.reached.has(r.id) && !home.has(r.id) && !outside.has(r));
  const numbers = (missing: number) =>
    ({ found: counted.length - missing, wanted: counted.length, unit: 'count' }) as const;
  if (lost.length > 0) {
    const about = { about: 'reached', state: 'not', ...numbers(lost.length) } as const;
    said.push({ ...about, rooms: idsOf(lost), where: spotsOf(lost) });
  }
  if (fromOutside.length > 0) {
    const about = { about: 'from-outside', state: 'not', ...numbers(fromOutside.length) } as const;
    said.push({ ...about, rooms: idsOf(fromOutside), where: spotsOf(fromOutside) });
  }
  if (said.length > 0) return said;
  return [
    { about: 'reached', state: 'holds', ...numbers(0), rooms: idsOf(plan.rooms), where: doors.map(spotOf) },
  ];
});
