import { outsideRooms } from '../derive/outside.ts';
import type { Plan, StoreyPlan } from '../derive/plan.ts';
import type { RoomId } from '../model/design.ts';
import type { M2, Mm, Rect } from '../model/units.ts';
import { grown, joined, minus } from '../model/units.ts';
import { bra, braE, braI, measuredFloors, sum } from './area.ts';
import type { Floor } from './floor.ts';
import { common, floorArea, rounded, union } from './floor.ts';
import { slopeAxis } from './height.ts';

/** What an area opens to: asked for when somebody looks, never while a wall moves. In m² to the whole mm². */

/** BRA-b (NS 3940:2023, AR-14), glazed balcony: 0, a design cannot hold one yet. */
export const braB = (): M2 => 0;

/** TBA (AR-15), open terrace and balcony, not a part of BRA: 0, a design cannot hold one yet. */
export const tba = (): M2 => 0;

/** GUA (AR-16): all floor there is inside the walls, however low the roof. BRA + ALH. */
export const gua = (plan: Plan): M2 => sum(plan.storeys.map((s) => s.builtArea));

/** ALH (AR-16): floor that is too low under a sloping roof to be measured. */
export const alh = (plan: Plan): M2 => rounded(gua(plan) - bra(plan));

/** Share of the floor inside the walls that inner walls stand on, 0 … 1. */
export const wallShare = (plan: Plan): number => {
  const all = gua(plan);
  return all === 0 ? 0 : sum(plan.storeys.map((s) => s.wallArea)) / all;
};

const wider = (floor: Floor, dx: Mm, dy: Mm): Rect[] => floor.map((r) => grown(r, dx, dy));

/**
 * Outer and party walls that measured floor meets, through their whole thickness. Under a slope the gable wall is counted along
 * the measured stretch, and the wall under the eaves only where the floor is measured all the way to it:
 *
 *        ┌───────────────┐
 *     low│   measured    │low        gable walls above and below the measured floor count,
 *        └───────────────┘           those beside the low floor do not
 */
function wallsAround(plan: Plan, storey: StoreyPlan, measured: Floor): Rect[] {
  const { outer, party } = plan.shell.walls;
  const thick = Math.max(outer, party);
  const [x, y] = slopeAxis(storey.shell.ceiling) === 'x' ? [thick, 0] : [0, thick];
  const low = minus(storey.built, measured);
  const walls = storey.pieces.filter((p) => p.kind !== 'inner').map((p) => p.rect);
  const beside = wider(measured, y, x);
  const atEnds = minus(wider(measured, x, y), wider(low, x, y));
  const corners = minus(wider(measured, thick, thick), wider(low, thick, thick));
  return common(walls, union([beside, atEnds, corners]));
}

/** BTA (NS 3940:2012, AR-1): to the outside of the outer wall and to the middle of the party wall; measured where BRA is. */
export const bta = (plan: Plan): M2 => sum(withWalls(plan).map(floorArea));

const withWalls = (plan: Plan): Floor[] =>
  plan.storeys.map((storey, i) => {
    const measured = measuredFloors(plan)[i]!;
    return [...measured, ...wallsAround(plan, storey, measured)];
  });

const lowFloors = (plan: Plan): Floor[] =>
  plan.storeys.map(({ built }, i) => minus(built, measuredFloors(plan)[i]!));

/** Measured floor of the rooms one reaches only from outside, or of all others. */
const sideOfTheDoor = (plan: Plan, outside: boolean): Floor[] =>
  measuredFloors(plan).map((measured, i) => {
    const rects = outsideRooms(plan).flatMap((r) => (r.storey === i ? r.rects : []));
    return outside ? common(rects, measured) : minus(measured, rects);
  });

/** What an area comes from, as one would write it on paper: rectangles of floor, or areas that are added and, below 0, taken away. */
export type Working = { readonly rects: readonly Rect[] } | { readonly terms: readonly M2[] };

/** Sides are told to the centimetre. Where a slope cuts the floor between two of them the area itself is all there is to tell. */
const measured = (floor: Floor): Working =>
  floor.every((r) => (r.x1 - r.x0) % 10 === 0 && (r.y1 - r.y0) % 10 === 0)
    ? { rects: joined(floor) }
    : { terms: [floorArea(floor)] };

