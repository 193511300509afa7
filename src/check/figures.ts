import { perPlan } from '../derive/per-plan.ts';
import type { Plan } from '../derive/plan.ts';
import type { PriceList } from '../model/prices.ts';
import type { AreaReport } from './area.ts';
import { areaBand, measureArea } from './area.ts';
import type { Band } from './band.ts';
import type { CostLine, CostReport } from './cost.ts';
import { estimate } from './cost.ts';
import { measureQuantities, shareOfOpenings } from './quantities.ts';

/**
 * What is shown of a design beside others, each on a scale of its own with the frame drawn in. Nothing here is added up over checks,
 * and nothing orders designs.
 */
export type Figures = {
  readonly area: Pick<AreaReport, 'inUse' | 'frame'> & { readonly band: Band };
  /** Null when the price list it names is not at hand. `driver` is the line that weighs most. */
  readonly cost:
    | (Pick<CostReport, 'low' | 'high' | 'frame' | 'band'> & { readonly driver: CostLine | null })
    | null;
  /** Storeys with rooms on them. */
  readonly storeys: number;
  readonly rooms: number;
  /** Windows and outer doors as a share of the heated BRA (rule L-08); null when there are none, or nothing heated. */
  readonly openings: number | null;
};

export const figuresOf = perPlan((plan, prices: PriceList | undefined): Figures => {
  const { inUse, frame } = measureArea(plan);
  return {
    area: { inUse, frame, band: areaBand({ inUse, frame }) },
    cost: prices ? costOf(plan, prices) : null,
    storeys: plan.storeys.filter(({ rooms }) => rooms.length > 0).length,
    rooms: plan.rooms.length,
    openings: shareOfOpenings(plan)?.share ?? null,
  };
});

function costOf(plan: Plan, prices: PriceList): NonNullable<Figures['cost']> {
  const { low, high, frame, band, drivers } = estimate(plan, prices, measureQuantities(plan));
  return { low, high, frame, band, driver: drivers[0] ?? null };
}
