import type { Layer } from './lines.ts';

/** Ink and paper. */
export const INK = '#1f1a14';

/** Pens on paper in mm, after how much a line tells: cut walls most, what is beyond the cut least. */
export const PENS: Readonly<
  Record<Layer, { readonly pen: number; readonly fill?: string; readonly dashed?: true }>
> = {
  unbuilt: { pen: 0.13, dashed: true },
  stair: { pen: 0.18 },
  overhead: { pen: 0.13, dashed: true },
  furniture: { pen: 0.13 },
  wall: { pen: 0.35, fill: '#c9c5bd' },
  window: { pen: 0.18, fill: '#ffffff' },
  door: { pen: 0.25 },
  swing: { pen: 0.13 },
  lost: { pen: 0.13, dashed: true },
  beyond: { pen: 0.18 },
  roof: { pen: 0.25, fill: '#ffffff' },
  pane: { pen: 0.18, fill: '#ffffff' },
  cut: { pen: 0.35, fill: '#c9c5bd' },
  earth: { pen: 0.13, fill: '#e9e6df' },
  ground: { pen: 0.5 },
  hidden: { pen: 0.18, dashed: true },
  section: { pen: 0.35 },
  measure: { pen: 0.13 },
  name: { pen: 0.13 },
  sheet: { pen: 0.18 },
};
/** Dash and gap of a dashed line on paper, in mm. */
export const DASH = [1.5, 1] as const;
/** Paper left white round the letters of a room's name, on paper in mm. */
export const HALO = 0.8;
