import type { OpeningPlan, Plan, Wall } from '../derive/plan.ts';
import type { RoomKindId } from '../model/kinds.ts';
import type { QuantityId } from '../model/prices.ts';
import type { Mm, Rect } from '../model/units.ts';
import { minus } from '../model/units.ts';
import { measuredFloors } from './area.ts';
import type { Spot } from './finding.ts';
import type { Floor } from './floor.ts';
import { union } from './floor.ts';
import { spotsOf, spotsOn } from './rule.ts';

/** Floor of each storey for which no storey further on (up, or down) has floor at the same place. */
const seenFrom = (way: 'above' | 'below', floors: readonly Floor[]): Floor[] =>
  floors.map((floor, i) => minus(floor, union(way === 'above' ? floors.slice(i + 1) : floors.slice(0, i))));

const built = (plan: Plan, on: (level: number) => boolean = () => true): Floor[] =>
  plan.storeys.map((s) => (on(s.shell.level) ? s.built : []));

/** Floor that stands on the ground: the entrance storey's, and of a storey below it the floor it lies over. */
const grounded = (plan: Plan): Floor[] =>
  seenFrom(
    'below',
    built(plan, (level) => level <= 0),
  );

const spotsOfFloors = (floors: readonly Floor[]): Spot[] =>
  floors.flatMap((floor, storey) => spotsOn(storey, floor));

/** How far a lit wall shines into the rooms beside it: it is drawn over what is lit under it. */
const AROUND: Mm = 90;
/** The outer and the party wall shine inwards only, since floor ends there in 3D. */
const INWARDS: Mm = 250;

/** A stretch of a wall, or of a hole in it. */
type Along = Pick<Wall, 'axis' | 'at' | 'from' | 'to'>;

function beside({ axis, at, from, to }: Along, { faces, thickness }: Wall): Rect {
  const half = thickness / 2 + AROUND;
  const [low, high] =
    faces === null ? [half, half] : faces === 'top' || faces === 'left' ? [0, INWARDS] : [INWARDS, 0];
  return axis === 'v'
    ? { x0: at - low, x1: at + high, y0: from, y1: to }
    : { x0: from, x1: to, y0: at - low, y1: at + high };
}

const walls =
  (kind: Wall['kind']) =>
  (plan: Plan): Spot[] =>
    plan.storeys.flatMap((s) =>
      s.walls.filter((w) => w.kind === kind).map((w) => ({ storey: s.index, rect: beside(w, w) })),
    );
const openings =
  (counts: (o: OpeningPlan) => boolean) =>
  (plan: Plan): Spot[] =>
    plan.openings.flatMap((o) =>
      o.wall && counts(o) ? [{ storey: o.storey, rect: beside(o, o.wall) }] : [],
    );
const rooms =
  (kind: RoomKindId) =>
  (plan: Plan): Spot[] =>
    spotsOf(plan.rooms.filter((r) => r.kind === kind));
const ground = (plan: Plan): Spot[] => spotsOfFloors(grounded(plan));
const nowhere = (): Spot[] => [];

/**
 * Where each quantity was measured: the same floor, walls and things as in quantities.ts, for lighting. Apart from it, since it is
 * asked for when a line is pressed and never while a wall moves.
 */
export const QUANTITY_PLACES: Readonly<Record<QuantityId, (plan: Plan) => readonly Spot[]>> = {
  footprint_m2: ground,
  slab_finish_m2: ground,
  basement_m2: (plan) => spotsOfFloors(built(plan, (level) => level < 0)),
  floor_between_m2: (plan) => spotsOfFloors(built(plan).map((floor, i) => minus(floor, grounded(plan)[i]!))),
  roof_m2: (plan) => spotsOfFloors(seenFrom('above', built(plan))),
  outer_wall_m2: walls('outer'),
  party_wall_m2: walls('party'),
  inner_wall_m2: walls('inner'),
  window_m2: openings((o) => o.kind === 'window'),
  outer_door_count: openings((o) => o.kind === 'door' && o.outer),
  inner_door_count: openings((o) => o.kind === 'door' && !o.outer),
  stair_count: (plan) => plan.stairs.flatMap((s) => spotsOn(s.storey, s.rects)),
  kitchen_count: rooms('kitchen'),
  bath_count: rooms('bath'),
  bath_m2: rooms('bath'),
  wc_count: rooms('wc'),
  laundry_count: rooms('laundry'),
  bra_m2: (plan) => spotsOfFloors(measuredFloors(plan)),
  dormer_count: nowhere,
  sprinkler_m2: nowhere,
  terrace_m2: nowhere,
};
