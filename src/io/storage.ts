import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Design } from '../model/design.ts';
import { parseDesign } from '../model/parse.ts';

/** A document with its past and future: the shape of the store's history. */
export type Steps = {
  readonly past: readonly Design[];
  readonly present: Design;
  readonly future: readonly Design[];
};

/**
 * Why something was not kept or found. `full`: no room on this device. `blocked`: the browser does not let us store
 * here. `lost`: what was read back was not what was written. `unread`: there was something, and it cannot be read.
 */
export type StorageWhy = 'full' | 'blocked' | 'lost' | 'unread';
export type Outcome<T = object> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly why: StorageWhy };

export type Saved = { readonly id: string; readonly savedAt: number; readonly lineage?: string };
/** `aside` counts steps that could not be read; they are kept apart, and the history goes on without them. */
export type Loaded = Saved & { readonly history: Steps; readonly aside: number };

/** What is remembered between visits, beside the drawings. */
export type Memory = {
  readonly opened?: string;
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
  /** `found: null` when there is no such document. */
  load(id: string): Promise<Outcome<{ readonly found: Loaded | null }>>;
  /** Newest first. */
  list(): Promise<Outcome<{ readonly documents: readonly Saved[] }>>;
  remove(id: string): Promise<Outcome>;
  /** Leaves nothing of ours on the device. */
  clearAll(): Promise<Outcome>;
  memory(): Promise<Outcome<{ readonly memory: Memory }>>;
  remember(change: Memory): Promise<Outcome>;
};

/** The document's head names its steps in order; each step is a design of its own, written once. */
type Head = Saved & {
  readonly past: readonly string[];
  readonly present: string;
  readonly future: readonly string[];
};

interface Tables extends DBSchema {
  documents: { key: string; value: Head };
  steps: { key: [document: string, step: string]; value: Design };
  /** Records that could not be read, with what they were. */
  aside: { key: number; value: { readonly at: number; readonly document: string; readonly record: unknown } };
  meta: { key: string; value: string };
}

const NAME = 'romslig';
const VERSION = 1;

/** Opens the storage of this origin. A browser that has none gives a Store that says `blocked` to everything. */
export async function openStore(): Promise<Store> {
  let opened: Promise<IDBPDatabase<Tables>> | undefined;
  const close = async (): Promise<void> => {
    const closing = opened;
    opened = undefined;
    (await closing?.catch(() => undefined))?.close();
  };
  // Async, since a browser may refuse by throwing at once; opened again when another tab or the browser closed it.
  const open = async (): Promise<IDBPDatabase<Tables>> =>
    openDB<Tables>(NAME, VERSION, {
      upgrade: (fresh) => {
        fresh.createObjectStore('documents');
        fresh.createObjectStore('steps');
        fresh.createObjectStore('aside', { autoIncrement: true });
        fresh.createObjectStore('meta');
      },
      blocking: close,
      terminated: () => {
        opened = undefined;
      },
    });
  const db = (): Promise<IDBPDatabase<Tables>> => {
    opened ??= open();
    return opened;
  };
  async function trying<T>(act: (db: IDBPDatabase<Tables>) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    try {
      return await act(await db());
    } catch (error) {
      await close();
      return { ok: false, why: whyOf(error) };
    }
  }
  const keys = stepKeys();
  await db().catch(close);

  return {
    save: (id, history, lineage) => trying((d) => save(d, keys, id, history, lineage)),
    load: (id) => trying((d) => load(d, keys, id)),
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
        const tx = d.transaction(['documents', 'steps'], 'readwrite', STRICT);
        const documents = tx.objectStore('documents');
        await completed(tx, [documents.delete(id), tx.objectStore('steps').delete(stepsOf(id))]);
        return { ok: true };
      }),
    clearAll: () =>
      trying(async () => {
        await close();
        await deleteDB(NAME);
        return { ok: true };
      }),
    memory: () =>
      trying(async (d) => {
        const [names, values] = await Promise.all([d.getAllKeys('meta'), d.getAll('meta')]);
        const pairs = names.map((name, i) => [name, values[i]] as const);
        return { ok: true, memory: Object.fromEntries(pairs.filter(([, value]) => isText(value))) };
      }),
    remember: (change) =>
      trying(async (d) => {
        const tx = d.transaction('meta', 'readwrite', STRICT);
        await completed(
          tx,
          Object.entries(change).map(([name, value]) => tx.store.put(value, name)),
        );
        return { ok: true };
      }),
  };
}

/** A tablet turned off by force must not take back what was called kept. */
const STRICT = { durability: 'strict' } as const;

/** Waits for the whole transaction. Its own error says why it was given up; a request's only that it was. */
async function completed(
  tx: { readonly done: Promise<void> },
  requests: readonly Promise<unknown>[],
): Promise<void> {
  await Promise.all([Promise.allSettled(requests), tx.done]);
}

const stepsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

const whyOf = (error: unknown): StorageWhy =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';

type Keys = { readonly of: (design: Design) => string; readonly set: (design: Design, key: string) => void };

