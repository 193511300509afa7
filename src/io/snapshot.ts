import { canonical, canonicalText } from '../model/canonical.ts';
import type { Design } from '../model/design.ts';
import { parseDesign } from '../model/parse.ts';
import type { Purpose, Shared } from '../model/purpose.ts';
import { bitWriter } from './bits.ts';
import { seal, unseal } from './seal.ts';
import { type Body, body } from './snapshot-body.ts';
import { parsedOr, SnapshotError } from './snapshot-error.ts';

/**
 * A design as a short text, version 1. The content stands in snapshot-body.ts, and seal.ts says how it is closed.
 */
const VERSION = '1'; // always a digit: a text that begins otherwise is nothing of ours

/** The design as a snapshot's text. Only the canonical form is written: equal homes, shared for the same, have equal texts. */
export const encodeSnapshot = (design: Design, purpose: Purpose = 'looking'): string =>
  pack({ design: canonical(design), purpose, unknown: [] });

/**
 * Reads a snapshot's text back to the canonical design and what it was shared for. Throws nothing but SnapshotError, and takes bounded time and
 * memory on any input: what is cheap to refuse is refused first. The shell is not needed; one that this copy of the
 * program does not have is still named by `design.shell`.
 */
export function decodeShared(text: string): Shared {
  const read = unseal(VERSION, text, body);
  // One home, one text: spare bits, needless tiles and the like are told from a true snapshot here.
  if (pack(read) !== text) throw new SnapshotError('damaged', 'not as this program writes it');
  const design = parsedOr('not a design', () => canonical(parseDesign(read.design)));
  return { design, purpose: read.purpose ?? 'looking' };
}

/** The design alone. */
export const decodeSnapshot = (text: string): Design => decodeShared(text).design;

function pack(content: Body): string {
  const bits = bitWriter();
  body(bits, content);
  return seal(VERSION, bits.bytes());
}

/**
 * Says "the same home": 128 bits of the SHA-256 of the canonical form, in 32 hex digits. It is taken of the document
 * and not of its snapshot, so that it outlives this version of the format.
 */
export async function hashOf(design: Design): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalText(design)));
  return [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
