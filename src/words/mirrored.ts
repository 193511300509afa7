import { nb as desk } from './desk/nb.ts';
import { nb } from './first/nb.ts';
import { nb as more } from './more/nb.ts';
import type { DeskWords, MoreWords, Words } from './words.ts';

type Branch = { readonly [key: string]: Leaf };
type Leaf = string | ((...texts: never[]) => string) | Branch | readonly Leaf[];

/** A right-to-left isolate around the bokmål text, so that a page that forgot to mirror shows at once. */
const wrap = (text: string): string => `\u2067${text}\u2069`;

function mirror(leaf: Leaf): Leaf {
  if (typeof leaf === 'string') return wrap(leaf);
  if (typeof leaf === 'function') return (...texts: never[]) => wrap(leaf(...texts));
  if (Array.isArray(leaf)) return leaf.map(mirror);
  return Object.fromEntries(Object.entries(leaf).map(([key, value]) => [key, mirror(value)]));
}

/** Pseudo-language for tests: every text of bokmål, wrapped, but for the names of units. */
export const mirrored: Words = { ...(mirror(nb as unknown as Branch) as unknown as Words), unit: nb.unit };

export const mirroredMore = mirror(more as unknown as Branch) as unknown as MoreWords;

export const mirroredDesk = mirror(desk as unknown as Branch) as unknown as DeskWords;
