import type { Hanging } from './homes.ts';
import type { Standing } from './inside.ts';
import type { ViewProps } from './props.ts';

/** What one does with the picture of a home. */
export type View = {
  /** Shows these from now on; false when they look as what is shown already does, and no frame is drawn. */
  readonly update: (props: ViewProps) => boolean;
  /** Shows the whole home. */
  readonly showAll: () => void;
  /** Turns the model by degrees, and tilts it. */
  readonly turn: (azimuth: number, elevation: number) => void;
  /** Nearer for a factor over 1. */
  readonly zoom: (factor: number) => void;
  /** Hangs these over the picture, each where its place is seen, and no longer what hung there before. No frame is drawn for it. */
  readonly hang: (hung: readonly Hanging[]) => void;
  /** Looks out of somebody's eyes in the home, until nobody stands there. */
  readonly stand: (at: Standing | null) => void;
  /** What is seen as a PNG, or a storey by itself, its long side so many pixels; null when the browser cannot. */
  readonly picture: (long: number, storey?: number) => Promise<Blob | null>;
  /** Readies the picture for a film, its long side so many pixels: `at` turns the home round by a share of a turn, `done` puts all back. */
  readonly turning: (long: number) => { readonly at: (share: number) => void; readonly done: () => void };
  /** Frames drawn since the start: stands still when nothing changes. */
  readonly frames: () => number;
  /** Draw calls and triangles of the last frame. */
  readonly load: () => { readonly calls: number; readonly triangles: number };
  readonly dispose: () => void;
};

const nothing = (): void => undefined;
/** Where there is no WebGL. */
export const NO_VIEW: View = {
  update: () => false,
  showAll: nothing,
  turn: nothing,
  zoom: nothing,
  hang: nothing,
  stand: nothing,
  picture: async () => null,
  turning: () => ({ at: nothing, done: nothing }),
  frames: () => 0,
  load: () => ({ calls: 0, triangles: 0 }),
  dispose: nothing,
};
