import { expect, it, vi } from 'vitest';
import { answerInSteps } from '../../src/workers/answer-with.ts';
import { askWorker } from '../../src/workers/ask-worker.ts';

/** Both ends of a worker in one thread: what the page sends comes to the worker's end, and back. */
function joinEnds(): void {
  const ends: { page?: (event: { data: unknown }) => void; worker?: (event: { data: unknown }) => void } = {};
  class Beside {
    addEventListener(kind: string, hear: (event: { data: unknown }) => void): void {
      if (kind === 'message') ends.page = hear;
    }
    postMessage(data: unknown): void {
      const copy = structuredClone(data);
      queueMicrotask(() => ends.worker?.({ data: copy }));
    }
  }
  vi.stubGlobal('Worker', Beside);
  vi.stubGlobal('addEventListener', (_: string, hear: (event: { data: unknown }) => void) => {
    ends.worker = hear;
  });
  vi.stubGlobal('postMessage', (data: unknown) => ends.page?.({ data: structuredClone(data) }));
}

it('is told so much of an answer as there is, as soon as there is, and then all of it', async () => {
  joinEnds();
  answerInSteps<string, string>(function* (question) {
    yield null;
    yield `first of ${question}`;
    yield null;
    return `all of ${question}`;
  });
  const told: string[] = [];
  const whole = await askWorker<string, string>('beside')('ways', undefined, (some) => told.push(some));
  expect(told).toEqual(['first of ways']);
  expect(whole).toBe('all of ways');
  vi.unstubAllGlobals();
});
