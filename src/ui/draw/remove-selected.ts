import type { Table } from '../../store/state.ts';

/** Takes away what is picked up; false when nothing is. */
export function removeSelected({ selection, dispatch }: Table): boolean {
  switch (selection?.what) {
    case 'room':
      return dispatch({ do: 'removeRoom', room: selection.id }) === null;
    case 'opening':
      return dispatch({ do: 'removeOpening', index: selection.index }) === null;
    case 'stair':
      return dispatch({ do: 'removeStair', index: selection.index }) === null;
    default:
      return false;
  }
}
