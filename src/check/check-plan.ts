import type { Plan } from '../derive/plan.ts';
import type { Kinds } from '../model/kinds.ts';
import type { Programme } from '../model/programme.ts';
import type { AskFurnish, Finding, Rule } from './finding.ts';
import { withReasons } from './muted.ts';
import type { Strip } from './party-wall.ts';

function figuresFor(
  { id, reads }: Rule,
  { rules }: Programme,
): Pick<Finding, 'figures' | 'estimates'> | null {
  const figures: Record<string, number> = {};
  const estimates: string[] = [];
  for (const name of reads) {
    const [of, own] = name.includes('.') ? name.split('.') : [id, name];
    const law = rules[of!];
    const figure = law?.figures[own!];
    if (figure === undefined) return null;
    figures[name] = figure;
    if (law!.estimates?.includes(own!)) estimates.push(name);
  }
  return { figures, estimates };
}

const known = new WeakMap<Programme, Map<Rule, ReturnType<typeof figuresFor>>>();
/** Read once: a pushed wall asks for the same with every step. */
function figuresOf(rule: Rule, programme: Programme): ReturnType<typeof figuresFor> {
  const read = known.get(programme) ?? new Map<Rule, ReturnType<typeof figuresFor>>();
  known.set(programme, read);
  if (!read.has(rule)) read.set(rule, figuresFor(rule, programme));
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
    const law = programme.rules[rule.id];
    const read = law && figuresOf(rule, programme);
    if (!read) return [];
    const { weight, section, url, read: on, mark } = law;
    const source = { section, url, read: on, mark };
    const { figures, estimates } = read;
    return rule
      .run({ plan, figures, kinds, furnish, nextDoor })
      .map((v): Finding => ({ id: rule.id, weight, source, figures, estimates, ...v }));
  });
  return withReasons(findings, plan.design.muted);
}
