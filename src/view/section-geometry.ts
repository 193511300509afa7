import type { Mass } from '../derive/masses.ts';
import type { Plan } from '../derive/plan.ts';
import type { Mm, Rect } from '../model/units.ts';
import { eavesHeight, massesOf } from '../store/derived.ts';
import type { Palette, Rgb } from './colour.ts';
import { brighter, mix, rgb } from './colour.ts';
import type { Placed, Terrain } from './levels.ts';
import { groundAt } from './levels.ts';
import type { Light, Mesh, MeshBuilder } from './mesh.ts';
import { startMesh } from './mesh.ts';
import type { Plane } from './section.ts';
import { acrossOf, alongOf, cuts, onPlane } from './section.ts';
import { NEIGHBOUR_DEPTH } from './surroundings-geometry.ts';

/** As bright as what stands beside it, by day and by night. */
const fillOf = (palette: Palette, light: Light): Rgb =>
  brighter(rgb(palette.cut), light.sky[0] / palette.sky[0]);

type Corners = readonly [Mm, Mm, Mm, Mm];

/** Heights where a plane leaves a rectangle, at both ends of the cut, from those at its corners. */
function cutHeights(plane: Plane, share: number, [a, b, c, d]: Corners): readonly [Mm, Mm] {
  const between = (p: Mm, q: Mm): Mm => p + (q - p) * share;
  return plane.axis === 'x' ? [between(a, b), between(d, c)] : [between(a, d), between(b, c)];
}

/** The stretch of a mass that a plane goes through: all along its rectangle, or less of a wedge. */
function stretchOf(plane: Plane, { rect, ring }: Mass): readonly [Mm, Mm] {
  if (!ring) return alongOf(plane, rect);
  const met = ring.flatMap((a, i) => {
    const b = ring[(i + 1) % ring.length]!;
    const [[p, from], [q, to]] = [a, b].map(({ x, y }) => (plane.axis === 'x' ? [x, y] : [y, x])) as [
      [Mm, Mm],
      [Mm, Mm],
    ];
    if (p === q || plane.at < Math.min(p, q) || plane.at > Math.max(p, q)) return [];
    return [from + ((to - from) * (plane.at - p)) / (q - p)];
  });
  return [Math.min(...met), Math.max(...met)];
}

/** What is cut of a home, filled as a section is drawn: walls, floors, stairs and roof. Heights over the floor at the entrance. */
export function sectionMesh(plan: Plan, plane: Plane, palette: Palette, light: Light): Mesh {
  const mesh = startMesh(light);
  const colour = fillOf(palette, light);
  for (const mass of massesOf(plan)) {
    const { rect, foot, top } = mass;
    if (!cuts(plane, rect)) continue;
    const [near, far] = acrossOf(plane, rect);
    const [from, to] = stretchOf(plane, mass);
    const share = (plane.at - near) / (far - near);
    const [low, high] = [cutHeights(plane, share, foot), cutHeights(plane, share, top)];
    mesh.plain(
      onPlane(plane, from, low[0]),
      onPlane(plane, to, low[1]),
      onPlane(plane, to, high[1]),
      onPlane(plane, from, high[0]),
      colour,
      [1, 1, 1, 1],
    );
  }
  return mesh.done();
}

/** How deep the earth is seen where it is cut, whole at first, and how far from the house. */
const FIRM: Mm = 260;
const DEEP: Mm = 1000;
const REACH: Mm = 4000;
const STEPS = 24;

/** What is cut round a house and fades away: the ground, and the half next door where it is not shown with its own. */
export function roundSectionMesh(
  homes: readonly Placed[],
  house: Rect,
  plane: Plane,
  terrain: Terrain,
  palette: Palette,
  light: Light,
): Mesh {
  const mesh = startMesh(light);
  const fill = fillOf(palette, light);
  const earth = mix(rgb(palette.board), rgb(palette.slab), 0.6);
  const [from, to] = alongOf(plane, house);
  const column = (i: number) => {
    const along = from - REACH + ((to - from + 2 * REACH) * i) / STEPS;
    const out = Math.max(0, from - along, along - to) / REACH;
    const y = 1000 * groundAt(terrain, plane.axis === 'x' ? along : plane.at);
    return { at: [0, FIRM, DEEP].map((down) => onPlane(plane, along, y - down)), alpha: 1 - out };
  };
  for (let i = 0; i < STEPS; i++) {
    const [a, b] = [column(i), column(i + 1)];
    mesh.plain(a.at[1]!, b.at[1]!, b.at[0]!, a.at[0]!, earth, [a.alpha, b.alpha, b.alpha, a.alpha]);
    mesh.plain(a.at[2]!, b.at[2]!, b.at[1]!, a.at[1]!, earth, [0, 0, b.alpha, a.alpha]);
  }
  const [home] = homes;
  if (home && homes.length === 1 && plane.axis === 'y')
    nextDoor(mesh, home.plan, plane, mix(rgb(palette.quiet), fill, 0.25));
  return mesh.done();
}

/** The other half of the house: filled through and through, since what is in it is not ours to show. */
function nextDoor(mesh: MeshBuilder, { shell, storeys }: Plan, plane: Plane, colour: Rgb): void {
  const right = shell.party === 'right';
  const line = right ? (shell.xs.at(-1) ?? 0) + shell.walls.party : -shell.walls.party;
  const end = line + (right ? NEIGHBOUR_DEPTH : -NEIGHBOUR_DEPTH);
  for (const { built, shell: storey } of storeys) {
    if (!built.some((r) => cuts(plane, r))) continue;
    const [low, top] = [storey.floor, storey.floor + eavesHeight(storey)];
    mesh.plain(
      onPlane(plane, line, low),
      onPlane(plane, end, low),
      onPlane(plane, end, top),
      onPlane(plane, line, top),
      colour,
      [0.8, 0, 0, 0.8],
    );
  }
}
