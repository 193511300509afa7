import type { Strip } from '../check/party-wall.ts';
import { isPicture, LONGEST_PICTURE, readPicture } from './picture.ts';
import { SnapshotError } from './snapshot-error.ts';
import { readStripFile } from './strip.ts';

/** The strip in a file, or in a picture of its code. Throws SnapshotError only, if the file can be read at all. */
export async function readStripIn(file: File): Promise<Strip> {
  if (file.size > LONGEST_PICTURE) throw new SnapshotError('too-long');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const held = isPicture(bytes) ? await readPicture(bytes) : await file.text();
  // A picture that carries a whole drawing tells of no wall.
  return readStripFile(typeof held === 'string' ? held : '');
}
