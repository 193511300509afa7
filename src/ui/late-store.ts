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
  const late = (name: keyof Store) => [
    name,
    (...given: readonly unknown[]) =>
      call((store) => (store[name] as (...given: readonly unknown[]) => Promise<unknown>)(...given)),
  ];
  return Object.fromEntries(ACTS.map(late)) as Store;
}

/** All that a Store does; a name that is left out does not compile. */
const ACTS = Object.keys({
  save: 0,
  saveLeaving: 0,
  load: 0,
  glance: 0,
  list: 0,
  bin: 0,
  remove: 0,
  versions: 0,
  keepVersion: 0,
  changeVersion: 0,
  removeVersion: 0,
  baseOn: 0,
  prices: 0,
  keepPrices: 0,
  clearAll: 0,
  memory: 0,
  remember: 0,
} satisfies Record<keyof Store, 0>) as (keyof Store)[];
