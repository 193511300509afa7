import { keptOn } from '../model/kept-on.ts';
import type { Plan } from './plan.ts';

/**
 * A pure function of a plan (and of what it is read by: rarely more than the room kinds), worked out once for each: several
 * rules ask the same while a wall is moving.
 */
export function perPlan<T, By extends readonly unknown[] = []>(
  read: (plan: Plan, ...by: By) => T,
): (plan: Plan, ...by: By) => T {
  const known = keptOn<Plan, { readonly by: By; readonly value: T }>();
  return (plan, ...by) => {
    const kept = known.get(plan);
    if (kept?.by.every((b, i) => b === by[i])) return kept.value;
    const value = read(plan, ...by);
    known.set(plan, { by, value });
    return value;
  };
}
