import { linkFor } from '../../src/io/link.ts';
import { qrPath } from '../../src/io/qr.ts';
import { encodeSnapshot } from '../../src/io/snapshot.ts';
import type { Design } from '../../src/model/design.ts';

/** How long a home is in a link. `payload` is in characters, host apart; `qr` the version of its code, 1 … 40. */
export type Length = { readonly name: string; readonly payload: number; readonly qr: number | null };

/** Link and code of each home, for an address of usual length. */
export const linkLengths = (homes: Readonly<Record<string, Design>>): Length[] =>
  Object.entries(homes).map(([name, design]) => {
    const qr = qrPath(linkFor(design, 'https://romslig.larvik.example/'));
    return { name, payload: encodeSnapshot(design).length, qr: qr && (qr.size - 8 - 17) / 4 };
  });
