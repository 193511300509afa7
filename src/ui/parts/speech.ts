import { createContext, useContext } from 'react';
import type { Formats } from '../../words/format.ts';
import type { Language, Words } from '../../words/words.ts';

/** How the page speaks: the language, its sentences and its numbers. */
export type Speech = { readonly language: Language; readonly words: Words; readonly formats: Formats };

export const SpeechContext = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('No language stands above this part');
  return speech;
}
