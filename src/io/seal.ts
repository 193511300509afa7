import type { BitReader } from './bits.ts';
import { BitsError, bitReader, crc32, fromBase64Url, toBase64Url } from './bits.ts';
import { SnapshotError } from './snapshot-error.ts';

/**
 * Bytes as a short text that tells when it was cut or damaged:
 *
 *     version · base64url of [ length of the content in bytes, LEB128 | content | CRC-32 of all before it, big end first ]
 *
 * The version is one digit and part of what the sum guards. The length tells a cut text from a damaged one.
 */
export function seal(version: string, content: Uint8Array): string {
  const length: number[] = [];
  for (let n = content.length; length.length === 0 || n > 0; n >>= 7)
    length.push((n & 127) | (n > 127 ? 128 : 0));
  const bytes = Uint8Array.from([...length, ...content]);
  const sum = crcOf(version, bytes);
  return version + toBase64Url(Uint8Array.from([...bytes, sum >>> 24, sum >>> 16, sum >>> 8, sum]));
}

const crcOf = (version: string, bytes: Uint8Array): number =>
  crc32(Uint8Array.from([version.charCodeAt(0), ...bytes]));

/** Longest text that is looked at, in characters. */
export const LONGEST_SNAPSHOT = 65_536;

/**
 * Opens a sealed text and reads its content. Throws nothing but SnapshotError, and takes bounded time and memory on any input: what is
 * cheap to refuse is refused first.
 */
export function unseal<T>(version: string, text: string, read: (content: BitReader) => T): T {
  if (text.length === 0) throw new SnapshotError('empty');
  if (text.length > LONGEST_SNAPSHOT) throw new SnapshotError('too-long');
  if (!/^\d[\w-]*$/.test(text)) throw new SnapshotError('alphabet');
  if (text[0] !== version) throw new SnapshotError('version', `snapshot version ${text[0]}`);
  try {
    return read(contentOf(text));
  } catch (error) {
    if (error instanceof BitsError) throw new SnapshotError('damaged', error.message);
    throw error;
  }
}

function contentOf(text: string): BitReader {
  const bytes = fromBase64Url(text.slice(1))!;
  let length = 0;
  let start = 0;
  do {
    if (start === bytes.length) throw new SnapshotError('cut');
    if (start === 3) throw new SnapshotError('damaged', 'a length too large');
    length += (bytes[start]! & 127) << (7 * start);
  } while (bytes[start++]! & 128);
  const end = start + length;
  if (bytes.length < end + 4) throw new SnapshotError('cut', `${end + 4 - bytes.length} bytes are missing`);
  if (bytes.length > end + 4) throw new SnapshotError('damaged', 'something follows the end');
  const sum = new DataView(bytes.buffer).getUint32(end);
  if (sum !== crcOf(text[0]!, bytes.subarray(0, end))) throw new SnapshotError('damaged', 'checksum');
  return bitReader(bytes, start * 8, end * 8);
}
