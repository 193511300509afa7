import { type BitReader, type Bits, BitsError, rest } from './bits.ts';

/** A section written by a later program, kept as its bits so that a text can still be checked whole. */
export type Unknown = { readonly tag: number; readonly kept: readonly boolean[] };

/** Part of a document that may be left out: a tag of four bits and a length, so that a reader steps over those it does not know. */
export type Section<T> = {
  /** 1 … 14; 0 is the end. */
  readonly tag: number;
  /** False when the document has nothing to put there. */
  readonly has: (whole: T) => boolean;
  /** Writes from the document it is given, or returns `bare` with what was read. */
  readonly walk: (bits: Bits, bare: T, given?: T) => T;
};

/** All that follows the bare document, to the end of the bits, both ways. */
export function sections<T>(
  bits: Bits,
  known: readonly Section<T>[],
  bare: T,
  given?: { readonly whole: T; readonly unknown: readonly Unknown[] },
): { readonly whole: T; readonly unknown: readonly Unknown[] } {
  if (given) {
    for (const { tag, has, walk } of known) {
      if (!has(given.whole)) continue;
      bits.below(16, tag);
      bits.section((inner) => walk(inner, bare, given.whole));
    }
    for (const { tag, kept } of given.unknown) {
      bits.below(16, tag);
      bits.section((inner) => rest(inner, kept));
    }
    return given;
  }
  // Fewer than four bits left cannot be a tag: they only fill the last byte.
  const reader = bits as BitReader;
  const unknown: Unknown[] = [];
  let whole = bare;
  let tag = 0;
  while (reader.left >= 4) {
    const next = bits.below(16);
    if (next === 0) break;
    if (next <= tag) throw new BitsError('sections out of order');
    tag = next;
    const here = known.find((s) => s.tag === tag);
    if (here) whole = bits.section((inner) => here.walk(inner, whole));
    else unknown.push({ tag, kept: bits.section((inner) => rest(inner)) });
  }
  if (reader.left > 7 || rest(bits).includes(true)) throw new BitsError('spare bits that are not zero');
  return { whole, unknown };
}
