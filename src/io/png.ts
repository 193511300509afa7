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
  const chunk = chunkOf('iTXt', new TextEncoder().encode(`${KEYWORD}\0\0\0\0\0${text}`));
  const end = [...chunksOf(png)].find(({ type }) => type === 'IEND')?.from ?? png.length;
  return joined([png.subarray(0, end), chunk, png.subarray(end)]);
}

/**
 * A picture of few colours: `pixels` are places in the list of colours, row by row, and `deflate` packs them as zlib does.
 */
export function pngOf(
  [width, height]: readonly [number, number],
  colours: readonly (readonly [red: number, green: number, blue: number])[],
  pixels: Uint8Array,
  deflate: (bytes: Uint8Array) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 3], 8);
  // Each row begins with how it was filtered: not at all.
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return joined([
    Uint8Array.from(SIGNATURE),
    chunkOf('IHDR', head),
    chunkOf('PLTE', Uint8Array.from(colours.flat())),
    chunkOf('IDAT', deflate(rows)),
    chunkOf('IEND', new Uint8Array(0)),
  ]);
}

function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(data.length + AROUND);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setUint32(chunk.length - 4, crc32(chunk.subarray(4, chunk.length - 4)));
  return chunk;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
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
