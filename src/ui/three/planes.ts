import type { Plan } from '../../derive/plan.ts';
import { cutsOf, usualCut } from '../../drawing/cut.ts';
import type { Mm } from '../../model/units.ts';
import type { Both } from '../../store/both.ts';
import type { Plane } from '../../view/section.ts';

/** Through the stair to begin with: there a section shows most. */
export function usualPlane(plan: Plan): Plane {
  const { towards, at } = usualCut(plan);
  return { axis: towards === 'left' || towards === 'right' ? 'x' : 'y', at };
}

/** How far a plane may be moved, over both homes when they stand together. */
export function planesOf(plan: Plan, both: Both | undefined, axis: Plane['axis']): readonly [Mm, Mm] {
  const towards = axis === 'x' ? 'right' : 'bottom';
  const [low, high] = cutsOf(plan, towards);
  if (!both || axis === 'y') return [low, high];
  return [low, cutsOf(both.homes[1].plan, towards)[1] + both.apart];
}
