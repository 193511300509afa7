import type { Heard, Strip } from '../check/party-wall.ts';
import { NOISES, STANDS } from '../check/party-wall.ts';
import type { Bits } from './bits.ts';
import { bitWriter } from './bits.ts';
import { markedFile, markedLink, readMarked, readMarkedFile } from './marked.ts';
import { seal, unseal } from './seal.ts';
import { SHELLS } from './snapshot-body.ts';
import { SnapshotError } from './snapshot-error.ts';
import { coded, list, mm, ref } from './snapshot-words.ts';

/** Version 1 of a strip as text; a snapshot's versions are counted apart, since its link has another mark. */
const VERSION = '1';
const MARK = '#w=';
const MOST_STOREYS = 5;
const MOST_STRETCHES = 200;

/** A strip, both ways: the house and side, how they stand to it, and each stretch by its ends. */
function body(bits: Bits, s?: Strip): Strip {
  return {
    shell: ref(bits, SHELLS, s?.shell),
    side: bits.flag(s?.side === 'B') ? 'B' : 'A',
    stand: coded(bits, STANDS, 4, s?.stand),
    storeys: list(bits, 1, MOST_STOREYS, s?.storeys, (storey) =>
      list(bits, 2, MOST_STRETCHES, storey, (heard): Heard => {
        const from = mm(bits, heard?.from);
        const to = mm(bits, heard?.to);
        return { from, to, noise: bits.flag(heard?.noise === 'quiet') ? 'quiet' : 'sound' };
      }),
    ),
  };
}

/** The strip as a short text; `decodeStrip` gives it back. */
export function encodeStrip(strip: Strip): string {
  const bits = bitWriter();
  body(bits, strip);
  return seal(VERSION, bits.bytes());
}

/** Stretches follow each other along the wall, and two that are alike never touch: they would be one. */
const inOrder = (heard: readonly Heard[]): boolean =>
  heard.every(({ from, to, noise }, i) => {
    const last = heard[i - 1];
    const after = !last || (last.to <= from && !(last.to === from && last.noise === noise));
    return from < to && after && NOISES.includes(noise);
  });

/** Throws SnapshotError only. */
export function decodeStrip(text: string): Strip {
  const strip = unseal(VERSION, text, (content) => body(content));
  if (!strip.storeys.every(inOrder)) throw new SnapshotError('damaged', 'stretches out of order');
  if (encodeStrip(strip) !== text) throw new SnapshotError('damaged', 'not as this program writes it');
  return strip;
}

/** A link that carries a strip and nothing else. `base` is the address of the app. */
export const stripLinkFor = (strip: Strip, base: string): string =>
  markedLink(base, MARK, encodeStrip(strip));

/** The strip in what somebody pasted (see marked.ts). Throws SnapshotError only. */
export const readStripLink = (text: string): Strip => readMarked(text, MARK, decodeStrip);

/** A small file that carries a strip. */
export const writeStripFile = (strip: Strip): string =>
  markedFile('romslig-wall', 'wall', stripLinkFor(strip, ''));

/** The strip in a file. Throws SnapshotError only. */
export const readStripFile = (text: string): Strip => readMarkedFile(text, MARK, decodeStrip);
