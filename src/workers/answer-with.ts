/** What is sent to a worker: a question with a number of its own, or the number of one that is no longer wanted. */
export type Sent<Question> = { readonly id: number; readonly question: Question } | { readonly drop: number };
/** What comes back: the answer, or so much of it as there is `soFar`. */
export type Answered<Answer> = { readonly id: number } & (
  | { readonly answer: Answer }
  | { readonly soFar: Answer }
);

/** How long steps run before the worker listens again, in ms. */
const TURN = 10;

/** Lets messages in. A timer would wait four milliseconds each time. */
const channel = new MessageChannel();
const listen = (): Promise<void> =>
  new Promise((done) => {
    channel.port1.onmessage = () => done();
    channel.port2.postMessage(null);
  });

const send = <Answer>(answered: Answered<Answer>): void => postMessage(answered);

/** The worker's end of `askWorker`, for what is answered in one go. */
export function answerWith<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  const tell = async ({ id, question }: { id: number; question: Question }): Promise<void> => {
    try {
      send({ id, answer: await answer(question) });
    } catch (error) {
      // Where the page hears it: it is told of what is thrown, and not of a promise that fails.
      reportError(error);
    }
  };
  addEventListener('message', ({ data }: MessageEvent<Sent<Question>>) => {
    if ('id' in data) void tell(data);
  });
}

/** The worker's end of `askWorker`, for what takes long: it may be dropped between its steps, which may give so much of the answer as there is. */
export function answerInSteps<Question, Answer>(
  stepsOf: (question: Question) => Generator<Answer | null, Answer>,
): void {
  const dropped = new Set<number>();
  const run = async (id: number, steps: Generator<Answer | null, Answer>): Promise<void> => {
    let turn = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return send({ id, answer: step.value });
      if (step.value !== null) send({ id, soFar: step.value });
      if (performance.now() - turn < TURN) continue;
      await listen();
      if (dropped.delete(id)) return;
      turn = performance.now();
    }
  };
  addEventListener('message', ({ data }: MessageEvent<Sent<Question>>) => {
    if ('id' in data) void run(data.id, stepsOf(data.question));
    else dropped.add(data.drop);
  });
}
