import type { Rect } from '../model/units.ts';
import type { Palette } from './colour.ts';
import { brighter, mix, rgb } from './colour.ts';
import type { Terrain } from './levels.ts';
import { groundAt } from './levels.ts';
import type { Light, Mesh, MeshBuilder } from './mesh.ts';
import { box, softBox, startMesh } from './mesh.ts';

/** Something green: how far it stands from the house, its share along that side, how wide and how high; metres. */
type Green = { readonly out: number; readonly along: number; readonly wide: number; readonly high: number };

/** Beyond the open side: small things near the eye, so that nothing hides the home. */
const BESIDE: readonly Green[] = [
  { out: 2.5, along: -0.12, wide: 1.5, high: 3.1 },
  { out: 3.6, along: 0.06, wide: 0.9, high: 1 },
  { out: 2.7, along: 0.86, wide: 0.8, high: 0.75 },
  { out: 3.5, along: 0.96, wide: 1.1, high: 1.1 },
];
/** Towards the street, on the far side of the door; and down in the garden. */
const STREET: readonly Green[] = [
  { out: 2.1, along: 0.9, wide: 1.6, high: 2.6 },
  { out: 3.2, along: 0.7, wide: 1, high: 1.1 },
];
const GARDEN: readonly Green[] = [
  { out: 3, along: 0.85, wide: 0.9, high: 0.8 },
  { out: 3.7, along: 0.72, wide: 0.65, high: 0.55 },
];

/** The ground of a home: where it stands, and the side that is open. */
export type Lot = { readonly home: Rect; readonly open: 'left' | 'right' };

/** A few trees and shrubs of felt at every home, so that one sees how large a house is and where its garden lies. */
export function gardenMesh(lots: readonly Lot[], terrain: Terrain, palette: Palette, light: Light): Mesh {
  const mesh = startMesh(light);
  // One tree by the street is enough for two homes: their two would stand as a thicket before the wall between.
  for (const lot of lots) plant(mesh, lot, lot === lots[0] ? STREET : [], terrain, palette);
  return mesh.done();
}

function plant(
  mesh: MeshBuilder,
  { home, open }: Lot,
  street: readonly Green[],
  terrain: Terrain,
  palette: Palette,
): void {
  const leaf = mix(rgb(palette.leaf), rgb(palette.board), 0.32);
  const [x0, x1, y0, y1] = [home.x0 / 1000, home.x1 / 1000, home.y0 / 1000, home.y1 / 1000];
  const put = ({ wide, high }: Green, x: number, z: number, tone: number): void => {
    const ground = groundAt(terrain, z * 1000);
    const round = (w: number, low: number, top: number, colour = brighter(leaf, tone)): void =>
      softBox(
        mesh,
        { x0: x - w / 2, x1: x + w / 2, z0: z - w / 2, z1: z + w / 2, y0: ground + low, y1: ground + top },
        w * 0.42,
        colour,
        { up: (top - low) * 0.45, foot: 0.78 },
      );
    if (high < 2) {
      round(wide, 0, high);
      return;
    }
    const trunk = 0.07;
    box(
      mesh,
      { x0: x - trunk, x1: x + trunk, z0: z - trunk, z1: z + trunk, y0: ground, y1: ground + high * 0.4 },
      rgb(palette.darkWood),
    );
    round(wide, high * 0.3, high * 0.82);
    round(wide * 0.66, high * 0.62, high, brighter(leaf, tone * 1.06));
  };
  // Seen from the street side the open side begins at the corner by the door.
  const across = (share: number): number =>
    open === 'left' ? x1 - share * (x1 - x0) : x0 + share * (x1 - x0);
  BESIDE.forEach((green, i) => {
    put(
      green,
      open === 'left' ? x0 - green.out : x1 + green.out,
      y0 + green.along * (y1 - y0),
      0.96 + 0.03 * i,
    );
  });
  street.forEach((green, i) => {
    put(green, across(1 - green.along), y0 - green.out, 0.98 + 0.04 * i);
  });
  GARDEN.forEach((green, i) => {
    put(green, across(green.along), y1 + green.out, 1 + 0.05 * i);
  });
}
