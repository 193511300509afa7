import type { IDBPDatabase } from 'idb';
import type { Design } from '../model/design.ts';
import {
  completed,
  type Head,
  isHead,
  type Loaded,
  type Outcome,
  partsOf,
  STRICT,
  type Steps,
  saved,
  type Tables,
} from './storage-tables.ts';
import { farSmaller, newVersion } from './storage-versions.ts';

export type Keys = {
  readonly of: (design: Design) => string;
  readonly set: (design: Design, key: string) => void;
};

/**
 * A design never changes, so it keeps its key. Keys sort by age; the random part keeps two tabs from using the same.
 */
export function stepKeys(): Keys {
  const known = new WeakMap<Design, string>();
  const start = `${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  let next = 0;
  return {
    of: (design) => {
      const key = known.get(design) ?? `${start}-${String(next++).padStart(6, '0')}`;
      known.set(design, key);
      return key;
    },
    set: (design, key) => known.set(design, key),
  };
}

/**
 * Keeps a document with its past and future. What was kept before and is no step of this history is left behind, but never a full home
 * for a far smaller one: that becomes a version.
 */
export async function save(
  db: IDBPDatabase<Tables>,
  keys: Keys,
  id: string,
  history: Steps,
  lineage?: string,
): Promise<Outcome> {
  const wanted = new Map([...history.past, history.present, ...history.future].map((d) => [keys.of(d), d]));
  const tx = db.transaction(['documents', 'steps', 'versions'], 'readwrite', STRICT);
  const documents = tx.objectStore('documents');
  const steps = tx.objectStore('steps');
  // Awaited below; here only so that an abort before that is not called unhandled.
  tx.done.catch(() => undefined);
  const [before, stored] = await Promise.all([documents.get(id), steps.getAllKeys(partsOf(id))]);
  const known = isHead(before) ? before : null;
  const line = lineage ?? known?.lineage;
  const left = known && !wanted.has(known.present) ? await steps.get([id, known.present]) : undefined;
  const full =
    left && farSmaller(history.present, left) ? newVersion(left, { unasked: true }, known?.base) : null;
  const head: Head = {
    id,
    savedAt: Date.now(),
    ...(line !== undefined && { lineage: line }),
    past: history.past.map(keys.of),
    present: keys.of(history.present),
    future: history.future.map(keys.of),
    ...(known?.base !== undefined && { base: known.base }),
  };
  const there = new Set(stored.map(([, step]) => step));
  const fresh = [...wanted].filter(([step]) => !there.has(step));
  const stale = [...there].filter((step) => !wanted.has(step));
  await completed(tx, () => [
    ...fresh.map(([step, design]) => steps.put(design, [id, step])),
    ...stale.map((step) => steps.delete([id, step])),
    ...(full ? [tx.objectStore('versions').put(full, [id, full.id])] : []),
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

export async function load(
  db: IDBPDatabase<Tables>,
  keys: Keys,
  id: string,
): Promise<Outcome<{ readonly found: Loaded | null }>> {
  const tx = db.transaction(['documents', 'steps']);
  const steps = tx.objectStore('steps');
  const [head, names, records] = await Promise.all([
    tx.objectStore('documents').get(id),
    steps.getAllKeys(partsOf(id)),
    steps.getAll(partsOf(id)),
  ]);
  if (head === undefined) return { ok: true, found: null };
  const readable = await reader();
  const broken: unknown[] = [];
  const byKey = new Map(names.map(([, step], i) => [step, records[i]]));
  const read = (step: string): Design[] => {
    const record = byKey.get(step);
    const design = readable(record);
    if (design) keys.set(design, step);
    else broken.push(record);
    return design ? [design] : [];
  };

  if (!isHead(head)) broken.push(head);
  // Without a head, the steps in the order of their age are still a past.
  const order = isHead(head) ? head : { past: [...byKey.keys()], present: null, future: [] };
  const past = order.past.flatMap(read);
  const future = order.future.flatMap(read);
  const present = (order.present === null ? [] : read(order.present))[0] ?? past.pop() ?? future.shift();
  if (broken.length > 0) await setAside(db, id, broken, present !== undefined);
  if (!present) return { ok: false, why: 'unread' };
  const known = isHead(head) ? saved(head) : { id, savedAt: Date.now() };
  return { ok: true, found: { ...known, history: { past, present, future }, aside: broken.length } };
}

export async function glance(
  db: IDBPDatabase<Tables>,
  id: string,
): Promise<Outcome<{ readonly present: Design | null }>> {
  const tx = db.transaction(['documents', 'steps']);
  const head = await tx.objectStore('documents').get(id);
  if (!isHead(head)) return { ok: true, present: null };
  const record: unknown = await tx.objectStore('steps').get([id, head.present]);
  const readable = await reader();
  return { ok: true, present: readable(record) };
}

/** The reader of stored designs. It comes when there is something to read, so that a first visit does not wait for it. */
async function reader(): Promise<(record: unknown) => Design | null> {
  const { parseDesign } = await import('../model/parse.ts');
  return (record) => {
    try {
      return parseDesign(record);
    } catch {
      return null;
    }
  };
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
  await completed(tx, () => [
    ...records.map((record) => tx.objectStore('aside').add({ at, document, record })),
    ...(goesOn
      ? []
      : [tx.objectStore('documents').delete(document), tx.objectStore('steps').delete(partsOf(document))]),
  ]);
}
