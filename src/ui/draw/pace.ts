/** From asking for a picture to the third frame after it, in ms: as long as it takes where pictures are quick, twice over. */
const QUICK = 100;
/** The longest a slow picture waits for the hand to go on, in ms; else it waits as long as the last one took. */
const LONGEST = 500;
const FRAMES = 3;

export type Pace = {
  /**
   * Has the picture drawn: at once, or, when pictures are slow here and the hand is at work elsewhere, when it rests. What draws tells
   * whether there was anything to draw.
   */
  readonly follow: (draw: () => boolean, elsewhere: boolean) => void;
  readonly stop: () => void;
};

/**
 * Lets a picture beside the drawing keep to what the machine can do. Where a picture takes long, the drawing under the hand would wait
 * for it at each step; so the picture waits instead, until the hand rests or lets go.
 */
export function paceOf(): Pace {
  let took = 0;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  /** Times the picture just asked for, by the frames after it: a graphics card that is busy gives none. */
  const time = (): void => {
    cancelAnimationFrame(frame);
    const asked = performance.now();
    const next = (left: number): void => {
      frame = requestAnimationFrame(() => {
        if (left > 1) next(left - 1);
        else took = performance.now() - asked;
      });
    };
    next(FRAMES);
  };

  return {
    follow: (draw, elsewhere) => {
      clearTimeout(rest);
      const now = (): void => {
        if (draw()) time();
      };
      if (took > QUICK && elsewhere) rest = setTimeout(now, Math.min(took, LONGEST));
      else now();
    },
    stop: () => {
      clearTimeout(rest);
      cancelAnimationFrame(frame);
    },
  };
}
