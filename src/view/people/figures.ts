import type { Palette, Rgb } from '../colour.ts';
import { rgb } from '../colour.ts';
import type { Vector } from '../eye.ts';
import { wheel } from '../furniture/wheels.ts';
import type { MeshBuilder } from '../mesh.ts';
import type { Carve, Place } from './limb.ts';
import { carver } from './limb.ts';

export type Clothes = Readonly<Record<'coat' | 'trousers' | 'shoes' | 'skin' | 'hair', Rgb>>;

/** A head with its hair, its middle at a height; `r` is half its width. */
function head(carve: Carve, y: number, z: number, r: number, { skin, hair }: Clothes): void {
  carve([0, y - 0.4 * r, z, 0, y + 0.3 * r, z], 0.9 * r, r, skin);
  carve([0, y + 0.35 * r, z - 0.18 * r, 0, y + 0.5 * r, z - 0.14 * r], 1.06 * r, 1.02 * r, hair);
}

/** Knee, foot, elbow and hand of one side of somebody, in shares of the height: out, up and ahead. */
type Limbs = Readonly<Record<'knee' | 'foot' | 'elbow' | 'hand', Vector>>;
/** How somebody stands: their left side and their right. */
type Pose = { readonly left: Limbs; readonly right: Limbs };

const HANGING = { elbow: [0.136, 0.615, -0.018], hand: [0.125, 0.49, 0.03] } as const;

/** On their way, a foot ahead and the other arm with it; and a child on its toes that shows what is up there. */
export const POSES = {
  walking: {
    left: {
      knee: [0.05, 0.27, 0.075],
      foot: [0.055, 0.06, 0.12],
      elbow: [0.138, 0.62, -0.075],
      hand: [0.128, 0.49, -0.05],
    },
    right: {
      knee: [0.05, 0.27, -0.01],
      foot: [0.055, 0.07, -0.11],
      elbow: [0.136, 0.62, 0.03],
      hand: [0.122, 0.5, 0.105],
    },
  },
  reaching: {
    left: {
      knee: [0.05, 0.27, 0.004],
      foot: [0.056, 0.05, 0],
      elbow: [0.15, 0.86, 0.05],
      hand: [0.15, 0.99, 0.11],
    },
    right: { knee: [0.05, 0.27, 0.02], foot: [0.056, 0.05, 0.01], ...HANGING },
  },
} as const satisfies Record<string, Pose>;

/** So tall in metres; a child has a larger head for its height. */
export function upright(mesh: MeshBuilder, place: Place, tall: number, pose: Pose, clothes: Clothes): void {
  const { coat, trousers, shoes, skin } = clothes;
  // In shares of the height.
  const carve: Carve = (bone, from, to, colour, flat) =>
    carver(mesh, ([x, y, z]) => place([x * tall, y * tall, z * tall]))(bone, from, to, colour, flat);
  for (const [side, { knee, foot, elbow, hand }] of [
    [-1, pose.right],
    [1, pose.left],
  ] as const) {
    const at = ([x, y, z]: Vector): Vector => [side * x, y, z];
    /** So far on beyond the second of two places, in shares of the way between them. */
    const on = (a: Vector, b: Vector, far: number): Vector => [
      b[0] + (b[0] - a[0]) * far,
      b[1] + (b[1] - a[1]) * far,
      b[2] + (b[2] - a[2]) * far,
    ];
    const [bend, sole, arm, end] = [at(knee), at(foot), at(elbow), at(hand)];
    carve([...bend, side * 0.045, 0.48, 0], 0.042, 0.052, trousers);
    carve([...sole, ...bend], 0.031, 0.041, trousers);
    const [fx, fy, fz] = sole;
    carve([fx, fy - 0.03, fz - 0.014, 1.2 * fx, fy - 0.03, fz + 0.056], 0.028, 0.025, shoes);
    carve([side * 0.108, 0.765, 0, ...arm], 0.036, 0.029, coat);
    carve([...arm, ...end], 0.029, 0.023, coat);
    carve([...on(arm, end, 0.12), ...on(arm, end, 0.3)], 0.021, 0.017, skin);
  }
  // A coat that ends under the hips, narrow at the waist.
  carve([0, 0.455, 0, 0, 0.61, 0], 0.092, 0.084, coat, 0.7);
  carve([0, 0.61, 0, 0, 0.76, 0], 0.084, 0.106, coat, 0.66);
  carve([0, 0.8, 0, 0, 0.86, 0.004], 0.034, 0.03, skin);
  const large = tall < 1.4 ? 1.25 : 1;
  head(carve, 1 - 0.09 * large, 0.004, 0.06 * large, clothes);
}

/** In a chair with two large wheels, eyes 1.2 m over the floor. */
export function seated(mesh: MeshBuilder, place: Place, clothes: Clothes, palette: Palette): void {
  const { coat, trousers, shoes, skin } = clothes;
  const [frame, cloth, tyre] = [rgb(palette.metal), rgb(palette.darkWood), rgb(palette.dark)];
  const carve = carver(mesh, place);
  // The wheels of the furniture come as x, z and height.
  const bench = {
    face: (corners: readonly (readonly [number, number, number])[], colour: Rgb): void => {
      const [a, b, c, d] = corners.map(([x, z, y]) => place([x, y, z]));
      if (a && b && c && d) mesh.quad(a, b, c, d, colour);
    },
  };
  for (const side of [-1, 1]) {
    const [leg, arm, hand, rest] = [side * 0.1, side * 0.19, side * 0.24, side * 0.27];
    carve([leg, 0.57, -0.06, leg, 0.57, 0.34], 0.085, 0.07, trousers);
    carve([leg, 0.52, 0.37, leg, 0.2, 0.46], 0.06, 0.045, trousers);
    carve([leg, 0.14, 0.46, leg, 0.14, 0.58], 0.045, 0.04, shoes);
    carve([leg, 0.09, 0.38, leg, 0.09, 0.56], 0.02, 0.02, frame);
    carve([arm, 0.98, -0.08, hand, 0.7, 0.02], 0.055, 0.045, coat);
    carve([hand, 0.7, 0.02, 0.9 * hand, 0.69, 0.2], 0.045, 0.036, coat);
    carve([0.9 * hand, 0.69, 0.25, 0.88 * hand, 0.69, 0.29], 0.034, 0.028, skin);
    carve([rest, 0.66, -0.16, rest, 0.66, 0.26], 0.022, 0.022, frame);
    carve([hand, 0.66, -0.2, hand, 0.98, -0.26], 0.018, 0.018, frame);
    const [large, small] = side > 0 ? [0.28, 0.2] : [-0.32, -0.24];
    wheel(bench, large, large + 0.04, -0.1, 0.31, tyre);
    wheel(bench, small, small + 0.04, 0.36, 0.09, tyre);
  }
  carve([0, 0.46, -0.1, 0, 0.46, 0.26], 0.22, 0.22, cloth, 0.22);
  carve([0, 0.56, -0.22, 0, 0.86, -0.25], 0.2, 0.2, cloth, 0.16);
  carve([0, 0.6, -0.1, 0, 0.96, -0.12], 0.15, 0.175, coat, 0.66);
  carve([0, 1, -0.11, 0, 1.09, -0.1], 0.055, 0.05, skin);
  head(carve, 1.2, -0.09, 0.105, clothes);
}
