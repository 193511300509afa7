import type { Plan } from '../derive/plan.ts';
import type { Mm, Rect, Side } from '../model/units.ts';
import { around, radians } from '../model/units.ts';
import { eavesHeight, frontDoors } from '../store/derived.ts';
import type { Palette, Rgb } from './colour.ts';
import { mix, rgb } from './colour.ts';
import { NEIGHBOUR, WHOLE } from './cuts.ts';
import type { Vector } from './eye.ts';
import type { Lot } from './garden-geometry.ts';
import type { Level, Placed, Terrain } from './levels.ts';
import { groundAt } from './levels.ts';
import type { Light, Mesh, MeshBuilder } from './mesh.ts';
import { startMesh } from './mesh.ts';
import { rimOf } from './rects.ts';

/** How far the path lies over the ground, in metres. */
const OVER = 0.004;
/** How much of the neighbour's half is shown beyond the party wall before it fades away, in mm. */
export const NEIGHBOUR_DEPTH = 2600;
/** How much is seen of the neighbour's half so far beyond the party wall, in mm: all of it at first, then less and less. */
export const beyondParty = (off: Mm): number => Math.min(1, 2 * (1 - Math.abs(off) / NEIGHBOUR_DEPTH));

/** Where the ground is drawn by a shade map: on which floor it lies, and which stretches of that it leaves as they are. */
export type Shading = { readonly area: Rect; readonly clear: (stretch: Rect) => boolean };

/** How much is seen of the ground round a home at a place, in mm: all of it by the house, less and less towards its rim. */
export function groundSeen(home: Rect): { readonly radius: Mm; readonly at: (x: Mm, z: Mm) => number } {
  const [cx, cz] = [(home.x0 + home.x1) / 2, (home.y0 + home.y1) / 2];
  const radius = (Math.hypot(home.x1 - home.x0, home.y1 - home.y0) / 2) * 1.75;
  return {
    radius,
    at: (x, z) => {
      const out = Math.min(1, Math.max(0, (Math.hypot(x - cx, z - cz) / radius - 0.5) / 0.48));
      return (1 - out) * (1 - out) * (1 + 2 * out);
    },
  };
}

/** The board the model stands on: round, soft at its rim, sloping as the ground does; what of it is shaded, and the rest. */
export function groundMeshes(
  home: Rect,
  { area, clear }: Shading,
  terrain: Terrain,
  palette: Palette,
  light: Light,
): readonly [shaded: Mesh, plain: Mesh] {
  const [shaded, bare] = [startMesh(light), startMesh(light)];
  const [cx, cz] = [(home.x0 + home.x1) / 2, (home.y0 + home.y1) / 2];
  const { radius, at: strength } = groundSeen(home);
  const board = rgb(palette.board);
  const squares = 26;
  const spread = (middle: number): number[] =>
    Array.from({ length: squares + 1 }, (_, i) => middle + radius * ((2 * i) / squares - 1));
  const xs = [...spread(cx), area.x0, area.x1].sort((a, b) => a - b);
  const zs = [...spread(cz), area.y0, area.y1, ...terrain.map(([at]) => at)].sort((a, b) => a - b);
  for (let i = 0; i < xs.length - 1; i++) {
    for (let j = 0; j < zs.length - 1; j++) {
      const [x0, x1, z0, z1] = [xs[i]!, xs[i + 1]!, zs[j]!, zs[j + 1]!];
      const corners = [
        [x0, z1],
        [x1, z1],
        [x1, z0],
        [x0, z0],
      ] as const;
      const alpha = corners.map(([x, z]) => strength(x, z));
      if (x0 === x1 || z0 === z1 || Math.max(...alpha) <= 0) continue;
      const within = x0 >= area.x0 && x1 <= area.x1 && z0 >= area.y0 && z1 <= area.y1;
      const mesh = within && !clear({ x0, x1, y0: z0, y1: z1 }) ? shaded : bare;
      const at = ([x, z]: readonly [number, number]): Vector => [x / 1000, groundAt(terrain, z), z / 1000];
      mesh.plain(at(corners[0]), at(corners[1]), at(corners[2]), at(corners[3]), board, alpha);
    }
  }
  return [shaded.done(), bare.done()];
}

