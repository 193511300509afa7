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

/**
 * Levels of the storeys that any of the homes has, lowest first, and the one that all are shown at: the one wished for, or the lowest
 * where none has that. Homes of different houses are shown at one level.
 */
export function levelsOf(
  homes: readonly Shown[],
  wished: number,
): { readonly levels: readonly number[]; readonly level: number } {
  const all = new Set(homes.flatMap(({ plan }) => plan.storeys.map(({ shell }) => shell.level)));
  const levels = [...all].sort((a, b) => a - b);
  return { levels, level: levels.includes(wished) ? wished : levels[0]! };
}

export const storeyAt = ({ storeys }: Plan, level: number): StoreyPlan | undefined =>
  storeys.find(({ shell }) => shell.level === level);
