import { useEffect, useRef } from 'react';
import type { RoomId } from '../../model/design.ts';
import { roomsIn } from '../../store/state.ts';
import { useTableStore } from '../parts/table.ts';
import { removeSelected } from './remove-selected.ts';

const inside = (target: EventTarget | null, what: string): boolean =>
  target instanceof Element && target.closest(what) !== null;

/**
 * Keys of the workshop. Single signs act only while the drawing has focus (WCAG 2.1.4): a dictated word must not jump storeys.
 */
export function useKeys(open: (what: 'find' | 'keys') => void): void {
  const store = useTableStore();
  const opening = useRef(open);
  opening.current = open;
  useEffect(() => {
    /** Rooms that are put once more by the next paste. */
    let copied: readonly RoomId[] = [];
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || inside(event.target, 'dialog')) return;
      const table = store.getState();
      const key = event.key.toLowerCase();
      const control = event.ctrlKey || event.metaKey;
      if (control && key === 'k') {
        event.preventDefault();
        opening.current('find');
        return;
      }
      if (inside(event.target, 'input:not([type=radio]), textarea, select')) return;
      if (control) {
        if (inside(event.target, '.rs-canvas') && (key === 'c' || key === 'v' || key === 'd')) {
          const rooms = roomsIn(table.selection);
          if (key === 'c' && rooms.length > 0) copied = rooms;
          if (key !== 'c') event.preventDefault();
          const once = key === 'd' ? rooms : key === 'v' ? copied : [];
          if (once.length > 0)
            void import('../../store/arrange.ts').then(({ copyRooms }) =>
              copyRooms(store.getState(), once, table.storey),
            );
          return;
        }
        const again = (key === 'z' && event.shiftKey) || key === 'y';
        if (!again && key !== 'z') return;
        event.preventDefault();
        if (again) table.redo();
        else table.undo();
        return;
      }
      if (key === 'escape') {
        table.cancel();
        return;
      }
      if (!inside(event.target, '.rs-canvas')) return;
      if (key === '?') opening.current('keys');
      else if (key === 'r' && table.selection?.what === 'piece') table.turnPiece(table.selection.index);
      else if (key === 'delete' || key === 'backspace') {
        if (removeSelected(table)) event.preventDefault();
      } else if (/^[1-9]$/.test(key) && table.shell.storeys[Number(key) - 1]) {
        event.preventDefault();
        table.setStorey(Number(key) - 1);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);
}
