import { useEffect, useState } from 'react';
import { lockLink, SHORTEST_PASSWORD } from '../../io/locked.ts';

/** A hand that has typed a password rests so long, in ms. */
const REST = 300;

export const longEnough = (password: string): boolean => password.trim().length >= SHORTEST_PASSWORD;

/** The link as it is to be given: itself without a password, else locked with it; null until that is done. */
export function useLocked(open: string, password: string | null): string | null {
  const [locked, setLocked] = useState({ open: '', password: '', link: '' });
  useEffect(() => {
    if (password === null || !longEnough(password)) return;
    let over = false;
    const rested = setTimeout(async () => {
      const link = await lockLink(open, password);
      if (!over) setLocked({ open, password, link });
    }, REST);
    return () => {
      over = true;
      clearTimeout(rested);
    };
  }, [open, password]);
  if (password === null) return open;
  return locked.open === open && locked.password === password ? locked.link : null;
}
