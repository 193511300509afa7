import type { OpeningPlan } from '../../derive/plan.ts';
import type { OpeningKind } from '../../model/design.ts';
import type { Mm } from '../../model/units.ts';

/** Widths in stock, in mm: door leaves in modules of 100, windows and openings in modules of 300. */
const WIDTHS: Readonly<Record<OpeningKind, readonly Mm[]>> = {
  door: [700, 800, 900, 1000, 1200, 1500],
  window: [600, 900, 1200, 1500, 1800, 2100, 2400],
  opening: [900, 1200, 1500, 1800, 2400, 3000],
};

/** What an opening can be made as wide as, its own width among them. */
export const widthsOf = ({ kind, width }: OpeningPlan): readonly Mm[] =>
  [...new Set([...WIDTHS[kind], width])].sort((a, b) => a - b);
