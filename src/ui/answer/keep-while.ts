import type { Answer } from '../../store/answering.ts';
import type { AnswerStore } from './answering.ts';

/** A change is written so many ms after it was made, and at once when the page is left. */
const SOON = 400;

/** Writes an answer down while it is written; tells whether that went well. What is returned writes what is left and ends it. */
export function keepWhile(
  store: AnswerStore,
  keep: (answer: Answer) => Promise<boolean>,
  tell: (kept: boolean) => void,
): () => void {
  let kept = store.getState().answer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const { answer } = store.getState();
    if (answer === kept) return;
    kept = answer;
    void keep(answer).then(tell);
  };
  const stop = store.subscribe(() => {
    timer ??= setTimeout(write, SOON);
  });
  const leaving = (): void => {
    if (document.visibilityState === 'hidden') write();
  };
  document.addEventListener('visibilitychange', leaving);
  addEventListener('pagehide', write);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', leaving);
    removeEventListener('pagehide', write);
    write();
  };
}
