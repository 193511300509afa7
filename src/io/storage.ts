import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Design } from '../model/design.ts';
import type { PriceList } from '../model/prices.ts';
import { glance, load, save, saveLeaving, stepKeys } from './storage-history.ts';
import {
  completed,
  isHead,
  isText,
  type Loaded,
  type Outcome,
  partsOf,
  type Saved,
  STRICT,
  type Steps,
  type StorageWhy,
  saved,
  type Tables,
  type Version,
} from './storage-tables.ts';
import type { Said } from './storage-versions.ts';
import { baseOn, changeVersion, keepVersion, removeVersion, versionsOf } from './storage-versions.ts';

export type { StorageWhy, Version } from './storage-tables.ts';

/** The wall between two homes, by house and side. */
export type WallKey = `wall ${string}`;

/**
 * What belongs to answers: a draft, by the hash of the drawing it answers; the counter-sketch to that, by hash and by drawing; an answer that
 * was opened, by the drawing of this device that it answers.
 */
export type AnswerKey = `${'answer' | 'sketch' | 'sketched' | 'answered'} ${string}`;

/**
 * All that this device can know of what is on its way: when a link or file of a drawing was made here, of the answer to it and of what the
 * family said back, and when an answer was opened here. By the hash of the drawing.
 */
export type WhenKey = `${'shared' | 'made' | 'replied' | 'opened'} ${string}`;

/** What is remembered between visits, beside the drawings. */
export type Memory = { readonly [key: WallKey | AnswerKey | WhenKey]: string } & {
  /** The drawing that was open, or the door of a meeting (`compare`). */
  readonly opened?: string;
  /** The meeting that is on, as its file; empty when none is. */
  readonly meeting?: string;
  /** Where in the drawing one was: index of the storey, and plan or 3D. */
  readonly storey?: string;
  readonly view?: string;
  readonly language?: string;
  readonly theme?: string;
};

/** The drawings kept on this device. No call throws or rejects. */
export type Store = {
  /** Kept means: written in one transaction, completed, and read back equal. */
  save(id: string, history: Steps, lineage?: string): Promise<Outcome>;
  /** Asks for all of it at once, for a page that is being left and hears no answer: so nothing is read back. */
  saveLeaving(id: string, history: Steps): Promise<Outcome>;
  /** `found: null` when there is no such document. */
  load(id: string): Promise<Outcome<{ readonly found: Loaded | null }>>;
  /** Only the design as it stands now, for a thumbnail; null when there is none that can be read. */
  glance(id: string): Promise<Outcome<{ readonly present: Design | null }>>;
  /** Newest first, those in the bin too. */
  list(): Promise<Outcome<{ readonly documents: readonly Saved[] }>>;
  /** Puts a drawing in the bin, or takes it back. Drawing on it takes it back too. */
  bin(id: string, binned: boolean): Promise<Outcome>;
  /** For good, versions and all. */
  remove(id: string): Promise<Outcome>;
  /** Newest first, those in the bin too. */
  versions(id: string): Promise<Outcome<{ readonly versions: readonly Version[] }>>;
  keepVersion(id: string, design: Design, said: Said): Promise<Outcome<{ readonly version: Version }>>;
  changeVersion(id: string, version: Version): Promise<Outcome>;
  removeVersion(id: string, version: string): Promise<Outcome>;
  /** Says which version the drawing is made from now. */
  baseOn(id: string, version: string): Promise<Outcome>;
  /** Price lists opened here, or carried by a drawing that was copied here; those that no longer read as lists are left out. */
  prices(): Promise<Outcome<{ readonly lists: readonly PriceList[] }>>;
  keepPrices(list: PriceList): Promise<Outcome>;
  /** Leaves nothing of ours on the device. */
  clearAll(): Promise<Outcome>;
  memory(): Promise<Outcome<{ readonly memory: Memory }>>;
  remember(change: Memory): Promise<Outcome>;
};

const NAME = 'romslig';
const VERSION = 3;
/** Another window has so many ms to let go of an older version of the storage. */
const PATIENCE = 1000;

/** The storage that is being opened, and what rejects when another window holds an older version of it and does not let go. */
type Opening = { readonly db: Promise<IDBPDatabase<Tables>>; readonly held: Promise<never> };
class HeldByAnother extends Error {}

