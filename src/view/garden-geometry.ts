import type { Rect } from '../model/units.ts';
import type { Standing } from './cast-geometry.ts';
import type { Palette, Rgb } from './colour.ts';
import { brighter, mix, rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import { lathe } from './lathe.ts';
import type { Terrain } from './levels.ts';
import { groundAt } from './levels.ts';
import type { Light, Mesh, MeshBuilder } from './mesh.ts';
import { startMesh } from './mesh.ts';

type Form = 'leafy' | 'birch' | 'spruce' | 'shrub';

/** Something green: how far it stands from the house, its share along that side, how wide and how high; metres. */
type Green = {
  readonly form: Form;
  readonly out: number;
  readonly along: number;
  readonly wide: number;
  readonly high: number;
};

/** Beyond the open side: small things near the eye, so that nothing hides the home. */
const BESIDE: readonly Green[] = [
  { form: 'birch', out: 1.85, along: -0.12, wide: 1.5, high: 3.3 },
  { form: 'shrub', out: 2.15, along: 0.06, wide: 1, high: 0.8 },
  { form: 'shrub', out: 1.7, along: 0.82, wide: 0.8, high: 0.6 },
  { form: 'spruce', out: 2.1, along: 0.99, wide: 0.95, high: 1.45 },
];
/** Towards the street, on the far side of the door; and down in the garden. */
const STREET: readonly Green[] = [
  { form: 'leafy', out: 1.6, along: 0.9, wide: 1.7, high: 2.7 },
  { form: 'spruce', out: 1.9, along: 0.66, wide: 0.9, high: 1.7 },
];
const GARDEN: readonly Green[] = [
  { form: 'shrub', out: 2.2, along: 0.9, wide: 0.9, high: 0.7 },
  { form: 'shrub', out: 2.4, along: 0.8, wide: 0.65, high: 0.5 },
];

/** The ground of a home: where it stands, and the side that is open. */
export type Lot = { readonly home: Rect; readonly open: 'left' | 'right' };

/** A green thing where it stands; metres. */
type Planted = Pick<Green, 'form' | 'wide' | 'high'> & { readonly x: number; readonly z: number };

/** What grows on the grounds of the homes. */
export const greensOn = (lots: readonly Lot[]): Planted[] =>
  lots.flatMap((lot, i) => {
    const { home, open } = lot;
    const [x0, x1, y0, y1] = [home.x0 / 1000, home.x1 / 1000, home.y0 / 1000, home.y1 / 1000];
    // Seen from the street side the open side begins at the corner by the door.
    const across = (share: number): number =>
      open === 'left' ? x1 - share * (x1 - x0) : x0 + share * (x1 - x0);
    // One tree by the street is enough for two homes: their two would stand as a thicket before the wall between.
    return [
      ...BESIDE.map((green) => ({
        ...green,
        x: open === 'left' ? x0 - green.out : x1 + green.out,
        z: y0 + green.along * (y1 - y0),
      })),
      ...(i === 0 ? STREET : []).map((green) => ({
        ...green,
        x: across(1 - green.along),
        z: y0 - green.out,
      })),
      ...GARDEN.map((green) => ({ ...green, x: across(green.along), z: y1 + green.out })),
    ];
  });

/** How it stands, for its shadow: a tree on its trunk, a shrub on all of itself. */
export const rooted = ({ form, x, z, wide, high }: Planted): Standing => ({
  x,
  z,
  wide: 0.9 * wide,
  high,
  foot: form === 'shrub' ? wide : form === 'spruce' ? 0.5 * wide : 0.3,
});

/** A few trees and shrubs at every home, so that one sees how large a house is and where its garden lies. */
export function gardenMesh(lots: readonly Lot[], terrain: Terrain, palette: Palette, light: Light): Mesh {
  const mesh = startMesh(light);
  greensOn(lots).forEach((green, i) => {
    FORMS[green.form](mesh, green, groundAt(terrain, green.z * 1000), TONES[i % TONES.length]!, palette);
  });
  return mesh.done();
}

/** How much of the straw of the ground each has in its green, and how bright it is: no two neighbours are alike. */
const TONES = [
  [0.3, 1.04],
  [0.12, 0.9],
  [0.44, 1.02],
  [0.06, 0.84],
  [0.22, 0.96],
] as const;

type Plant = (
  mesh: MeshBuilder,
  at: Planted,
  ground: number,
  tone: (typeof TONES)[number],
  palette: Palette,
) => void;

const leafOf = ({ leaf, board }: Palette, [straw, bright]: (typeof TONES)[number]): Rgb =>
  brighter(mix(rgb(leaf), rgb(board), straw), bright);

/** A round mass of leaves, so wide and so high, its foot at a height: darker below, where its own shadow lies. */
function leaves(mesh: MeshBuilder, [x, y, z]: Vector, wide: number, high: number, colour: Rgb): void {
  const r = wide / 2;
  lathe(
    mesh,
    [x, y, z],
    [
      [0, 0, 0.7],
      [0.72 * r, 0.1 * high, 0.78],
      [r, 0.42 * high, 0.94],
      [0.76 * r, 0.8 * high, 1.05],
      [0, high, 1.1],
    ],
    8,
    colour,
    0.14,
  );
}

const trunk = (mesh: MeshBuilder, at: Vector, r: number, high: number, colour: Rgb): void =>
  lathe(
    mesh,
    at,
    [
      [1.3 * r, 0, 0.8],
      [0.8 * r, high, 0.9],
    ],
    6,
    colour,
  );

const FORMS: Readonly<Record<Form, Plant>> = {
  leafy: (mesh, { x, z, wide: w, high: h }, y, tone, palette) => {
    const leaf = leafOf(palette, tone);
    trunk(mesh, [x, y, z], 0.07, 0.45 * h, rgb(palette.darkWood));
    leaves(mesh, [x, y + 0.3 * h, z], 0.92 * w, 0.62 * h, leaf);
    leaves(mesh, [x + 0.2 * w, y + 0.34 * h, z + 0.16 * w], 0.6 * w, 0.36 * h, brighter(leaf, 1.06));
    leaves(mesh, [x - 0.14 * w, y + 0.58 * h, z - 0.08 * w], 0.62 * w, 0.42 * h, brighter(leaf, 1.03));
  },
  birch: (mesh, { x, z, wide: w, high: h }, y, tone, palette) => {
    const leaf = leafOf(palette, tone);
    trunk(mesh, [x, y, z], 0.055, 0.6 * h, rgb(palette.linen));
    leaves(mesh, [x, y + 0.28 * h, z], 0.74 * w, 0.5 * h, leaf);
    leaves(mesh, [x + 0.1 * w, y + 0.52 * h, z - 0.06 * w], 0.54 * w, 0.48 * h, brighter(leaf, 1.07));
  },
  spruce: (mesh, { x, z, wide: w, high: h }, y, tone, palette) => {
    const leaf = brighter(mix(leafOf(palette, tone), rgb(palette.accent), 0.22), 0.94);
    trunk(mesh, [x, y, z], 0.05, 0.2 * h, rgb(palette.darkWood));
    for (const [low, top, share] of [
      [0.12, 0.56, 1],
      [0.36, 0.78, 0.76],
      [0.6, 1, 0.5],
    ] as const)
      lathe(
        mesh,
        [x, y + low * h, z],
        [
          [0, 0.05 * h, 0.62],
          [0.5 * share * w, 0, 0.82],
          [0.3 * share * w, 0.4 * (top - low) * h, 0.98],
          [0, (top - low) * h, 1.1],
        ],
        8,
        leaf,
        0.1,
      );
  },
  shrub: (mesh, { x, z, wide: w, high: h }, y, tone, palette) => {
    const leaf = leafOf(palette, tone);
    leaves(mesh, [x - 0.14 * w, y, z], 0.72 * w, h, leaf);
    leaves(mesh, [x + 0.24 * w, y, z + 0.14 * w], 0.52 * w, 0.7 * h, brighter(leaf, 1.06));
  },
};
