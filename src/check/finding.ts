import type { Plan } from '../derive/plan.ts';
import type { RoomId } from '../model/design.ts';
import type { Kinds } from '../model/kinds.ts';
import type { Programme, RuleFigures, Weight } from '../model/programme.ts';
import type { Rect } from '../model/units.ts';

/** Three-valued, always: the grid may be unable to tell. */
export type State = 'holds' | 'not' | 'unknown';

export type Unit = 'm2' | 'mm' | 'count' | 'deg' | 'kr' | 'share';

/** Where on the plan, for lighting it. */
export type Spot = { readonly storey: number; readonly rect: Rect };

/**
 * One result of one rule. `found` and `wanted` are in `unit`, null when there is no number to give.
 * The sentence stands in words/ under the rule's id.
 */
export type Finding = {
  readonly id: string;
  readonly weight: Weight;
  readonly state: State;
  readonly found: number | null;
  readonly wanted: number | null;
  readonly unit: Unit;
  readonly rooms: readonly RoomId[];
  readonly where: readonly Spot[];
  readonly source: Pick<RuleFigures, 'section' | 'url' | 'read'>;
  /** What the sentence needs to choose its words: 'no-bath', 'two-pieces' … */
  readonly about: string;
};

/** What a rule sees: the derived plan, the figures under its own id, and what rooms are for. Never a cell. */
export type RuleInput = { readonly plan: Plan; readonly figures: Readonly<Record<string, number>>; readonly kinds: Kinds };

/** A rule's own verdicts; id, weight and source are filled in from the programme. */
export type Verdict = Omit<Finding, 'id' | 'weight' | 'source'>;

/** One rule family is one file in rules/: an id as in rules.md and a pure function. */
export type Rule = { readonly id: string; readonly run: (input: RuleInput) => readonly Verdict[] };

/** Runs rules whose figures stand in the programme; a rule the programme does not know is left out. */
export function checkPlan(plan: Plan, programme: Programme, kinds: Kinds, rules: readonly Rule[]): Finding[] {
  return rules.flatMap((rule) => {
    const law = programme.rules[rule.id];
    if (!law) return [];
    const { weight, section, url, read, figures } = law;
    return rule
      .run({ plan, figures, kinds })
      .map((v) => ({ id: rule.id, weight, source: { section, url, read }, ...v }));
  });
}
