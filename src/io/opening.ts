/**
 * Which drawing is being opened, and how often that was begun. It stands in the one storage that is written at once: a page that falls over
 * has no time, and one that is left as pages are left must be able to take it back.
 */
const KEY = 'romslig opening';

/** Counts that a drawing begins to open; gives how often it had begun before without coming to rest. */
export function beginOpening(id: string): number {
  try {
    const [which, times] = (localStorage.getItem(KEY) ?? '').split(' ');
    const before = which === id ? Number(times) || 0 : 0;
    localStorage.setItem(KEY, `${id} ${before + 1}`);
    return before;
  } catch {
    // Where nothing may be stored nothing is counted.
    return 0;
  }
}

/** It has come to rest, or was left. */
export function endOpening(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}
