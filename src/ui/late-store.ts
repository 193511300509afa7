import type { Store } from '../io/storage.ts';

const NAME = 'romslig';

/**
 * Whether anything of ours may lie on this device. A browser that does not tell counts as yes. On a first visit nothing
 * does, and then the first screen need not wait for a database.
 */
export async function mayHoldDrawings(): Promise<boolean> {
  try {
    const found = await indexedDB.databases();
    return found.some(({ name }) => name === NAME);
  } catch {
    return true;
  }
}

/** A Store that is fetched and opened when it is first asked for something, then once and for all. */
export function lateStore(open: () => Promise<Store>): Store {
  let opened: Promise<Store> | undefined;
  const store = (): Promise<Store> => {
    opened ??= open().catch((error: unknown) => {
      // Nothing is stored yet, so the next call may try again.
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const call = async <T>(act: (store: Store) => Promise<T>): Promise<T | { ok: false; why: 'blocked' }> => {
    try {
      return await act(await store());
    } catch {
      return { ok: false, why: 'blocked' };
    }
  };
  return {
    save: (id, history, lineage) => call((s) => s.save(id, history, lineage)),
    load: (id) => call((s) => s.load(id)),
    glance: (id) => call((s) => s.glance(id)),
    list: () => call((s) => s.list()),
    remove: (id) => call((s) => s.remove(id)),
    prices: () => call((s) => s.prices()),
    keepPrices: (list) => call((s) => s.keepPrices(list)),
    clearAll: () => call((s) => s.clearAll()),
    memory: () => call((s) => s.memory()),
    remember: (change) => call((s) => s.remember(change)),
  };
}
