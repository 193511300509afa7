import type { OpenEdge, StairPlan } from '../derive/plan.ts';
import type { Palette } from './colour.ts';
import { rgb } from './colour.ts';
import type { Bounds, Light, Mesh, MeshBuilder } from './mesh.ts';
import { box, startMesh } from './mesh.ts';

/** Depth of the body under a tread, in metres. */
const BODY = 0.3;
const RAIL = 0.9;

/**
 * Treads, risers and landings of the stairs that start on a storey, at their true rise, and the rails round the holes of
 * those that come up from `below`.
 */
export function stairMesh(
  stairs: readonly StairPlan[],
  below: readonly StairPlan[],
  open: readonly OpenEdge[],
  palette: Palette,
  light: Light,
): Mesh {
  const mesh = startMesh(light);
  rails(mesh, open, below, palette);
  const body = rgb(palette.card);
  const tread = rgb(palette.stair);
  for (const stair of stairs) {
    const rise = stair.riser / 1000;
    let step = 0;
    for (const { rect, treads, up } of stair.flights) {
      const [x0, x1, z0, z1] = [rect.x0 / 1000, rect.x1 / 1000, rect.y0 / 1000, rect.y1 / 1000];
      const steps = Math.max(1, treads);
      for (let i = 0; i < steps; i++) {
        step++;
        const y1 = step * rise;
        const y0 = Math.max(0, y1 - rise - BODY);
        const share = (k: number): number => k / steps;
        const b: Bounds = (() => {
          switch (up) {
            case 'top':
              return { x0, x1, y0, y1, z0: z1 - (z1 - z0) * share(i + 1), z1: z1 - (z1 - z0) * share(i) };
            case 'bottom':
              return { x0, x1, y0, y1, z0: z0 + (z1 - z0) * share(i), z1: z0 + (z1 - z0) * share(i + 1) };
            case 'left':
              return { x0: x1 - (x1 - x0) * share(i + 1), x1: x1 - (x1 - x0) * share(i), y0, y1, z0, z1 };
            case 'right':
              return { x0: x0 + (x1 - x0) * share(i), x1: x0 + (x1 - x0) * share(i + 1), y0, y1, z0, z1 };
          }
        })();
        box(mesh, b, body, { top: tread, foot: 0.86, bottom: y0 > 0 });
      }
    }
  }
  return mesh.done();
}

/** A light rail where open floor meets the hole of a stair from below, but not where one steps off it. */
function rails(
  mesh: MeshBuilder,
  open: readonly OpenEdge[],
  voids: readonly StairPlan[],
  palette: Palette,
): void {
  const colour = rgb(palette.birch);
  const bar = (b: Bounds): void => box(mesh, b, colour, { bottom: true });
  for (const edge of open) {
    const stair = voids.find((s) => edge.owners.includes(`stair:${s.index}`));
    if (!stair) continue;
    const { from, to } = stair.top;
    const exits =
      edge.axis === 'h'
        ? from.y === to.y && from.y === edge.at && from.x < edge.to && to.x > edge.from
        : from.x === to.x && from.x === edge.at && from.y < edge.to && to.y > edge.from;
    if (exits) continue;
    const [at, a, b] = [edge.at / 1000, edge.from / 1000, edge.to / 1000];
    const piece = (u0: number, u1: number, y0: number, y1: number): void =>
      edge.axis === 'h'
        ? bar({ x0: u0, x1: u1, y0, y1, z0: at - 0.02, z1: at + 0.02 })
        : bar({ x0: at - 0.02, x1: at + 0.02, y0, y1, z0: u0, z1: u1 });
    piece(a, b, RAIL - 0.05, RAIL);
    const posts = Math.max(1, Math.round((b - a) / 0.45));
    for (let i = 0; i <= posts; i++) {
      const u = a + ((b - a) * i) / posts;
      piece(Math.max(a, u - 0.012), Math.min(b, u + 0.012), 0, RAIL - 0.05);
    }
  }
}
