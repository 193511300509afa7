import { ModelError } from '../model/parse-file.ts';
import { readPrices } from '../model/parse-models.ts';
import type { PriceList } from '../model/prices.ts';

/** What is expected at a place of a price list; each has words of its own. */
export type PriceField =
  | 'name'
  | 'line-name'
  | 'revision'
  | 'date'
  | 'text'
  | 'lines'
  | 'line'
  | 'order'
  | 'quantity'
  | 'unit'
  | 'kroner'
  | 'factors'
  | 'factor'
  | 'share'
  | 'unknown';

/** Where a file is not as expected. `line` counts from 1; `key` is the name that stands in the file, '' for a whole line. */
export type PriceFault = {
  readonly line: number | null;
  readonly key: string;
  readonly expected: PriceField;
};

/** Why a file is not taken for a price list; `unread` when the device does not hand it over. */
export type PriceFileWhy = 'unread' | 'too-long' | 'not-a-list' | PriceFault;

/** The only thing reading a price file throws. `message` is for logs. */
export class PriceFileError extends Error {
  override readonly name = 'PriceFileError';
  constructor(
    readonly why: PriceFileWhy,
    message: string,
  ) {
    super(message);
  }
}

/** Largest file that is looked at, in characters. */
const LONGEST = 512 * 1024;

/** A list as it stands in its file, and in the file of a drawing. */
export const priceFile = (list: PriceList): object => ({ format: 'romslig-prices', ...list });

/** Reads a price list in a file that somebody chose. Throws PriceFileError only; what is far too large is not read at all. */
export async function readPriceFileIn(file: File): Promise<PriceList> {
  // In bytes there is never less than in characters.
  if (file.size > 4 * LONGEST) throw new PriceFileError('too-long', `${file.size} bytes`);
  const text = await file.text().catch((error: unknown) => {
    throw new PriceFileError('unread', String(error));
  });
  return readPriceFile(text);
}

/** Reads the text of a price list. Throws PriceFileError only. */
export function readPriceFile(text: string): PriceList {
  if (text.length > LONGEST) throw new PriceFileError('too-long', `${text.length} characters`);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new PriceFileError('not-a-list', 'not JSON');
  }
  try {
    return readPrices(json, 'prices');
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new PriceFileError(whyOf(error), error.message);
  }
}

/** True when two lists price alike, whatever they say of themselves. */
export function samePrices(a: PriceList, b: PriceList): boolean {
  const told = ({ lines, factors, uncertainty }: PriceList): string =>
    JSON.stringify([
      lines.map(({ id, quantity, unit, low, mid, high }) => [id, quantity, unit, low, mid, high]),
      [factors.site, factors.design, factors.fees, factors.reserve, factors.index, uncertainty],
    ]);
  return told(a) === told(b);
}

/** The lists among stored or carried values that read as lists. */
export const listsIn = (values: readonly unknown[]): PriceList[] =>
  values.flatMap((value) => {
    try {
      return [readPrices(value, 'prices')];
    } catch (error) {
      if (error instanceof ModelError) return [];
      throw error;
    }
  });

const FIELDS: Readonly<Record<string, PriceField>> = {
  id: 'name',
  revision: 'revision',
  date: 'date',
  source: 'text',
  note: 'text',
  lines: 'lines',
  quantity: 'quantity',
  unit: 'unit',
  low: 'kroner',
  mid: 'kroner',
  high: 'kroner',
  fees: 'kroner',
  factors: 'factors',
  site: 'factor',
  design: 'factor',
  reserve: 'factor',
  index: 'factor',
  uncertainty: 'share',
};

/** The place alone says what is expected there, but for a name that no list has. */
function whyOf({ fault: { place, expected } }: ModelError): PriceFileWhy {
  if (place === '' || place === 'format') return 'not-a-list';
  const [, line, key = ''] = /^(?:lines\[(\d+)\]\.?)?(?:factors\.)?(.*)$/.exec(place)!;
  const at = { line: line === undefined ? null : Number(line) + 1, key };
  if (expected === 'no such name here') return { ...at, expected: 'unknown' };
  if (key === '') return { ...at, expected: expected === 'low ≤ mid ≤ high' ? 'order' : 'line' };
  if (key === 'id' && line !== undefined) return { ...at, expected: 'line-name' };
  return { ...at, expected: FIELDS[key] ?? 'unknown' };
}
