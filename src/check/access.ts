import { perPlan } from '../derive/per-plan.ts';
import type { Kinds } from '../model/kinds.ts';
import type { Rule } from './finding.ts';
import type { RuleId } from './finding-keys.ts';
import { rule } from './rule.ts';
import { FUNCTIONS, serves } from './rules/functions.ts';

/** Whether the entrance storey must be accessible: it holds every main function (TEK17 § 12-2 (3); A-02 tells it). */
const mustBeAccessible = perPlan((plan, kinds: Kinds): boolean => {
  const down = plan.rooms.filter((room) => room.storey === plan.shell.entrance.storey);
  return FUNCTIONS.every((f) => down.some((room) => serves(kinds, room, f)));
});

/** A rule of the storey that must be accessible; where none must be, it says nothing. */
export const whereAccessible = <Id extends RuleId, Figure extends string>(
  id: Id,
  reads: readonly Figure[],
  run: Parameters<typeof rule<Id, Figure>>[2],
): Rule =>
  rule<Id, Figure>(id, reads, (input) => (mustBeAccessible(input.plan, input.kinds) ? run(input) : []));
