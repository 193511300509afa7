import type { FindingWords } from '../../words/findings/sentence.ts';
import { useComing } from '../parts/coming.ts';
import { useSpeech } from '../parts/speech.ts';

/** The sentences of findings; they come after the plan is painted, and are null until then. */
export function useFindingWords(): FindingWords | null {
  const { language } = useSpeech();
  return useComing(language.loadFindings);
}
