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

/** What is picked up after a step: what was just added, or the old selection while it still exists. */
export function selectionAfter(old: Selection | null, before: Design, after: Design): Selection | null {
  const added = Object.keys(after.rooms).filter((id) => !Object.hasOwn(before.rooms, id));
  if (added.length > 0) return pickedUp(added.map((id) => ({ what: 'room', id })));
  if (after.openings.length > before.openings.length)
    return { what: 'opening', index: after.openings.length - 1 };
  if (after.stairs.length > before.stairs.length) return { what: 'stair', index: after.stairs.length - 1 };
  // Pieces in the hand that were put once more: the new ones are in it now.
  const more = after.furniture.length - before.furniture.length;
  if (more > 1 && more === piecesIn(old).length)
    return pickedUp(
      Array.from({ length: more }, (_, i) => ({ what: 'piece', index: before.furniture.length + i })),
    );
  // A room that was furnished is what stays in the hand, and not the last of its chairs.
  if (after.furniture.length === before.furniture.length + 1)
    return { what: 'piece', index: after.furniture.length - 1 };
  return stillThere(old, after, before);
}
