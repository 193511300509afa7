import type { RoomPlan, StoreyPlan } from '../derive/plan.ts';
import type { RoomKindId } from '../model/kinds.ts';
import type { Rect } from '../model/units.ts';
import { minus } from '../model/units.ts';
import type { Palette, Rgb } from './colour.ts';
import { brighter, rgb } from './colour.ts';
import { layingOf } from './laying.ts';
import type { Light, Mesh } from './mesh.ts';
import { box, startMesh } from './mesh.ts';

/** What a floor looks like: its colour, `#rrggbb`, and the name of the pattern it has on the plan. */
export type Tints = Readonly<Record<RoomKindId, { readonly floor: string; readonly pattern: string }>>;

/** How far what closes the joints between boards and tiles lies under them, in metres. */
const UNDER = 0.004;

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
  const flat = (r: Rect, colour: Rgb, y: number): void => {
    const [x0, x1, z0, z1] = [r.x0 / 1000, r.x1 / 1000, r.y0 / 1000, r.y1 / 1000];
    mesh.plain([x0, y, z1], [x1, y, z1], [x1, y, z0], [x0, y, z0], colour, [1, 1, 1, 1]);
  };
  const lay = (rects: readonly Rect[], colour: Rgb): void => {
    for (const r of minus(rects, voids)) flat(r, colour, 0);
  };
  // Everything built lies under the rooms as plain slab, so that no seam shows between them.
  const rooms = storey.rooms.flatMap((room: RoomPlan) => room.rects);
  lay(minus(storey.built, [...rooms, ...storey.free.rects]), rgb(palette.stair));
  lay(storey.free.rects, rgb(palette.free));
  for (const room of storey.rooms) {
    const { floor, pattern } = tints[room.kind];
    const colour = brighter(rgb(floor), palette.lift);
    const parts = layingOf(pattern, minus(room.rects, voids));
    for (const r of minus(room.rects, voids)) flat(r, colour, -UNDER);
    for (const { rect, tone } of parts) flat(rect, brighter(colour, tone), 0);
  }
  return mesh.done();
}

/**
 * What closes a storey from above: a flat lid over floor that no storey covers, and the outer walls from the ceiling up
 * to the next floor. `at` is the height of that floor, in metres. A sloping ceiling is closed by the roof that lies on it.
 */
export function lidMesh(
  storey: StoreyPlan,
  covered: readonly Rect[],
  at: number,
  palette: Palette,
  light: Light,
): Mesh {
  const mesh = startMesh(light);
  const { ceiling } = storey.shell;
  if (!('clear' in ceiling)) return mesh.done();
  const colour = rgb(palette.outerCard);
  // A little lower than the floor above, so that the two never fight for the same place.
  const lid = at - 0.01;
  for (const r of minus(storey.built, covered)) {
    const [x0, x1, z0, z1] = [r.x0 / 1000, r.x1 / 1000, r.y0 / 1000, r.y1 / 1000];
    mesh.quad([x0, lid, z1], [x1, lid, z1], [x1, lid, z0], [x0, lid, z0], colour);
  }
  for (const { rect: r, kind } of storey.pieces) {
    if (kind === 'inner') continue;
    // A hair outside the wall it stands on, or the cut edge of the wall would shine through the joint; its top is flush
    // with the wall that stands on it, or the hair would shine as a ledge.
    const o = 0.002;
    const b = { x0: r.x0 / 1000 - o, x1: r.x1 / 1000 + o, z0: r.y0 / 1000 - o, z1: r.y1 / 1000 + o };
    box(mesh, { ...b, y0: ceiling.clear / 1000 - 0.01, y1: at }, colour, { top: null });
    mesh.quad(
      [b.x0 + o, at, b.z1 - o],
      [b.x1 - o, at, b.z1 - o],
      [b.x1 - o, at, b.z0 + o],
      [b.x0 + o, at, b.z0 + o],
      colour,
    );
  }
  return mesh.done();
}
