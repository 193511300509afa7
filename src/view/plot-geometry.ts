import type { Mm, Rect } from '../model/units.ts';
import { around } from '../model/units.ts';
import type { Palette, Rgb } from './colour.ts';
import { beneath, mix, rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { Lot } from './garden-geometry.ts';
import type { Terrain } from './levels.ts';
import { groundAt } from './levels.ts';
import type { Light, Mesh } from './mesh.ts';
import { startMesh } from './mesh.ts';

/** How much of the neighbour's half is shown beyond the party wall before it is cut, with the ground it stands on; mm. */
export const NEIGHBOUR_DEPTH: Mm = 1700;
/** How far the ground of a model reaches beyond the floor of its home, in mm: beside it, towards the street and into the garden. */
const BESIDE: Mm = 2700;
const STREET: Mm = 2500;
const GARDEN: Mm = 2900;

/** The piece of ground that homes stand on, cut straight like the board of a model; null for none. */
export const plotOf = (lots: readonly Lot[]): Rect | null =>
  around(
    lots.map(({ home: { x0, x1, y0, y1 }, open }) => ({
      x0: x0 - (open === 'left' ? BESIDE : NEIGHBOUR_DEPTH),
      x1: x1 + (open === 'right' ? BESIDE : NEIGHBOUR_DEPTH),
      y0: y0 - STREET,
      y1: y1 + GARDEN,
    })),
  );

/** How thick the turf is, and the board under its lowest place; metres. */
const TURF = 0.09;
const BOARD = 0.3;

/** How high the table lies on which the board does, in metres. */
export const tableAt = ({ y0, y1 }: Rect, terrain: Terrain): number =>
  Math.min(...[y0, y1, ...terrain.map(([at]) => at)].map((at) => groundAt(terrain, at))) - TURF - BOARD;

/** Where the ground bends between two places down the sheet, and both of them. */
const bends = (terrain: Terrain, from: Mm, to: Mm): Mm[] => [
  from,
  ...terrain.map(([at]) => at).filter((at) => at > from && at < to),
  to,
];

/** The four sides of the ground of a model: turf on a board of birch. */
export function boardMesh(plot: Rect, terrain: Terrain, palette: Palette, light: Light): Mesh {
  const mesh = startMesh(light);
  const low = tableAt(plot, terrain);
  const turf: Rgb = mix(rgb(palette.board), rgb(palette.leaf), 0.5);
  const wood = rgb(palette.slab);
  const side = (a: readonly [Mm, Mm], b: readonly [Mm, Mm]): void => {
    const at = ([x, y]: readonly [Mm, Mm], down: number): Vector => [
      x / 1000,
      groundAt(terrain, y) - down,
      y / 1000,
    ];
    const foot = ([x, y]: readonly [Mm, Mm]): Vector => [x / 1000, low, y / 1000];
    mesh.quad(at(a, TURF), at(b, TURF), at(b, 0), at(a, 0), turf);
    mesh.quad(foot(a), foot(b), at(b, TURF), at(a, TURF), wood, undefined, [0.86, 0.86, 1, 1]);
  };
  const { x0, x1, y0, y1 } = plot;
  side([x0, y1], [x1, y1]);
  side([x1, y0], [x0, y0]);
  const down = bends(terrain, y0, y1);
  for (let i = 1; i < down.length; i++) {
    const [near, far] = [down[i - 1]!, down[i]!];
    side([x0, near], [x0, far]);
    side([x1, far], [x1, near]);
  }
  return mesh.done();
}

/** How far the shadow of the board reaches over the table, and how far it is moved away from the light; metres. */
const SOFT = 1.1;
const AWAY = 0.22;
const DARK: Rgb = [0.05, 0.035, 0.02];

/**
 * The shadow of the board on the table, soft at its rim: mixed into the colour of the table, which is cheaper than to lay it over that.
 * It is drawn with the ground, on which `ambient` falls, and not on the page.
 */
export function underBoardMesh(
  plot: Rect,
  terrain: Terrain,
  { shadow, page }: Palette,
  ambient: Rgb,
  light: Light,
): Mesh {
  const mesh = startMesh(light);
  const y = tableAt(plot, terrain);
  const [tx, , tz] = light.towards;
  const [dx, dz] = [-tx * AWAY, -tz * AWAY];
  /** So far out, with so much of its corners taken off. */
  const ring = (out: number, off: number): Vector[] => {
    const [x0, x1] = [plot.x0 / 1000 - out + dx, plot.x1 / 1000 + out + dx];
    const [z0, z1] = [plot.y0 / 1000 - out + dz, plot.y1 / 1000 + out + dz];
    return [
      [x0 + off, y, z1],
      [x1 - off, y, z1],
      [x1, y, z1 - off],
      [x1, y, z0 + off],
      [x1 - off, y, z0],
      [x0 + off, y, z0],
      [x0, y, z0 + off],
      [x0, y, z1 - off],
    ];
  };
  const rings = [
    { at: ring(-0.5, 0.01), dark: 1.4 * shadow },
    { at: ring(0.1, 0.1), dark: 1.1 * shadow },
    { at: ring(0.45 * SOFT, 0.35), dark: 0.3 * shadow },
    { at: ring(SOFT, 0.9), dark: 0 },
  ].map(({ at, dark }) => ({ at, colour: beneath(mix(rgb(page), DARK, dark), ambient) }));
  for (let n = 1; n < rings.length; n++)
    for (let i = 0; i < 8; i++) {
      const [near, far, j] = [rings[n - 1]!, rings[n]!, (i + 1) % 8];
      mesh.blended(
        [far.at[i]!, far.at[j]!, near.at[j]!, near.at[i]!],
        [far.colour, far.colour, near.colour, near.colour],
      );
    }
  return mesh.done();
}
