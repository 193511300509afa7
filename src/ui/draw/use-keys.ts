import { useEffect } from 'react';
import type { RoomId } from '../../model/design.ts';
import { roomsIn } from '../../store/state.ts';
import { useTableStore } from '../parts/table.ts';
import { removeSelected } from './remove-selected.ts';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=radio]), textarea, select, dialog') !== null;

const inDrawing = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('.rs-canvas') !== null;

/**
 * Keys of the workshop. Single signs act only while the drawing has focus (WCAG 2.1.4): a dictated word must not jump storeys.
 */
export function useKeys(): void {
  const store = useTableStore();
  useEffect(() => {
    /** Rooms that are put once more by the next paste. */
    let copied: readonly RoomId[] = [];
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || typing(event.target)) return;
      const table = store.getState();
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        if (inDrawing(event) && (key === 'c' || key === 'v' || key === 'd')) {
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
      if (!inDrawing(event)) return;
      if (key === 'delete' || key === 'backspace') {
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
