import type { Ref } from './shell.ts';
import type { Mm } from './units.ts';

/**
 * How a home is measured where the drawing alone does not say it, from `models/measures/`, where each figure stands with its
 * section, address, date and mark. A shell names its own, so that what was drawn in it is measured alike for ever.
 */
export type Measures = Ref & {
  readonly date: string;
  readonly source: string;
  /**
   * Floor is measured where the clear height is at least `height` over at least `width`, and on to `width` outside that line
   * (NS 3940, AR-6 and AR-7).
   */
  readonly floor: { readonly height: Mm; readonly width: Mm };
  /** What frame and leaf take of a door's width: 140 mm of a 10M door (1000 mm), which passes 860 mm. */
  readonly doorTakes: Mm;
  /** Glass below `from` is no daylight (TEK17 § 13-7, L-01); `share` of a window is glass, which is an estimate. */
  readonly glass: { readonly from: Mm; readonly share: number };
};
