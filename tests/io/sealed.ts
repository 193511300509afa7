import { bitWriter, crc32, toBase64Url } from '../../src/io/bits.ts';
import { body } from '../../src/io/snapshot-body.ts';

/** A snapshot with a true length and checksum around any bytes: what only ill will can make. */
export function sealed(content: Uint8Array, version = '1'): string {
  const length: number[] = [];
  for (let n = content.length; length.length === 0 || n > 0; n >>= 7)
    length.push((n & 127) | (n > 127 ? 128 : 0));
  const bytes = [...length, ...content];
  const sum = crc32(Uint8Array.from([version.charCodeAt(0), ...bytes]));
  return version + toBase64Url(Uint8Array.from([...bytes, sum >>> 24, sum >>> 16, sum >>> 8, sum]));
}

/** The content of a snapshot as bytes, from a body as a later program might write it. */
export function content(given: Parameters<typeof body>[1]): Uint8Array {
  const bits = bitWriter();
  body(bits, given);
  return bits.bytes();
}
