import type { Plan } from '../derive/plan.ts';
import type { Kinds } from '../model/kinds.ts';
import type { NeedCard } from '../model/needs.ts';
import type { PriceList } from '../model/prices.ts';
import { isLaw } from '../model/programme.ts';
import type { Figures } from './figures.ts';
import { figuresOf } from './figures.ts';
import type { Finding } from './finding.ts';
import type { RuleId } from './finding-keys.ts';
import { toLookAt } from './muted.ts';
import type { Told } from './traits.ts';
import { traitsOf } from './traits.ts';

/** Needs as they can be said of a house. How many live there and how old they are is none of them. */
export type ToldNeed = NeedCard | 'guests';

/** All that comparing keeps of a design: what it takes to say what is the same and what is different, and nothing of the plan itself. */
export type Seen = {
  readonly told: readonly Told[];
  readonly figures: Figures;
  /** Demands of law or accepted solutions that do not hold, each once; those laid aside are not among them. */
  readonly unmet: readonly RuleId[];
  readonly needs: readonly ToldNeed[];
};

/** `findings` are those of the whole book of rules; without `prices` its cost is not told. */
export function seenOf(
  plan: Plan,
  kinds: Kinds,
  prices: PriceList | undefined,
  findings: readonly Finding[],
): Seen {
  const law = findings.filter(({ weight }) => isLaw(weight));
  const unmet = law.filter(toLookAt).map(({ id }) => id as RuleId);
  const { needs } = plan.design;
  const guests: readonly ToldNeed[] = needs && needs.guests > 0 ? ['guests'] : [];
  return {
    told: traitsOf(plan, kinds),
    figures: figuresOf(plan, prices),
    unmet: [...new Set(unmet)],
    needs: [...(needs?.cards ?? []), ...guests],
  };
}
