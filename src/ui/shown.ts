import { lineFree } from './line.ts';

/** When the next picture has been shown; soon in any case, since a hidden page shows none. */
export const shown = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 200);
  });

/** When the browser has nothing better to do, or has not said so for a while, and no part is waited for. */
export const idle = (): Promise<void> =>
  new Promise<void>((done) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done(), { timeout: 2000 });
    else setTimeout(done, 200);
  }).then(lineFree);
