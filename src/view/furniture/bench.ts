import type { Palette, Rgb } from '../colour.ts';
import { rgb } from '../colour.ts';
import type { Vector } from '../eye.ts';
import type { Bounds, MeshBuilder } from '../mesh.ts';
import { box as hardBox, softBox } from '../mesh.ts';

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
  readonly legs: (inset: number, height: number, thick: number, colour: Rgb) => void;
  readonly c: Readonly<
    Record<'birch' | 'wood' | 'linen' | 'textile' | 'cushion' | 'white' | 'metal' | 'dark' | 'water', Rgb>
  >;
};
/** x0, z0, x1, z1 on the piece's floor, then y0, y1 over it. */
export type Box = readonly [number, number, number, number, number, number];

/** What one piece is built with, where it stands. */
export function benchAt(stand: Stand, mesh: MeshBuilder, palette: Palette): Bench {
  const c: Bench['c'] = {
    birch: rgb(palette.birch),
    wood: rgb(palette.darkWood),
    linen: rgb(palette.linen),
    textile: rgb(palette.textile),
    cushion: rgb(palette.cushion),
    white: rgb(palette.white),
    metal: rgb(palette.metal),
    dark: rgb(palette.dark),
    water: rgb(palette.water),
  };
  const put = ([x0, z0, x1, z1, y0, y1]: Box): Bounds => ({ ...stand.box(x0, z0, x1, z1), y0, y1 });
  const foot = (y0: number): number => (y0 < 0.2 ? 0.86 : 0.95);
  const hard: Bench['hard'] = (at, colour, top = colour) =>
    hardBox(mesh, put(at), colour, { top, foot: foot(at[4]), bottom: at[4] > 0.5 });
  return {
    soft: (at, colour, round = 0.03, up = round * 0.6) =>
      softBox(mesh, put(at), round, colour, { up, foot: foot(at[4]) }),
    hard,
    face: (corners, colour) => {
      const [p, q, r, t] = corners.map(([x, z, y]): Vector => {
        const b = stand.box(x, z, x, z);
        return [b.x0, y, b.z0];
      });
      if (p && q && r && t) mesh.quad(p, q, r, t, colour);
    },
    legs: (inset, height, thick, colour) => {
      for (const x of [inset, stand.width - inset - thick])
        for (const z of [inset, stand.depth - inset - thick])
          hard([x, z, x + thick, z + thick, 0, height], colour);
    },
    c,
  };
}
