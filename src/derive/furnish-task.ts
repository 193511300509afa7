import { keptOn } from '../model/kept-on.ts';
import type { Kinds, Wanted } from '../model/kinds.ts';
import type { FurnishTask, Item } from './furnishing.ts';
import { oneOfEach } from './one-of-each.ts';
import type { OpenFloor } from './open-floor.ts';
import { openFloorOf } from './open-floor.ts';
import type { Plan, RoomPlan } from './plan.ts';

const theOne = oneOfEach<FurnishTask>(400);
/** Tasks of a floor's rooms, by room and kind. */
const kept = keptOn<OpenFloor, Map<string, FurnishTask>>();

function itemOf({ piece, before }: Wanted, { furniture }: Kinds): Item[] {
  const here = furniture[piece];
  const there = before && furniture[before.piece];
  if (!here || (before && !there)) return [];
  return [{ piece: here, ...(before && there && { before: { piece: there, gap: before.gap } }) }];
}

/** What a room's use needs, laid out for `furnish`; null when it needs nothing. Furniture that is drawn plays no part. Equal tasks are the same object. */
export function furnishTask(plan: Plan, room: RoomPlan, kinds: Kinds): FurnishTask | null {
  const { furnish: needs } = kinds.rooms[room.kind];
  const floor = needs && openFloorOf(plan, room.id, kinds.furniture);
  if (!floor) return null;
  const tasks = kept.get(floor) ?? new Map<string, FurnishTask>();
  kept.set(floor, tasks);
  const name = `${room.id} ${room.kind}`;
  const known = tasks.get(name);
  if (known) return known;
  const task = theOne({
    floor: room.rects,
    bounds: room.bounds,
    around: floor.around,
    walls: floor.walls,
    ways: floor.ways.map(({ at, sweep, by, clear }) => ({
      at,
      sweep,
      // Nobody needs more floor before a stair than the stair is wide.
      wide: by === 'stair' ? Math.min(clear, needs.way) : needs.way,
    })),
    windows: floor.windows.map(({ at, light }) => ({ at, light })),
    standing: [],
    way: needs.way,
    lists: needs.lists.map((list) => list.flatMap((wanted) => itemOf(wanted, kinds))),
  });
  tasks.set(name, task);
  return task;
}
