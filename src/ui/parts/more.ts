import { use } from 'react';
import type { MeasuredWords } from '../../words/measured/measured-words.ts';
import type { PatternWords } from '../../words/patterns/pattern-words.ts';
import type { DeskWords, Language, LanguageId, MoreWords } from '../../words/words.ts';
import { useSpeech } from './speech.ts';

/** Asks once for the words of a language, and again only when they did not come. */
function once<W>(load: (language: Language) => Promise<W>): (language: Language) => Promise<W> {
  const loading = new Map<LanguageId, Promise<W>>();
  return (language) => {
    let words = loading.get(language.id);
    if (!words) {
      words = load(language);
      words.catch(() => loading.delete(language.id));
      loading.set(language.id, words);
    }
    return words;
  };
}

const moreOf = once(({ loadMore }) => loadMore());
const deskOf = once(({ loadDesk }) => loadDesk());
const measuredOf = once(({ loadMeasured }) => loadMeasured());
const patternsOf = once(({ loadPatterns }) => loadPatterns());

/** What cards, lists and dialogs say; the part waits for it under the nearest Suspense. */
export const useMore = (): MoreWords => use(moreOf(useSpeech().language));

/** Has those words come beside something else that is waited for. */
export const askForMore = (language: Language): void => void moreOf(language).catch(() => undefined);

/** The same of what the doors say that are not the family's. */
export const useDesk = (): DeskWords => use(deskOf(useSpeech().language));

/** How each rule measures, for whoever opens what it says. */
export const useMeasuredWords = (): MeasuredWords => use(measuredOf(useSpeech().language));

/** What is said of several homes at a meeting, and what they are called. */
export const usePatternWords = (): PatternWords => use(patternsOf(useSpeech().language));
