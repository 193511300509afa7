import type { OpeningPlan, Plan, StoreyPlan, Wall } from '../derive/plan.ts';
import type { RoomKindId } from '../model/kinds.ts';
import type { QuantityId } from '../model/prices.ts';
import { topHeight } from '../model/shell.ts';
import type { M2, Mm } from '../model/units.ts';
import type { AreaReport } from './area.ts';
import { measureArea } from './area.ts';
import { floorArea, union } from './floor.ts';
import { meanHeight } from './height.ts';

/** Every quantity a price line may ask for: m² or a count, not rounded. */
export type Quantities = Readonly<Record<QuantityId, number>>;

/** The hole in a wall for an opening: its full width and height, as a builder measures it. */
export const openingArea = (o: Pick<OpeningPlan, 'width' | 'height'>): M2 => (o.width * o.height) / 1e6;

/** Windows and outer doors against the floor that is heated (BRA-i); null when there is none of either. */
export function shareOfOpenings(plan: Plan) {
  const openings = plan.openings.filter((o) => o.outer && o.wall);
  const heated = measureArea(plan).braI;
  if (openings.length === 0 || heated === 0) return null;
  const area: M2 = openings.reduce((sum, o) => sum + openingArea(o), 0);
  return { openings, area, heated, share: area / heated };
}

/** Clear height along a wall, the mean of it under a slope. */
const clearAlong = (storey: StoreyPlan, w: Wall): Mm =>
  meanHeight(storey.shell, w.axis === 'v' ? 'y' : 'x', w.at, w.from, w.to);

/**
 * Height of an outer or party wall: from floor to floor under a flat ceiling. Under a slope, what the storey's height adds to
 * its highest clear height (floor and roof build-up) is added to the clear height along the wall.
 */
const fullAlong = (storey: StoreyPlan, w: Wall): Mm =>
  clearAlong(storey, w) + storey.shell.height - topHeight(storey.shell);

function wallArea(plan: Plan, kind: Wall['kind'], heightOf: (storey: StoreyPlan, w: Wall) => Mm): M2 {
  let area = 0;
  for (const storey of plan.storeys) {
    for (const wall of storey.walls) {
      if (wall.kind === kind) area += ((wall.to - wall.from) * heightOf(storey, wall)) / 1e6;
    }
  }
  for (const opening of plan.openings) if (opening.wall?.kind === kind) area -= openingArea(opening);
  return Math.max(0, area);
}

/**
 * Measures a plan for the price list (rules.md § 4.2). Openings that have lost their wall are not counted.
 *
 * - `footprint_m2`: ground the home stands on: floor built on the entrance storey or below it, seen from above, inside the walls.
 * - `basement_m2`: floor built below the entrance storey.
 * - `outer_wall_m2`: walls to the open air on all storeys, inside length × storey height, without their openings.
 * - `window_m2`: windows, full size of the frame. `outer_door_count`, `inner_door_count`: doors with a leaf.
 * - `party_wall_m2`: wall to the neighbour, length × storey height; the price is for this home's half.
 * - `inner_wall_m2`: one side of inner walls, length × clear height, without their openings.
 * - `floor_between_m2`: all built floor that does not stand on the ground; a stair's opening is not taken out.
 * - `roof_m2`: the uppermost built floor at each place × 1/cos(slope), inside the walls.
 * - `stair_count`, `kitchen_count`, `bath_count`, `wc_count`, `laundry_count`: as drawn. `bath_m2`: net floor of the baths.
 * - `bra_m2`: BRA. `slab_finish_m2`: floor finish on the ground slab, the same floor as the footprint.
 * - `dormer_count`, `sprinkler_m2`, `terrace_m2`: 0, a design cannot hold them yet.
 */
export function measureQuantities(plan: Plan, area: AreaReport = measureArea(plan)): Quantities {
  const built = plan.storeys.map((s) => s.built);
  const footprint = floorArea(union(built.filter((_, i) => plan.storeys[i]!.shell.level <= 0)));
  const rooms = (kind: RoomKindId) => plan.rooms.filter((r) => r.kind === kind);
  const doors = (outer: boolean) =>
    plan.openings.filter((o) => o.kind === 'door' && o.wall && o.outer === outer);
  return {
    footprint_m2: footprint,
    basement_m2: floorArea(plan.storeys.filter((s) => s.shell.level < 0).flatMap((s) => s.built)),
    outer_wall_m2: wallArea(plan, 'outer', fullAlong),
    window_m2: plan.openings
      .filter((o) => o.kind === 'window' && o.wall)
      .reduce((sum, o) => sum + openingArea(o), 0),
    outer_door_count: doors(true).length,
    party_wall_m2: wallArea(plan, 'party', fullAlong),
    inner_wall_m2: wallArea(plan, 'inner', clearAlong),
    inner_door_count: doors(false).length,
    floor_between_m2: floorArea(built.flat()) - footprint,
    roof_m2: floorArea(union(built)) / Math.cos((plan.shell.roof.slope * Math.PI) / 180),
    stair_count: plan.stairs.length,
    kitchen_count: rooms('kitchen').length,
    bath_count: rooms('bath').length,
    bath_m2: rooms('bath').reduce((sum, r) => sum + r.net, 0),
    wc_count: rooms('wc').length,
    laundry_count: rooms('laundry').length,
    bra_m2: area.bra,
    slab_finish_m2: footprint,
    dormer_count: 0,
    sprinkler_m2: 0,
    terrace_m2: 0,
  };
}
