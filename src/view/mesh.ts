import type { Palette, Rgb } from './colour.ts';
import { screenByte } from './colour.ts';
import type { Vector } from './eye.ts';

/**
 * Triangles as plain arrays, light already in their colours. `position` in metres; `tone` is red, green, blue, alpha as
 * the screen shows them; `cut` is two cut groups (cuts.ts), the foot of the part in 5 cm steps (what stands wholly over its
 * cut is not drawn) and a lift in mm that keeps what lies on a cut edge clear of it.
 */
export type Mesh = {
  readonly position: Float32Array;
  readonly tone: Uint8Array;
  readonly cut: Uint8Array;
  readonly index: Uint32Array;
};

/** How a part is cut: two groups and its foot over the floor in metres. */
export type Cut = { readonly a: number; readonly b: number; readonly foot: number; readonly lift?: number };
export const UNCUT: Cut = { a: 0, b: 0, foot: 0 };

/** Light and the way it comes from, of unit length. */
export type Light = Pick<Palette, 'sun' | 'sky' | 'bounce'> & { readonly towards: Vector };

export type MeshBuilder = {
  /** Four corners, anticlockwise seen from the front. `shade` darkens each corner (1 is none). */
  quad: (
    a: Vector,
    b: Vector,
    c: Vector,
    d: Vector,
    colour: Rgb,
    cut?: Cut,
    shade?: readonly number[],
  ) => void;
  triangle: (a: Vector, b: Vector, c: Vector, colour: Rgb, cut?: Cut) => void;
  /** A quad that no light falls on: marks, shadows. Alpha per corner. */
  plain: (
    a: Vector,
    b: Vector,
    c: Vector,
    d: Vector,
    colour: Rgb,
    alpha: readonly number[],
    cut?: Cut,
  ) => void;
  /** Alpha of what follows. */
  alpha: (value: number) => void;
  done: () => Mesh;
};

export function startMesh(light: Light): MeshBuilder {
  const position: number[] = [];
  const tone: number[] = [];
  const cuts: number[] = [];
  const index: number[] = [];
  let alpha = 255;
  const [sunX, sunY, sunZ] = light.towards;

  const vertex = (v: Vector, cut: Cut): void => {
    position.push(v[0], v[1], v[2]);
    cuts.push(cut.a, cut.b, Math.max(0, Math.min(255, Math.floor(cut.foot * 20))), cut.lift ?? 0);
  };
  const face = (corners: readonly Vector[], colour: Rgb, cut: Cut, shade?: readonly number[]): void => {
    const [a, b, c] = corners as [Vector, Vector, Vector];
    const ux = b[0] - a[0];
    const uy = b[1] - a[1];
    const uz = b[2] - a[2];
    const vx = c[0] - a[0];
    const vy = c[1] - a[1];
    const vz = c[2] - a[2];
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    const length = Math.hypot(nx, ny, nz) || 1;
    const upward = ny / length;
    const sun = Math.max(0, (nx * sunX + ny * sunY + nz * sunZ) / length);
    const first = position.length / 3;
    const fall = (k: 0 | 1 | 2): number =>
      colour[k] *
      (light.sky[k] * (0.5 + 0.5 * upward) + light.bounce[k] * (0.5 - 0.5 * upward) + light.sun[k] * sun);
    const red = fall(0);
    const green = fall(1);
    const blue = fall(2);
    for (let i = 0; i < corners.length; i++) {
      vertex(corners[i]!, cut);
      const s = shade?.[i] ?? 1;
      tone.push(screenByte(red * s), screenByte(green * s), screenByte(blue * s), alpha);
    }
    index.push(first, first + 1, first + 2);
    if (corners.length === 4) index.push(first, first + 2, first + 3);
  };
  return {
    quad: (a, b, c, d, colour, cut = UNCUT, shade) => face([a, b, c, d], colour, cut, shade),
    triangle: (a, b, c, colour, cut = UNCUT) => face([a, b, c], colour, cut),
    plain: (a, b, c, d, colour, alphas, cut = UNCUT) => {
      const first = position.length / 3;
      [a, b, c, d].forEach((corner, i) => {
        vertex(corner, cut);
        tone.push(screenByte(colour[0]), screenByte(colour[1]), screenByte(colour[2]));
        tone.push(Math.round(255 * (alphas[i] ?? 1)));
      });
      index.push(first, first + 1, first + 2, first, first + 2, first + 3);
    },
    alpha: (value) => {
      alpha = Math.round(255 * value);
    },
    done: () => ({
      position: new Float32Array(position),
      tone: new Uint8Array(tone),
      cut: new Uint8Array(cuts),
      index: new Uint32Array(index),
    }),
  };
}

/** A box in metres. */
export type Bounds = {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly z0: number;
  readonly z1: number;
};

type BoxLook = {
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

/**
 * A box with its upright corners and its upper edge taken off, as sanded wood or a cushion. `round` is how much, in
 * metres; `up` how much of the upper edge.
 */
export function softBox(
  mesh: MeshBuilder,
  b: Bounds,
  round: number,
  colour: Rgb,
  look: BoxLook & { up?: number; top?: Rgb } = {},
): void {
  const { cut = UNCUT, top = colour, foot = 1, up = round * 0.6 } = look;
  const r = Math.min(round, (b.x1 - b.x0) / 2.01, (b.z1 - b.z0) / 2.01);
  const lift = Math.min(up, (b.y1 - b.y0) / 1.2);
  const ring = (inset: number, y: number): Vector[] => {
    const c = Math.max(r - inset * 0.5, 0.001);
    const [x0, x1, z0, z1] = [b.x0 + inset, b.x1 - inset, b.z0 + inset, b.z1 - inset];
    const k = c * 0.3;
    return [
      [x0 + c, y, z1],
      [x1 - c, y, z1],
      [x1 - k, y, z1 - k],
      [x1, y, z1 - c],
      [x1, y, z0 + c],
      [x1 - k, y, z0 + k],
      [x1 - c, y, z0],
      [x0 + c, y, z0],
      [x0 + k, y, z0 + k],
      [x0, y, z0 + c],
      [x0, y, z1 - c],
      [x0 + k, y, z1 - k],
    ];
  };
  const low = ring(0, b.y0);
  const mid = ring(0, b.y1 - lift);
  const high = ring(lift * 0.8, b.y1);
  const n = low.length;
  for (let i = 0; i < n; i++) {
    const j = (i + 1) % n;
    mesh.quad(low[i]!, low[j]!, mid[j]!, mid[i]!, colour, cut, [foot, foot, 1, 1]);
    mesh.quad(mid[i]!, mid[j]!, high[j]!, high[i]!, top, cut);
  }
  for (let i = 1; i < n - 1; i++) mesh.triangle(high[0]!, high[i]!, high[i + 1]!, top, cut);
}

/** Triangles of a mesh, for counting and tests. */
export const triangles = (mesh: Mesh): number => mesh.index.length / 3;
