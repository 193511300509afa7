import type { RoomPlan, StoreyPlan } from '../derive/plan.ts';
import type { RoomKindId } from '../model/kinds.ts';
import type { Rect } from '../model/units.ts';
import { minus, overlaps } from '../model/units.ts';
import type { Upper } from './cladding.ts';
import { boards } from './cladding.ts';
import type { Palette } from './colour.ts';
import { brighter, mix, rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import { flat } from './flat.ts';
import { layingOf, ruled } from './laying.ts';
import type { Light, Mesh } from './mesh.ts';
import { startMesh } from './mesh.ts';

/** What a floor looks like: its colour, `#rrggbb`, and the name of the pattern it has on the plan. */
export type Tints = Readonly<Record<RoomKindId, { readonly floor: string; readonly pattern: string }>>;

/** How far what closes the joints between boards and tiles lies under them, in metres. */
const UNDER = 0.004;
/** How far lines lie over the floor they are drawn on, in metres. */
const OVER = 0.004;

/**
 * Floors of a storey, every room in its own tint. Light comes from the storey's shadow map, so tops are left as they
 * are. `voids` are the stairs that come up from below: there is no floor over them.
 */
export function floorMesh(
  storey: StoreyPlan,
  voids: readonly Rect[],
  tints: Tints,
  palette: Palette,
  light: Light,
): Mesh {
  const mesh = startMesh(light);
  // Everything built lies under the rooms as plain slab, so that no seam shows between them.
  const rooms = storey.rooms.flatMap((room: RoomPlan) => room.rects);
  for (const r of minus(storey.built, [...rooms, ...storey.free.rects, ...voids]))
    flat(mesh, r, rgb(palette.stair), 0);
  const free = minus(storey.free.rects, voids);
  for (const r of ruled(free)) flat(mesh, r, rgb(palette.ruling), OVER);
  for (const r of free) flat(mesh, r, rgb(palette.free), 0);
  for (const room of storey.rooms) {
    const { floor, pattern } = tints[room.kind];
    const colour = brighter(rgb(floor), palette.lift);
    const parts = layingOf(pattern, minus(room.rects, voids));
    // What is seen comes first: what lies under it is then not drawn there.
    for (const { rect, tone } of parts) flat(mesh, rect, brighter(colour, tone), 0);
    for (const r of minus(room.rects, voids)) flat(mesh, r, colour, -UNDER);
  }
  return mesh.done();
}

/**
 * What closes a storey from above: a flat lid over floor that no storey covers, and the outer walls from the ceiling up
 * to the next floor. `at` is the height of that floor, in metres. A sloping ceiling is closed by the roof that lies on it. White boards
 * lie on walls that carry nothing; on the others, `carried` says, they would shine through the joint.
 */
export function lidMesh(
  storey: StoreyPlan,
  covered: readonly Rect[],
  at: number,
  palette: Palette,
  light: Light,
  carried: readonly Rect[] = [],
): Mesh {
  const mesh = startMesh(light);
  const { ceiling } = storey.shell;
  if (!('clear' in ceiling)) return mesh.done();
  const colour = rgb(palette.outerCard);
  const [felt, coping] = [mix(colour, rgb(palette.roof), 0.16), rgb(palette.white)];
  // A little lower than the floor above, so that the two never fight for the same place.
  const lid = at - 0.01;
  for (const r of minus(storey.built, covered)) {
    const [x0, x1, z0, z1] = [r.x0 / 1000, r.x1 / 1000, r.y0 / 1000, r.y1 / 1000];
    mesh.quad([x0, lid, z1], [x1, lid, z1], [x1, lid, z0], [x0, lid, z0], felt);
  }
  for (const { rect: r, kind } of storey.pieces) {
    if (kind === 'inner') continue;
    const clad = kind === 'outer' ? rgb(palette.cladding) : colour;
    // At its foot a hair outside the wall it stands on, or the cut edge of the wall would shine through the joint; flush
    // with the wall that stands on it at its top, or one would see that edge between the two.
    const [x0, x1, z0, z1] = [r.x0 / 1000, r.x1 / 1000, r.y0 / 1000, r.y1 / 1000];
    const low = ceiling.clear / 1000 - 0.01;
    const ring = (o: number, top: number): Upper[] => [
      { x: x0 - o, z: z1 + o, top },
      { x: x1 + o, z: z1 + o, top },
      { x: x1 + o, z: z0 - o, top },
      { x: x0 - o, z: z0 - o, top },
    ];
    const [feet, heads] = [ring(0.002, low), ring(0, at)];
    for (const i of [0, 1, 2, 3]) {
      const [left, right, over, above] = [feet[i]!, feet[(i + 1) % 4]!, heads[(i + 1) % 4]!, heads[i]!];
      const corner = ({ x, z, top }: Upper): Vector => [x, top, z];
      mesh.quad(corner(left), corner(right), corner(over), corner(above), clad);
      if (kind === 'outer') boards(mesh, [above, over], low, clad, undefined);
    }
    const top = carried.some((c) => overlaps(c, r)) ? clad : coping;
    mesh.quad([x0, at, z1], [x1, at, z1], [x1, at, z0], [x0, at, z0], top);
  }
  return mesh.done();
}