/** A design never changes, so it keeps its key; the random start keeps two tabs from using the same ones. */
function stepKeys(): Keys {
  const known = new WeakMap<Design, string>();
  const start = crypto.getRandomValues(new Uint32Array(2)).join('-');
  let next = 0;
  return {
    of: (design) => {
      const key = known.get(design) ?? `${start}-${next++}`;
      known.set(design, key);
      return key;
    },
    set: (design, key) => known.set(design, key),
  };
}

async function save(
  db: IDBPDatabase<Tables>,
  keys: Keys,
  id: string,
  history: Steps,
  lineage?: string,
): Promise<Outcome> {
  const wanted = new Map([...history.past, history.present, ...history.future].map((d) => [keys.of(d), d]));
  const tx = db.transaction(['documents', 'steps'], 'readwrite', STRICT);
  const documents = tx.objectStore('documents');
  const steps = tx.objectStore('steps');
  // Awaited below; here only so that an abort before that is not called unhandled.
  tx.done.catch(() => undefined);
  const [before, stored] = await Promise.all([documents.get(id), steps.getAllKeys(stepsOf(id))]);
  const line = lineage ?? (isHead(before) ? before.lineage : undefined);
  const head: Head = {
    id,
    savedAt: Date.now(),
    ...(line !== undefined && { lineage: line }),
    past: history.past.map(keys.of),
    present: keys.of(history.present),
    future: history.future.map(keys.of),
  };
  const there = new Set(stored.map(([, step]) => step));
  const fresh = [...wanted].filter(([step]) => !there.has(step));
  const stale = [...there].filter((step) => !wanted.has(step));
  await completed(tx, [
    ...fresh.map(([step, design]) => steps.put(design, [id, step])),
    ...stale.map((step) => steps.delete([id, step])),
    documents.put(head, id),
  ]);

  const back = db.transaction(['documents', 'steps']);
  const [kept, ...designs] = await Promise.all([
    back.objectStore('documents').get(id),
    ...[...fresh, [head.present, history.present] as const].map(([step]) =>
      back.objectStore('steps').get([id, step]),
    ),
  ]);
  const written = [head, ...fresh.map(([, design]) => design), history.present];
  return JSON.stringify([kept, ...designs]) === JSON.stringify(written)
    ? { ok: true }
    : { ok: false, why: 'lost' };
}

async function load(
  db: IDBPDatabase<Tables>,
  keys: Keys,
  id: string,
): Promise<Outcome<{ readonly found: Loaded | null }>> {
  const tx = db.transaction(['documents', 'steps']);
  const steps = tx.objectStore('steps');
  const [head, names, records] = await Promise.all([
    tx.objectStore('documents').get(id),
    steps.getAllKeys(stepsOf(id)),
    steps.getAll(stepsOf(id)),
  ]);
  if (head === undefined) return { ok: true, found: null };
  const broken: unknown[] = [];
  const byKey = new Map(names.map(([, step], i) => [step, records[i]]));
  const read = (step: string): Design | null => {
    const record = byKey.get(step);
    try {
      const design = parseDesign(record);
      keys.set(design, step);
      return design;
    } catch {
      broken.push(record);
      return null;
    }
  };
  const sound = (list: readonly string[]): Design[] => list.map(read).filter((d) => d !== null);

  if (!isHead(head)) broken.push(head);
  const past = isHead(head) ? sound(head.past) : [];
  const future = isHead(head) ? sound(head.future) : sound([...byKey.keys()]);
  const present = (isHead(head) ? read(head.present) : null) ?? past.pop() ?? future.shift();
  if (broken.length > 0) await setAside(db, id, broken, present !== undefined);
  if (!present) return { ok: false, why: 'unread' };
  const known = isHead(head) ? saved(head) : { id, savedAt: Date.now() };
  return { ok: true, found: { ...known, history: { past, present, future }, aside: broken.length } };
}

/**
 * Nothing unreadable is thrown away: someone may yet be able to read it. What is left of the document goes on; with
 * nothing left, its place is cleared.
 */
async function setAside(
  db: IDBPDatabase<Tables>,
  document: string,
  records: readonly unknown[],
  goesOn: boolean,
): Promise<void> {
  const tx = db.transaction(['aside', 'documents', 'steps'], 'readwrite', STRICT);
  const at = Date.now();
  await completed(tx, [
    ...records.map((record) => tx.objectStore('aside').add({ at, document, record })),
    ...(goesOn
      ? []
      : [tx.objectStore('documents').delete(document), tx.objectStore('steps').delete(stepsOf(document))]),
  ]);
}

const saved = ({ id, savedAt, lineage }: Head): Saved => ({
  id,
  savedAt,
  ...(lineage !== undefined && { lineage }),
});

const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** Storage is as foreign as any file: another program version, or a hand, may have written it. */
function isHead(value: unknown): value is Head {
  if (value === null || typeof value !== 'object') return false;
  const head = value as Partial<Record<keyof Head, unknown>>;
  return (
    isText(head.id) &&
    typeof head.savedAt === 'number' &&
    (head.lineage === undefined || isText(head.lineage)) &&
    areTexts(head.past) &&
    isText(head.present) &&
    areTexts(head.future)
  );
}
