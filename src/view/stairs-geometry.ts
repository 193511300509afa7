import type { Flight, OpenEdge, StairPlan } from '../derive/plan.ts';
import type { StairPart } from '../derive/stair-parts.ts';
import type { Side } from '../model/units.ts';
import { metres } from '../model/units.ts';
import { flightParts, isTurning } from '../store/bodies.ts';
import type { Bounds } from './box.ts';
import { box } from './box.ts';
import type { Palette } from './colour.ts';
import { brighter, rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { OpenSides } from './flight-geometry.ts';
import { HANDS, RAIL, straightFlight, TREAD } from './flight-geometry.ts';
import type { Light, Mesh, MeshBuilder } from './mesh.ts';
import { startMesh } from './mesh.ts';
import { outerString } from './winder-geometry.ts';

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
    let climbed = 0;
    for (const flight of stair.flights) {
      if (flight.treads > 0 && !flight.pivot)
        straightFlight(mesh, flight, climbed * riser, riser, openSides(flight, beside), palette);
      else
        for (const part of flightParts(flight, climbed * stair.riser, stair.riser)) body(mesh, part, palette);
      if (isTurning(flight)) outerString(mesh, flight, climbed * riser, riser, metres(stair.rise), palette);
      climbed += Math.max(1, flight.treads);
    }
  }
  return mesh.done();
}

/** A landing, or a tread or a riser of a turn: what one steps on of wood, and the rest in card. */
function body(mesh: MeshBuilder, { of, rect, ring, foot, top }: StairPart, palette: Palette): void {
  const { x0, x1, y0, y1 } = rect;
  const corners = ring ?? [
    { x: x0, y: y0 },
    { x: x1, y: y0 },
    { x: x1, y: y1 },
    { x: x0, y: y1 },
  ];
  const [low, high] = [metres(foot[0]), metres(top[0])];
  const [wood, card] = [rgb(palette.stair), rgb(palette.card)];
  const round = (height: number): Vector[] => corners.map(({ x, y }) => [metres(x), height, metres(y)]);
  const under = of === 'riser' ? high : high - TREAD;
  const [foots, lips, tops] = [round(low), round(under), round(high)];
  corners.forEach((_, i) => {
    const next = (i + 1) % corners.length;
    if (low < under)
      mesh.quad(foots[next]!, foots[i]!, lips[i]!, lips[next]!, card, undefined, [0.92, 0.92, 0.8, 0.8]);
    if (under < high) mesh.quad(lips[next]!, lips[i]!, tops[i]!, tops[next]!, brighter(wood, 0.96));
  });
  if (of === 'riser') return;
  mesh.fan(tops.toReversed(), wood);
  if (low > 0) mesh.fan(foots, of === 'landing' ? card : brighter(wood, 0.8));
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
