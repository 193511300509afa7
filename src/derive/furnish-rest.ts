import type { Furniture } from '../model/design.ts';
import type { Kinds } from '../model/kinds.ts';
import { standingRect } from '../model/units.ts';
import { furnishTask } from './furnish-task.ts';
import type { FurnishTask, Item } from './furnishing.ts';
import type { Plan, RoomPlan } from './plan.ts';
import { FLAT, standsIn } from './standing.ts';

/** What of a list is not there yet: a bed of any size is a bed. */
function missing(list: readonly Item[], there: readonly string[], { furniture }: Kinds): Item[] {
  const left = [...there];
  return list.filter(({ piece }) => {
    const at = left.indexOf(furniture[piece.id]!.family);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * What a room's use needs beside the furniture that stands in it, laid out for `furnish`: a list is empty when all of it is there.
 * Null when the room needs nothing. `furniture` is all that stands in the home.
 */
export function furnishRest(
  plan: Plan,
  room: RoomPlan,
  kinds: Kinds,
  furniture: readonly Furniture[],
): FurnishTask | null {
  const bare = furnishTask(plan, room, kinds);
  if (!bare) return null;
  const known = furniture.flatMap((f) => {
    const kind = f.storey === room.storey ? kinds.furniture[f.kind] : undefined;
    return kind ? [{ f, kind }] : [];
  });
  const there = known.filter(({ f }) => standsIn(room, f)).map(({ kind }) => kind.family);
  return {
    ...bare,
    standing: known
      .filter(({ kind }) => !kind.loose && kind.height > FLAT)
      .map(({ f, kind }) => standingRect(f, kind)),
    lists: bare.lists.map((list) => missing(list, there, kinds)),
  };
}