const OUT: Readonly<Record<Side, readonly [number, number]>> = {
  top: [0, -1],
  right: [1, 0],
  bottom: [0, 1],
  left: [-1, 0],
};

/** Stones that lead to every front door, and which way is north. */
export function pathMesh(
  homes: readonly Placed[],
  lots: readonly Lot[],
  terrain: Terrain,
  palette: Palette,
  light: Light,
): Mesh {
  const mesh = startMesh(light);
  for (const home of homes) {
    mesh.move(home.at / 1000);
    stones(mesh, home, terrain, rgb(palette.path));
  }
  mesh.move(0);
  const [home, lot] = [homes[0], lots[0]];
  if (home && lot)
    needle(
      mesh,
      lot,
      home.plan.shell.streetAzimuth,
      terrain,
      mix(rgb(palette.board), rgb(palette.dark), 0.4),
    );
  return mesh.done();
}

/** A needle and an N, laid as the stones are: their strokes as from and to, in shares of its size, north being up. */
const NORTH = [
  [0, 0.5, 0, -0.42],
  [-0.16, -0.24, 0, -0.5],
  [0.16, -0.24, 0, -0.5],
  [-0.11, -0.64, -0.11, -0.9],
  [-0.11, -0.9, 0.11, -0.64],
  [0.11, -0.64, 0.11, -0.9],
] as const;
const NEEDLE = 1.3;
const STROKE = 0.055;

/** Which way is north, in the grass before the open corner of the garden. */
function needle(
  mesh: MeshBuilder,
  { home, open }: Lot,
  streetAzimuth: number,
  terrain: Terrain,
  colour: Rgb,
): void {
  const [cx, cz] = [open === 'left' ? home.x0 / 1000 - 1.7 : home.x1 / 1000 + 1.7, home.y1 / 1000 + 1.5];
  // The upper edge of the sheet looks towards the street.
  const north = radians(-streetAzimuth);
  const [sin, cos] = [Math.sin(north), Math.cos(north)];
  const on = (x: number, z: number): Vector => {
    const [wx, wz] = [cx + (x * cos - z * sin) * NEEDLE, cz + (x * sin + z * cos) * NEEDLE];
    return [wx, groundAt(terrain, wz * 1000) + OVER, wz];
  };
  for (const [x0, z0, x1, z1] of NORTH) {
    const long = Math.hypot(x1 - x0, z1 - z0);
    const [ux, uz] = [((x1 - x0) / long) * STROKE * 0.5, ((z1 - z0) / long) * STROKE * 0.5];
    const corners = [
      on(x0 - uz, z0 + ux),
      on(x0 + uz, z0 - ux),
      on(x1 + uz, z1 - ux),
      on(x1 - uz, z1 + ux),
    ] as const;
    mesh.plain(corners[3], corners[2], corners[1], corners[0], colour, [1, 1, 1, 1]);
  }
}

