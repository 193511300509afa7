import type { Ray, Vector } from './eye.ts';

/** Somebody's eyes in the home: metres, and which way they look: radians clockwise from up the sheet, and over the horizon. */
export type Standing = {
  readonly eye: Vector;
  readonly facing: number;
  readonly tilt: number;
};

/** Opening of the lens from bottom to top, in degrees: wide as eyes are, wider on an upright screen. */
export const lensInside = (aspect: number): number => (aspect < 0.9 ? 78 : 62);

/** The way they look, of unit length. */
export const gazeOf = ({ facing, tilt }: Standing): Vector => [
  Math.sin(facing) * Math.cos(tilt),
  Math.sin(tilt),
  -Math.cos(facing) * Math.cos(tilt),
];

/** The ray through a place in the picture, x and y from −1 to 1, y up. */
export function rayInside(standing: Standing, aspect: number, x: number, y: number): Ray {
  const half = Math.tan((lensInside(aspect) * Math.PI) / 360);
  const gaze = gazeOf(standing);
  const right: Vector = [Math.cos(standing.facing), 0, Math.sin(standing.facing)];
  const up: Vector = [
    right[1] * gaze[2] - right[2] * gaze[1],
    right[2] * gaze[0] - right[0] * gaze[2],
    right[0] * gaze[1] - right[1] * gaze[0],
  ];
  const [a, b] = [x * half * aspect, y * half];
  const along = (k: 0 | 1 | 2): number => gaze[k] + right[k] * a + up[k] * b;
  return { from: standing.eye, along: [along(0), along(1), along(2)] };
}