/** Opens the storage of this origin. A browser that has none gives a Store that says `blocked` to everything. */
export async function openStore(): Promise<Store> {
  let opened: Opening | undefined;
  const close = async (): Promise<void> => {
    const closing = opened;
    opened = undefined;
    (await closing?.db.catch(() => undefined))?.close();
  };
  // Async, since a browser may refuse by throwing at once; opened again when another tab or the browser closed it.
  const open = async (refuse: (why: Error) => void): Promise<IDBPDatabase<Tables>> =>
    openDB<Tables>(NAME, VERSION, {
      blocked: () => setTimeout(() => refuse(new HeldByAnother()), PATIENCE),
      upgrade: (db, before) => {
        if (before < 1) {
          db.createObjectStore('documents');
          db.createObjectStore('steps');
          db.createObjectStore('aside', { autoIncrement: true });
          db.createObjectStore('meta');
        }
        if (before < 2) db.createObjectStore('prices');
        if (before < 3) db.createObjectStore('versions');
      },
      blocking: close,
      terminated: () => {
        opened = undefined;
      },
    });
  const begin = (): Opening => {
    let refuse: (why: Error) => void = () => {};
    const held = new Promise<never>((_, refused) => {
      refuse = refused;
    });
    held.catch(() => undefined);
    return { db: open(refuse), held };
  };
  const db = (): Promise<IDBPDatabase<Tables>> => {
    opened ??= begin();
    return Promise.race([opened.db, opened.held]);
  };
  /** What has failed is opened anew; what another window holds goes on waiting, since asking again would only stand behind it. */
  const failed = async (error: unknown): Promise<void> => {
    if (!(error instanceof HeldByAnother)) await close();
  };
  async function trying<T>(
    act: (db: IDBPDatabase<Tables>) => Promise<Outcome<T>>,
    last = false,
  ): Promise<Outcome<T>> {
    try {
      return await act(await db());
    } catch (error) {
      await failed(error);
      return wasLetGo(error) && !last ? trying(act, true) : { ok: false, why: whyOf(error) };
    }
  }
  const keys = stepKeys();
  let asked = false;
  await db().catch(failed);

  return {
    save: (id, history, lineage) => {
      // Asked for when there is something to lose, and once: some browsers ask the person.
      if (!asked && history.past.length > 0) {
        asked = true;
        void navigator.storage?.persist?.().catch(() => false);
      }
      return trying((d) => save(d, keys, id, history, lineage));
    },
    saveLeaving: (id, history) => trying((d) => saveLeaving(d, keys, id, history)),
    load: (id) => trying((d) => load(d, keys, id)),
    glance: (id) => trying((d) => glance(d, id)),
    list: () =>
      trying(async (d) => {
        const heads = await d.getAll('documents');
        const documents = heads
          .filter(isHead)
          .map(saved)
          .sort((a, b) => b.savedAt - a.savedAt);
        return { ok: true, documents };
      }),
    remove: (id) =>
      trying(async (d) => {
        const tx = d.transaction(['documents', 'steps', 'versions'], 'readwrite', STRICT);
        await completed(tx, () => [
          tx.objectStore('documents').delete(id),
          tx.objectStore('steps').delete(partsOf(id)),
          tx.objectStore('versions').delete(partsOf(id)),
        ]);
        keys.known.delete(id);
        return { ok: true };
      }),
    bin: (id, binned) =>
      trying(async (d) => {
        const tx = d.transaction('documents', 'readwrite', STRICT);
        tx.done.catch(() => undefined);
        const head: unknown = await tx.store.get(id);
        const { binned: _, ...rest } = isHead(head) ? head : {};
        const next = isHead(rest) && (binned ? { ...rest, binned: Date.now() } : rest);
        await completed(tx, () => (next ? [tx.store.put(next, id)] : []));
        return { ok: true };
      }),
    versions: (id) => trying((d) => versionsOf(d, id)),
    keepVersion: (id, design, said) =>
      trying(async (d) => {
        const kept = await keepVersion(d, id, design, said);
        if (kept.ok) keys.baseOn(id, kept.version.id);
        return kept;
      }),
    changeVersion: (id, version) => trying((d) => changeVersion(d, id, version)),
    removeVersion: (id, version) => trying((d) => removeVersion(d, id, version)),
    baseOn: (id, version) =>
      trying(async (d) => {
        keys.baseOn(id, version);
        return baseOn(d, id, version);
      }),
    prices: () =>
      trying(async (d) => {
        const { listsIn } = await import('./price-file.ts');
        return { ok: true, lists: listsIn(await d.getAll('prices')) };
      }),
    keepPrices: (list) =>
      trying(async (d) => {
        const { priceFile } = await import('./price-file.ts');
        const file = priceFile(list);
        const key: [string, number] = [list.id, list.revision];
        const tx = d.transaction('prices', 'readwrite', STRICT);
        await completed(tx, () => [tx.store.put(file, key)]);
        const back = await d.get('prices', key);
        return JSON.stringify(back) === JSON.stringify(file) ? { ok: true } : { ok: false, why: 'lost' };
      }),
    clearAll: () =>
      trying(async () => {
        await close();
        await deleteDB(NAME);
        keys.known.clear();
        return { ok: true };
      }),
    memory: () =>
      trying(async (d) => {
        const [names, values] = await Promise.all([d.getAllKeys('meta'), d.getAll('meta')]);
        const pairs = names.flatMap((name, i): [string, string][] => {
          const value: unknown = values[i];
          return isText(value) ? [[name, value]] : [];
        });
        return { ok: true, memory: Object.fromEntries(pairs) };
      }),
    remember: (change) =>
      trying(async (d) => {
        const tx = d.transaction('meta', 'readwrite', STRICT);
        await completed(tx, () => Object.entries(change).map(([name, value]) => tx.store.put(value, name)));
        return { ok: true };
      }),
  };
}

/** Safari lets go of what a page in the background has opened, and says so only when that is used. */
const wasLetGo = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'UnknownError');

const whyOf = (error: unknown): StorageWhy =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
