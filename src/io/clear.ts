import { sayCleared } from './seat.ts';
import type { Store } from './storage.ts';
import type { Outcome } from './storage-tables.ts';

/**
 * Leaves nothing of a family on this device: drawings, versions, what is remembered, and the address. No tab writes any more; where it
 * could not be done, all go on as before. The copy of the program for use without a net holds nothing of theirs and stays, or the page
 * could not start anew without one; what the browser itself remembers of addresses is out of reach.
 */
export async function clearDevice(store: Pick<Store, 'clearAll'>): Promise<Outcome> {
  sayCleared('now');
  const outcome = await store.clearAll();
  if (!outcome.ok) {
    sayCleared('not');
    return outcome;
  }
  sayCleared('done');
  localStorage.clear();
  sessionStorage.clear();
  window.location.replace(window.location.pathname);
  return outcome;
}
