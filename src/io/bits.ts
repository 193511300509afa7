/**
 * Numbers as bits. One description of a document walks both ways: with a writer every call puts the value it is
 * given and hands it back, with a reader it ignores that value and hands back what it finds. So what is read can
 * never be laid out otherwise than what was written.
 */
export type Bits = {
  readonly reading: boolean;
  /** A whole number 0 … n − 1, in ⌊log₂ n⌋ or ⌈log₂ n⌉ bits; no bit at all when n is 1. `n` at most 2³⁰. */
  below(n: number, value?: number): number;
  flag(value?: boolean): boolean;
  /** A whole number 0 … 2²⁴ − 1, short when it is small: the first 2^k numbers take k + 1 bits (exp-Golomb). */
  count(k: number, value?: number): number;
  /** A stretch that can be skipped unread: its length in bits, then what `body` writes. */
  section<T>(body: (inner: Bits) => T): T;
};

/** Thrown by a reader that meets the end or a number that cannot be. */
export class BitsError extends Error {}

const LARGEST = 2 ** 24;

const wide = (bits: Bits, n: number, value: number): number => {
  let out = 0;
  for (let i = n - 1; i >= 0; i--) out = out * 2 + (bits.flag(((value >>> i) & 1) === 1) ? 1 : 0);
  return out;
};

/** Truncated binary: the first `spare` numbers go without their last bit. */
function below(bits: Bits, n: number, value = 0): number {
  if (!bits.reading && !(Number.isInteger(value) && value >= 0 && value < n))
    throw new RangeError(`${value} is not a number below ${n}`);
  const short = 31 - Math.clz32(n);
  const spare = 2 ** (short + 1) - n;
  if (bits.reading) {
    const head = wide(bits, short, 0);
    return head < spare ? head : head * 2 + (bits.flag() ? 1 : 0) - spare;
  }
  return value < spare ? wide(bits, short, value) : wide(bits, short + 1, value + spare) - spare;
}

function count(bits: Bits, k: number, value = 0): number {
  if (!bits.reading && !(Number.isInteger(value) && value >= 0 && value < LARGEST))
    throw new RangeError(`${value} is not a count`);
  const wanted = value + 2 ** k;
  let size = k;
  while (bits.flag(wanted >= 2 ** (size + 1))) if (++size > 25) throw new BitsError('a count too large');
  const found = 2 ** size + wide(bits, size, wanted - 2 ** size) - 2 ** k;
  if (found >= LARGEST) throw new BitsError('a count too large');
  return found;
}

export type BitWriter = Bits & {
  readonly reading: false;
  readonly length: number;
  /** The bits so far, the last byte filled up with zeros. */
  bytes(): Uint8Array;
};

export function bitWriter(): BitWriter {
  const out: number[] = [];
  const self: BitWriter = {
    reading: false,
    get length() {
      return out.length;
    },
    below: (n, value) => below(self, n, value),
    count: (k, value) => count(self, k, value),
    flag: (value = false) => {
      out.push(value ? 1 : 0);
      return value;
    },
    section: (body) => {
      const inner = bitWriter();
      const result = body(inner);
      self.count(8, inner.length);
      const bytes = inner.bytes();
      for (let i = 0; i < inner.length; i++) self.flag(bitAt(bytes, i));
      return result;
    },
    bytes: () => {
      const bytes = new Uint8Array(Math.ceil(out.length / 8));
      out.forEach((bit, i) => {
        if (bit) bytes[i >> 3]! |= 128 >> (i & 7);
      });
      return bytes;
    },
  };
  return self;
}

export type BitReader = Bits & { readonly reading: true; readonly left: number };

/** Reads `bytes` from bit `from` to bit `to`. A section must be read to its end by the `body` that is given it. */
export function bitReader(bytes: Uint8Array, from: number, to: number): BitReader {
  let at = from;
  const self: BitReader = {
    reading: true,
    get left() {
      return to - at;
    },
    below: (n) => below(self, n),
    count: (k) => count(self, k),
    flag: () => {
      if (at >= to) throw new BitsError('the bits end too early');
      return bitAt(bytes, at++);
    },
    section: (body) => {
      const length = self.count(8);
      if (length > to - at) throw new BitsError('a section longer than what is left');
      const inner = bitReader(bytes, at, at + length);
      at += length;
      const result = body(inner);
      if (inner.left > 0) throw new BitsError('a section with more in it than was read');
      return result;
    },
  };
  return self;
}

const bitAt = (bytes: Uint8Array, i: number): boolean => (bytes[i >> 3]! & (128 >> (i & 7))) !== 0;

/** All that is left in a section, bit by bit: for one this program does not know. */
export function rest(bits: Bits, kept: readonly boolean[] = []): boolean[] {
  if (!bits.reading) return kept.map((bit) => bits.flag(bit));
  const found: boolean[] = [];
  const reader = bits as BitReader;
  while (reader.left > 0) found.push(reader.flag());
  return found;
}

/** CRC-32 (IEEE 802.3, as in zip and PNG). */
export function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i * 6 < bytes.length * 8; i++) {
    const two = (bytes[(i * 6) >> 3]! << 8) | (bytes[((i * 6) >> 3) + 1] ?? 0);
    text += ALPHABET[(two >> (10 - ((i * 6) & 7))) & 63];
  }
  return text;
}

/** The whole bytes in a base64url text; null when a character is not of its alphabet. */
export function fromBase64Url(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let held = 0;
  let size = 0;
  let at = 0;
  for (const char of text) {
    const six = ALPHABET.indexOf(char);
    if (six < 0) return null;
    held = ((held << 6) | six) & 0xfff;
    size += 6;
    if (size < 8) continue;
    size -= 8;
    bytes[at++] = (held >> size) & 255;
  }
  return bytes;
}
