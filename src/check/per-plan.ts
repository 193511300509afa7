import type { Plan } from '../derive/plan.ts';

/** A pure function of a plan, worked out once for each: several rules ask the same while a wall is moving. */
export function perPlan<T>(read: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { readonly value: T }>();
  return (plan) => {
    const kept = known.get(plan);
    if (kept) return kept.value;
    const value = read(plan);
    known.set(plan, { value });
    return value;
  };
}
