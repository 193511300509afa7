import type { Store } from './storage.ts';
import type { Steps, StorageWhy } from './storage-tables.ts';

/** What the line under the drawing says. */
export type SaveState = 'saving' | 'saved' | { readonly failed: StorageWhy };

/** What autosave needs of the table: its history, and to be told when anything changes. */
export type Watched = {
  getState(): { readonly history: Steps };
  subscribe(heard: () => void): () => void;
};

export type Autosave = {
  /** Saves now what is not saved yet. */
  flush(): Promise<void>;
  /** Saves what is left and listens no more. */
  stop(): Promise<void>;
  /** Listens no more, and writes nothing: the document is another's now. */
  drop(): void;
};

/** An edit is written this soon after it is made, in ms. Counted from the first, so that a busy hand is saved too. */
const SOON = 250;

/**
 * Keeps a document on this device while it is drawn, from the moment it is opened. A draft is never saved, since only
 * a changed history is. `tell` hears every change of state; after a failure the next edit, or leaving, tries again.
 */
export function autosave(
  store: Store,
  id: string,
  table: Watched,
  tell: (state: SaveState) => void,
): Autosave {
  let tried: Steps | undefined;
  /** On this device, or asked for when the page was left. */
  let sent: Steps | undefined;
  let failed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    const { history } = table.getState();
    if (history === tried && !failed) return;
    tried = history;
    const outcome = await store.save(id, history);
    failed = !outcome.ok;
    if (outcome.ok) sent = history;
    if (!outcome.ok) tell({ failed: outcome.why });
    else if (table.getState().history === history) tell('saved');
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    running = running.then(write);
    return running;
  };
  const heard = (): void => {
    if (timer !== undefined || table.getState().history === tried) return;
    tell('saving');
    timer = setTimeout(flush, SOON);
  };
  /** A page that is left may live on, so that what is asked for at once is then saved as any other edit. */
  const leave = (): void => {
    const { history } = table.getState();
    if (history !== sent) void store.saveLeaving(id, history);
    sent = history;
    void flush();
  };
  const leaving = (): void => {
    if (document.visibilityState === 'hidden') leave();
  };

  const unsubscribe = table.subscribe(heard);
  document.addEventListener('visibilitychange', leaving);
  addEventListener('pagehide', leave);
  heard();
  const drop = (): void => {
    clearTimeout(timer);
    unsubscribe();
    document.removeEventListener('visibilitychange', leaving);
    removeEventListener('pagehide', leave);
  };
  return {
    flush,
    drop,
    stop: () => {
      drop();
      return flush();
    },
  };
}
