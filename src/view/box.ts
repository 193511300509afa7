import type { Rgb } from './colour.ts';
import type { Cut, MeshBuilder } from './mesh.ts';
import { UNCUT } from './mesh.ts';

/** A box in metres. */
export type Bounds = {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly z0: number;
  readonly z1: number;
};

export type BoxLook = {
  readonly cut?: Cut;
  /** Colour of the top, where it differs; null for none. */
  readonly top?: Rgb | null;
  /** Brightness at the foot of the sides: the dark where things meet the floor. */
  readonly foot?: number;
  readonly bottom?: boolean;
};

/** Four sides and a top; the bottom only when asked for. */
export function box(mesh: MeshBuilder, b: Bounds, colour: Rgb, look: BoxLook = {}): void {
  prism(mesh, b, [b.y1, b.y1, b.y1, b.y1], colour, look);
}

/** As a box, with its own height at each corner of the top: (x0,z0), (x1,z0), (x1,z1), (x0,z1). */
function prism(
  mesh: MeshBuilder,
  b: Omit<Bounds, 'y1'>,
  tops: readonly [number, number, number, number],
  colour: Rgb,
  { cut = UNCUT, top = colour, foot = 1, bottom = false }: BoxLook = {},
): void {
  const { x0, x1, y0, z0, z1 } = b;
  const [p, q, r, s] = tops;
  const shade = [foot, foot, 1, 1];
  mesh.quad([x0, y0, z1], [x1, y0, z1], [x1, r, z1], [x0, s, z1], colour, cut, shade);
  mesh.quad([x1, y0, z0], [x0, y0, z0], [x0, p, z0], [x1, q, z0], colour, cut, shade);
  mesh.quad([x1, y0, z1], [x1, y0, z0], [x1, q, z0], [x1, r, z1], colour, cut, shade);
  mesh.quad([x0, y0, z0], [x0, y0, z1], [x0, s, z1], [x0, p, z0], colour, cut, shade);
  if (top) mesh.quad([x0, s, z1], [x1, r, z1], [x1, q, z0], [x0, p, z0], top, cut);
  if (bottom) mesh.quad([x0, y0, z0], [x1, y0, z0], [x1, y0, z1], [x0, y0, z1], colour, cut);
}
