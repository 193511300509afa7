import type { Plan } from '../derive/plan.ts';
import type { Mm, Rect, Side } from '../model/units.ts';
import { around, radians, sideAt } from '../model/units.ts';
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
import { NEIGHBOUR_DEPTH } from './plot-geometry.ts';
import { covers, rimOf } from './rects.ts';

/** How far the path lies over the ground, in metres. */
const OVER = 0.004;
/** Where the ground is drawn by a shade map: on which floor it lies, which stretches of that it leaves as they are, and whether all beyond. */
export type Shading = {
  readonly area: Rect;
  readonly clear: (stretch: Rect) => boolean;
  readonly beyond: boolean;
};

/** Side of the stretches the ground is parted into where a shade map lies on it, in mm. */
const STRETCH: Mm = 650;

/**
 * The ground a model stands on, sloping as it does, but for what lies under the floor of a house; what of it is shaded, and the rest:
 * most of it lies where no shadow falls, and is drawn as plainly as walls are.
 */
export function groundMeshes(
  plot: Rect,
  houses: readonly Rect[],
  { area, clear, beyond }: Shading,
  terrain: Terrain,
  palette: Palette,
  light: Light,
): readonly [shaded: Mesh, plain: Mesh] {
  const [shaded, bare] = [startMesh(light), startMesh(light)];
  const board = rgb(palette.board);
  const lines = (from: Mm, to: Mm, low: Mm, high: Mm, more: readonly Mm[]): Mm[] => {
    const [start, end] = [Math.max(from, low), Math.min(to, high)];
    const count = Math.max(1, Math.round((end - start) / STRETCH));
    const steps = Array.from({ length: count + 1 }, (_, i) => start + ((end - start) * i) / count);
    return [...new Set([from, to, ...steps, ...more.filter((at) => at > from && at < to)])].sort(
      (a, b) => a - b,
    );
  };
  const edges = (pick: (r: Rect) => readonly Mm[]): Mm[] => houses.flatMap((r) => pick(r));
  const xs = lines(
    plot.x0,
    plot.x1,
    area.x0,
    area.x1,
    edges(({ x0, x1 }) => [x0, x1]),
  );
  const zs = lines(plot.y0, plot.y1, area.y0, area.y1, [
    ...edges(({ y0, y1 }) => [y0, y1]),
    ...terrain.map(([at]) => at),
  ]);
  for (let i = 0; i < xs.length - 1; i++) {
    for (let j = 0; j < zs.length - 1; j++) {
      const [x0, x1, z0, z1] = [xs[i]!, xs[i + 1]!, zs[j]!, zs[j + 1]!];
      if (covers(houses, (x0 + x1) / 2, (z0 + z1) / 2)) continue;
      const within = x0 >= area.x0 && x1 <= area.x1 && z0 >= area.y0 && z1 <= area.y1;
      const plain = within ? clear({ x0, x1, y0: z0, y1: z1 }) : beyond;
      const at = (x: Mm, z: Mm): Vector => [x / 1000, groundAt(terrain, z), z / 1000];
      (plain ? bare : shaded).plain(at(x0, z1), at(x1, z1), at(x1, z0), at(x0, z0), board, [1, 1, 1, 1]);
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
  plot: Rect,
  terrain: Terrain,
  palette: Palette,
  light: Light,
): Mesh {
  const mesh = startMesh(light);
  for (const home of homes) {
    mesh.move(home.at / 1000);
    const ground = { ...plot, x0: plot.x0 - home.at, x1: plot.x1 - home.at };
    stones(mesh, home, ground, terrain, rgb(palette.path));
    decks(mesh, home, ground, terrain, rgb(palette.slab));
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

/** Stones are so long with the gap between them, and so many lead away where no edge of the ground ends them; metres. */
const STONE = 0.52;
const GAP = 0.06;
const STONES = 9;

/** To the front door, or to where it may stand, from the edge of the ground; none when its storey is not shown. */
function stones(
  mesh: MeshBuilder,
  { plan, levels }: Placed,
  plot: Rect,
  terrain: Terrain,
  colour: Rgb,
): void {
  const { shell } = plan;
  const { entrance } = shell;
  const [door] = frontDoors(plan);
  const built = around(plan.storeys[entrance.storey]?.built ?? []);
  if (!built || !levels.some((l) => l.index === entrance.storey)) return;
  const middle = (door ? (door.from + door.to) / 2 : (entrance.from + entrance.to) / 2) / 1000;
  const [ox, oz] = OUT[entrance.side];
  const out = ox + oz;
  const start = sideAt(built, entrance.side) / 1000 + out * (shell.walls.outer / 1000 + 0.1);
  const edge = sideAt(plot, entrance.side) / 1000;
  for (let i = 0; i < STONES; i++) {
    const near = start + out * i * STONE;
    if ((edge - near) * out < GAP) return;
    const end = near + out * (STONE - GAP);
    const far = (edge - end) * out < 0 ? edge : end;
    const [a, b] = [Math.min(near, far), Math.max(near, far)];
    const half = i === 0 ? 0.75 : 0.55;
    const [x0, x1, z0, z1] =
      oz !== 0 ? [middle - half, middle + half, a, b] : [a, b, middle - half, middle + half];
    laid(mesh, { x0, x1, y0: z0, y1: z1 }, terrain, colour);
  }
}

/** Something flat on the ground, in metres. */
function laid(mesh: MeshBuilder, { x0, x1, y0, y1 }: Rect, terrain: Terrain, colour: Rgb): void {
  const [far, near] = [y0, y1].map((z) => groundAt(terrain, z * 1000) + OVER) as [number, number];
  mesh.plain([x0, near, y1], [x1, near, y1], [x1, far, y0], [x0, far, y0], colour, [1, 1, 1, 1]);
}

/** How wide and how deep a deck before a door to the garden is beyond that, how wide its boards are, and how near the floor the ground lies; metres. */
const DECK = { beside: 0.55, deep: 1.5, board: 0.14, gap: 0.02, level: 0.3 } as const;

/** Boards to step out on before every door that leads to level ground, but those on the side of the entrance. */
function decks(mesh: MeshBuilder, { plan, levels }: Placed, plot: Rect, terrain: Terrain, colour: Rgb): void {
  const outer = plan.shell.walls.outer / 1000;
  for (const { storey, kind, hole, wall, axis } of plan.openings) {
    const level = levels.find(({ index }) => index === storey);
    const side = wall?.faces;
    if (!level || kind !== 'door' || !side || side === plan.shell.entrance.side) continue;
    if (Math.abs(level.y - groundAt(terrain, (hole.y0 + hole.y1) / 2)) > DECK.level) continue;
    const [ox, oz] = OUT[side];
    const out = ox + oz;
    const face = sideAt(hole, side) / 1000 + out * 0.05;
    const edge = sideAt(plot, side) / 1000;
    const deep = Math.min(DECK.deep, (edge - face) * out - outer);
    const [from, to] = (axis === 'v' ? [hole.y0, hole.y1] : [hole.x0, hole.x1]).map((at) => at / 1000) as [
      number,
      number,
    ];
    for (let off = 0; off < deep; off += DECK.board) {
      const ends = [face + out * off, face + out * Math.min(deep, off + DECK.board - DECK.gap)];
      const [a, b] = [Math.min(...ends), Math.max(...ends)];
      const along = { from: from - DECK.beside, to: to + DECK.beside };
      const rect =
        axis === 'v'
          ? { x0: a, x1: b, y0: along.from, y1: along.to }
          : { x0: along.from, x1: along.to, y0: a, y1: b };
      laid(mesh, rect, terrain, colour);
    }
  }
}

/**
 * The other half of the house at one storey, without anything one could know about who lives there: a body of plain card behind
 * the party wall, cut where the ground is. Heights from the storey's own floor.
 */
export function neighbourMesh(plan: Plan, { storey, shown }: Level, palette: Palette, light: Light): Mesh {
  const mesh = startMesh(light);
  const { shell } = plan;
  const right = shell.party === 'right';
  const line = right ? (shell.xs.at(-1) ?? 0) + shell.walls.party : -shell.walls.party;
  const end = beyondOf(plan);
  const body = [...storey.built, ...storey.pieces.filter((p) => p.kind !== 'inner').map((p) => p.rect)]
    .map((r) => ({ ...r, x0: 2 * line - r.x1, x1: 2 * line - r.x0 }))
    .map((r) => ({ ...r, x0: Math.max(r.x0, Math.min(line, end)), x1: Math.min(r.x1, Math.max(line, end)) }))
    .filter((r) => r.x0 < r.x1);
  const group = shown === 'cut' ? NEIGHBOUR : WHOLE;
  const cut = { a: group, b: group, foot: 0 };
  // Under a sloping roof only up to the eaves: how the neighbour's attic looks is not ours to show.
  const high = eavesHeight(storey.shell) / 1000;
  const top = rgb(palette.quiet);
  const put = (a: Vector, b: Vector, c: Vector, d: Vector, bright: number): void =>
    mesh.plain(a, b, c, d, toned(top, bright), [1, 1, 1, 1], cut);
  for (const r of body) {
    const [x0, x1, z0, z1] = [r.x0 / 1000, r.x1 / 1000, r.y0 / 1000, r.y1 / 1000];
    put([x0, high, z1], [x1, high, z1], [x1, high, z0], [x0, high, z0], 1);
  }
  for (const rim of rimOf(body)) {
    const [at, a, b] = [rim.at / 1000, rim.from / 1000, rim.to / 1000];
    if (rim.side === 'bottom') put([a, 0, at], [b, 0, at], [b, high, at], [a, high, at], 0.93);
    if (rim.side === 'top') put([b, 0, at], [a, 0, at], [a, high, at], [b, high, at], 0.88);
    if (rim.side === 'right') put([at, 0, b], [at, 0, a], [at, high, a], [at, high, b], SIDE);
    if (rim.side === 'left') put([at, 0, a], [at, 0, b], [at, high, b], [at, high, a], SIDE);
  }
  return mesh.done();
}

/** How bright a side of plain card is that is seen from along the street, beside its top. */
const SIDE = 0.84;
const toned = ([r, g, b]: Rgb, bright: number): Rgb => [r * bright, g * bright ** 1.3, b * bright ** 1.6];
/** The neighbour's half where it is cut. */
export const cutOf = (palette: Palette): Rgb => toned(rgb(palette.quiet), SIDE);

/** Where the neighbour's half is cut, along the street of a home's own plan; mm. */
export const beyondOf = ({ shell }: Plan): Mm =>
  shell.party === 'right' ? (shell.xs.at(-1) ?? 0) + NEIGHBOUR_DEPTH : -NEIGHBOUR_DEPTH;
