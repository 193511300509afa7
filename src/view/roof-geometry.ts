import type { Plan } from '../derive/plan.ts';
import type { Palette } from './colour.ts';
import { brighter, rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { Light, Mesh } from './mesh.ts';
import { startMesh } from './mesh.ts';
import { around } from './rects.ts';

/** How far a roof reaches out over the walls, how thick it is and how far it goes on over the neighbour; metres. */
const EAVES = 0.4;
const THICK = 0.22;
const NEXT_DOOR = 2.6;

/** Where the roof begins and how high its ridge is, in metres over the floor of the uppermost storey. */
function heights(plan: Plan): { readonly low: number; readonly slope: number; readonly ridge: number } {
  const { shell, storeys } = plan;
  const top = storeys.at(-1);
  const home = top && around(top.built);
  if (!top || !home) return { low: 0, slope: 0, ridge: 0 };
  const { ceiling, height } = top.shell;
  const low =
    'clear' in ceiling ? height / 1000 : Math.min(...ceiling.profile.map(([, h]) => h)) / 1000 + THICK;
  const slope = shell.roof.kind === 'pitched' ? Math.tan((shell.roof.slope * Math.PI) / 180) : 0;
  const half = (home.y1 - home.y0 + 2 * shell.walls.outer) / 2000;
  return { low, slope, ridge: low + half * slope };
}

/** How high a roof stands over the floor of the uppermost storey, in metres. */
export const roofTop = (plan: Plan): number => heights(plan).ridge + THICK;

/**
 * The roof over the uppermost storey, with its ridge along the street so that both homes lie under one. Heights from the
 * floor of that storey. It starts where the walls end: under a sloping ceiling at the eaves, else at the storey's height.
 */
export function roofMesh(plan: Plan, palette: Palette, light: Light): Mesh {
  const mesh = startMesh(light);
  const top = plan.storeys.at(-1);
  const home = top && around(top.built);
  if (!top || !home) return mesh.done();
  const { shell } = plan;
  const wall = shell.walls.outer / 1000;
  const right = shell.party === 'right';
  const [x0, x1] = [
    home.x0 / 1000 - (right ? wall + EAVES : NEXT_DOOR),
    home.x1 / 1000 + (right ? NEXT_DOOR : wall + EAVES),
  ];
  const [z0, z1] = [home.y0 / 1000 - wall - EAVES, home.y1 / 1000 + wall + EAVES];
  const middle = (z0 + z1) / 2;
  const { low, slope, ridge } = heights(plan);
  const eaves = low - EAVES * slope;
  const tile = rgb(palette.roof);
  const edge = rgb(palette.white);
  const gable = rgb(palette.outerCard);
  const face = (a: Vector, b: Vector, c: Vector, d: Vector, colour = tile): void =>
    mesh.quad(a, b, c, d, colour);
  // Courses of tiles: bands that darken a little towards their lower edge.
  const bands = slope > 0 ? 9 : 1;
  const band = (from: Vector, to: Vector, i: number): readonly [Vector, Vector] => {
    const at = (k: number): Vector => {
      const s = k / bands;
      return [0, from[1] + (to[1] - from[1]) * s, from[2] + (to[2] - from[2]) * s];
    };
    return [at(i), at(i + 1)];
  };
  for (const [from, way] of [
    [z1, 1],
    [z0, -1],
  ] as const) {
    for (let i = 0; i < bands; i++) {
      const [lower, upper] = band([0, eaves + THICK, from], [0, ridge + THICK, middle], i);
      const [l, r] = way > 0 ? [x0, x1] : [x1, x0];
      mesh.quad(
        [l, lower[1], lower[2]],
        [r, lower[1], lower[2]],
        [r, upper[1], upper[2]],
        [l, upper[1], upper[2]],
        brighter(tile, i % 2 ? 1 : 0.97),
        undefined,
        [0.92, 0.92, 1, 1],
      );
    }
    const [l, r] = way > 0 ? [x0, x1] : [x1, x0];
    face([l, eaves, from], [r, eaves, from], [r, eaves + THICK, from], [l, eaves + THICK, from], edge);
    face([r, eaves, from], [l, eaves, from], [l, ridge, middle], [r, ridge, middle], gable);
  }
  // Barge boards and the gable wall on the open side.
  const side = right ? x0 : x1;
  const inner = right ? home.x0 / 1000 - wall : home.x1 / 1000 + wall;
  const [near, far] = right ? [z0, z1] : [z1, z0];
  face(
    [side, eaves, near],
    [side, ridge, middle],
    [side, ridge + THICK, middle],
    [side, eaves + THICK, near],
    edge,
  );
  face(
    [side, ridge, middle],
    [side, eaves, far],
    [side, eaves + THICK, far],
    [side, ridge + THICK, middle],
    edge,
  );
  const foot = 'clear' in top.shell.ceiling ? low : low - THICK;
  const [a, b] = right ? [z0 + EAVES, z1 - EAVES] : [z1 - EAVES, z0 + EAVES];
  mesh.triangle([inner, foot, a], [inner, foot, b], [inner, ridge, middle], gable);
  return mesh.done();
}
