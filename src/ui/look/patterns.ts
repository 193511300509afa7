import type { Pattern } from './tints.ts';

/**
 * One repeat of each floor pattern: `d` is drawn with a thin stroke of plan ink at about 14 % over the tint, `dots`
 * are filled with the same ink at about 20 %. Millimetres, so that the same floor stands in plan, on sheets and in 3D;
 * larger than real boards and tiles, because at 45 mm a pixel (a home on a phone) true ones turn to grey mist.
 */
export type Repeat = {
  readonly w: number;
  readonly h: number;
  readonly d?: string;
  readonly dots?: readonly (readonly [x: number, y: number, r: number])[];
};

export const PATTERNS: Readonly<Record<Exclude<Pattern, 'none'>, Repeat>> = {
  boards: { w: 1800, h: 600, d: 'M0 0H1800M0 300H1800M450 0V300M1350 300V600' },
  parquet: {
    w: 900,
    h: 900,
    d: 'M0 0H900M0 450H900M0 0V900M450 0V900M150 0V450M300 0V450M450 150H900M450 300H900M0 600H450M0 750H450M600 450V900M750 450V900',
  },
  stripes: { w: 500, h: 500, d: 'M150 0V500M250 0V500' },
  tiles: { w: 450, h: 450, d: 'M0 0H450M0 0V450' },
  grid: { w: 225, h: 225, d: 'M0 0H225M0 0V225' },
  dots: {
    w: 500,
    h: 500,
    dots: [
      [125, 125, 32],
      [375, 375, 32],
    ],
  },
  mat: {
    w: 400,
    h: 400,
    d: 'M60 100H140M260 100H340M160 300H240M360 300H440M-40 300H40M100 260V340M300 260V340M200 60V140M0 60V140M400 60V140',
  },
  hatch: { w: 400, h: 400, d: 'M-100 100L100 -100M-100 500L500 -100M300 500L500 300' },
};
