import type { Household, Needs } from '../model/needs.ts';
import { AGE_BANDS, NEED_CARDS } from '../model/needs.ts';
import type { Bits } from './bits.ts';
import { list, rising, text } from './snapshot-words.ts';

/** Need cards there may ever be. */
const MOST_CARDS = 64;
const MOST_OWN = 15;

/** Who lives here and what they need. Households are small, so each band is told in two bits while it is 0 or 1. */
export function needs(bits: Bits, given?: Needs): Needs {
  const bands = AGE_BANDS.map((band) => [band, bits.count(1, given?.household[band])]);
  return {
    household: Object.fromEntries(bands) as Household,
    cards: rising(bits, 1, NEED_CARDS, MOST_CARDS, given?.cards),
    guests: bits.count(2, given?.guests),
    own: list(bits, 0, MOST_OWN, given?.own, (words) => text(bits, words)),
  };
}
