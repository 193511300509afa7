import type { View } from '../../view/view.ts';

/** A film goes once round the home in so many seconds, its long side so many pixels. */
const SECONDS = 8;
/** And stands still so long at its end: what a slow device has not written when it is stopped is lost, and would be the end of the turn. */
const STILL = 1.2;
const LONG = 960;
const RATE = 30;
/** Bits a second: sharp enough for a home that turns slowly, small enough for a message. */
const BITS = 2_500_000;

/** What browsers write, best first: Safari knows only the last. */
const TYPES = ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm', 'video/mp4'] as const;

const typeHere = (): string | undefined =>
  'MediaRecorder' in globalThis && 'captureStream' in HTMLCanvasElement.prototype
    ? TYPES.find((type) => MediaRecorder.isTypeSupported(type))
    : undefined;

/** Whether this browser can write a film. */
export const canFilm = (): boolean => typeHere() !== undefined;

export type Film = { readonly blob: Blob; readonly ending: 'webm' | 'mp4' };

/**
 * Turns the home once round and films it, on this device alone. Null when it is stopped before its end. `onShare` is told how
 * much of it is done, 0 to 1.
 */
export async function filmRound(
  view: View,
  canvas: HTMLCanvasElement,
  stop: AbortSignal,
  onShare: (share: number) => void,
): Promise<Film | null> {
  const type = typeHere();
  if (!type) return null;
  const turning = view.turning(LONG);
  // The film begins with what stands in the picture now.
  turning.at(0);
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const stream = canvas.captureStream(RATE);
  const recorder = new MediaRecorder(stream, { mimeType: type, videoBitsPerSecond: BITS });
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const written = new Promise((done) => recorder.addEventListener('stop', done, { once: true }));
  recorder.start();
  await new Promise<void>((done) => {
    let start = 0;
    const step = (now: number): void => {
      start ||= now;
      const seconds = (now - start) / 1000;
      const share = Math.min(1, seconds / SECONDS);
      turning.at(share);
      onShare(share);
      if (seconds < SECONDS + STILL && !stop.aborted) requestAnimationFrame(step);
      else done();
    };
    requestAnimationFrame(step);
  });
  recorder.stop();
  await written;
  for (const track of stream.getTracks()) track.stop();
  turning.done();
  if (stop.aborted) return null;
  const [plain] = type.split(';');
  return { blob: new Blob(parts, { type: plain! }), ending: plain === 'video/mp4' ? 'mp4' : 'webm' };
}
