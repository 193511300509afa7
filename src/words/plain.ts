import { OFFICE_WORDS } from './plain-nb.ts';

/** What could be said more plainly in a Norwegian text: a sentence that is long, or a word of offices and what people say instead. */
export type Plainer =
  | { readonly what: 'long'; readonly words: number }
  | { readonly what: 'office'; readonly found: string; readonly plain: string };

/** Words in a sentence that is easily read (users.md § 2.4). */
const MOST_WORDS = 20;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? [];

/** Suggestions, in the order of the text: each long sentence once, and each office word once, the longest that fits. */
export function plainer(text: string): Plainer[] {
  const long = text
    .split(/(?<=[.!?])\s+|\n\s*\n/)
    .map((sentence) => wordsIn(sentence).length)
    .filter((words) => words > MOST_WORDS)
    .map((words): Plainer => ({ what: 'long', words }));
  let rest = text.toLowerCase();
  const office = OFFICE_WORDS.flatMap(([found, plain]): (Plainer & { at: number })[] => {
    const at = rest.search(new RegExp(`(?<!\\p{L})${found}(?!\\p{L})`, 'u'));
    if (at < 0) return [];
    // What is told of is not told of again by a shorter word in it.
    rest = rest.replaceAll(found, (there) => ' '.repeat(there.length));
    return [{ what: 'office', found, plain, at }];
  });
  return [...long, ...office.sort((a, b) => a.at - b.at).map(({ at: _, ...one }) => one)];
}
