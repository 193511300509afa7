import { use } from 'react';
import type { PatternWords } from '../../words/patterns/pattern-words.ts';
import { once } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';

const patternsOf = once(async ({ id }): Promise<PatternWords> => {
  switch (id) {
    case 'nn':
      return (await import('../../words/patterns/nn.ts')).nn;
    case 'en':
      return (await import('../../words/patterns/en.ts')).en;
    default:
      return (await import('../../words/patterns/nb.ts')).nb;
  }
});

/** What is said of several homes, and what they are called; the part waits for it under the nearest Suspense. */
export const usePatternWords = (): PatternWords => use(patternsOf(useSpeech().language));
