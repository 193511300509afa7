import type { Edit } from '../../model/edit.ts';
import type { Picked, Table } from '../../store/state.ts';
import { pickedIn } from '../../store/state.ts';

/** Takes away what is picked up, all as one step; false when nothing is. */
export function removeSelected({ selection, dispatch }: Table): boolean {
  const edits = pickedIn(selection).flatMap((thing) => removal(thing) ?? []);
  // From the end of the lists, so that the places of the others stay what they are.
  const place = (edit: Edit): number => ('index' in edit ? edit.index : -1);
  return edits.length > 0 && dispatch(edits.sort((a, b) => place(b) - place(a))) === null;
}

function removal(thing: Picked): Edit | null {
  switch (thing.what) {
    case 'room':
      return { do: 'removeRoom', room: thing.id };
    case 'opening':
      return { do: 'removeOpening', index: thing.index };
    case 'stair':
      return { do: 'removeStair', index: thing.index };
    case 'piece':
      return { do: 'removeFurniture', index: thing.index };
    case 'wall':
      return null;
  }
}
