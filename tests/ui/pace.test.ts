import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paceOf } from '../../src/ui/draw/pace.ts';

/** How long one frame of this browser lasts, in ms. */
let frame = 16;

beforeEach(() => {
  vi.useFakeTimers();
  frame = 16;
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, frame));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A pace that has seen one picture drawn by a browser whose frames last so long. */
function paced(ms: number) {
  frame = ms;
  const pace = paceOf();
  const draw = vi.fn(() => true);
  pace.follow(draw, false);
  vi.advanceTimersByTime(1000);
  draw.mockClear();
  return { pace, draw };
}

test('where pictures are quick, each step of a hand elsewhere is drawn at once', () => {
  const { pace, draw } = paced(16);
  for (let i = 0; i < 5; i++) pace.follow(draw, true);
  expect(draw).toHaveBeenCalledTimes(5);
});

test('where pictures are slow, they wait until a hand elsewhere rests, and only the last is drawn', () => {
  const { pace, draw } = paced(100);
  const last = vi.fn(() => true);
  pace.follow(draw, true);
  vi.advanceTimersByTime(60);
  pace.follow(draw, true);
  vi.advanceTimersByTime(60);
  pace.follow(last, true);
  expect(last).not.toHaveBeenCalled();
  vi.advanceTimersByTime(400);
  expect(draw).not.toHaveBeenCalled();
  expect(last).toHaveBeenCalledOnce();
});

test('a hand on the picture itself, or one that lets go, is followed at once however slow it is', () => {
  const { pace, draw } = paced(100);
  const kept = vi.fn(() => true);
  pace.follow(draw, true);
  pace.follow(kept, false);
  vi.advanceTimersByTime(1000);
  expect(draw).not.toHaveBeenCalled();
  expect(kept).toHaveBeenCalledOnce();
});

test('a step that draws nothing is no picture to time', () => {
  const { pace, draw } = paced(100);
  frame = 16;
  pace.follow(() => false, false);
  vi.advanceTimersByTime(1000);
  pace.follow(draw, true);
  expect(draw).not.toHaveBeenCalled();
});

test('nothing is drawn once it is stopped', () => {
  const { pace, draw } = paced(100);
  pace.follow(draw, true);
  pace.stop();
  vi.advanceTimersByTime(1000);
  expect(draw).not.toHaveBeenCalled();
});
