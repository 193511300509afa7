/** Pixels of the picture for one of the page, each way: about half as many in all from one step to the next. */
const STEPS = [2, 1.5, 1, 0.75, 0.5] as const;

/** Fewer frames a second than a furnished home should turn with, on any machine, are slow; ms. */
const SLOW = 1000 / 18;
/** So quick that the next step up, with 2.25 times the pixels at most, is not slow either; ms. */
const QUICK = SLOW / 2.25;
/** So many slow frames after one another make a step down: one alone may be something else that the device did. */
const DOWN = 3;
/** The card is so many frames behind: what they take after a step is still that of the step before. */
const BEHIND = 2;
/** A step that leaves frames longer than so much of what they were helps nothing: it is not the pixels that take the time. */
const HELPS = 0.9;
/** … which is tried once more after so many slow frames: something else may have taken it. */
const AGAIN = 40;
/** So many frames of a movement, nearly all of them quick, let the next movement begin a step up. */
const [UP, NEARLY] = [8, 0.9];
/** A longer wait is none for a frame: the page was not shown; ms. */
const AWAY = 2000;

/**
 * How finely is drawn while the picture moves: a step less where its frames are slow, and a step more again when they are quick.
 * A picture that stands still is as sharp as the device makes it.
 */
export type Quality = {
  /** Pixels for one of the page while it moves, where the device shows so many at most. */
  readonly pixels: (sharpest: number) => number;
  /** It is drawn less finely than it was begun with. */
  readonly coarse: () => boolean;
  /** A frame of a movement took so long; ms. */
  readonly took: (ms: number) => void;
  /** The picture stands still again. */
  readonly rest: () => void;
};

export function qualityFrom(begin: number): Quality {
  let pixels = begin;
  let shown = begin;
  let slow: number[] = [];
  /** What frames took before the last step down, and the step before it. */
  let before: { readonly ms: number; readonly pixels: number } | null = null;
  let least: number = STEPS.at(-1)!;
  let tried = 0;
  let frames = { all: 0, quick: 0 };
  let behind = 0;
  const stepTo = (next: number): void => {
    pixels = next;
    behind = BEHIND;
  };
  return {
    pixels: (sharpest) => {
      shown = Math.min(pixels, sharpest);
      return shown;
    },
    coarse: () => pixels < begin,
    took: (ms) => {
      if (ms > AWAY || behind-- > 0) return;
      frames = { all: frames.all + 1, quick: frames.quick + (ms < QUICK ? 1 : 0) };
      slow = ms > SLOW ? [...slow, ms] : [];
      if (slow.length < DOWN) return;
      const quickest = Math.min(...slow);
      slow = [];
      if (before && quickest > HELPS * before.ms) {
        stepTo(before.pixels);
        least = pixels;
        tried = 0;
        before = null;
        return;
      }
      tried += DOWN;
      if (tried > AGAIN) least = STEPS.at(-1)!;
      const step = STEPS.find((one) => one < shown && one >= least);
      if (step === undefined) return;
      before = { ms: quickest, pixels: shown };
      stepTo(step);
    },
    rest: () => {
      if (frames.all >= UP && frames.quick >= NEARLY * frames.all) {
        pixels = STEPS.findLast((step) => step > pixels) ?? pixels;
        before = null;
        least = STEPS.at(-1)!;
      }
      frames = { all: 0, quick: 0 };
    },
  };
}
