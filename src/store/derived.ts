import { areaBand, measureArea } from '../check/area.ts';
import { checkPlan } from '../check/check-plan.ts';
import type { CostReport } from '../check/cost.ts';
import { estimate } from '../check/cost.ts';
import type { AskFurnish, Finding, Rule, RuleBook } from '../check/finding.ts';
import { toLookAt } from '../check/muted.ts';
import type { Strip } from '../check/party-wall.ts';
import { measureQuantities } from '../check/quantities.ts';
import { slitBeside } from '../derive/beside-stair.ts';
import { buildSigns } from '../derive/choice.ts';
import { cornersOf } from '../derive/corners.ts';
import { derive } from '../derive/derive.ts';
import { wallRect } from '../derive/openings.ts';
import { otherwise } from '../derive/otherwise.ts';
import { frontDoors } from '../derive/outside.ts';
import { perPlan } from '../derive/per-plan.ts';
import type { Plan } from '../derive/plan.ts';
import type { Design } from '../model/design.ts';
import type { Models } from '../model/models.ts';
import { named } from '../model/models.ts';
import type { PriceList } from '../model/prices.ts';
import type { Programme, ProgrammeHead } from '../model/programme.ts';
import { clearHeight, eavesHeight, isLeft, topHeight } from '../model/shell.ts';
import type { Table } from './state.ts';

// What is shown is computed from what lies on the table, never stored in it. Answers are kept per plan: asking twice costs nothing, undo
// finds its old answers again, and they are worked out anew when a list has come to hand.

type Shown = Pick<Table, 'draft' | 'history' | 'shell'>;

/** The plan of what is shown: the draft while there is one. */
export const planOf = ({ draft, history, shell }: Shown): Plan => derive(draft ?? history.present, shell);

/** The plan of what is kept, without the draft in the hand. */
export const keptPlanOf = ({ history, shell }: Pick<Table, 'history' | 'shell'>): Plan =>
  derive(history.present, shell);

/**
 * The plan that findings are told of: what the hand is making, but what is kept while a try is looked at. A finding stays where it is
 * for as long as its tries are.
 */
export const toldPlanOf = (table: Shown & Pick<Table, 'trying'>): Plan =>
  table.trying ? keptPlanOf(table) : planOf(table);

/** The price list and the programme the design names; undefined when this copy does not have that revision. */
export const pricesOf = ({ design }: Pick<Plan, 'design'>, models: Models): PriceList | undefined =>
  named(models.prices, design.prices);
export const programmeOf = ({ design }: Pick<Plan, 'design'>, models: Models): ProgrammeHead | undefined =>
  named(models.programmes, design.programme);

export {
  areaBand,
  buildSigns,
  clearHeight,
  cornersOf,
  eavesHeight,
  frontDoors,
  isLeft,
  measureArea,
  otherwise,
  slitBeside,
  toLookAt,
  topHeight,
  wallRect,
};

/** Null when the design's price list is unknown: no other list may stand in for it. */
export const costOf = perPlan((plan, models: Models): CostReport | null => {
  const prices = pricesOf(plan, models);
  return prices ? estimate(plan, prices, measureQuantities(plan, measureArea(plan))) : null;
});

const NO_FINDINGS: readonly Finding[] = [];

/** The limits a design names; undefined when the book does not have that revision. */
export const limitsIn = ({ programmes }: RuleBook, { programme }: Design): Programme | undefined =>
  named(programmes, programme);

export type FindingsBy = {
  readonly atOnce: (plan: Plan, models: Models) => readonly Finding[];
  /** Of the rules that ask how furniture goes in, by what is known of that. */
  readonly furnished: (plan: Plan, models: Models, known?: AskFurnish) => readonly Finding[];
  /** Of the wall to the neighbour, by what these have shown of it. */
  readonly met: (plan: Plan, models: Models, strip: Strip) => readonly Finding[];
};

/**
 * Findings by a set of rules, which the caller loads when the plan has been painted. Empty when the design's programme
 * is unknown.
 */
export function findingsBy(book: RuleBook): FindingsBy {
  const by =
    (some: readonly Rule[]) =>
    (plan: Plan, models: Models, known?: AskFurnish): readonly Finding[] => {
      const programme = limitsIn(book, plan.design);
      return programme ? checkPlan(plan, programme, models.kinds, some, known) : NO_FINDINGS;
    };
  const meets = book.rules.filter((r) => r.meets);
  return {
    atOnce: perPlan<readonly Finding[], [Models]>(by(book.rules.filter((r) => !r.furnishes && !r.meets))),
    furnished: by(book.rules.filter((r) => r.furnishes)),
    met: (plan, models, strip) => {
      const programme = limitsIn(book, plan.design);
      return programme ? checkPlan(plan, programme, models.kinds, meets, undefined, strip) : NO_FINDINGS;
    },
  };
}
