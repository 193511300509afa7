import type { Design } from '../model/design.ts';
import type { Purpose, Shared } from '../model/purpose.ts';
import { isLocked, markedIn, markedLink, readMarked } from './marked.ts';
import { decodeShared, encodeSnapshot } from './snapshot.ts';
import { SnapshotError } from './snapshot-error.ts';

/** What stands before a snapshot in a link. A fragment is never sent to a server. */
const MARK = '#s=';

/** A link that carries the whole design. `base` is the address of the app. */
export const linkFor = (design: Design, base: string, purpose?: Purpose): string =>
  markedLink(base, MARK, encodeSnapshot(design, purpose));

/** The design in what somebody pasted (see marked.ts), and what it was shared for. Throws SnapshotError only. */
export function readShared(text: string): Shared {
  try {
    return readMarked(text, MARK, decodeShared);
  } catch (error) {
    throw isLocked(text) ? new SnapshotError('locked') : error;
  }
}

/** The design alone. */
export const readLink = (text: string): Design => readShared(text).design;

/** The links in a text that holds any number of them, to be read one by one; locked ones are told of there. */
export const linksIn = (text: string): string[] => markedIn(text, /#[ks]=/g);
