import type { Bounds } from '../box.ts';
import { box as hardBox } from '../box.ts';
import type { Palette, Rgb } from '../colour.ts';
import { rgb } from '../colour.ts';
import type { Vector } from '../eye.ts';
import type { Ring } from '../lathe.ts';
import { lathe } from '../lathe.ts';
import type { MeshBuilder } from '../mesh.ts';
import { ALIKE } from '../mesh.ts';
import { carver } from '../people/limb.ts';
import { softBox } from '../soft-box.ts';

/** A place for one piece: its size in metres, and how its own floor (back at 0) lies in the home. */
export type Stand = {
  readonly width: number;
  readonly depth: number;
  readonly height: number;
  readonly box: (x0: number, z0: number, x1: number, z1: number) => Omit<Bounds, 'y0' | 'y1'>;
};
/** What a shape is drawn with: sanded and straight boxes in the piece's own measures, and the colours of the model. */
export type Bench = {
  readonly soft: (at: Box, colour: Rgb, round?: number, up?: number) => void;
  readonly hard: (at: Box, colour: Rgb, top?: Rgb) => void;
  /** Four corners, each x, z on the piece's floor and height; anticlockwise seen from the front. */
  readonly face: (corners: readonly (readonly [number, number, number])[], colour: Rgb) => void;
  /** A straight bar from one place to another, each x, z and height; so thick. */
  readonly bar: (from: Place, to: Place, thick: number, colour: Rgb) => void;
  /** Turned round an upright line over x, z on the piece's floor. */
  readonly turned: (at: readonly [number, number], rings: readonly Ring[], colour: Rgb) => void;
  /** A band that stands upright over a line of places, each x and z on the piece's floor; from one height to another, so thick. */
  readonly band: (
    line: readonly (readonly [number, number])[],
    y: readonly [number, number],
    thick: number,
    colour: Rgb,
  ) => void;
  /** A soft limb from one place to another, so wide at either end; `flat` is how deep it is for its width. Never level from left to right. */
  readonly limb: (
    from: Place,
    to: Place,
    wide: readonly [number, number],
    colour: Rgb,
    flat?: number,
  ) => void;
  readonly legs: (inset: number, height: number, thick: number, colour: Rgb) => void;
  readonly c: Readonly<
    Record<
      | 'birch'
      | 'wood'
      | 'linen'
      | 'textile'
      | 'cushion'
      | 'clay'
      | 'leaf'
      | 'white'
      | 'metal'
      | 'dark'
      | 'water',
      Rgb
    >
  >;
};
/** x and z on the piece's floor, and height over it. */
export type Place = readonly [number, number, number];
/** x0, z0, x1, z1 on the piece's floor, then y0, y1 over it. */
export type Box = readonly [number, number, number, number, number, number];

/** Sides of what is turned: a table top is looked at from near. */
const TURNED = 14;

