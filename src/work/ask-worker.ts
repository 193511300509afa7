/**
 * The one gate through which a worker is begun. The content policy lets a page begin one only by an address that a policy named
 * `romslig` has let through, and there may be one of that name: what is asked for here is an address Vite wrote, never text from
 * elsewhere.
 */
type Gate = { createScriptURL(address: string): string };
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): Gate;
};

const asIs: Gate = { createScriptURL: (address) => address };
const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
const gate = trusted?.createPolicy('romslig', asIs) ?? asIs;

export const beginWorker = (address: string): Worker =>
  new Worker(gate.createScriptURL(address), { type: 'module' });

/**
 * Asks a worker, which is begun with the first question and answers them one by one in the order they came (see `answerWith`). A promise is
 * rejected when the worker cannot be begun or falls over.
 */
export function askWorker<Question, Answer>(address: string): (question: Question) => Promise<Answer> {
  type Waiting = { readonly done: (answer: Answer) => void; readonly fail: (why: Error) => void };
  let worker: Worker | null = null;
  let waiting: Waiting[] = [];

  const fallOver = (): void => {
    const asked = waiting;
    waiting = [];
    worker?.terminate();
    worker = null;
    for (const { fail } of asked) fail(new Error(`No answer from ${address}`));
  };
  const begin = (): Worker => {
    const begun = beginWorker(address);
    begun.addEventListener('message', ({ data }: MessageEvent<Answer>) => waiting.shift()?.done(data));
    begun.addEventListener('error', fallOver);
    begun.addEventListener('messageerror', fallOver);
    return begun;
  };
  return async (question) => {
    worker ??= begin();
    worker.postMessage(question);
    return new Promise((done, fail) => waiting.push({ done, fail }));
  };
}
