import { sayCleared } from './seat.ts';
import type { Store } from './storage.ts';
import type { Outcome } from './storage-tables.ts';

/**
 * Leaves nothing of ours on this device: drawings, versions, what is remembered, the copy of the program for use without a net, and the
 * address. Other tabs write nothing more. The page starts anew; what the browser itself remembers of addresses is out of its reach.
 */
export async function clearDevice(store: Pick<Store, 'clearAll'>): Promise<Outcome> {
  sayCleared('now');
  const outcome = await store.clearAll();
  if (!outcome.ok) return outcome;
  sayCleared('done');
  for (const name of await caches.keys()) await caches.delete(name);
  for (const copy of (await navigator.serviceWorker?.getRegistrations()) ?? []) await copy.unregister();
  localStorage.clear();
  sessionStorage.clear();
  window.location.replace(window.location.pathname);
  return outcome;
}
