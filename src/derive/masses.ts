import { clearHeight } from '../model/shell.ts';
import type { Mm, Point, Rect } from '../model/units.ts';
import { minus } from '../model/units.ts';
import { perPlan } from './per-plan.ts';
import type { Plan, StoreyPlan } from './plan.ts';
import type { Roof } from './roof.ts';
import { ROOF, roofOf, underRoof } from './roof.ts';
import { stairParts } from './stair-parts.ts';
import type { Corners } from './wall-parts.ts';
import { atFolds, partedAt, wallParts } from './wall-parts.ts';

/** What the floor is thick that has no storey below; our own, since a shell does not say. */
export const LOWEST: Mm = 250;
/** And what a ceiling that follows the roof is thick at most; over its level part is a loft. */
const SLOPING: Mm = 500;

/** A floor on the ground is a floor; what lies between two storeys or under a roof is a deck. */
export type MassKind = 'outer' | 'party' | 'inner' | 'floor' | 'deck' | 'stair' | 'gable' | 'roof';

/**
 * A part of the house as a body over a rectangle of the sheet, from its underside to its top, in mm over the floor at the entrance. Both may
 * slope, straight from corner to corner.
 */
export type Mass = {
  readonly of: MassKind;
  readonly storey: number;
  readonly rect: Rect;
  /** Its corners clockwise, where it is level and fills its rectangle only in part: a wedge of a stair. */
  readonly ring?: readonly Point[];
  readonly foot: Corners;
  readonly top: Corners;
};

/**
 * A house as bodies that touch and never overlap, but for a stair, which runs half into the walls beside it: what a section cuts and what a
 * façade shows.
 */
export const massesOf = perPlan((plan): readonly Mass[] => {
  const roof = roofOf(plan);
  return [
    ...plan.storeys.flatMap((storey) => [
      ...wallMasses(plan, storey),
      ...(storey.index === 0 ? lowestFloor(storey) : []),
      ...deckOver(plan, storey),
      ...plan.stairs
        .filter((s) => s.storey === storey.index)
        .flatMap(stairParts)
        .map(({ rect, ring, foot, top }): Mass => {
          const over = (height: Mm): Mm => storey.shell.floor + height;
          const body = {
            of: 'stair',
            storey: storey.index,
            rect,
            foot: each(foot, over),
            top: each(top, over),
          } as const;
          return ring ? { ...body, ring } : body;
        }),
    ]),
    ...(roof ? roofMasses(plan, roof) : []),
  ];
});

const all = (height: Mm): Corners => [height, height, height, height];

const each = ([a, b, c, d]: Corners, to: (height: Mm, i: number) => Mm): Corners => [
  to(a, 0),
  to(b, 1),
  to(c, 2),
  to(d, 3),
];

const level = (of: MassKind, storey: number, rect: Rect, foot: Mm, top: Mm): Mass => ({
  of,
  storey,
  rect,
  foot: all(foot),
  top: all(top),
});

/** Heights at the corners of a rectangle. */
const corners = (r: Rect, height: Height): Corners => [
  height(r.x0, r.y0),
  height(r.x1, r.y0),
  height(r.x1, r.y1),
  height(r.x0, r.y1),
];

function wallMasses(plan: Plan, storey: StoreyPlan): Mass[] {
  const { floor } = storey.shell;
  const openings = plan.openings.filter((o) => o.storey === storey.index);
  return wallParts(storey, openings).map(({ kind, rect, foot, tops }) => ({
    of: kind,
    storey: storey.index,
    rect,
    foot: all(floor + foot),
    top: each(tops, (top) => floor + top),
  }));
}

/** What a storey stands on: its floor and its outer walls, as disjoint rectangles. */
export const standing = ({ built, pieces }: StoreyPlan): Rect[] => [
  ...built,
  ...pieces.filter((p) => p.kind !== 'inner').map((p) => p.rect),
];

const lowestFloor = (storey: StoreyPlan): Mass[] =>
  standing(storey).map((rect) =>
    level('floor', storey.index, rect, storey.shell.floor - LOWEST, storey.shell.floor),
  );

