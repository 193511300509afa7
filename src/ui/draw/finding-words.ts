import type { FindingWords } from '../../words/findings/sentence.ts';
import type { LanguageId } from '../../words/words.ts';

/** The sentences of findings in one language; they come after the plan is painted. */
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
