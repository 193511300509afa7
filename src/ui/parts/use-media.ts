import { useSyncExternalStore } from 'react';

/** One list a query: the browser reckons a query anew for each list that is asked for, and a pushed wall asks at every step. */
const lists = new Map<string, MediaQueryList>();
function listOf(query: string): MediaQueryList {
  const list = lists.get(query) ?? matchMedia(query);
  lists.set(query, list);
  return list;
}

/** Whether the screen is as the query says, now and when it turns. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = listOf(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => listOf(query).matches,
  );
}

/** Room for palette, home and panel side by side. */
export const WIDE = '(min-width: 64em)';
/** One thing beside nothing. */
export const NARROW = '(max-width: 40em)';
/** A low page: the home beside the sheet, which has all its height. */
export const LOW = '(min-width: 40em) and (max-width: 63.99em) and (max-height: 33.99em)';
/** Room for two lines under the drawing: it has little width, or half of it. */
export const BRIEF = `${NARROW}, ${LOW}`;
