import type { AreaReport } from '../../check/area.ts';
import type { CostReport } from '../../check/cost.ts';
import type { Finding } from '../../check/finding.ts';
import type { Plan } from '../../derive/plan.ts';
import type { Kinds } from '../../model/kinds.ts';

/** A home with all that is known of it. `cost` and `findings` are null when this copy does not have the files they rest on. */
export type Home = {
  readonly plan: Plan;
  readonly area: AreaReport;
  readonly cost: CostReport | null;
  readonly findings: readonly Finding[] | null;
  /** Content hash of the design. */
  readonly hash: string;
  /** The day the files are made, as 2026-11-26. */
  readonly date: string;
  readonly kinds: Kinds;
};
