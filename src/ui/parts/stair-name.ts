import type { Plan, StairPlan } from '../../derive/plan.ts';
import type { Words } from '../../words/words.ts';

/** "Rett trapp", or "Rett trapp 2" where the home has several of its kind, as rooms are numbered. */
export function stairName(
  { stairs }: Pick<Plan, 'stairs'>,
  stair: StairPlan,
  { stair: kinds }: Words,
): string {
  const alike = stairs.filter(({ kind }) => kind === stair.kind);
  const name = kinds[stair.kind];
  return alike.length > 1 ? `${name} ${alike.findIndex(({ index }) => index === stair.index) + 1}` : name;
}
