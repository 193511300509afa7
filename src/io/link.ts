import type { Design } from '../model/design.ts';
import { decodeSnapshot, encodeSnapshot, LONGEST_SNAPSHOT } from './snapshot.ts';
import { SnapshotError } from './snapshot-error.ts';

/** What stands before a snapshot in a link. A fragment is never sent to a server. */
const MARK = '#s=';

/** A link that carries the whole design. `base` is the address of the app; its own fragment is left out. */
export const linkFor = (design: Design, base: string): string =>
  `${base.split('#', 1)[0]}${MARK}${encodeSnapshot(design)}`;

/**
 * Reads what people paste: a whole link, alone or in a sentence, wrapped and quoted by a mail program, escaped by
 * another, or the snapshot alone. Throws SnapshotError only.
 */
export function readLink(text: string): Design {
  if (text.length > 4 * LONGEST_SNAPSHOT) throw new SnapshotError('too-long');
  const plain = unescaped(text).replace(QUOTED, '\n').trim();
  if (plain === '') throw new SnapshotError('empty');
  const at = plain.indexOf(MARK);
  const tail = at < 0 ? plain : bare(plain.slice(at + MARK.length));
  if (tail === '') throw new SnapshotError('cut');
  // Blank signs inside are either a wrapped line or the end of the link, and only trying tells which.
  const [first = '', ...more] = tail.split(BLANK);
  if (more.length === 0) return decodeSnapshot(first);
  try {
    return decodeSnapshot(first);
  } catch {
    return decodeSnapshot([first, ...more].join(''));
  }
}

/** Blanks, and signs that take no room: mail and chat programs put both into long words. */
const BLANK = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/;

/** Where a mail program broke the line and marked it as another's words. */
const QUOTED = /[\r\n]+[>\s]+/g;

/** A snapshot ends where a sign stands that can only belong to the text around it. */
const bare = (text: string): string => text.split(/[&#?<>()[\]{}"'’”«».,;:!…|]/, 1)[0]!;

/** Some programs escape the whole link, some twice. */
function unescaped(text: string): string {
  let plain = text;
  for (let i = 0; i < 2 && /%[0-9a-f]{2}/i.test(plain); i++)
    try {
      plain = decodeURIComponent(plain);
    } catch {
      return plain;
    }
  return plain;
}
