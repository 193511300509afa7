/** In a browser that does not say when it is idle, and in one that never is; ms. */
const SOON = 50;
const LONGEST = 1000;

/**
 * Acts once the first picture has been shown and the browser has nothing better to do, so that it is there sooner.
 * @param frames how many pictures there have been.
 * @param gone it never will be, or nobody looks any more.
 */
export function afterFirst(frames: () => number, act: () => void, gone: AbortSignal): void {
  const next = (): void => {
    if (gone.aborted) return;
    if (frames() === 0) requestAnimationFrame(next);
    else
      requestAnimationFrame(() => {
        if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: LONGEST });
        else setTimeout(act, SOON);
      });
  };
  requestAnimationFrame(next);
}
