import type { PriceFileWhy } from '../../io/price-file.ts';
import type { MoreWords } from '../../words/words.ts';

/** One sentence that names the place in the file, says what is expected there, and what to do. */
export function fileSays(why: Exclude<PriceFileWhy, 'unread'>, words: MoreWords['prices']): string {
  if (why === 'too-long' || why === 'not-a-list') return words.cannotRead;
  const { line, key, expected } = why;
  const place =
    line === null
      ? words.place.name(key)
      : key === ''
        ? words.place.line(`${line}`)
        : words.place.both(`${line}`, key);
  return expected === 'unknown' ? words.unknownName(place) : words.expects(place, words.expected[expected]);
}
