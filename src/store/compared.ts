import type { Group, Holder } from '../check/common.ts';
import { commonOf } from '../check/common.ts';
import type { Handed } from '../check/compare.ts';
import { handedOver, sameHouse } from '../check/compare.ts';
import type { Figures } from '../check/figures.ts';
import type { Finding } from '../check/finding.ts';
import { mustBear } from '../check/must-bear.ts';
import type { Seen } from '../check/seen.ts';
import { seenOf } from '../check/seen.ts';
import { BEDROOMS } from '../check/traits.ts';
import type { Plan } from '../derive/plan.ts';
import type { Models } from '../model/models.ts';
import { pricesOf } from './derived.ts';

export type { Figures, Group, Holder, Seen };
export { commonOf, mustBear, sameHouse };

/** What is kept of a design to compare it with others. Findings are those of the whole book of rules. */
export const see = (plan: Plan, models: Models, findings: readonly Finding[]): Seen =>
  seenOf(plan, models.kinds, pricesOf(plan, models), findings);

/** Floor that two families use for something else, most first, by what it is used for; null when they draw in different houses. */
export const otherUse = (one: Plan, other: Plan): readonly Handed[] | null =>
  handedOver(one, other, ({ kind }) => (BEDROOMS.has(kind) ? 'bedroom' : kind));
