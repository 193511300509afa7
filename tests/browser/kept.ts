import type { Page } from 'playwright-core';

type Kept = { readonly past: number; readonly future: number; readonly meta: Record<string, string> };

/** What lies in this device's storage: how many steps back and forward, and where one was. */
export function kept(page: Page): Promise<Kept> {
  return page.evaluate(
    () =>
      new Promise<Kept>((done, fail) => {
        const asked = indexedDB.open('romslig');
        asked.onerror = () => fail(asked.error);
        asked.onsuccess = () => {
          const tx = asked.result.transaction(['documents', 'meta']);
          const heads = tx.objectStore('documents').getAll();
          const [names, values] = [tx.objectStore('meta').getAllKeys(), tx.objectStore('meta').getAll()];
          tx.oncomplete = () => {
            asked.result.close();
            const head = heads.result[0];
            const meta = Object.fromEntries(names.result.map((name, i) => [name, values.result[i]]));
            done({ past: head?.past.length ?? -1, future: head?.future.length ?? -1, meta });
          };
        };
      }),
  );
}
/** How many steps are kept. */
export const steps = async (page: Page): Promise<[past: number, future: number]> => {
  const { past, future } = await kept(page);
  return [past, future];
};
