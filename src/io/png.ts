import { crc32 } from './bits.ts';
import { LONGEST_SNAPSHOT } from './seal.ts';

/**
 * A PNG that carries a text inside: one iTXt chunk, uncompressed, under a keyword of ours, before the end.
 *
 *     length · 'iTXt' · [ keyword 0 | 0 0 | language 0 | keyword translated 0 | text in UTF-8 ] · CRC-32
 */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const KEYWORD = 'romslig';
/** Length, type and checksum of a chunk. */
const AROUND = 12;

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, i) => bytes[i] === byte);

type Chunk = { readonly type: string; readonly from: number; readonly data: Uint8Array };

/** The chunks as far as they are whole; a length that runs over the end ends them. */
function* chunksOf(png: Uint8Array): Generator<Chunk> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = SIGNATURE.length; at + AROUND <= png.length; ) {
    const length = view.getUint32(at);
    if (length > png.length - at - AROUND) return;
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    yield { type, from: at, data: png.subarray(at + 8, at + 8 + length) };
    if (type === 'IEND') return;
    at += AROUND + length;
  }
}

/** Width and height in pixels as the picture says of itself; null when it says nothing. */
export function pngSize(png: Uint8Array): readonly [number, number] | null {
  const [head] = chunksOf(png);
  if (head?.type !== 'IHDR' || head.data.length < 8) return null;
  const view = new DataView(head.data.buffer, head.data.byteOffset);
  return [view.getUint32(0), view.getUint32(4)];
}

/** The picture with the text in it. */
export function withText(png: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const body = new TextEncoder().encode(`iTXt${KEYWORD}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(chunk.length - 4, crc32(body));
  const end = [...chunksOf(png)].find(({ type }) => type === 'IEND')?.from ?? png.length;
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, end));
  whole.set(chunk, end);
  whole.set(png.subarray(end), end + chunk.length);
  return whole;
}

/** The text that a picture carries; null when it carries none of ours. Whether that is whole is told by what it holds. */
export function textIn(png: Uint8Array): string | null {
  const mark = new TextEncoder().encode(`${KEYWORD}\0\0\0\0\0`);
  for (const { type, data } of chunksOf(png)) {
    if (type !== 'iTXt' || data.length > mark.length + LONGEST_SNAPSHOT) continue;
    if (mark.every((byte, i) => data[i] === byte))
      return new TextDecoder().decode(data.subarray(mark.length));
  }
  return null;
}
