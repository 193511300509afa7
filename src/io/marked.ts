import { LONGEST_SNAPSHOT } from './seal.ts';
import { SnapshotError } from './snapshot-error.ts';

/**
 * Reads what people paste: a whole link, alone or in a sentence, wrapped and quoted by a mail program, escaped by another, or what
 * follows the mark alone. Throws SnapshotError only, if `decode` does.
 */
export function readMarked<T>(text: string, mark: string, decode: (payload: string) => T): T {
  if (text.length > 4 * LONGEST_SNAPSHOT) throw new SnapshotError('too-long');
  const plain = unescaped(text).replace(QUOTED, '\n').trim();
  if (plain === '') throw new SnapshotError('empty');
  const at = plain.indexOf(mark);
  const tail = at < 0 ? plain : bare(plain.slice(at + mark.length));
  if (tail === '') throw new SnapshotError('cut');
  // Blank signs inside are either a wrapped line or the end of the link, and only trying tells which.
  const [first = '', ...more] = tail.split(BLANK);
  if (more.length === 0) return decode(first);
  try {
    return decode(first);
  } catch {
    return decode([first, ...more].join(''));
  }
}

/** A link of ours, with what it carries after its mark. `base` is the address of the app; its own fragment is left out. */
export const markedLink = (base: string, mark: string, payload: string): string =>
  `${base.split('#', 1)[0]}${mark}${payload}`;

/** A small file that carries a link, for where one cannot go. The link is what is read back, so that a note may hold it too. */
export const markedFile = (format: string, what: string, link: string): string =>
  `${JSON.stringify({ format, version: 1, [what]: link }, null, 2)}\n`;

/** Reads what the link in a file carries. Throws SnapshotError only, if `decode` does. */
export function readMarkedFile<T>(text: string, mark: string, decode: (payload: string) => T): T {
  if (!text.includes(mark)) throw new SnapshotError('not-a-drawing', `no ${mark} in this file`);
  return readMarked(text, mark, decode);
}

/** Whether a link of ours stands in a text, as it is or escaped once or twice: of any kind, or of some, by the letters of their marks. */
export const carriesLink = (text: string, kinds = 'aksw'): boolean =>
  new RegExp(`(#|%(25)?23)[${kinds}](=|%(25)?3d)`, 'i').test(text);

/** Whether it is one that opens only with a password (locked.ts). */
export const isLocked = (text: string): boolean => carriesLink(text, 'k');

/**
 * A list pasted at once, as its links: each from the beginning of the word that one of the marks stands in, or from its address where two
 * were pasted into one word, with what follows up to the next, which `readMarked` makes sense of.
 */
export function markedIn(text: string, marks: RegExp): string[] {
  const plain = unescaped(text);
  const starts: number[] = [];
  let after = 0;
  for (const { index, 0: mark } of plain.matchAll(marks)) {
    let start = index;
    while (start > after && !/\s/.test(plain[start - 1]!)) start--;
    if (start === after && after > 0) {
      const address = ['http://', 'https://'].map((scheme) => plain.lastIndexOf(scheme, index));
      start = Math.max(...address.filter((at) => at >= after), -1);
      if (start < 0) start = index;
    }
    starts.push(start);
    after = index + mark.length;
  }
  return starts.map((start, i) => plain.slice(start, starts[i + 1]));
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
