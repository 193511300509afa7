import { useEffect, useState } from 'react';
import type { FindingWords } from '../../words/findings/sentence.ts';
import type { LanguageId } from '../../words/words.ts';
import { useSpeech } from '../parts/speech.ts';

/** The sentences of findings in a language. */
export async function findingWords(language: LanguageId): Promise<FindingWords> {
  switch (language) {
    case 'nn':
      return (await import('../../words/findings/nn.ts')).nn;
    case 'en':
      return (await import('../../words/findings/en.ts')).en;
    default:
      return (await import('../../words/findings/nb.ts')).nb;
  }
}

/** The sentences of findings; they come after the plan is painted, and are null until then. */
export function useFindingWords(): FindingWords | null {
  const { language } = useSpeech();
  const [told, setTold] = useState<FindingWords | null>(null);
  useEffect(() => {
    let here = true;
    void findingWords(language.id).then((loaded) => here && setTold(() => loaded));
    return () => {
      here = false;
    };
  }, [language]);
  return told;
}
