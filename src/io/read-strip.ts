import type { Strip } from '../check/party-wall.ts';
import type { Design } from '../model/design.ts';
import { readLink } from './link.ts';
import { carriesLink } from './marked.ts';
import { readAny } from './read-any.ts';
import { readStripFile } from './strip.ts';

/** The strip in a file or in a picture of its code, or the whole drawing in one of these. Throws SnapshotError only. */
export async function readWallIn(file: File): Promise<Strip | Design> {
  const held = await readAny(file);
  if (typeof held !== 'string') return held.design;
  return carriesLink(held, 'ks') ? readLink(held) : readStripFile(held);
}
