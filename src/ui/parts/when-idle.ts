import { useEffect, useState } from 'react';

/** What may wait until the screen stands, first come first served, one between two frames. */
const waiting: (() => void)[] = [];

/** A browser that draws no frame may never call itself idle; after so many ms it is taken for that. */
const LONGEST = 1500;

const whenIdle: (act: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (act) => requestIdleCallback(act, { timeout: LONGEST })
    : (act) => setTimeout(act);

function goOn(): void {
  whenIdle(() => {
    waiting.shift()?.();
    if (waiting.length > 0) goOn();
  });
}

/**
 * False on the first showing, true when the browser has nothing better to do.
 * @param atOnce there is nothing to wait for any more.
 */
export function useWhenIdle(atOnce = false): boolean {
  const [idle, setIdle] = useState(atOnce);
  useEffect(() => {
    if (idle) return;
    const act = () => setIdle(true);
    waiting.push(act);
    if (waiting.length === 1) goOn();
    return () => {
      const at = waiting.indexOf(act);
      if (at > 0) waiting.splice(at, 1);
    };
  }, [idle]);
  return idle;
}
