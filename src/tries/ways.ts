import type { Place, Plan } from '../derive/plan.ts';
import { flood } from '../derive/routes.ts';
import type { Kinds } from '../model/kinds.ts';
import { isClosed } from './around.ts';

/** How many rooms that one closes the door of must be walked through on the way in to each place: 0 where a hall leads to it. */
function walkedThrough({ links, room }: Plan, kinds: Kinds): ReadonlyMap<Place, number> {
  const through = new Map<Place, number>();
  const closed = (place: Place): boolean => {
    const kind = room(place)?.kind;
    return kind !== undefined && isClosed(kind, kinds);
  };
  let from: Place[] = ['outside'];
  for (let n = 0; from.length > 0; n++) {
    const reached = flood(
      from,
      links,
      (place) => from.includes(place) || !through.has(place),
      (place) => from.includes(place) || !closed(place),
    );
    const anew = [...reached].filter((place) => !through.has(place));
    for (const place of anew) through.set(place, n);
    from = anew.filter(closed);
  }
  return through;
}

/**
 * Tells of a changed home whether it makes a bedroom, a bathroom or the like the way to a room that had a better one. A store or a
 * laundry may lie behind another.
 */
export function waysLostFrom(before: Plan, kinds: Kinds): (after: Plan) => boolean {
  const was = walkedThrough(before, kinds);
  const rooms = before.rooms.filter(
    ({ id, kind }) => was.has(id) && kind !== 'laundry' && kinds.rooms[kind].serves !== 'store',
  );
  return (after) => {
    const is = walkedThrough(after, kinds);
    return rooms.some(({ id }) => is.has(id) && is.get(id)! > was.get(id)!);
  };
}
