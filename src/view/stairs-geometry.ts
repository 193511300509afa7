import type { OpenEdge, StairPlan } from '../derive/plan.ts';
import type { Point } from '../model/units.ts';
import { stepsOf } from '../store/derived.ts';
import type { Palette, Rgb } from './colour.ts';
import { rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { Bounds, Light, Mesh, MeshBuilder } from './mesh.ts';
import { box, startMesh } from './mesh.ts';

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
  for (const step of stairs.flatMap(stepsOf)) {
    if (step.ring) {
      wedge(mesh, step.ring, [step.foot / 1000, step.top / 1000], body, tread);
      continue;
    }
    const { x0, x1, y0, y1 } = step.rect;
    const b: Bounds = {
      x0: x0 / 1000,
      x1: x1 / 1000,
      z0: y0 / 1000,
      z1: y1 / 1000,
      y0: step.foot / 1000,
      y1: step.top / 1000,
    };
    box(mesh, b, body, { top: tread, foot: 0.86, bottom: step.foot > 0 });
  }
  return mesh.done();
}

/** A tread that is no rectangle, over a ring of three or four corners that runs clockwise. */
function wedge(
  mesh: MeshBuilder,
  ring: readonly Point[],
  [foot, top]: readonly [number, number],
  body: Rgb,
  tread: Rgb,
): void {
  const at = (i: number, height: number): Vector => {
    const { x, y } = ring[i % ring.length]!;
    return [x / 1000, height, y / 1000];
  };
  const shade = [0.86, 0.86, 1, 1];
  ring.forEach((_, i) => {
    mesh.quad(at(i + 1, foot), at(i, foot), at(i, top), at(i + 1, top), body, undefined, shade);
  });
  for (let i = 1; i + 1 < ring.length; i++) {
    mesh.fan([at(i + 1, top), at(i, top), at(0, top)], tread);
    if (foot > 0) mesh.fan([at(0, foot), at(i, foot), at(i + 1, foot)], body);
  }
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
