import type { Mm } from '../../model/units.ts';

/** Draws a piece in its own box: (0, 0) is the back left corner, y runs forward from the wall. One SVG path, in mm. */
export type Draw = (w: Mm, d: Mm) => string;

export const round = (x: Mm, y: Mm, w: Mm, h: Mm, r: Mm): string => {
  const q = Math.min(r, w / 2, h / 2);
  return `M${x + q} ${y}h${w - 2 * q}a${q} ${q} 0 0 1 ${q} ${q}v${h - 2 * q}a${q} ${q} 0 0 1 ${-q} ${q}h${2 * q - w}a${q} ${q} 0 0 1 ${-q} ${-q}v${2 * q - h}a${q} ${q} 0 0 1 ${q} ${-q}Z`;
};

export const oval = (x: Mm, y: Mm, rx: Mm, ry: Mm): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;

export const ring = (x: Mm, y: Mm, r: Mm): string => oval(x, y, r, r);

export const times = (n: number, draw: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => draw(i)).join('');
