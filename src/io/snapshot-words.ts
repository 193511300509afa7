import type { Ref } from '../model/shell.ts';
import type { Mm } from '../model/units.ts';
import { type Bits, BitsError } from './bits.ts';
import { SnapshotError } from './snapshot-error.ts';

/** The small words every part of a snapshot is written with. Each walks both ways (see bits.ts). */

/** Length 0 … 32 767 mm. */
export const mm = (bits: Bits, value?: Mm): Mm => bits.below(2 ** 15, value);

/** One of a list, the first in one bit, each next in one more; the code after the last says "something newer". */
export function ranked<T>(bits: Bits, list: readonly T[], value?: T): T {
  const wanted = bits.reading ? 0 : list.indexOf(value as T);
  if (wanted < 0) throw new RangeError(`${value} has no code`);
  let at = 0;
  while (bits.flag(at < wanted)) if (++at === list.length) throw new SnapshotError('newer');
  return list[at]!;
}

/** One of a list that may grow to `size`, all in the same number of bits. */
export function coded<T>(bits: Bits, list: readonly T[], size: number, value?: T): T {
  const at = bits.below(size, list.indexOf(value as T));
  if (at >= list.length) throw new SnapshotError('newer');
  return list[at]!;
}

/** One of a list of usual values in equally many bits, or any other in words of its own. */
export function usual<T>(
  bits: Bits,
  list: readonly T[],
  value: T | undefined,
  other: (bits: Bits, value?: T) => T,
): T {
  const found = list.indexOf(value as T);
  const at = bits.below(list.length + 1, found < 0 ? list.length : found);
  return at < list.length ? list[at]! : other(bits, value);
}

/** The value before, in one bit, or another. */
export const same = <T>(
  bits: Bits,
  before: T,
  value: T | undefined,
  other: (bits: Bits, value?: T) => T,
): T => (bits.flag(value === before) ? before : other(bits, value));

export function maybe<T>(
  bits: Bits,
  value: T | undefined,
  some: (bits: Bits, value?: T) => T,
): T | undefined {
  return bits.flag(value !== undefined) ? some(bits, value) : undefined;
}

/** A list with its length before it, in exp-Golomb of order `k`. */
export function list<T>(
  bits: Bits,
  k: number,
  most: number,
  values: readonly T[] | undefined,
  one: (value?: T) => T,
): T[] {
  const length = bits.count(k, values?.length);
  if (length > most) throw new BitsError('a list too long');
  return Array.from({ length }, (_, i) => one(values?.[i]));
}

/**
 * Some of a list that may grow to `size`, in the list's own order and each once: told by how many are passed over, so that no other
 * order can be written.
 */
export function rising<T>(
  bits: Bits,
  k: number,
  known: readonly T[],
  size: number,
  values: readonly T[] | undefined,
): T[] {
  let next = 0;
  return list(bits, k, size, values, (value) => {
    if (next === size) throw new BitsError('more than there are');
    const at = next + bits.below(size - next, value === undefined ? undefined : known.indexOf(value) - next);
    if (at >= known.length) throw new SnapshotError('newer');
    next = at + 1;
    return known[at]!;
  });
}

const utf8 = { write: new TextEncoder(), read: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }) };
const LONGEST_TEXT = 4096;

/** Free text in UTF-8. */
export function text(bits: Bits, value?: string): string {
  const given = value === undefined ? undefined : [...utf8.write.encode(value)];
  const bytes = list(bits, 5, LONGEST_TEXT, given, (byte) => bits.below(256, byte));
  if (value !== undefined) return value;
  try {
    return utf8.read.decode(Uint8Array.from(bytes));
  } catch {
    throw new BitsError('text that is not UTF-8');
  }
}

/** What names of files in models/ are made of, and two signs to spare; the first 22 take five bits, the others six. */
const ID_LETTERS = [...'aeinrstlkdomgvfbpuh-0123456789cjyåøæwxqz._'];

/** An id spelled out. */
export function spelled(bits: Bits, value?: string): string {
  const letters = value === undefined ? undefined : [...value];
  if (!bits.flag(letters?.every((l) => ID_LETTERS.includes(l)))) return text(bits, value);
  return list(bits, 4, LONGEST_TEXT, letters, (l) => coded(bits, ID_LETTERS, ID_LETTERS.length, l)).join('');
}

/** Names a file in models/: by its code if it has one, else spelled, so that a reader without the file can name it. */
export const ref = (bits: Bits, known: readonly string[], value?: Ref): Ref => ({
  id: usual(bits, known, value?.id, spelled),
  revision: bits.count(0, value && value.revision - 1) + 1,
});
