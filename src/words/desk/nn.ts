import { answer } from '../answer/nn.ts';
import { compare } from '../compare/nn.ts';
import { review } from '../review/nn.ts';
import type { DeskWords } from '../words.ts';

/** What the doors of architects and of meetings say, in nynorsk. */
export const nn: DeskWords = { answer, compare, review };
