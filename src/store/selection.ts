import type { Design } from '../model/design.ts';
import { pickedIn, pickedUp, piecesIn } from '../tools/gather.ts';
import type { Picked, Selection } from '../tools/tool.ts';

/** What is picked up while it still names the same things; one that is removed shifts the indices of its like, so they go. */
function stillThere(selection: Selection | null, after: Design, before: Design): Selection | null {
  const isThere = (thing: Picked): boolean => {
    switch (thing.what) {
      case 'room':
        return Object.hasOwn(after.rooms, thing.id);
      case 'opening':
        return after.openings.length === before.openings.length;
      case 'stair':
        return after.stairs.length === before.stairs.length;
      case 'piece':
        return after.furniture.length === before.furniture.length;
      case 'wall':
        return false;
    }
  };
  return pickedUp(pickedIn(selection).filter(isThere));
}

export const isSameSelection = (a: Selection | null, b: Selection | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Where a selection lies; −1 when it is gone. */
export function storeyOfSelection(selection: Selection, design: Design): number {
  switch (selection.what) {
    case 'room':
      return design.storeys.findIndex(({ rows }) => rows.some((row) => row.includes(selection.id)));
    case 'opening':
      return design.openings[selection.index]?.storey ?? -1;
    case 'stair':
      return design.stairs[selection.index]?.storey ?? -1;
    case 'piece':
      return design.furniture[selection.index]?.storey ?? -1;
    case 'several':
      return storeyOfSelection(selection.things[0]!, design);
    case 'wall':
      return Number(selection.key.split(' ')[0]);
  }
}

/** Where the one thing stands that a list has got: last, but for one that comes back to where it was. */
function added(before: readonly unknown[], after: readonly unknown[]): number {
  const at = after.findIndex((one, i) => one !== before[i]);
  return after.every((one, i) => i <= at || one === before[i - 1]) ? at : after.length - 1;
}

/** What is picked up after a step: what was just added, or the old selection while it still exists. */
export function selectionAfter(old: Selection | null, before: Design, after: Design): Selection | null {
  const fresh = Object.keys(after.rooms).filter((id) => !Object.hasOwn(before.rooms, id));
  if (fresh.length > 0) return pickedUp(fresh.map((id) => ({ what: 'room', id })));
  if (after.openings.length > before.openings.length)
    return { what: 'opening', index: added(before.openings, after.openings) };
  if (after.stairs.length > before.stairs.length)
    return { what: 'stair', index: added(before.stairs, after.stairs) };
  // Pieces in the hand that were put once more: the new ones are in it now.
  const more = after.furniture.length - before.furniture.length;
  if (more > 1 && more === piecesIn(old).length)
    return pickedUp(
      Array.from({ length: more }, (_, i) => ({ what: 'piece', index: before.furniture.length + i })),
    );
  // A room that was furnished is what stays in the hand, and not the last of its chairs.
  if (after.furniture.length === before.furniture.length + 1)
    return { what: 'piece', index: added(before.furniture, after.furniture) };
  return stillThere(old, after, before);
}