type Standard = 2012 | 2023;
/** A figure of NS 3940: in which editions it stands, how large it is, and the floor of each storey it was measured on. */
export type AreaFigure = {
  readonly id: 'bra' | 'bta' | 'braI' | 'braE' | 'braB' | 'tba' | 'alh' | 'gua';
  readonly by: readonly Standard[];
  readonly area: (plan: Plan) => M2;
  readonly floors: (plan: Plan) => readonly Floor[];
  readonly working: (plan: Plan) => Working;
};

const none = (): readonly Floor[] => [];
const nothing = (): Working => ({ terms: [] });

/** All figures, in the order of a table that shows both editions side by side. */
export const AREA_FIGURES: readonly AreaFigure[] = [
  {
    id: 'braI',
    by: [2023],
    area: braI,
    floors: (plan) => sideOfTheDoor(plan, false),
    working: (plan) => ({ terms: [bra(plan), -braE(plan)] }),
  },
  {
    id: 'braE',
    by: [2023],
    area: braE,
    floors: (plan) => sideOfTheDoor(plan, true),
    working: (plan) => measured(sideOfTheDoor(plan, true).flat()),
  },
  { id: 'braB', by: [2023], area: braB, floors: none, working: nothing },
  {
    id: 'bra',
    by: [2012, 2023],
    area: bra,
    floors: measuredFloors,
    working: (plan) => ({ terms: measuredFloors(plan).map(floorArea) }),
  },
  {
    id: 'bta',
    by: [2012],
    area: bta,
    floors: withWalls,
    working: (plan) => ({ terms: [bra(plan), rounded(bta(plan) - bra(plan))] }),
  },
  {
    id: 'alh',
    by: [2023],
    area: alh,
    floors: lowFloors,
    working: (plan) => ({ terms: [gua(plan), -bra(plan)] }),
  },
  {
    id: 'gua',
    by: [2023],
    area: gua,
    floors: (plan) => plan.storeys.map((s) => s.built),
    working: (plan) => ({ terms: plan.storeys.map((s) => s.builtArea) }),
  },
  { id: 'tba', by: [2023], area: tba, floors: none, working: nothing },
];

/** One term of a storey's sum, and the floor it was measured on. A room is told by its letter. */
export type AreaLine = {
  readonly what: RoomId | 'walls' | 'stairs' | 'free' | 'low';
  readonly area: M2;
  readonly floor: Floor;
};

/** How a storey's BRA comes about: `parts` add up to `gua`, which without `low` is `bra`. Terms of 0 are left out. */
export type StoreySum = {
  readonly storey: number;
  readonly parts: readonly AreaLine[];
  readonly gua: M2;
  readonly low: AreaLine | null;
  readonly bra: M2;
};

/**
 * The areas of a plan as sums one can follow: rooms, stairs and free floor between the wall faces, and the inner walls; a stair
 * counts on both storeys it joins (AR-4). Floor left unbuilt over a room is no floor, and so in none of them (AR-5).
 */
export const areaSums = (plan: Plan): StoreySum[] =>
  plan.storeys.map((storey, i) => {
    const measured = measuredFloors(plan)[i]!;
    const stairs = plan.stairs.filter((s) => s.storey === i || s.storey === i - 1).map((s) => s.rects);
    const walls = storey.pieces.filter((p) => p.kind === 'inner').map((p) => p.rect);
    const parts: AreaLine[] = [
      ...storey.rooms.map((r) => ({ what: r.id, area: r.net, floor: r.rects })),
      { what: 'walls', area: storey.wallArea, floor: walls },
      { what: 'stairs', area: storey.stairArea, floor: union(stairs) },
      { what: 'free', area: storey.free.net, floor: storey.free.rects },
    ];
    const all = rounded(storey.builtArea);
    const counted = floorArea(measured);
    // What is left over, so that a line between the two that runs through a mm² belongs to one of them.
    const low: AreaLine = { what: 'low', area: rounded(all - counted), floor: lowFloors(plan)[i]! };
    return {
      storey: i,
      parts: parts.filter((line) => line.area > 0),
      gua: all,
      low: low.area > 0 ? low : null,
      bra: counted,
    };
  });

/** How a term of a storey's sum comes about: floor between the wall faces, or what its other terms leave. */
export function lineWorking(plan: Plan, { storey, gua, bra }: StoreySum, { what, floor }: AreaLine): Working {
  if (what === 'low') return { terms: [gua, -bra] };
  const walls = plan.storeys[storey]!.pieces.map((p) => p.rect);
  return measured(what === 'walls' ? floor : minus(floor, walls));
}
