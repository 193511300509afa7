import { read } from './picture.ts';

/** Large enough for the finest code we make when it fills the frame by half, in pixels along a side. */
const SIDE = 1280;
/** The camera behind a telephone, where there is more than one. */
const BEHIND = { facingMode: 'environment', width: { ideal: SIDE }, height: { ideal: SIDE } } as const;
/** From one look to the next, and the longest that a look goes on trying, in ms: the page must answer in between. */
const PAUSE = 200;
const PATIENCE = 100;

/** Whether there is a camera that may be asked for. It asks nobody. */
export async function hasCamera(): Promise<boolean> {
  // A page that is not served safely has no devices at all.
  const devices = (await navigator.mediaDevices?.enumerateDevices().catch(() => null)) ?? [];
  return devices.some(({ kind }) => kind === 'videoinput');
}

/**
 * Shows in a video what the camera sees, and gives what each look finds there: the text of a code, or null. It ends when the signal is
 * given or the camera is taken away; the camera is let go of then, and when the one who asked has had enough. Rejects as getUserMedia does.
 */
export async function* codesSeen(
  video: HTMLVideoElement,
  signal: AbortSignal,
): AsyncGenerator<string | null, void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: BEHIND });
  const letGo = (): void => {
    for (const track of stream.getTracks()) track.stop();
    // Whoever looks next, before this one has heard that it is over, shows a stream of its own.
    if (video.srcObject === stream) video.srcObject = null;
  };
  signal.addEventListener('abort', letGo);
  try {
    signal.throwIfAborted();
    video.srcObject = stream;
    await video.play();
    while (stream.active) {
      const text = await read(
        video,
        Math.min(1, SIDE / Math.max(video.videoWidth, video.videoHeight)),
        PATIENCE,
      );
      // Nobody waits any longer for what was looked at while it was let go of.
      if (!stream.active) return;
      yield text;
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  } finally {
    letGo();
  }
}
