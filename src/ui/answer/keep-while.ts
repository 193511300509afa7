import type { Answer } from '../../store/answering.ts';
import type { AnswerStore } from './answering.ts';

/** A change is written so many ms after it was made, and at once when the page is left. */
const SOON = 300;

/** Writes an answer down while it is written, and says on it whether that went well. What is returned writes what is left and ends it. */
export function keepWhile(store: AnswerStore, keep: (answer: Answer) => Promise<boolean>): () => void {
  let written = store.getState().answer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const { answer } = store.getState();
    if (answer === written) return;
    written = answer;
    const kept = await keep(answer);
    if (store.getState().answer === answer) store.setState({ kept });
  };
  const stop = store.subscribe(({ answer, kept }) => {
    if (answer === written) return;
    timer ??= setTimeout(write, SOON);
    if (kept !== 'soon') store.setState({ kept: 'soon' });
  });
  const leaving = (): void => {
    if (document.visibilityState === 'hidden') void write();
  };
  document.addEventListener('visibilitychange', leaving);
  addEventListener('pagehide', write);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', leaving);
    removeEventListener('pagehide', write);
    void write();
  };
}
