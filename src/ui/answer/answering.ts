import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Answering } from '../../store/answering.ts';
import type { OnAnswer } from './answer-doors.ts';

export type AnswerStore = StoreApi<Answering>;

export const AnswerContext = createContext<AnswerStore | null>(null);

export function useAnswerStore(): AnswerStore {
  const store = useContext(AnswerContext);
  if (!store) throw new Error('No answer lies above this part');
  return store;
}

/** What `pick` takes from the answer; draws again only when that changes. */
export const useAnswering = <T>(pick: (answering: Answering) => T): T => useStore(useAnswerStore(), pick);

/** What is done at the desk that leads to another screen. */
export const OnAnswerContext = createContext<OnAnswer>(async () => {});
