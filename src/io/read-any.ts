import type { Drawing } from './file.ts';
import { carriesLink } from './marked.ts';
import { SnapshotError } from './snapshot-error.ts';

/**
 * What a file holds: a drawing in a file of ours or in a picture, or else the text in it or in its code, with a link that is to be read. Which of them is told by what
 * stands in it and never by the name. Throws SnapshotError only.
 */
export async function readAny(file: File): Promise<Drawing | string> {
  const { isPicture, LONGEST_PICTURE, readPicture } = await import('./picture.ts');
  // Nothing that is read is longer than a photograph of a code.
  if (file.size > LONGEST_PICTURE) throw new SnapshotError('too-long');
  const buffer = await bytesOf(file);
  const bytes = new Uint8Array(buffer);
  if (isPicture(bytes)) return readPicture(bytes);
  const { LONGEST_FILE, readDrawing, textOf } = await import('./file.ts');
  // In bytes there is never less than in characters.
  if (file.size > 4 * LONGEST_FILE) throw new SnapshotError('too-long');
  const text = textOf(buffer);
  try {
    return readDrawing(text);
  } catch (error) {
    if (!carriesLink(text)) throw error;
    return text;
  }
}

/** All that stands in a file. Throws SnapshotError only. */
export async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    throw new SnapshotError('unread', 'the device does not hand it over', { cause: error });
  }
}
