import type { Answered, Sent } from './answer-with.ts';
import { gate } from './gate.ts';

/**
 * Asks a worker. A question whose signal is given before the answer is dropped there, and its promise rejected. `soFar` is told so
 * much of an answer as there is, where the worker gives that first.
 */
export type Ask<Question, Answer> = (
  question: Question,
  signal?: AbortSignal,
  soFar?: (answer: Answer) => void,
) => Promise<Answer>;

/** Built, a worker is one plain program, which older browsers begin too, and any browser from a file; while developing it imports others. */
const KIND = import.meta.env.DEV ? 'module' : 'classic';

/**
 * The page's end of a worker, which is begun with the first question (its own end: answer-with.ts). A promise is rejected when the
 * worker cannot be begun or falls over.
 */
export function askWorker<Question, Answer>(address: string): Ask<Question, Answer> {
  type Waiting = {
    readonly done: (answer: Answer) => void;
    readonly fail: (why: unknown) => void;
    readonly soFar: ((answer: Answer) => void) | undefined;
  };
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  const fallOver = (): void => {
    const asked = [...waiting.values()];
    waiting.clear();
    worker?.terminate();
    worker = null;
    for (const { fail } of asked) fail(new Error(`No answer from ${address}`));
  };
  const begin = (): Worker => {
    const begun = new Worker(gate.createScriptURL(address), { type: KIND });
    begun.addEventListener('message', ({ data }: MessageEvent<Answered<Answer>>) => {
      const asked = waiting.get(data.id);
      if ('soFar' in data) {
        asked?.soFar?.(data.soFar);
        return;
      }
      asked?.done(data.answer);
      waiting.delete(data.id);
    });
    begun.addEventListener('error', fallOver);
    begun.addEventListener('messageerror', fallOver);
    return begun;
  };
  const send = (sent: Sent<Question>): void => {
    worker ??= begin();
    worker.postMessage(sent);
  };

  return async (question, signal, soFar) => {
    const id = ++last;
    send({ id, question });
    return new Promise((done, fail) => {
      waiting.set(id, { done, fail, soFar });
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(id)) return;
        send({ drop: id });
        fail(signal.reason);
      });
    });
  };
}
