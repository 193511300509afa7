import { nb as desk } from './desk/nb.ts';
import { nb as first } from './first/nb.ts';
import { nb as more } from './more/nb.ts';

/** Every sentence a person meets, in bokmål: the source that the other languages are held against. */
export const nb = { ...first, ...more, ...desk };
