import type { Mm, Rect } from '../model/units.ts';
import { radians } from '../model/units.ts';
import type { Box, Eye, Vector } from './eye.ts';
import { positionOf } from './eye.ts';

/** Where an upright plane cuts the house: at an x of the sheet, from street to garden, or at a y of it, along the street. */
export type Plane = { readonly axis: 'x' | 'y'; readonly at: Mm };

/** As a home sees it that stands so far along the street. */
export const planeIn = (plane: Plane, at: Mm): Plane =>
  plane.axis === 'x' ? { ...plane, at: plane.at - at } : plane;

/** How far a rectangle reaches across a plane, and along it. */
export const acrossOf = ({ axis }: Plane, r: Rect): readonly [Mm, Mm] =>
  axis === 'x' ? [r.x0, r.x1] : [r.y0, r.y1];
export const alongOf = ({ axis }: Plane, r: Rect): readonly [Mm, Mm] =>
  axis === 'x' ? [r.y0, r.y1] : [r.x0, r.x1];

/** Whether a rectangle is cut in two. */
export const cuts = (plane: Plane, r: Rect): boolean => {
  const [near, far] = acrossOf(plane, r);
  return near < plane.at && plane.at < far;
};

/** A place on a plane, so far along it and so high, in the world. */
export const onPlane = ({ axis, at }: Plane, along: Mm, high: Mm): Vector =>
  axis === 'x' ? [at / 1000, high / 1000, along / 1000] : [along / 1000, high / 1000, at / 1000];

/** The half of the world that is kept: what lies at `towards` · place + `by` > 0. Metres; `towards` of unit length. */
export type Half = { readonly towards: Vector; readonly by: number };

/** So much before the plane the world begins, in metres: what fills the cut stands on the plane itself. */
const BEFORE = 0.0004;

/** Which way the eye looks across a plane: up its axis or down it. */
const awayFrom = ({ axis, at }: Plane, eye: Eye): 1 | -1 =>
  positionOf(eye)[axis === 'x' ? 0 : 2] > at / 1000 ? -1 : 1;

/** The half behind a plane. What stands between it and the eye is taken away, so the cut is seen from wherever one turns to. */
export function halfBehind(plane: Plane, eye: Eye): Half {
  const way = awayFrom(plane, eye);
  return { towards: plane.axis === 'x' ? [way, 0, 0] : [0, 0, way], by: BEFORE - (way * plane.at) / 1000 };
}

/** Face on, a little from the side: from the garden, or from the side where no neighbour lives. Radians clockwise. */
export function facing({ axis }: Plane, party: 'left' | 'right'): number {
  const side = party === 'right' ? -1 : 1;
  return radians(side * (axis === 'x' ? 68 : 20));
}

/** The plane a little way into the half behind it: where it runs along the border of two rooms, what is seen is the one there. */
export const justBehind = (plane: Plane, eye: Eye): Plane => ({
  ...plane,
  at: plane.at + awayFrom(plane, eye),
});

/** What of a box lies behind a plane. */
export function boxBehind(plane: Plane, eye: Eye, { low, high }: Box): Box {
  const at = plane.at / 1000;
  const near = ([x, y, z]: Vector): Vector => (plane.axis === 'x' ? [at, y, z] : [x, y, at]);
  return awayFrom(plane, eye) > 0 ? { low: near(low), high } : { low, high: near(high) };
}
