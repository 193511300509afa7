import type { AreaFigure, AreaLine, StoreySum, Working } from '../check/area-figures.ts';
import { AREA_FIGURES, areaSums, lineWorking, wallShare } from '../check/area-figures.ts';
import type { Change, Moved } from '../check/change.ts';
import { changeBetween, whatMoved } from '../check/change.ts';
import { comparePlans } from '../check/compare.ts';
import type { Spot } from '../check/finding.ts';
import type { Floor } from '../check/floor.ts';
import { QUANTITY_PLACES } from '../check/quantity-places.ts';
import { derive } from '../derive/derive.ts';
import { perPlan } from '../derive/per-plan.ts';
import type { Plan } from '../derive/plan.ts';
import { applyEdit } from '../model/apply.ts';
import { canonical, canonicalText } from '../model/canonical.ts';
import type { Design } from '../model/design.ts';
import { misfit } from '../model/misfit.ts';
import type { Models } from '../model/models.ts';
import { shellFor } from '../model/models.ts';
import type { QuantityId } from '../model/prices.ts';
import type { M2, Mm } from '../model/units.ts';
import { grown } from '../model/units.ts';
import { costOf, measureArea } from './derived.ts';

/**
 * What the meters open to: the same figures as in derived.ts, with all that stands behind them. Asked for when somebody looks, and
 * loaded then. Places are worked out when a line is pressed.
 */
type Lit = { readonly where: () => readonly Spot[] };
/** And how it comes about. */
type Worked = Lit & { readonly working: () => Working };

/** A wall is drawn over what is lit under it: the light shows this far on both sides. */
const AROUND: Mm = 90;

const onStorey = (storey: number, floor: Floor, by: Mm = 0): Spot[] =>
  floor.map((r) => ({ storey, rect: grown(r, by) }));

export type OpenedLine = Pick<AreaLine, 'what' | 'area'> & Worked;
export type OpenedSum = Pick<StoreySum, 'storey' | 'gua' | 'bra'> & {
  readonly parts: readonly OpenedLine[];
  readonly low: OpenedLine | null;
};
export type OpenedFigure = Pick<AreaFigure, 'id' | 'by'> & { readonly area: M2 } & Worked;
export type OpenedArea = {
  readonly sums: readonly OpenedSum[];
  readonly wallShare: number;
  readonly figures: readonly OpenedFigure[];
};

const opened = (plan: Plan, sum: StoreySum, line: AreaLine): OpenedLine => ({
  what: line.what,
  area: line.area,
  where: () => onStorey(sum.storey, line.floor, line.what === 'walls' ? AROUND : 0),
  working: () => lineWorking(plan, sum, line),
});

export const openArea = perPlan(
  (plan): OpenedArea => ({
    sums: areaSums(plan).map((sum) => ({
      ...sum,
      parts: sum.parts.map((line) => opened(plan, sum, line)),
      low: sum.low && opened(plan, sum, sum.low),
    })),
    wallShare: wallShare(plan),
    figures: AREA_FIGURES.map(({ id, by, area, floors, working }) => ({
      id,
      by,
      area: area(plan),
      where: () => floors(plan).flatMap((floor, storey) => onStorey(storey, floor)),
      working: () => working(plan),
    })),
  }),
);

/** Where a price line's quantity was measured, worked out when it is asked for. */
export const measuredAt =
  (plan: Plan, quantity: QuantityId): (() => readonly Spot[]) =>
  () =>
    QUANTITY_PLACES[quantity](plan);

export type { Change, Moved };
/** One and the same home, however it was made. */
export const sameHome = (a: Design, b: Design): boolean => canonicalText(a) === canonicalText(b);

/** How all of a home came to lie the other way, when that is what happened to it. */
export function turnedRound({ design, shell, rooms }: Plan, after: Plan): 'mirror' | 'turnHalf' | null {
  if (rooms.length < 2 || after.shell !== shell) return null;
  const ways = ['mirror', 'turnHalf'] as const;
  return (
    ways.find((way) => {
      const turned = applyEdit(design, { do: way }, shell);
      return 'design' in turned && sameHome(turned.design, after.design);
    }) ?? null
  );
}

export { canonical, comparePlans };

/** What one design has more or less than another. */
export const changeFrom = (before: Plan, after: Plan, models: Models): Change =>
  changeBetween(
    { area: measureArea(before), cost: costOf(before, models) },
    { area: measureArea(after), cost: costOf(after, models) },
  );

/** What drove a change in cost, most first; empty when one of the two has no price list at hand. */
export function movedFrom(before: Plan, after: Plan, models: Models): readonly Moved[] {
  const [was, is] = [costOf(before, models), costOf(after, models)];
  return was && is ? whatMoved(was, is) : [];
}

/** The plan of an earlier step or a kept design, whichever side it stands on; null when its house is not at hand, or it does not stand in it. */
export function planOfStep(design: Design, models: Models): Plan | null {
  const shell = shellFor(models, design.shell, design.side);
  return shell && misfit(design, shell) === null ? derive(design, shell) : null;
}
