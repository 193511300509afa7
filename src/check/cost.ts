import type { Plan } from '../derive/plan.ts';
import type { PriceLine, PriceList, QuantityId } from '../model/prices.ts';
import type { Kr } from '../model/units.ts';
import type { Band } from './band.ts';
import { bandOf } from './band.ts';
import type { Quantities } from './quantities.ts';

/** One line of the price list times its quantity. `low`, `mid`, `high` are the line's own, in whole kroner. */
export type CostLine = {
  readonly id: string;
  readonly measure: QuantityId;
  readonly quantity: number;
  readonly unit: PriceLine['unit'];
  readonly unitPrice: Kr;
  readonly low: Kr;
  readonly mid: Kr;
  readonly high: Kr;
};

/** What stands between the elements and the whole project, in the order it is added. */
const COST_STEPS = ['site', 'design', 'fees', 'reserve', 'index'] as const;
/** Kroner a factor or a fee adds to all that stands before it. */
export type CostStep = { readonly id: (typeof COST_STEPS)[number]; readonly adds: Kr };

export type CostReport = {
  readonly low: Kr;
  /** The elements and the steps added up, to the krone. */
  readonly mid: Kr;
  readonly high: Kr;
  readonly frame: Kr;
  readonly band: Band;
  readonly uncertainty: number;
  readonly elements: Kr;
  readonly lines: readonly CostLine[];
  readonly steps: readonly CostStep[];
  /** The three lines that weigh most, heaviest first. */
  readonly drivers: readonly CostLine[];
};

const kroner = (sum: number): Kr => Math.round(sum);

/**
 * What a plan would cost by an element price list (rules.md § 4.2; our own estimate, shown as "anslag"). Lines keep their own range;
 * the total is the middle ± the list's own uncertainty, since lines do not all swing the same way at once.
 */
export function estimate(plan: Plan, prices: PriceList, quantities: Quantities): CostReport {
  const lines = prices.lines.map(({ id, quantity: measure, unit, low, mid, high }): CostLine => {
    const quantity = quantities[measure];
    const times = (price: Kr): Kr => kroner(quantity * price);
    return {
      id,
      measure,
      quantity,
      unit,
      unitPrice: mid,
      low: times(low),
      mid: times(mid),
      high: times(high),
    };
  });
  const elements = lines.reduce((sum, line) => sum + line.mid, 0);

  const { factors } = prices;
  let mid: Kr = elements;
  const steps = COST_STEPS.map((id): CostStep => {
    const adds = id === 'fees' ? factors.fees : kroner(mid * (factors[id] - 1));
    mid += adds;
    return { id, adds };
  });

  const low = kroner(mid * (1 - prices.uncertainty));
  const high = kroner(mid * (1 + prices.uncertainty));
  const frame = plan.shell.frame.budget;
  return {
    low,
    mid,
    high,
    frame,
    band: bandOf(low, high, frame),
    uncertainty: prices.uncertainty,
    elements,
    lines,
    steps,
    drivers: [...lines]
      .sort((a, b) => b.mid - a.mid)
      .filter((line) => line.mid > 0)
      .slice(0, 3),
  };
}
