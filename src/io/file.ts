import type { Design } from '../model/design.ts';
import { named } from '../model/models.ts';
import { parseDesign } from '../model/parse.ts';
import type { PriceList } from '../model/prices.ts';
import type { Shared } from '../model/purpose.ts';
import { purposeOf } from '../model/purpose.ts';
import { listsIn, priceFile } from './price-file.ts';
import { parsedOr, SnapshotError } from './snapshot-error.ts';

/**
 * A drawing in a `.romslig.json` file. `lineage` says "a version of that home" and stands outside the design, and so do what it was
 * shared for and the price list it names: whoever opens the file is told the same cost, also where the municipality's list is not at hand.
 */
export type Drawing = Shared & { readonly lineage?: string; readonly prices?: PriceList };

export const FORMAT = 'romslig';
export const VERSION = 1;
export const LONGEST_LINEAGE = 64;
/** Largest file that is looked at, in characters. */
export const LONGEST_FILE = 2 * 1024 * 1024;
/** Our own files go five deep. JSON.parse builds any depth, and what walks it afterwards falls. */
const DEEPEST = 12;

/** An opening with all its measures fits on one line. */
const WIDEST = 150;

/** The design as a file that people can read: every storey's rows stand below one another as a picture. */
export const writeFile = (
  design: Design,
  { purpose = 'looking', lineage, prices }: Partial<Omit<Drawing, 'design'>> = {},
): string =>
  `${pretty({
    format: FORMAT,
    version: VERSION,
    ...(lineage !== undefined && { lineage }),
    ...(purpose !== 'looking' && { purpose }),
    design,
    ...(prices && { prices: priceFile(prices) }),
  })}\n`;

/** Our files: short things on one line, long ones one part a line; rows of cells always below one another. */
export function pretty(value: unknown, key = '', indent = ''): string {
  const flat = JSON.stringify(value);
  if (value === null || typeof value !== 'object') return flat;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  if (parts.length === 0 || (flat.length <= WIDEST && key !== 'rows')) return flat;
  const inner = `${indent}  `;
  const lines = parts.map(([name, part]) =>
    Array.isArray(value)
      ? inner + pretty(part, '', inner)
      : `${inner}${JSON.stringify(name)}: ${pretty(part, name, inner)}`,
  );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** The letters of a file. Throws SnapshotError when they are not all whole: a wrong letter must not pass for a right one. */
export function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const ours = new Uint8Array(bytes)[0] === '{'.charCodeAt(0);
    throw new SnapshotError(ours ? 'damaged' : 'not-a-drawing', 'not UTF-8', { cause: error });
  }
}

/** Reads a file of ours, an example from models/, or a design alone. Throws SnapshotError only. */
export function readDrawing(text: string): Drawing {
  const file = recordIn(text, FORMAT, VERSION);
  const design = file.design ?? file;
  if (!isRecord(design) || !('storeys' in design)) throw new SnapshotError('not-a-drawing');
  const { lineage } = file;
  const read = parsedOr('not a design', () => parseDesign(design));
  return {
    design: read,
    purpose: purposeOf(file.purpose),
    ...(typeof lineage === 'string' && lineage.length <= LONGEST_LINEAGE && { lineage }),
    ...carried(read, file.prices),
  };
}

/** A list that is no list, or another than the design names, is left where it is: the drawing opens all the same. */
function carried(design: Design, value: unknown): Pick<Drawing, 'prices'> {
  const prices = named(listsIn([value]), design.prices);
  return prices ? { prices } : {};
}

/**
 * The one object that the text of a file holds; `format` is what files of its kind say they are, and `version` the newest of them that
 * is known. Throws SnapshotError only; what is cheap to refuse is refused first.
 */
export function recordIn(text: string, format: string, version: number): Record<string, unknown> {
  if (text.length > LONGEST_FILE) throw new SnapshotError('too-long');
  const plain = text.replace(/^\ufeff/, '').trim();
  if (plain === '') throw new SnapshotError('empty');
  if (tooDeep(plain)) throw new SnapshotError('not-a-drawing', `more than ${DEEPEST} levels`);
  const file = parsed(plain, format);
  if (!isRecord(file)) throw new SnapshotError('not-a-drawing');
  if (file.format === format && typeof file.version === 'number' && file.version > version)
    throw new SnapshotError('newer', `file version ${file.version}`);
  return file;
}

function parsed(text: string, format: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const ours = new RegExp(`^\\{\\s*"format":\\s*"${format}"`).test(text);
    throw new SnapshotError(ours ? 'damaged' : 'not-a-drawing', 'not JSON');
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Counts brackets outside strings. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '\\') i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if ((c === '{' || c === '[') && ++depth > DEEPEST) return true;
    else if (c === '}' || c === ']') depth--;
  }
  return false;
}
