import type { Mass } from '../derive/masses.ts';
import type { Plan } from '../derive/plan.ts';
import type { Mm, Rect } from '../model/units.ts';
import { massesOf } from '../store/bodies.ts';
import { eavesHeight } from '../store/derived.ts';
import type { Palette, Rgb } from './colour.ts';
import { brighter, mix, rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { Placed, Terrain } from './levels.ts';
import { groundAt } from './levels.ts';
import type { Light, Mesh, MeshBuilder } from './mesh.ts';
import { startMesh } from './mesh.ts';
import { tableAt } from './plot-geometry.ts';
import type { Plane } from './section.ts';
import { acrossOf, alongOf, cuts, onPlane } from './section.ts';
import { beyondOf } from './surroundings-geometry.ts';

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

/** What is cut round a house: the ground on its board, and the half next door where it is not shown with its own. */
export function roundSectionMesh(
  homes: readonly Placed[],
  plot: Rect,
  plane: Plane,
  terrain: Terrain,
  palette: Palette,
  light: Light,
): Mesh {
  const mesh = startMesh(light);
  const fill = fillOf(palette, light);
  const earth = mix(rgb(palette.board), rgb(palette.slab), 0.6);
  const [from, to] = alongOf(plane, plot);
  const low = 1000 * tableAt(plot, terrain);
  const down = terrain.map(([at]) => at).filter((at) => plane.axis === 'x' && at > from && at < to);
  const places = [from, ...down, to];
  const high = (along: Mm): Mm => 1000 * groundAt(terrain, plane.axis === 'x' ? along : plane.at);
  for (let i = 1; i < places.length; i++) {
    const [a, b] = [places[i - 1]!, places[i]!];
    const at = (along: Mm, y: Mm): Vector => onPlane(plane, along, y);
    mesh.plain(at(a, low), at(b, low), at(b, high(b)), at(a, high(a)), earth, [1, 1, 1, 1]);
  }
  const [home] = homes;
  if (home && homes.length === 1 && plane.axis === 'y')
    nextDoor(mesh, home.plan, plane, mix(rgb(palette.quiet), fill, 0.25));
  return mesh.done();
}

/** The other half of the house: filled through and through, since what is in it is not ours to show. */
function nextDoor(mesh: MeshBuilder, plan: Plan, plane: Plane, colour: Rgb): void {
  const { shell, storeys } = plan;
  const right = shell.party === 'right';
  const line = right ? (shell.xs.at(-1) ?? 0) + shell.walls.party : -shell.walls.party;
  const end = beyondOf(plan);
  for (const { built, shell: storey } of storeys) {
    if (!built.some((r) => cuts(plane, r))) continue;
    const [low, top] = [storey.floor, storey.floor + eavesHeight(storey)];
    mesh.plain(
      onPlane(plane, line, low),
      onPlane(plane, end, low),
      onPlane(plane, end, top),
      onPlane(plane, line, top),
      colour,
      [1, 1, 1, 1],
    );
  }
}
