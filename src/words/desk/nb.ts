import { answer } from '../answer/nb.ts';
import { compare } from '../compare/nb.ts';
import { review } from '../review/nb.ts';

/** What the doors of architects and of meetings say, in bokmål. */
export const nb = { answer, compare, review };
