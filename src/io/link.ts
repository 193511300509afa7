import type { Design } from '../model/design.ts';
import { readMarked } from './marked.ts';
import { decodeSnapshot, encodeSnapshot } from './snapshot.ts';

/** What stands before a snapshot in a link. A fragment is never sent to a server. */
const MARK = '#s=';

/** A link that carries the whole design. `base` is the address of the app; its own fragment is left out. */
export const linkFor = (design: Design, base: string): string =>
  `${base.split('#', 1)[0]}${MARK}${encodeSnapshot(design)}`;

/** The design in what somebody pasted (see marked.ts). Throws SnapshotError only. */
export const readLink = (text: string): Design => readMarked(text, MARK, decodeSnapshot);
