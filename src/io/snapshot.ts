import { canonical, canonicalText } from '../model/canonical.ts';
import type { Design } from '../model/design.ts';
import { parseDesign } from '../model/parse.ts';
import { BitsError, bitReader, bitWriter, crc32, fromBase64Url, toBase64Url } from './bits.ts';
import { type Body, body } from './snapshot-body.ts';
import { SnapshotError } from './snapshot-error.ts';

/**
 * A design as a short text, version 1:
 *
 *     1 · base64url of [ length of the content in bytes, LEB128 | content | CRC-32 of all before it, big end first ]
 *
 * The content stands in snapshot-body.ts. The length tells a cut link from a damaged one.
 */
const VERSION = '1'; // always a digit: a text that begins otherwise is nothing of ours
/** Longest text that is looked at, in characters. */
export const LONGEST_SNAPSHOT = 65_536;

/** The design as a snapshot's text. Only the canonical form is written: equal homes have equal texts. */
export const encodeSnapshot = (design: Design): string => pack({ design: canonical(design), unknown: [] });

/**
 * Reads a snapshot's text back to the canonical design. Throws nothing but SnapshotError, and takes bounded time and
 * memory on any input: what is cheap to refuse is refused first. The shell is not needed; one that this copy of the
 * program does not have is still named by `design.shell`.
 */
export function decodeSnapshot(text: string): Design {
  if (text.length === 0) throw new SnapshotError('empty');
  if (text.length > LONGEST_SNAPSHOT) throw new SnapshotError('too-long');
  if (!/^\d[\w-]*$/.test(text)) throw new SnapshotError('alphabet');
  if (text[0] !== VERSION) throw new SnapshotError('version', `snapshot version ${text[0]}`);
  const read = unpack(text);
  // One home, one text: spare bits, needless tiles and the like are told from a true snapshot here.
  if (pack(read) !== text) throw new SnapshotError('damaged', 'not as this program writes it');
  return checked(read.design);
}

function checked(design: unknown): Design {
  try {
    return canonical(parseDesign(design));
  } catch (error) {
    throw new SnapshotError('damaged', 'not a design', { cause: error });
  }
}

function pack(content: Body): string {
  const bits = bitWriter();
  body(bits, content);
  const inner = bits.bytes();
  const length: number[] = [];
  for (let n = inner.length; length.length === 0 || n > 0; n >>= 7)
    length.push((n & 127) | (n > 127 ? 128 : 0));
  const bytes = Uint8Array.from([...length, ...inner]);
  const sum = crcOf(bytes);
  return VERSION + toBase64Url(Uint8Array.from([...bytes, sum >>> 24, sum >>> 16, sum >>> 8, sum]));
}

/** The version is part of what the sum guards. */
const crcOf = (bytes: Uint8Array): number => crc32(Uint8Array.from([VERSION.charCodeAt(0), ...bytes]));

function unpack(text: string): Body {
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
  if (sum !== crcOf(bytes.subarray(0, end))) throw new SnapshotError('damaged', 'checksum');
  try {
    return body(bitReader(bytes, start * 8, end * 8));
  } catch (error) {
    if (error instanceof BitsError) throw new SnapshotError('damaged', error.message);
    throw error;
  }
}

/**
 * Says "the same home": 128 bits of the SHA-256 of the canonical form, in 32 hex digits. It is taken of the document
 * and not of its snapshot, so that it outlives this version of the format.
 */
export async function hashOf(design: Design): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalText(design)));
  return [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
