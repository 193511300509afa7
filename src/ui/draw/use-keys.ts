import { useEffect, useRef } from 'react';
import type { Furniture, RoomId } from '../../model/design.ts';
import type { Table } from '../../store/state.ts';
import { piecesIn, roomsIn } from '../../store/state.ts';
import type { Words } from '../../words/words.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTableStore } from '../parts/table.ts';
import { keepLetters } from './early-letters.ts';
import { removeSelected } from './remove-selected.ts';

const inside = (target: EventTarget | null, what: string): boolean =>
  target instanceof Element && target.closest(what) !== null;

/** Rooms with what stands in them, or else pieces as they stand. */
type Once = { readonly rooms: readonly RoomId[]; readonly pieces: readonly Furniture[] };
const NOTHING: Once = { rooms: [], pieces: [] };

function onceMore({ selection, history }: Table): Once {
  const rooms = roomsIn(selection);
  const { furniture } = history.present;
  const pieces = rooms.length > 0 ? [] : piecesIn(selection).flatMap((index) => furniture[index] ?? []);
  return rooms.length + pieces.length > 0 ? { rooms, pieces } : NOTHING;
}

/** The storey a key goes to: the one that has this sign on the switch, or the next one up or down. */
function storeyAt(key: string, { shell, storey }: Table, { storey: { short } }: Words): number | null {
  const by = { pageup: 1, pagedown: -1 }[key];
  const to = by
    ? storey + by
    : shell.storeys.findIndex(({ level }) => short(level).toLocaleLowerCase() === key);
  return shell.storeys[to] ? to : null;
}

/**
 * Keys of the workshop. Single signs act only while the drawing, or the card of what is chosen on it, has focus (WCAG 2.1.4): a dictated word must not jump storeys.
 */
export function useKeys(open: (what: 'find' | 'keys') => void): void {
  const store = useTableStore();
  const opening = useRef(open);
  opening.current = open;
  const { words } = useSpeech();
  const spoken = useRef(words);
  spoken.current = words;
  useEffect(() => {
    /** What is put once more by the next paste. */
    let copied: Once = NOTHING;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || inside(event.target, 'dialog')) return;
      const table = store.getState();
      const key = event.key.toLowerCase();
      const control = event.ctrlKey || event.metaKey;
      if (control && key === 'k') {
        event.preventDefault();
        opening.current('find');
        keepLetters();
        return;
      }
      if (inside(event.target, 'input:not([type=radio]), textarea, select')) return;
      if (control) {
        if (inside(event.target, '.rs-canvas, .rs-chosen') && (key === 'c' || key === 'v' || key === 'd')) {
          const inHand = onceMore(table);
          if (key === 'c' && inHand !== NOTHING) copied = inHand;
          if (key !== 'c') event.preventDefault();
          const once = key === 'v' ? copied : inHand;
          const { rooms, pieces } = once;
          if (key === 'c' || once === NOTHING) table.note({ what: 'copied', ...once });
          else
            void import('../../store/arrange.ts').then(({ copyPieces, copyRooms }) =>
              rooms.length > 0
                ? copyRooms(store.getState(), rooms, table.storey)
                : copyPieces(store.getState(), pieces),
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
      // The card of what is chosen belongs to the drawing; Page Up and Page Down scroll it.
      const onCard = inside(event.target, '.rs-chosen');
      if (!onCard && !inside(event.target, '.rs-canvas')) return;
      if (onCard && key.startsWith('page')) return;
      if (key === '?') opening.current('keys');
      else if (key === 'r' && piecesIn(table.selection).length > 0)
        table.turnPieces(piecesIn(table.selection));
      else if (key === 'delete' || key === 'backspace') {
        if (removeSelected(table)) event.preventDefault();
      } else {
        const storey = storeyAt(key, table, spoken.current);
        if (storey !== null) {
          event.preventDefault();
          table.setStorey(storey);
        } else if (/^[1-9]$/.test(key)) table.note({ what: 'no-storey', sign: key });
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);
}
