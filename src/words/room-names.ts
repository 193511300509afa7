import type { RoomPlan } from '../derive/plan.ts';
import type { RoomId } from '../model/design.ts';
import type { Words } from './words.ts';

type Named = Pick<RoomPlan, 'id' | 'kind' | 'label' | 'storey' | 'rects'>;

/**
 * What each room is called: its own name, or its kind, numbered by place when several rooms have no other name. By place, since what
 * is shared knows nothing of the order in which rooms were drawn: a room has the same name with whoever looks at it. While a hand
 * changes the home rooms keep the places they had `before`, so that names hold still under it; new ones come last.
 */
export function roomNames(
  { rooms }: { readonly rooms: readonly Named[] },
  words: Pick<Words, 'kind'>,
  before?: { readonly room: (id: RoomId) => Named | undefined },
): ReadonlyMap<RoomId, string> {
  const plain = (room: Named): string => room.label || words.kind[room.kind];
  const called = new Map<string, Named[]>();
  for (const room of rooms) called.set(plain(room), [...(called.get(plain(room)) ?? []), room]);
  const names = new Map<RoomId, string>();
  const isNew = ({ id }: Named): number => Number(before !== undefined && !before.room(id));
  const stood = (room: Named): Named => before?.room(room.id) ?? room;
  const inOrder = (a: Named, b: Named): number => isNew(a) - isNew(b) || byPlace(stood(a), stood(b));
  for (const [name, alike] of called)
    for (const [i, { id }] of alike.toSorted(inOrder).entries())
      names.set(id, alike.length === 1 ? name : `${name} ${i + 1}`);
  return names;
}

/** Storey by storey from below, and on each as one reads: by the upper left corner. */
function byPlace(a: Named, b: Named): number {
  const [one, other] = [cornerOf(a), cornerOf(b)];
  return a.storey - b.storey || one.y0 - other.y0 || one.x0 - other.x0;
}

const cornerOf = ({ rects }: Named): Named['rects'][number] =>
  rects.reduce((first, r) => (r.y0 < first.y0 || (r.y0 === first.y0 && r.x0 < first.x0) ? r : first));
