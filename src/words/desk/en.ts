import { answer } from '../answer/en.ts';
import { compare } from '../compare/en.ts';
import { review } from '../review/en.ts';
import type { DeskWords } from '../words.ts';

/** What the doors of architects and of meetings say, in English. */
export const en: DeskWords = { answer, compare, review };
