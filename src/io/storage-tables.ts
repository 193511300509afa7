import type { DBSchema } from 'idb';
import type { Design } from '../model/design.ts';

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

/** `binned` says when a drawing was thrown away; it lies in the bin until it is taken back or removed for good. */
export type Saved = {
  readonly id: string;
  readonly savedAt: number;
  readonly lineage?: string;
  readonly binned?: number;
};
/** `aside` counts steps that could not be read; they are kept apart, and the history goes on without them. */
export type Loaded = Saved & { readonly history: Steps; readonly aside: number };

/** The document's head names its steps in order; each step is a design of its own, written once. */
export type Head = Saved & {
  readonly past: readonly string[];
  readonly present: string;
  readonly future: readonly string[];
  /** The version that the present was made from: the one kept or gone back to last. */
  readonly base?: string;
};

/** What a family may write on a version, in characters. */
export const VERSION_TEXT = { name: 60, likes: 280 } as const;

/** A drawing as it stood when somebody said that it is worth keeping. Its picture, area and cost are told of the design. */
export type Version = {
  readonly id: string;
  readonly at: number;
  readonly design: Design;
  /** The version it was made from. */
  readonly parent?: string;
  readonly name?: string;
  /** What they like about this one. */
  readonly likes?: string;
  /** Kept by the program, so that something was not lost: before going back, or under something far smaller. */
  readonly unasked?: true;
  readonly binned?: number;
};

export interface Tables extends DBSchema {
  documents: { key: string; value: Head };
  steps: { key: [document: string, step: string]; value: Design };
  versions: { key: [document: string, version: string]; value: Version };
  /** Records that could not be read, with what they were. */
  aside: { key: number; value: { readonly at: number; readonly document: string; readonly record: unknown } };
  meta: { key: string; value: string };
  /** Price lists that did not come with the app, as in their files. */
  prices: { key: [id: string, revision: number]; value: unknown };
}

/** A tablet turned off by force must not take back what was called kept. */
export const STRICT = { durability: 'strict' } as const;

/**
 * Makes the last requests of a transaction and waits for all of it: a request that is refused at once gives up those before it too. The
 * transaction's own error says why it was given up; a request's only that it was. It is ended here and not by the browser, which would hear
 * first from a page that is being left, and never does.
 */
export async function completed(
  tx: { readonly done: Promise<void>; readonly abort: () => void; readonly commit: () => void },
  ask: () => readonly Promise<unknown>[],
): Promise<void> {
  let requests: readonly Promise<unknown>[];
  try {
    requests = ask();
  } catch (error) {
    tx.done.catch(() => undefined);
    tx.abort();
    throw error;
  }
  try {
    tx.commit();
  } catch {
    // It was given up meanwhile: `done` says why.
  }
  await Promise.all([Promise.allSettled(requests), tx.done]);
}

/** The keys of a document's steps, and of its versions. */
export const partsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

export const saved = ({ id, savedAt, lineage, binned }: Head): Saved => ({
  id,
  savedAt,
  ...(lineage !== undefined && { lineage }),
  ...(binned !== undefined && { binned }),
});

export const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value);
const isTimeOrNone = (value: unknown): boolean => value === undefined || typeof value === 'number';
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** Storage is as foreign as any file: another program version, or a hand, may have written it. */
export function isHead(value: unknown): value is Head {
  if (value === null || typeof value !== 'object') return false;
  const head = value as Partial<Record<keyof Head, unknown>>;
  return (
    isText(head.id) &&
    typeof head.savedAt === 'number' &&
    isTextOrNone(head.lineage) &&
    isTextOrNone(head.base) &&
    isTimeOrNone(head.binned) &&
    areTexts(head.past) &&
    isText(head.present) &&
    areTexts(head.future)
  );
}

/** All of a version but its design, which is read as a design. */
export function isVersion(value: unknown): value is Omit<Version, 'design'> & { readonly design: unknown } {
  if (value === null || typeof value !== 'object') return false;
  const version = value as Partial<Record<keyof Version, unknown>>;
  return (
    isText(version.id) &&
    typeof version.at === 'number' &&
    isTextOrNone(version.parent) &&
    isTextOrNone(version.name) &&
    isTextOrNone(version.likes) &&
    isTimeOrNone(version.binned)
  );
}
