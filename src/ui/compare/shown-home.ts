import type { Spot } from '../../check/finding.ts';
import type { Plan, StoreyPlan } from '../../derive/plan.ts';

/** A home of the meeting as it is shown: under its nickname, and never under anything else. */
export type Shown = {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  /** What matters most to the family, in its own words; null where it does not let them be told here. */
  readonly words: string | null;
  readonly lit?: readonly Spot[];
};

/** Levels of the storeys that any of the homes has, lowest first; homes of different houses are shown at one level. */
export const levelsOf = (plans: readonly Plan[]): readonly number[] =>
  [...new Set(plans.flatMap(({ storeys }) => storeys.map(({ shell }) => shell.level)))].sort((a, b) => a - b);

export const storeyAt = ({ storeys }: Plan, level: number): StoreyPlan | undefined =>
  storeys.find(({ shell }) => shell.level === level);
