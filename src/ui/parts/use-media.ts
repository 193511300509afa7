import { useSyncExternalStore } from 'react';

/** Whether the screen is as the query says, now and when it turns. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
  );
}

/** Room for palette, home and panel side by side. */
export const WIDE = '(min-width: 64em)';
/** One thing beside nothing. */
export const NARROW = '(max-width: 40em)';
