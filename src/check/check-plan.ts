import type { Plan } from '../derive/plan.ts';
import type { Kinds } from '../model/kinds.ts';
import type { Programme } from '../model/programme.ts';
import type { AskFurnish, Finding, Rule } from './finding.ts';
import { withReasons } from './muted.ts';
import type { Strip } from './party-wall.ts';

/** What every finding of a rule tells of where it stands written, and the figures it reads there. */
type Law = Pick<Finding, 'id' | 'weight' | 'source' | 'figures' | 'estimates'>;

function lawFor({ id, reads }: Rule, { rules }: Programme): Law | null {
  const own = rules[id];
  if (!own) return null;
  const figures: Record<string, number> = {};
  const estimates: string[] = [];
  for (const name of reads) {
    const [of, named] = name.includes('.') ? name.split('.') : [id, name];
    const law = rules[of!];
    const figure = law?.figures[named!];
    if (figure === undefined) return null;
    figures[name] = figure;
    if (law!.estimates?.includes(named!)) estimates.push(name);
  }
  const { weight, section, url, read, mark } = own;
  return { id, weight, source: { section, url, read, mark }, figures, estimates };
}

const known = new WeakMap<Programme, Map<Rule, Law | null>>();
/** Read once: a pushed wall asks for the same with every step. */
function lawOf(rule: Rule, programme: Programme): Law | null {
  const read = known.get(programme) ?? new Map<Rule, Law | null>();
  known.set(programme, read);
  if (!read.has(rule)) read.set(rule, lawFor(rule, programme));
  return read.get(rule) ?? null;
}

/**
 * Runs rules whose figures stand in the programme; a rule the programme does not know, or only in part, is left out. How furniture goes in
 * takes longer than a step of a pushed wall may, so the caller says how that is found out; else it is not known yet.
 */
export function checkPlan(
  plan: Plan,
  programme: Programme,
  kinds: Kinds,
  rules: readonly Rule[],
  furnish: AskFurnish = () => null,
  nextDoor?: Strip,
): Finding[] {
  const findings = rules.flatMap((rule) => {
    const law = lawOf(rule, programme);
    if (!law) return [];
    // Named one by one: two spreads into one object cost ten times as much.
    const { id, weight, source, figures, estimates } = law;
    return rule
      .run({ plan, figures, kinds, furnish, nextDoor })
      .map((verdict): Finding => ({ id, weight, source, figures, estimates, ...verdict }));
  });
  return withReasons(findings, plan.design.muted);
}
