import type { IDBPDatabase } from 'idb';
import type { Design } from '../model/design.ts';
import { FREE, NONE } from '../model/design.ts';
import { tidyText } from '../model/edits/words.ts';
import {
  completed,
  isHead,
  isVersion,
  type Outcome,
  partsOf,
  STRICT,
  type Tables,
  VERSION_TEXT,
  type Version,
} from './storage-tables.ts';

/** What a family says of a version it keeps; all of it may be left out. */
export type Said = { readonly name?: string; readonly likes?: string; readonly unasked?: true };

/** Ids sort by age. */
const newId = (at: number): string =>
  `${at.toString(36).padStart(9, '0')}-${crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)}`;

const short = (text: string | undefined, most: number): string =>
  [...tidyText(text ?? '')].slice(0, most).join('');

/** A version as of now. What is said of it is tidied and cut to `VERSION_TEXT`; what is empty is left out. */
export function newVersion(design: Design, said: Said, parent: string | undefined): Version {
  const at = Date.now();
  const name = short(said.name, VERSION_TEXT.name);
  const likes = short(said.likes, VERSION_TEXT.likes);
  return {
    id: newId(at),
    at,
    design,
    ...(parent !== undefined && { parent }),
    ...(name && { name }),
    ...(likes && { likes }),
    ...(said.unasked && { unasked: true }),
  };
}

/** Keeps a design as a version made from the one before; what is worked on from now on is made from this one. */
export async function keepVersion(
  db: IDBPDatabase<Tables>,
  id: string,
  design: Design,
  said: Said,
): Promise<Outcome<{ readonly version: Version }>> {
  const tx = db.transaction(['documents', 'versions'], 'readwrite', STRICT);
  tx.done.catch(() => undefined);
  const documents = tx.objectStore('documents');
  const head: unknown = await documents.get(id);
  const version = newVersion(design, said, isHead(head) ? head.base : undefined);
  await completed(tx, () => [
    tx.objectStore('versions').put(version, [id, version.id]),
    ...(isHead(head) ? [documents.put({ ...head, base: version.id }, id)] : []),
  ]);
  const back: unknown = await db.get('versions', [id, version.id]);
  return JSON.stringify(back) === JSON.stringify(version)
    ? { ok: true, version }
    : { ok: false, why: 'lost' };
}

/** What is worked on from now on is made from an earlier version. */
export async function baseOn(db: IDBPDatabase<Tables>, id: string, base: string): Promise<Outcome> {
  const tx = db.transaction('documents', 'readwrite', STRICT);
  tx.done.catch(() => undefined);
  const head: unknown = await tx.store.get(id);
  await completed(tx, () => (isHead(head) ? [tx.store.put({ ...head, base }, id)] : []));
  return { ok: true };
}

/** Writes what is said of a version, or that it lies in the bin. */
export async function changeVersion(
  db: IDBPDatabase<Tables>,
  id: string,
  version: Version,
): Promise<Outcome> {
  const tx = db.transaction('versions', 'readwrite', STRICT);
  await completed(tx, () => [tx.store.put(version, [id, version.id])]);
  return { ok: true };
}

export async function removeVersion(db: IDBPDatabase<Tables>, id: string, version: string): Promise<Outcome> {
  const tx = db.transaction('versions', 'readwrite', STRICT);
  await completed(tx, () => [tx.store.delete([id, version])]);
  return { ok: true };
}

/** All versions that can be read, newest first, those in the bin too. Others stay where they lie. */
export async function versionsOf(
  db: IDBPDatabase<Tables>,
  id: string,
): Promise<Outcome<{ readonly versions: readonly Version[] }>> {
  const [records, { parseDesign }] = await Promise.all([
    db.getAll('versions', partsOf(id)),
    import('../model/parse.ts'),
  ]);
  const versions = records.flatMap((record: unknown): Version[] => {
    if (!isVersion(record)) return [];
    try {
      return [{ ...record, design: parseDesign(record.design) }];
    } catch {
      return [];
    }
  });
  return { ok: true, versions: versions.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)) };
}

/** Cells that rooms hold, in anything that may be a stored design. */
function cellsHeld(record: unknown): number {
  const { storeys } = (record ?? {}) as { readonly storeys?: unknown };
  if (!Array.isArray(storeys)) return 0;
  const rows: unknown[] = storeys.flatMap((storey: { readonly rows?: unknown } | null) => storey?.rows ?? []);
  return [...rows.join('')].filter((cell) => cell !== FREE && cell !== NONE).length;
}

/** A design that holds less than half of what another does: nobody means to write it over that. */
export const farSmaller = (design: Design, than: unknown): boolean => 2 * cellsHeld(design) < cellsHeld(than);
