import type { Mm, Point, Rect } from '../../model/units.ts';

/** Size of the drawing on the screen, in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };
/** Position on the screen, in CSS pixels from the drawing's upper left corner. */
export type ScreenPoint = { readonly x: number; readonly y: number };
/** Room kept free round the house, in CSS pixels. */
export type Margin = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** What the window onto the sheet shows: the mm at its upper left corner, and CSS pixels a mm. */
export type Camera = { readonly x: Mm; readonly y: Mm; readonly scale: number };

/** How much closer than the fitted view one may come. */
export const CLOSEST = 10;

/** The whole of `bounds` in the middle of the window, as large as the margin lets it be. */
export function fitted(bounds: Rect, size: Size, margin: Margin): Camera {
  const width = Math.max(size.width - margin.left - margin.right, 1);
  const height = Math.max(size.height - margin.top - margin.bottom, 1);
  const scale = Math.min(width / (bounds.x1 - bounds.x0), height / (bounds.y1 - bounds.y0));
  return {
    x: (bounds.x0 + bounds.x1) / 2 - (margin.left + width / 2) / scale,
    y: (bounds.y0 + bounds.y1) / 2 - (margin.top + height / 2) / scale,
    scale,
  };
}

/** Point on the sheet under a position on the screen. */
export const toMm = (c: Camera, at: ScreenPoint): Point => ({
  x: c.x + at.x / c.scale,
  y: c.y + at.y / c.scale,
});

/** Moves the sheet with the hand. */
export const pan = (c: Camera, dx: number, dy: number): Camera => ({
  ...c,
  x: c.x - dx / c.scale,
  y: c.y - dy / c.scale,
});

/** Comes closer (factor > 1) or goes back; the point under `at` stays under it. */
export function zoom(c: Camera, at: ScreenPoint, factor: number): Camera {
  const scale = c.scale * factor;
  const under = toMm(c, at);
  return { x: under.x - at.x / scale, y: under.y - at.y / scale, scale };
}

/** Two fingers: what was under each stays under it as nearly as one scale allows. */
export function pinch(
  c: Camera,
  before: readonly [ScreenPoint, ScreenPoint],
  after: readonly [ScreenPoint, ScreenPoint],
): Camera {
  const middle = ([a, b]: readonly [ScreenPoint, ScreenPoint]): ScreenPoint => ({
    x: (a.x + b.x) / 2,
    y: (a.y + b.y) / 2,
  });
  const apart = ([a, b]: readonly [ScreenPoint, ScreenPoint]): number =>
    Math.max(Math.hypot(a.x - b.x, a.y - b.y), 1);
  const from = middle(before);
  const to = middle(after);
  return zoom(pan(c, to.x - from.x, to.y - from.y), to, apart(after) / apart(before));
}

/** Holds the camera inside the fitted view `home`: never farther back, never beyond its edges, so nothing gets lost. */
export function clamp(c: Camera, home: Camera, size: Size): Camera {
  const scale = Math.min(Math.max(c.scale, home.scale), home.scale * CLOSEST);
  // Zoom about the middle, so that meeting the limit does not push the sheet sideways.
  const held = scale === c.scale ? c : zoom(c, { x: size.width / 2, y: size.height / 2 }, scale / c.scale);
  const within = (at: Mm, least: Mm, length: number): Mm =>
    Math.min(Math.max(at, least), least + length / home.scale - length / scale);
  return { x: within(held.x, home.x, size.width), y: within(held.y, home.y, size.height), scale };
}

/** True when one sees less than the fitted view. */
export const closer = (c: Camera, home: Camera): boolean => c.scale > home.scale * 1.01;

/** Moves the window as little as brings a place into it; of a place too large for it, the upper left corner. */
export function revealed(c: Camera, place: Rect, size: Size): Camera {
  const within = (at: Mm, length: number, from: Mm, to: Mm): Mm =>
    Math.min(Math.max(at, to - length / c.scale), from);
  return {
    ...c,
    x: within(c.x, size.width, place.x0, place.x1),
    y: within(c.y, size.height, place.y0, place.y1),
  };
}

/** After a resize: fitted stays fitted, and who had come closer keeps the middle and how much closer. */
export function resized(
  c: Camera,
  old: { home: Camera; size: Size },
  now: { home: Camera; size: Size },
): Camera {
  if (!closer(c, old.home)) return now.home;
  const middle = toMm(c, { x: old.size.width / 2, y: old.size.height / 2 });
  const scale = (c.scale / old.home.scale) * now.home.scale;
  const moved = {
    x: middle.x - now.size.width / 2 / scale,
    y: middle.y - now.size.height / 2 / scale,
    scale,
  };
  return clamp(moved, now.home, now.size);
}

/** The same window as an SVG viewBox, in mm. */
export const viewBox = (c: Camera, size: Size): string =>
  `${c.x} ${c.y} ${size.width / c.scale} ${size.height / c.scale}`;
