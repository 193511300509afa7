import type { Room, RoomId } from '../model/design.ts';
import type { Words } from './words.ts';

type Named = Pick<Room, 'kind' | 'label'> & { readonly id: RoomId };

/** What each room is called: its own name, or its kind, numbered when several rooms have no other name. */
export function roomNames(
  { rooms }: { readonly rooms: readonly Named[] },
  words: Pick<Words, 'kind'>,
): ReadonlyMap<RoomId, string> {
  const plain = (room: Named): string => room.label || words.kind[room.kind];
  const count = new Map<string, number>();
  for (const room of rooms) count.set(plain(room), (count.get(plain(room)) ?? 0) + 1);
  const given = new Map<string, number>();
  return new Map(
    rooms.map((room) => {
      const name = plain(room);
      if (count.get(name) === 1) return [room.id, name];
      const number = (given.get(name) ?? 0) + 1;
      given.set(name, number);
      return [room.id, `${name} ${number}`];
    }),
  );
}
