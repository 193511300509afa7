import type { Plan } from '../../derive/plan.ts';
import type { Models } from '../../model/models.ts';
import { costOf, measureArea } from '../../store/derived.ts';
import type { moveOn } from '../../store/newer.ts';
import type { Says } from '../parts/compare-says.ts';
import { eachOnce, openingName, roomNames } from '../parts/names.ts';
import { pieceName } from '../parts/piece-names.ts';

type Outside = ReturnType<typeof moveOn>['outside'];

/** What has no place in the newer house: rooms, doors and windows, stairs, furniture. */
export function outsideSays(
  before: Plan,
  after: Plan,
  { openings, stairs, furniture }: Outside,
  { words, more }: Says,
): readonly string[] {
  const { newer } = more;
  const names = roomNames(before, words);
  const left = new Set(openings);
  const kept = before.openings.filter((_, i) => !left.has(before.design.openings[i]!));
  const bare = kept.filter((opening, i) => opening.wall && !after.openings[i]?.wall);
  const gone = before.openings.filter((_, i) => left.has(before.design.openings[i]!));
  return [
    ...before.rooms.filter(({ id }) => !after.room(id)).map(({ id }) => newer.goneRoom(names.get(id) ?? '')),
    ...eachOnce([...gone, ...bare].map((opening) => openingName(opening, names, words))).map(newer.noWall),
    ...(stairs.length > 0 ? [newer.stair] : []),
    ...(furniture.length > 0
      ? [newer.furniture(eachOnce(furniture.map(({ kind }) => pieceName(kind, more))).join(', '))]
      : []),
  ];
}

/** What becomes otherwise: rooms that give or get floor, area and cost, and what they are held against. */
export function changesSays(before: Plan, after: Plan, models: Models, says: Says): readonly string[] {
  const { words, formats } = says;
  const { newer } = says.more;
  const names = roomNames(before, words);
  /** Told when the two are not written alike. */
  const told = (say: (was: string, is: string) => string, was: string, is: string): string[] =>
    was === is ? [] : [say(was, is)];
  const cost = (plan: Plan): string => {
    const sum = costOf(plan, models);
    return sum ? formats.krRange(sum.low, sum.high) : words.meter.unknown;
  };
  return [
    ...before.rooms.flatMap(({ id, net }) => {
      const room = after.room(id);
      return room
        ? told((was, is) => newer.room(names.get(id) ?? '', was, is), formats.m2(net), formats.m2(room.net))
        : [];
    }),
    ...told(newer.area, formats.m2(measureArea(before).inUse), formats.m2(measureArea(after).inUse)),
    ...told(newer.areaFrame, formats.m2(before.shell.frame.area), formats.m2(after.shell.frame.area)),
    ...told(newer.cost, cost(before), cost(after)),
    ...told(newer.budgetFrame, formats.kr(before.shell.frame.budget), formats.kr(after.shell.frame.budget)),
  ];
}
