import { use } from 'react';
import type { Language, LanguageId, MoreWords } from '../../words/words.ts';
import { useSpeech } from './speech.ts';

const loading = new Map<LanguageId, Promise<MoreWords>>();

function moreOf({ id, loadMore }: Language): Promise<MoreWords> {
  let words = loading.get(id);
  if (!words) {
    words = loadMore();
    // A failed fetch is tried again by the next part that asks.
    words.catch(() => loading.delete(id));
    loading.set(id, words);
  }
  return words;
}

/** What cards, lists and dialogs say; the part waits for it under the nearest Suspense. */
export const useMore = (): MoreWords => use(moreOf(useSpeech().language));
