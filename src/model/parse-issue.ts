import type { BaseIssue } from 'valibot';

/** What is wrong in a document from outside, for one sentence: where, what was expected there, what stands there. */
export type Fault = { readonly place: string; readonly expected: string; readonly found?: string };

/** Longest part of a foreign text that is told again. */
const MOST_TOLD = 60;

/** A foreign value as it may stand in a sentence, on a terminal too: short, one line, nothing a screen would obey. */
export function told(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const plain = text.replace(/[\p{C}\u2028\u2029]+/gu, ' ').trim();
  return plain.length > MOST_TOLD ? `${plain.slice(0, MOST_TOLD)}…` : plain;
}

/** A path inside a document, as `storeys[1].choice[0].rects[2]`; empty for the whole. */
const placeOf = (path: readonly unknown[]): string =>
  path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? told(key) : `.${told(key)}`))
    .join('');

export const sentenceOf = ({ expected, found }: Omit<Fault, 'place'>): string =>
  `expected ${expected}${found === undefined ? '' : `, found ${found}`}`;

const TYPES: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
  undefined: 'nothing',
};

/** An issue of a schema in words. Schemas of ours say themselves what they expect; valibot's ("Invalid type: …") name a type. */
export function faultOf({ path, input, expected, received, message }: BaseIssue<unknown>): Fault {
  const place = placeOf((path ?? []).map(({ key }) => key));
  const found = typeof input === 'string' ? `"${told(input)}"` : (TYPES[received] ?? told(received));
  if (!message.startsWith('Invalid ')) return { place, expected: message, found };
  // A strict schema expects "never" of a name it does not know, and a name of what it does not find.
  if (expected === 'never') return { place, expected: 'no such name here' };
  if (received === 'undefined') return { place, expected: 'a value here', found };
  return { place, expected: TYPES[expected ?? ''] ?? expected ?? 'another value here', found };
}
