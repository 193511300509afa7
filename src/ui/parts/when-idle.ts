import { useEffect, useState } from 'react';
import { lineFree } from '../line.ts';

/** A browser that draws no frame may never call itself idle; after so many ms it is taken for that. */
const LONGEST = 1500;

/** Calls when there is nothing better to do, and says whether it only did so because that took too long. */
type Idle = (act: (late: boolean) => void) => void;

const whenIdle: Idle =
  typeof requestIdleCallback === 'function'
    ? (act) => requestIdleCallback(({ didTimeout }) => act(didTimeout), { timeout: LONGEST })
    : (act) => setTimeout(() => act(false));

/**
 * What may wait until the screen stands, first come first served, one between two frames; all at once where the browser is busy for too
 * long, or the last would wait as many times so long. Gives what drops one that no longer wants it.
 */
export function inTurn(idle: Idle): (act: () => void) => () => void {
  const waiting = new Set<() => void>();
  const goOn = (): void =>
    idle((late) => {
      for (const act of [...waiting].slice(0, late ? undefined : 1)) {
        waiting.delete(act);
        act();
      }
      if (waiting.size > 0) goOn();
      else asked = false;
    });
  let asked = false;
  return (act) => {
    waiting.add(act);
    if (!asked) {
      asked = true;
      goOn();
    }
    return () => waiting.delete(act);
  };
}

const wait = inTurn(whenIdle);

/**
 * False on the first showing, true when the browser has nothing better to do.
 * @param atOnce there is nothing to wait for any more.
 */
export function useWhenIdle(atOnce = false): boolean {
  const [idle, setIdle] = useState(atOnce);
  useEffect(() => {
    if (idle) return;
    const drop = wait(() => void lineFree().then(() => setIdle(true)));
    return () => void drop();
  }, [idle]);
  return idle;
}
