import type { Design } from '../model/design.ts';
import { readLink } from './link.ts';
import { readAny } from './read-any.ts';

/** The drawing in a file, in a picture or in the code on one. Throws SnapshotError only. */
export async function readDesignIn(file: File): Promise<Design> {
  const held = await readAny(file);
  return typeof held === 'string' ? readLink(held) : held.design;
}
