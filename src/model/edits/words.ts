import type { Design, Room, RoomId } from '../design.ts';
import { MAX_LABEL, MAX_NOTE, MAX_WISHES } from '../design.ts';
import type { EditOf, Refusal } from '../edit.ts';
import { ROOM_KINDS } from '../kinds.ts';

const withRoom = (design: Design, id: RoomId, room: Room): Design => ({
  ...design,
  rooms: { ...design.rooms, [id]: room },
});

const ofRoom = (design: Design, id: RoomId): Room | undefined =>
  Object.hasOwn(design.rooms, id) ? design.rooms[id] : undefined;

/** Texts travel in links and files: one line, no control characters, ends trimmed, composed the same way everywhere. */
export const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .trim();

function setText(
  design: Design,
  id: RoomId,
  field: 'label' | 'note',
  text: string,
  most: number,
): Design | Refusal {
  const room = ofRoom(design, id);
  if (!room) return 'no-such-thing';
  const tidy = tidyText(text);
  if (tidy.length > most) return 'text-too-long';
  if ((room[field] ?? '') === tidy) return 'nothing-changes';
  const { [field]: _, ...rest } = room;
  return withRoom(design, id, tidy === '' ? rest : { ...rest, [field]: tidy });
}

export function setKind(design: Design, edit: EditOf<'setKind'>): Design | Refusal {
  const room = ofRoom(design, edit.room);
  if (!room || !ROOM_KINDS.includes(edit.kind)) return 'no-such-thing';
  if (room.kind === edit.kind) return 'nothing-changes';
  return withRoom(design, edit.room, { ...room, kind: edit.kind });
}

export const setLabel = (design: Design, edit: EditOf<'setLabel'>): Design | Refusal =>
  setText(design, edit.room, 'label', edit.label, MAX_LABEL);

export const setNote = (design: Design, edit: EditOf<'setNote'>): Design | Refusal =>
  setText(design, edit.room, 'note', edit.note, MAX_NOTE);

export function setWishes(design: Design, edit: EditOf<'setWishes'>): Design | Refusal {
  const tidy = tidyText(edit.wishes);
  if (tidy.length > MAX_WISHES) return 'text-too-long';
  if ((design.wishes ?? '') === tidy) return 'nothing-changes';
  const { wishes: _, ...rest } = design;
  return tidy === '' ? rest : { ...rest, wishes: tidy };
}

/** Whether something is a text of a form; a pattern alone would read null as the word it is written with. */
export const isText = (form: RegExp, value: unknown): boolean =>
  typeof value === 'string' && form.test(value);