/** What one piece is built with, where it stands. */
export function benchAt(stand: Stand, mesh: MeshBuilder, palette: Palette): Bench {
  const c: Bench['c'] = {
    birch: rgb(palette.birch),
    wood: rgb(palette.darkWood),
    linen: rgb(palette.linen),
    textile: rgb(palette.textile),
    cushion: rgb(palette.cushion),
    clay: rgb(palette.clay),
    leaf: rgb(palette.leaf),
    white: rgb(palette.white),
    metal: rgb(palette.metal),
    dark: rgb(palette.dark),
    water: rgb(palette.water),
  };
  const put = ([x0, z0, x1, z1, y0, y1]: Box): Bounds => ({ ...stand.box(x0, z0, x1, z1), y0, y1 });
  const foot = (y0: number): number => (y0 < 0.2 ? 0.86 : 0.95);
  const hard: Bench['hard'] = (at, colour, top = colour) =>
    hardBox(mesh, put(at), colour, { top, foot: foot(at[4]), bottom: at[4] > 0.5 });
  const face: Bench['face'] = (corners, colour) => {
    const [p, q, r, t] = corners.map(([x, z, y]): Vector => {
      const b = stand.box(x, z, x, z);
      return [b.x0, y, b.z0];
    });
    if (p && q && r && t) mesh.quad(p, q, r, t, colour);
  };
  return {
    soft: (at, colour, round = 0.03, up = round * 0.6) =>
      softBox(mesh, put(at), round, colour, { up, foot: foot(at[4]) }),
    hard,
    face,
    bar: (from, to, thick, colour) => {
      const [ring, end] = [around(from, to, thick), around(from, to, thick, true)];
      for (let i = 0; i < 4; i++) {
        const j = (i + 1) % 4;
        face([ring[i]!, ring[j]!, end[j]!, end[i]!], colour);
      }
    },
    turned: ([x, z], rings, colour) => {
      const { x0, z0 } = stand.box(x, z, x, z);
      lathe(mesh, [x0, 0, z0], rings, TURNED, colour);
    },
    band: (line, [low, high], thick, colour) => {
      const at = (x: number, z: number, y: number): Vector => {
        const b = stand.box(x, z, x, z);
        return [b.x0, y, b.z0];
      };
      // To the left of the way the line goes, by its neighbours on both sides.
      const sides = line.map(([x, z], i) => {
        const [[ax, az], [bx, bz]] = [line[Math.max(0, i - 1)]!, line[Math.min(line.length - 1, i + 1)]!];
        const long = Math.hypot(bx - ax, bz - az);
        const [nx, nz] = [(bz - az) / long, (ax - bx) / long];
        const edge = (way: number, y: number): Vector =>
          at(x + (nx * way * thick) / 2, z + (nz * way * thick) / 2, y);
        const [on, off] = [at(x, z, 0), at(x + nx, z + nz, 0)];
        const look: Vector = [off[0] - on[0], 0, off[2] - on[2]];
        return { edge, look, back: [-look[0], 0, -look[2]] as const };
      });
      for (let i = 1; i < sides.length; i++) {
        const [a, b] = [sides[i - 1]!, sides[i]!];
        const put = (corners: readonly Vector[], looks: readonly Vector[]): void =>
          mesh.bent(corners, looks, colour, ALIKE);
        put(
          [b.edge(1, low), a.edge(1, low), a.edge(1, high), b.edge(1, high)],
          [b.look, a.look, a.look, b.look],
        );
        put(
          [a.edge(-1, low), b.edge(-1, low), b.edge(-1, high), a.edge(-1, high)],
          [a.back, b.back, b.back, a.back],
        );
        mesh.quad(a.edge(-1, high), b.edge(-1, high), b.edge(1, high), a.edge(1, high), colour);
        mesh.quad(a.edge(1, low), b.edge(1, low), b.edge(-1, low), a.edge(-1, low), colour);
      }
      const [first, last] = [sides[0]!, sides.at(-1)!];
      mesh.quad(first.edge(1, low), first.edge(-1, low), first.edge(-1, high), first.edge(1, high), colour);
      mesh.quad(last.edge(-1, low), last.edge(1, low), last.edge(1, high), last.edge(-1, high), colour);
    },
    limb: ([ax, az, ay], [bx, bz, by], [from, to], colour, flat) =>
      carver(mesh, ([x, y, z]) => {
        const b = stand.box(x, z, x, z);
        return [b.x0, y, b.z0];
      })([ax, ay, az, bx, by, bz], from, to, colour, flat),
    legs: (inset, height, thick, colour) => {
      for (const x of [inset, stand.width - inset - thick])
        for (const z of [inset, stand.depth - inset - thick])
          hard([x, z, x + thick, z + thick, 0, height], colour);
    },
    c,
  };
}

/** A bowl on a level, so wide; metres. */
export const bowl = (
  { turned }: Bench,
  [x, z]: readonly [number, number],
  y: number,
  wide: number,
  colour: Rgb,
): void =>
  turned(
    [x, z],
    [
      [0.2 * wide, y, 0.8],
      [0.42 * wide, y + 0.16 * wide, 0.95],
      [0.5 * wide, y + 0.34 * wide, 1.04],
      [0.43 * wide, y + 0.34 * wide, 0.92],
      [0, y + 0.1 * wide, 0.84],
    ],
    colour,
  );

/** A few leaves in a pot on a level, so high with it; metres. */
export const potted = (
  { turned, c }: Bench,
  [x, z]: readonly [number, number],
  y: number,
  high: number,
): void => {
  const r = 0.3 * high;
  turned(
    [x, z],
    [
      [0.5 * r, y, 0.82],
      [0.66 * r, y + 0.36 * high],
      [0.66 * r, y + 0.36 * high, 0.8],
      [0, y + 0.34 * high, 0.7],
    ],
    c.clay,
  );
  for (const [dx, dz, low, top, wide] of [
    [0.1, -0.1, 0.36, 1, 0.8],
    [0.6, 0.3, 0.36, 0.74, 0.6],
    [-0.6, 0.1, 0.36, 0.84, 0.64],
  ] as const) {
    const up = (share: number): number => y + (low + (top - low) * share) * high;
    turned(
      [x + dx * r, z + dz * r],
      [
        [0, up(0), 0.72],
        [0.72 * wide * r, up(0.22), 0.84],
        [wide * r, up(0.52), 0.98],
        [0.62 * wide * r, up(0.84), 1.08],
        [0, up(1), 1.12],
      ],
      c.leaf,
    );
  }
};

/** Four corners round one end of a bar, anticlockwise as one looks back along it. */
function around([ax, az, ay]: Place, [bx, bz, by]: Place, thick: number, end = false): Place[] {
  const [dx, dy, dz] = [bx - ax, by - ay, bz - az];
  const long = Math.hypot(dx, dy, dz);
  // Across the bar and level, unless it stands upright; and at right angles to both.
  const flat = Math.hypot(dx, dz);
  const [ux, uz] = flat < 1e-6 ? [1, 0] : [dz / flat, -dx / flat];
  const [vx, vy, vz] = [(dy * uz) / long, (dz * ux - dx * uz) / long, (-dy * ux) / long];
  const [x, y, z] = end ? [bx, by, bz] : [ax, ay, az];
  const r = thick / Math.SQRT2;
  return [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ].map(([u, v]) => {
    const [p, q] = [(u! * r) / Math.SQRT2, (v! * r) / Math.SQRT2];
    return [x + ux * p + vx * q, z + uz * p + vz * q, y + vy * q] as const;
  });
}
