/** Past, present and future of any value. Values are kept as they are, so undo gives back the very same object. */
export type History<T> = { readonly past: readonly T[]; readonly present: T; readonly future: readonly T[] };

/** Steps kept. A design is a few kilobytes of shared strings; three hundred cost less than one texture. */
const LONGEST = 300;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [] });

export const commit = <T>(h: History<T>, next: T): History<T> =>
  next === h.present ? h : { past: [...h.past, h.present].slice(-LONGEST), present: next, future: [] };

export const undo = <T>(h: History<T>): History<T> =>
  h.past.length === 0
    ? h
    : { past: h.past.slice(0, -1), present: h.past.at(-1)!, future: [h.present, ...h.future] };

export const redo = <T>(h: History<T>): History<T> =>
  h.future.length === 0
    ? h
    : { past: [...h.past, h.present], present: h.future[0]!, future: h.future.slice(1) };
