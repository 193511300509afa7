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

/** Whether a link of ours, of any kind, stands in a text. */
export const carriesLink = (text: string): boolean => /#[asw](=|%3d)/i.test(text);

/** Whether it is an answer's. */
export const holdsAnswer = (text: string): boolean => /#a(=|%3d)/i.test(text);

/**
 * A list pasted at once, as its links: each from the beginning of the word its mark stands in, with what follows up to the next, which
 * `readMarked` makes sense of.
 */
export function markedIn(text: string, mark: string): string[] {
  const plain = unescaped(text);
  const starts: number[] = [];
  for (let at = plain.indexOf(mark); at >= 0; at = plain.indexOf(mark, at + mark.length)) {
    const least = starts.at(-1) ?? -1;
    let start = at;
    while (start - 1 > least && !/\s/.test(plain[start - 1]!)) start--;
    starts.push(start);
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
