import type { Shared } from '../model/purpose.ts';
import { readShared } from './link.ts';
import { isPng, pngSize, textIn } from './png.ts';
import { SnapshotError } from './snapshot-error.ts';

/** Largest picture that is looked at, in bytes and in pixels along a side. */
export const LONGEST_PICTURE = 24 * 1024 * 1024;
const WIDEST = 12_000;
/** Sides at which a code is looked for, in pixels: a code that fills the picture is read best small, one in its corner large. */
const LOOKED_AT = [1600, 2400, 900] as const;
/** How long each look may take, in ms. */
const PATIENCE = 1500;

const STARTS = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x52, 0x49, 0x46, 0x46],
  [0x47, 0x49, 0x46, 0x38],
] as const;

/** PNG, JPEG, WebP or GIF, by the first bytes. */
export const isPicture = (bytes: Uint8Array): boolean =>
  STARTS.some((start) => start.every((byte, i) => bytes[i] === byte));

/**
 * What a picture carries inside it; else the text of the code in it, which outlives a chat program that packs the picture anew.
 * Throws SnapshotError only.
 */
export async function readPicture(bytes: Uint8Array<ArrayBuffer>): Promise<Shared | string> {
  if (bytes.length > LONGEST_PICTURE) throw new SnapshotError('too-long');
  const inside = isPng(bytes) ? textIn(bytes) : null;
  if (inside !== null) {
    try {
      return readShared(inside);
    } catch (error) {
      // The code may still be whole.
      if (!(error instanceof SnapshotError)) throw error;
    }
  }
  const size = isPng(bytes) ? pngSize(bytes) : null;
  if (size && Math.max(...size) > WIDEST) throw new SnapshotError('too-long', `${size.join(' × ')} px`);
  return codeIn(bytes);
}

async function codeIn(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes]));
  } catch (error) {
    throw new SnapshotError('damaged', 'not a picture that can be shown', { cause: error });
  }
  try {
    for (const side of LOOKED_AT) {
      const text = await read(bitmap, Math.min(1, side / Math.max(bitmap.width, bitmap.height)));
      if (text !== null) return text;
    }
  } finally {
    bitmap.close();
  }
  throw new SnapshotError('no-code');
}

/** The text of the code in what a camera or a picture shows, at a scale; null when none is found. */
export async function read(
  shown: ImageBitmap | HTMLVideoElement,
  scale: number,
  timeLimit = PATIENCE,
): Promise<string | null> {
  const { decodeQR } = await import('qr/decode.js');
  const [w, h] =
    shown instanceof ImageBitmap ? [shown.width, shown.height] : [shown.videoWidth, shown.videoHeight];
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(w * scale));
  canvas.height = Math.max(1, Math.round(h * scale));
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  // What can be seen through is paper.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(shown, 0, 0, canvas.width, canvas.height);
  try {
    const { width, height, data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    return decodeQR({ width, height, data }, { effort: 3, timeLimit }) || null;
  } catch {
    // The reader says so by throwing, whatever it missed.
    return null;
  }
}
