import type { Flight, OpenEdge, StairPlan } from '../derive/plan.ts';
import type { Step } from '../derive/steps.ts';
import type { Side } from '../model/units.ts';
import { stepsOf } from '../store/derived.ts';
import type { Palette } from './colour.ts';
import { brighter, rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { OpenSides } from './flight-geometry.ts';
import { HANDS, RAIL, straightFlight, TREAD } from './flight-geometry.ts';
import type { Bounds, Light, Mesh, MeshBuilder } from './mesh.ts';
import { box, startMesh } from './mesh.ts';

/**
 * Treads, risers and landings of the stairs that start on a storey, at their true rise, and the rails round the holes of
 * those that come up from `below`. `open` is where no wall stands on the storey.
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
  for (const stair of stairs) {
    const riser = stair.riser / 1000;
    const beside = open.filter(({ owners }) => owners.includes(`stair:${stair.index}`));
    const steps = stepsOf(stair);
    let climbed = 0;
    for (const flight of stair.flights) {
      const treads = Math.max(1, flight.treads);
      if (flight.treads > 0 && !flight.pivot)
        straightFlight(mesh, flight, climbed * riser, riser, openSides(flight, beside), palette);
      else for (const step of steps.slice(climbed, climbed + treads)) slab(mesh, step, palette);
      climbed += treads;
    }
  }
  return mesh.done();
}

/** A landing or a wedge: a tread of wood on a white body. */
function slab(mesh: MeshBuilder, { rect, ring, foot, top }: Step, palette: Palette): void {
  const { x0, x1, y0, y1 } = rect;
  const corners = ring ?? [
    { x: x0, y: y0 },
    { x: x1, y: y0 },
    { x: x1, y: y1 },
    { x: x0, y: y1 },
  ];
  const [low, high] = [foot / 1000, top / 1000];
  const [wood, card] = [rgb(palette.stair), rgb(palette.card)];
  const at = (i: number, height: number): Vector => {
    const { x, y } = corners[i % corners.length]!;
    return [x / 1000, height, y / 1000];
  };
  const under = high - TREAD;
  corners.forEach((_, i) => {
    mesh.quad(
      at(i + 1, low),
      at(i, low),
      at(i, under),
      at(i + 1, under),
      card,
      undefined,
      [0.9, 0.9, 0.8, 0.8],
    );
    mesh.quad(at(i + 1, under), at(i, under), at(i, high), at(i + 1, high), brighter(wood, 0.96));
  });
  for (let i = 1; i + 1 < corners.length; i++) {
    mesh.fan([at(i + 1, high), at(i, high), at(0, high)], wood);
    if (low > 0) mesh.fan([at(0, low), at(i, low), at(i + 1, low)], card);
  }
}

/** Where a room lies open beside a flight. */
function openSides({ rect, up }: Flight, beside: readonly OpenEdge[]): OpenSides {
  const lies = (side: Side): boolean =>
    beside.some(({ axis, at, from, to }) =>
      side === 'left' || side === 'right'
        ? axis === 'v' && at === (side === 'left' ? rect.x0 : rect.x1) && from < rect.y1 && to > rect.y0
        : axis === 'h' && at === (side === 'top' ? rect.y0 : rect.y1) && from < rect.x1 && to > rect.x0,
    );
  const { left, right } = HANDS[up];
  return { left: lies(left), right: lies(right) };
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
    piece(a, b, RAIL.high - 0.05, RAIL.high);
    const posts = Math.max(1, Math.round((b - a) / 0.45));
    for (let i = 0; i <= posts; i++) {
      const u = a + ((b - a) * i) / posts;
      piece(Math.max(a, u - 0.012), Math.min(b, u + 0.012), 0, RAIL.high - 0.05);
    }
  }
}
