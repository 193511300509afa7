import type { Eye } from './eye.ts';
import { between } from './eye.ts';

const GLIDE_MS = 180;

/** Leads the eye, one picture of the page after the other. */
export type Glide = {
  /** From one look to another, and no longer to where it was under way. */
  readonly lead: (from: Eye, to: Eye) => void;
  /** Leaves it where it is. */
  readonly stop: () => void;
};

export function glideOf(look: (eye: Eye) => void): Glide {
  let under = 0;
  const stop = (): void => {
    cancelAnimationFrame(under);
    under = 0;
  };
  return {
    lead: (from, to) => {
      stop();
      const start = performance.now();
      const step = (now: number): void => {
        const share = Math.min(1, Math.max(0, (now - start) / GLIDE_MS));
        look(between(from, to, 1 - (1 - share) ** 3));
        under = share < 1 ? requestAnimationFrame(step) : 0;
      };
      under = requestAnimationFrame(step);
    },
    stop,
  };
}
