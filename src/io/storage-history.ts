import type { IDBPDatabase, IDBPTransaction } from 'idb';
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

/** What this window last read or wrote of a document: its head, the design it shows, and the steps that were there. */
type Known = { readonly head: Head; readonly present: Design; readonly there: ReadonlySet<string> };

export type Keys = {
  readonly of: (design: Design) => string;
  readonly set: (design: Design, key: string) => void;
  readonly known: Map<string, Known>;
  /** What is to be written and still waits to hear what is there. */
  readonly asking: Set<{ readonly abort: () => void }>;
  /** The document is made from another version now. */
  readonly baseOn: (id: string, base: string) => void;
};

/**
 * A design never changes, so it keeps its key. Keys sort by age; the random part keeps two tabs from using the same.
 */
export function stepKeys(): Keys {
  const names = new WeakMap<Design, string>();
  const start = `${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  let next = 0;
  const known = new Map<string, Known>();
  return {
    known,
    asking: new Set(),
    baseOn: (id, base) => {
      const one = known.get(id);
      if (one) known.set(id, { ...one, head: { ...one.head, base } });
    },
    of: (design) => {
      const key = names.get(design) ?? `${start}-${String(next++).padStart(6, '0')}`;
      names.set(design, key);
      return key;
    },
    set: (design, key) => names.set(design, key),
  };
}

const stepsOf = (keys: Keys, { past, present, future }: Steps): Map<string, Design> =>
  new Map([...past, present, ...future].map((design) => [keys.of(design), design]));

/** The head of a document with this history; `before` is the one that stands, if any does. */
function headOf(
  keys: Keys,
  id: string,
  history: Steps,
  before: Head | null,
  lineage = before?.lineage,
): Head {
  return {
    id,
    savedAt: Date.now(),
    ...(lineage !== undefined && { lineage }),
    past: history.past.map(keys.of),
    present: keys.of(history.present),
    future: history.future.map(keys.of),
    ...(before?.base !== undefined && { base: before.base }),
  };
}

/** What stands of a document before it is written: its head, the keys of its steps, and its design when that is no step any more. */
type Stands = { readonly known: Head | null; readonly stored: readonly string[]; readonly left?: Design };

async function standing(
  tx: IDBPTransaction<Tables, ('documents' | 'steps' | 'versions')[], 'readwrite'>,
  id: string,
  wanted: ReadonlyMap<string, Design>,
): Promise<Stands> {
  const steps = tx.objectStore('steps');
  const [before, keys] = await Promise.all([
    tx.objectStore('documents').get(id),
    steps.getAllKeys(partsOf(id)),
  ]);
  const known = isHead(before) ? before : null;
  const left = known && !wanted.has(known.present) ? await steps.get([id, known.present]) : undefined;
  return { known, stored: keys.map(([, step]) => step), ...(left && { left }) };
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
  const wanted = stepsOf(keys, history);
  const tx = db.transaction(['documents', 'steps', 'versions'], 'readwrite', STRICT);
  const steps = tx.objectStore('steps');
  // Awaited below; here only so that an abort before that is not called unhandled.
  tx.done.catch(() => undefined);
  keys.asking.add(tx);
  let stands: Stands;
  try {
    stands = await standing(tx, id, wanted);
  } catch (error) {
    if (keys.asking.delete(tx)) throw error;
    // It gave way to a page that was being left, and lives on.
    return save(db, keys, id, history, lineage);
  }
  keys.asking.delete(tx);
  const { known, stored, left } = stands;
  const full =
    left && farSmaller(history.present, left) ? newVersion(left, { unasked: true }, known?.base) : null;
  const head = headOf(keys, id, history, known, lineage);
  const there = new Set(stored);
  const fresh = [...wanted].filter(([step]) => !there.has(step));
  const stale = [...there].filter((step) => !wanted.has(step));
  await completed(tx, () => [
    ...fresh.map(([step, design]) => steps.put(design, [id, step])),
    ...stale.map((step) => steps.delete([id, step])),
    ...(full ? [tx.objectStore('versions').put(full, [id, full.id])] : []),
    tx.objectStore('documents').put(head, id),
  ]);
  keys.known.set(id, { head, present: history.present, there: new Set(wanted.keys()) });

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

/**
 * Keeps a document in one go, without asking first what is there: a page that is being left hears no answer. It goes by what this window
 * knows; a step that no history holds any more goes at the next save.
 */
export async function saveLeaving(
  db: IDBPDatabase<Tables>,
  keys: Keys,
  id: string,
  history: Steps,
): Promise<Outcome> {
  const wanted = stepsOf(keys, history);
  const known = keys.known.get(id);
  const head = headOf(keys, id, history, known?.head ?? null);
  const full =
    known && !wanted.has(known.head.present) && farSmaller(history.present, known.present)
      ? newVersion(known.present, { unasked: true }, known.head.base)
      : null;
  const fresh = [...wanted].filter(([step]) => !known?.there.has(step));
  // They would never hear it, and this would wait for them.
  for (const tx of keys.asking) {
    keys.asking.delete(tx);
    tx.abort();
  }
  const tx = db.transaction(['documents', 'steps', 'versions'], 'readwrite', STRICT);
  await completed(tx, () => [
    ...fresh.map(([step, design]) => tx.objectStore('steps').put(design, [id, step])),
    ...(full ? [tx.objectStore('versions').put(full, [id, full.id])] : []),
    tx.objectStore('documents').put(head, id),
  ]);
  return { ok: true };
}

/** A document with its history as far as it can be read (`Loaded`); null when there is none, `unread` when nothing of it can be. */
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
  if (isHead(head)) keys.known.set(id, { head, present, there: new Set(byKey.keys()) });
  const known = isHead(head) ? saved(head) : { id, savedAt: Date.now() };
  return { ok: true, found: { ...known, history: { past, present, future }, aside: broken.length } };
}

/** The design a document shows; null when there is no such document or it cannot be read. Nothing is set aside. */
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
