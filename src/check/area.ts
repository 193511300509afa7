import { outsideRooms } from '../derive/outside.ts';
import { perPlan } from '../derive/per-plan.ts';
import type { Plan, StoreyPlan } from '../derive/plan.ts';
import type { Measures } from '../model/measures.ts';
import type { M2, Rect } from '../model/units.ts';
import type { Band } from './band.ts';
import type { Floor } from './floor.ts';
import { common, floorArea, rounded } from './floor.ts';
import type { Stretch } from './height.ts';
import { slopeAxis, tallStretches } from './height.ts';

/**
 * What the meters and the tables show of one dwelling, in m² to the whole mm² (the edge rounds to one decimal, rules.md AR-10).
 * Always: bra = braI + braE = inUse + free, and bra is the sum over the storeys. Each figure is a function below; those that are
 * only asked for when the area is opened stand in area-figures.ts.
 */
export type AreaReport = {
  readonly bra: M2;
  readonly braI: M2;
  readonly braE: M2;
  readonly inUse: M2;
  /** What the municipality has set aside for this home. */
  readonly frame: M2;
  readonly free: M2;
  readonly storeys: readonly { readonly bra: M2; readonly free: M2 }[];
};

const joined = (stretches: readonly Stretch[]): Stretch[] => {
  const found: Stretch[] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last && from <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], to)];
    else found.push([from, to]);
  }
  return found;
};

/**
 * Built floor that NS 3940 measures (rules.md AR-2, 4, 6, 7): inside the walls to the open air and to the neighbour, with
 * inner walls, and a stair's opening on each storey it meets; not floor left unbuilt over a room (AR-5). Under a slope the
 * floor counts where the clear height is at least `height` over at least `width`, and on to `width` outside that line, or
 * to the wall if it is nearer. The width is taken along the slope, strip by strip, so the answer is exact for any outline.
 */
export function measuredFloor(
  { shell, built }: Pick<StoreyPlan, 'shell' | 'built'>,
  { height, width }: Measures['floor'],
): Floor {
  const axis = slopeAxis(shell.ceiling);
  if (!axis) return 'clear' in shell.ceiling && shell.ceiling.clear >= height ? built : [];

  const side = (r: Rect): Stretch => (axis === 'x' ? [r.y0, r.y1] : [r.x0, r.x1]);
  const run = (r: Rect): Stretch => (axis === 'x' ? [r.x0, r.x1] : [r.y0, r.y1]);
  const cuts = [...new Set(built.flatMap(side))].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, i) => {
    const start = cuts[i]!;
    const floors = joined(built.filter((r) => side(r)[0] <= start && end <= side(r)[1]).map(run));
    const measured = floors.flatMap(([from, to]) =>
      joined(
        tallStretches(shell, axis, from, to, height)
          .filter(([a, b]) => b - a >= width)
          .map(([a, b]) => [Math.max(from, a - width), Math.min(to, b + width)] as const),
      ),
    );
    return measured.map(([a, b]) =>
      axis === 'x' ? { x0: a, x1: b, y0: start, y1: end } : { x0: start, x1: end, y0: a, y1: b },
    );
  });
}

/** The measured floor of every storey. */
export const measuredFloors = perPlan((plan): readonly Floor[] =>
  plan.storeys.map((storey) => measuredFloor(storey, plan.shell.measures.floor)),
);

export const sum = (areas: readonly M2[]): M2 => rounded(areas.reduce((all, area) => all + area, 0));

/**
 * BRA as TEK17 counts it (NS 3940:2012, AR-2), and the whole of BRA in NS 3940:2023: see `measuredFloor`. The walls to the open
 * air and to the neighbour are not in it.
 */
export const bra = perPlan((plan): M2 => sum(measuredFloors(plan).map(floorArea)));

/**
 * BRA-e (NS 3940:2023, AR-13): rooms one reaches only from outside, to the middle of their walls. Where exactly that line runs is
 * our reading: the text of NS 3940 is not at hand (rules.md § 9 row 5).
 */
export const braE = perPlan(
  (plan): M2 =>
    sum(outsideRooms(plan).map((r) => floorArea(common(r.rects, measuredFloors(plan)[r.storey]!)))),
);

/** BRA-i (AR-12): what is inside the home's own walls, the rest of BRA. */
export const braI = (plan: Plan): M2 => rounded(bra(plan) - braE(plan));

/** Of each storey, measured floor that is built and belongs to no room, to the middle of the walls round it. */
const freeFloors = perPlan((plan): readonly M2[] =>
  plan.storeys.map(({ free }, i) => floorArea(common(free.rects, measuredFloors(plan)[i]!))),
);
export const freeFloor = (plan: Plan): M2 => sum(freeFloors(plan));

/** Measured floor that a room or a stair takes, with the walls between them. This is what the frame is held against. */
export const inUse = (plan: Plan): M2 => rounded(bra(plan) - freeFloor(plan));

export const measureArea = perPlan(
  (plan): AreaReport => ({
    bra: bra(plan),
    braI: braI(plan),
    braE: braE(plan),
    inUse: inUse(plan),
    frame: plan.shell.frame.area,
    free: freeFloor(plan),
    storeys: measuredFloors(plan).map((floor, i) => ({ bra: floorArea(floor), free: freeFloors(plan)[i]! })),
  }),
);

/** Within a twentieth of the frame is near: area is measured and not guessed. */
const NEAR = 0.95;
/** As one reads it, in tenths of a m² (AR-10): what is shown as equal is not called over. */
const tenths = (area: M2): number => Math.round(area * 10);

/** How the floor in use stands to the frame. */
export const areaBand = ({ inUse, frame }: Pick<AreaReport, 'inUse' | 'frame'>): Band =>
  tenths(inUse) > tenths(frame) ? 'over' : inUse > frame * NEAR ? 'near' : 'within';
