import type { Kr } from './units.ts';

/** What a price line is multiplied by. All are read off the Plan by check/quantities.ts. */
export type QuantityId =
  | 'footprint_m2'
  | 'basement_m2'
  | 'outer_wall_m2'
  | 'window_m2'
  | 'outer_door_count'
  | 'party_wall_m2'
  | 'inner_wall_m2'
  | 'inner_door_count'
  | 'floor_between_m2'
  | 'roof_m2'
  | 'stair_count'
  | 'kitchen_count'
  | 'bath_count'
  | 'bath_m2'
  | 'wc_count'
  | 'laundry_count'
  | 'bra_m2'
  | 'slab_finish_m2'
  | 'dormer_count'
  | 'sprinkler_m2'
  | 'terrace_m2';

export type PriceLine = {
  readonly id: string;
  readonly quantity: QuantityId;
  readonly unit: 'm2' | 'each';
  /** Kroner a unit, VAT included: low, middle, high. */
  readonly low: Kr;
  readonly mid: Kr;
  readonly high: Kr;
  /** What the municipality calls it; shown where several lines share a quantity, and when a line is opened. */
  readonly note?: string;
  /** Where this price comes from, when it is not where the list does. */
  readonly source?: string;
  readonly date?: string;
};

/** A dated element price list from `models/prices/` (rules.md § 4.2). Factors multiply in the order site, design, (+ fees), reserve, index. */
export type PriceList = {
  readonly id: string;
  readonly revision: number;
  readonly date: string;
  readonly source: string;
  readonly lines: readonly PriceLine[];
  readonly factors: {
    /** f1 site running, 1.10 = + 10 %. */
    readonly site: number;
    /** f2 design, application, control. */
    readonly design: number;
    /** f3 fees and connection. */
    readonly fees: Kr;
    /** f4 reserve. */
    readonly reserve: number;
    /** f5 index from the list's year to its date. */
    readonly index: number;
  };
  /** The list's own uncertainty, 0.2 = the total is shown as the middle ± 20 %. */
  readonly uncertainty: number;
};
