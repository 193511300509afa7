/** The worker's end of `askWorker`: one answer to each question, in the order they came. */
export const answerWith = <Question, Answer>(answer: (question: Question) => Answer): void => {
  addEventListener('message', ({ data }: MessageEvent<Question>) => postMessage(answer(data)));
};
