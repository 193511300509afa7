import type { M2 } from '../../model/units.ts';
import type { Selection, Tool } from '../../store/state.ts';
import type { Words } from '../../words/words.ts';

/** What lies open of what can be picked up, the rooms where all of it does; null where something else does, or nothing. */
export type Shelf = keyof Words['hint']['pick'] | 'rooms' | null;

/**
 * Focus is on the plan, or on the tile from which a key takes something there: the plan says by itself what its keys do. With nothing in the hand, whoever has
 * keys anywhere is not told to tap and drag.
 */
const byKeys = (tool: Tool): boolean =>
  document.activeElement?.matches(
    tool.id === 'select' ? '.rs-walk *, :focus-visible' : '.rs-walk *, .rs-tile:focus-visible',
  ) ?? false;

/** Free floor, in m², on which one would still have a room: a toilet asks for about as much. */
export const FOR_A_ROOM: M2 = 2;

/** The one next thing to do with what the hand holds, or with what there is to take; `free` is the floor of the storey in view that no room has. */
export function hintFor(
  tool: Tool,
  inHand: Selection | null,
  shelf: Shelf,
  free: M2,
  { hint, kind }: Words,
): string {
  if (byKeys(tool)) return '';
  switch (tool.id) {
    case 'room':
      return hint.room(kind[tool.kind]);
    case 'opening':
      return hint[tool.kind];
    case 'stair':
      return hint.stair;
    case 'piece':
      return hint.piece;
    case 'build':
      return hint.build;
    case 'paint':
      return inHand?.what === 'room' ? hint.paint : hint.paintNoRoom;
    case 'erase':
      return hint.erase;
    case 'gather':
      return hint.gather;
    case 'measure':
      return hint.measure;
    case 'select':
      if (inHand?.what === 'several') return hint.dragAll;
      if (inHand) return inHand.what === 'room' ? hint.push : hint.drag;
      if (shelf && shelf !== 'rooms') return hint.pick[shelf];
      return shelf && free >= FOR_A_ROOM ? hint.empty : hint.select;
  }
}
