import type { Plan } from '../derive/plan.ts';
import type { Design } from '../model/design.ts';

/** Who lives here, by age band: part of a family's needs, which not every version of a design can hold. */
type Told = { readonly needs?: { readonly household: Readonly<Record<string, number>> } };

/** Persons in the household; 0 when the family has not told. */
export const persons = ({ design }: Pick<Plan, 'design'>): number =>
  Object.values((design as Design & Told).needs?.household ?? {}).reduce((sum, count) => sum + count, 0);