/** To the front door, or to where it may stand; none when its storey is not shown. */
function stones(mesh: MeshBuilder, { plan, levels }: Placed, terrain: Terrain, colour: Rgb): void {
  const { shell } = plan;
  const { entrance } = shell;
  const [door] = frontDoors(plan);
  const built = around(plan.storeys[entrance.storey]?.built ?? []);
  if (!built || !levels.some((l) => l.index === entrance.storey)) return;
  const middle = (door ? (door.from + door.to) / 2 : (entrance.from + entrance.to) / 2) / 1000;
  const [ox, oz] = OUT[entrance.side];
  const face = { top: built.y0, bottom: built.y1, left: built.x0, right: built.x1 }[entrance.side] / 1000;
  const start = face + (ox + oz) * (shell.walls.outer / 1000 + 0.12);
  for (let i = 0; i < 7; i++) {
    const near = start + (ox + oz) * i * 0.52;
    const far = near + (ox + oz) * 0.46;
    const [a, b] = [Math.min(near, far), Math.max(near, far)];
    const half = i === 0 ? 0.75 : 0.55;
    const [x0, x1, z0, z1] =
      oz !== 0 ? [middle - half, middle + half, a, b] : [a, b, middle - half, middle + half];
    const alpha = i < 3 ? 1 : 1 - (i - 2) / 5;
    const [y0, y1] = [groundAt(terrain, z0 * 1000) + OVER, groundAt(terrain, z1 * 1000) + OVER];
    mesh.plain([x0, y1, z1], [x1, y1, z1], [x1, y0, z0], [x0, y0, z0], colour, [alpha, alpha, alpha, alpha]);
  }
}

/**
 * The other half of the house at one storey, without anything one could know about who lives there: a pale body behind
 * the party wall that fades away. Heights from the storey's own floor.
 */
export function neighbourMesh(plan: Plan, { storey, shown }: Level, palette: Palette, light: Light): Mesh {
  const mesh = startMesh(light);
  const { shell } = plan;
  const right = shell.party === 'right';
  const line = right ? (shell.xs.at(-1) ?? 0) + shell.walls.party : -shell.walls.party;
  const end = line + (right ? NEIGHBOUR_DEPTH : -NEIGHBOUR_DEPTH);
  const fading = (line + end) / 2;
  const body = [...storey.built, ...storey.pieces.filter((p) => p.kind !== 'inner').map((p) => p.rect)]
    .map((r) => ({ ...r, x0: 2 * line - r.x1, x1: 2 * line - r.x0 }))
    .map((r) => ({ ...r, x0: Math.max(r.x0, Math.min(line, end)), x1: Math.min(r.x1, Math.max(line, end)) }))
    .flatMap((r) => [
      { ...r, x1: Math.min(r.x1, fading) },
      { ...r, x0: Math.max(r.x0, fading) },
    ])
    .filter((r) => r.x0 < r.x1);
  const group = shown === 'cut' ? NEIGHBOUR : WHOLE;
  const cut = { a: group, b: group, foot: 0 };
  // Under a sloping roof only up to the eaves: how the neighbour's attic looks is not ours to show.
  const high = eavesHeight(storey.shell) / 1000;
  const top = rgb(palette.quiet);
  const side: Rgb = [top[0] * 0.95, top[1] * 0.91, top[2] * 0.86];
  const strength = (v: Vector): number => beyondParty(v[0] * 1000 - line);
  const put = (a: Vector, b: Vector, c: Vector, d: Vector, colour: Rgb): void =>
    mesh.plain(a, b, c, d, colour, [a, b, c, d].map(strength), cut);
  for (const r of body) {
    const [x0, x1, z0, z1] = [r.x0 / 1000, r.x1 / 1000, r.y0 / 1000, r.y1 / 1000];
    put([x0, high, z1], [x1, high, z1], [x1, high, z0], [x0, high, z0], top);
  }
  for (const rim of rimOf(body)) {
    const [at, a, b] = [rim.at / 1000, rim.from / 1000, rim.to / 1000];
    if (rim.side === 'bottom') put([a, 0, at], [b, 0, at], [b, high, at], [a, high, at], side);
    if (rim.side === 'top') put([b, 0, at], [a, 0, at], [a, high, at], [b, high, at], side);
    if (rim.side === 'right') put([at, 0, b], [at, 0, a], [at, high, a], [at, high, b], side);
    if (rim.side === 'left') put([at, 0, a], [at, 0, b], [at, high, b], [at, high, a], side);
  }
  return mesh.done();
}
