import type { AreaFigure, AreaLine, StoreySum } from '../check/area-figures.ts';
import { AREA_FIGURES, areaSums, wallShare } from '../check/area-figures.ts';
import type { Spot } from '../check/finding.ts';
import type { Floor } from '../check/floor.ts';
import { perPlan } from '../check/per-plan.ts';
import type { M2, Mm } from '../model/units.ts';

/**
 * What the meters open to: the same figures as in derived.ts, with all that stands behind them. Asked for when somebody looks, and
 * loaded then. Places are worked out when a line is pressed.
 */
type Lit = { readonly where: () => readonly Spot[] };

/** A wall is drawn over what is lit under it: the light shows this far on both sides. */
const AROUND: Mm = 90;

const onStorey = (storey: number, floor: Floor, by: Mm = 0): Spot[] =>
  floor.map((r) => ({ storey, rect: { x0: r.x0 - by, y0: r.y0 - by, x1: r.x1 + by, y1: r.y1 + by } }));

export type OpenedLine = Pick<AreaLine, 'what' | 'area'> & Lit;
export type OpenedSum = Pick<StoreySum, 'storey' | 'gua' | 'bra'> & {
  readonly parts: readonly OpenedLine[];
  readonly low: OpenedLine | null;
};
export type OpenedFigure = Pick<AreaFigure, 'id' | 'by'> & { readonly area: M2 } & Lit;
export type OpenedArea = {
  readonly sums: readonly OpenedSum[];
  readonly wallShare: number;
  readonly figures: readonly OpenedFigure[];
};

const opened = ({ what, area, floor }: AreaLine, storey: number): OpenedLine => ({
  what,
  area,
  where: () => onStorey(storey, floor, what === 'walls' ? AROUND : 0),
});

export const openArea = perPlan(
  (plan): OpenedArea => ({
    sums: areaSums(plan).map(({ parts, low, ...sum }) => ({
      ...sum,
      parts: parts.map((line) => opened(line, sum.storey)),
      low: low && opened(low, sum.storey),
    })),
    wallShare: wallShare(plan),
    figures: AREA_FIGURES.map(({ id, by, area, floors }) => ({
      id,
      by,
      area: area(plan),
      where: () => floors(plan).flatMap((floor, storey) => onStorey(storey, floor)),
    })),
  }),
);
