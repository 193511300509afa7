import { useEffect, useState } from 'react';
import type { FindingWords } from '../../words/findings/sentence.ts';
import { useSpeech } from '../parts/speech.ts';

/** The sentences of findings; they come after the plan is painted, and are null until then. */
export function useFindingWords(): FindingWords | null {
  const { language } = useSpeech();
  const [told, setTold] = useState<FindingWords | null>(null);
  useEffect(() => {
    let here = true;
    void language.loadFindings().then((loaded) => here && setTold(() => loaded));
    return () => {
      here = false;
    };
  }, [language]);
  return told;
}