/** A height in mm over the floor at the entrance, by a place on the sheet. */
export type Height = (x: Mm, y: Mm) => Mm;

/** Where a storey's rooms end. */
export const ceilingOf =
  ({ shell }: StoreyPlan): Height =>
  (x, y) =>
    shell.floor + clearHeight(shell, { x, y });

/** The upper face of what lies over a storey's ceiling: the floor above, a flat roof, or the loft under the slopes. */
export function deckTop(plan: Plan, storey: StoreyPlan): Height {
  const { ceiling, floor, height } = storey.shell;
  const roof = roofOver(plan, storey);
  if ('clear' in ceiling || !roof) return () => floor + height;
  const under = ceilingOf(storey);
  return (x, y) => Math.min(underRoof(roof, y), under(x, y) + SLOPING);
}

/** The roof, over the uppermost storey alone. */
const roofOver = (plan: Plan, { index }: StoreyPlan): Roof | null =>
  index === plan.storeys.length - 1 ? roofOf(plan) : null;

/** What lies between a storey's ceiling and the floor above or the roof, but for the wells of its stairs. */
function deckOver(plan: Plan, storey: StoreyPlan): Mass[] {
  const { index } = storey;
  const above = plan.storeys[index + 1];
  const own = standing(storey);
  const wells = plan.stairs.filter((s) => s.storey === index).flatMap((s) => s.rects);
  const rects = minus([...own, ...(above ? minus(standing(above), own) : [])], wells);
  return folded(plan, storey, 'deck', rects, ceilingOf(storey), deckTop(plan, storey));
}

/** What stands over rectangles of a storey between two heights, parted wherever its ceiling or its roof folds. */
export const folded = (
  plan: Plan,
  storey: StoreyPlan,
  of: MassKind,
  rects: readonly Rect[],
  under: Height,
  over: Height,
): Mass[] => {
  const roof = roofOver(plan, storey);
  return rects
    .flatMap((rect) => atFolds(rect, storey))
    .flatMap((rect) => atRidge(rect, roof))
    .flatMap((rect) => between(of, storey.index, rect, under, over));
};

/** A mass between two heights; none where the lower one is nowhere below the other. */
function between(of: MassKind, storey: number, rect: Rect, under: Height, over: Height): Mass[] {
  const foot = corners(rect, under);
  const top = each(corners(rect, over), (height, i) => Math.max(height, foot[i]!));
  return top.some((height, i) => height - foot[i]! > 0.5) ? [{ of, storey, rect, foot, top }] : [];
}

/** A rectangle in the parts that the ridge of the roof makes of it. */
const atRidge = (rect: Rect, roof: Roof | null): Rect[] => (roof ? partedAt(rect, 'y', [roof.at]) : [rect]);

/** Two slopes, and the gables that stand under them: outside, and on the wall to the neighbour up to the roof. */
function roofMasses(plan: Plan, roof: Roof): Mass[] {
  const { shell, storeys } = plan;
  const top = storeys.at(-1)!;
  const { walls } = roof;
  const under: Height = (_, y) => underRoof(roof, y);
  const over: Height = (_, y) => underRoof(roof, y) + ROOF.thick;
  const whole = {
    x0: walls.x0 - (shell.party === 'left' ? 0 : ROOF.eaves),
    x1: walls.x1 + (shell.party === 'right' ? 0 : ROOF.eaves),
    y0: walls.y0 - ROOF.eaves,
    y1: walls.y1 + ROOF.eaves,
  };
  const slopes = atRidge(whole, roof).flatMap((rect) => between('roof', top.index, rect, under, over));
  const { outer, party } = shell.walls;
  const [left, right] = shell.party === 'left' ? [party, outer] : [outer, party];
  const ends = [
    { ...walls, x1: walls.x0 + left },
    { ...walls, x0: walls.x1 - right },
  ];
  const gables = folded(plan, top, 'gable', ends, deckTop(plan, top), under);
  return [...gables, ...slopes];
}
