import { encode } from 'uqr';

/** A QR code as one path on a square of `size` × `size` modules, the quiet zone of four included. */
export type Qr = { readonly size: number; readonly d: string };

const QUIET = 4;
/** Finer than this no cheap phone reads from 60 mm of paper (reference/trust.md § 4). */
const FINEST = 25;

/**
 * The text as a QR code, with medium error correction where that is fine enough to read, else low; null when it is
 * too long for either. One byte segment: a snapshot in capitals would save one version of 40, and read worse.
 */
export function qrPath(text: string): Qr | null {
  for (const ecc of ['M', 'L'] as const)
    try {
      const { data, size } = encode(text, { ecc, border: QUIET, maxVersion: FINEST });
      return { size, d: data.map(rowPath).join('') };
    } catch (error) {
      // uqr says so only by a RangeError.
      if (!(error instanceof RangeError)) throw error;
    }
  return null;
}

function rowPath(row: readonly boolean[], y: number): string {
  let d = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    d += `M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`;
  }
  return d;
}
