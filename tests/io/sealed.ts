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

/** So many bytes that look like nothing, the same for the same seed. */
export function noise(length: number, seed: number): Uint8Array {
  let state = seed >>> 0;
  return Uint8Array.from({ length }, () => {
    // Numerical Recipes' generator; its upper bits are good enough for noise.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}
