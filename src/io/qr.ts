import { type ErrorCorrection, encodeQR } from 'qr';

/** A QR code as one path on a square of `size` × `size` modules, the quiet zone of four included. */
export type Qr = { readonly size: number; readonly d: string };

const QUIET = 4;
/** Modules a side of version 25: finer than this no cheap phone reads from 60 mm of paper (reference/trust.md § 4). */
const FINEST = 17 + 4 * 25;

/**
 * The text as a QR code, with medium error correction where that is fine enough to read, else low; null when it is
 * too long for either. One byte segment: a snapshot in capitals would save one version of 40, and read worse.
 */
export function qrPath(text: string): Qr | null {
  for (const ecc of ['medium', 'low'] as const) {
    const rows = modulesOf(text, ecc);
    if (rows && rows.length <= FINEST + 2 * QUIET)
      return { size: rows.length, d: rows.map(rowPath).join('') };
  }
  return null;
}

function modulesOf(text: string, ecc: ErrorCorrection): boolean[][] | null {
  try {
    return encodeQR(text, 'raw', { ecc, border: QUIET, encoding: 'byte' });
  } catch (error) {
    // It has no other name for a text that is too long for the largest code there is.
    if (error instanceof Error && error.message === 'Capacity overflow') return null;
    throw error;
  }
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
