import type { Plan } from '../derive/plan.ts';
import type { NeedCard } from '../model/needs.ts';

/** Persons in the household; 0 when the family has not told. */
export const persons = ({ design }: Plan): number =>
  Object.values(design.needs?.household ?? {}).reduce((sum, count) => sum + count, 0);

/** Whether the family has chosen a card. */
export const chosen = ({ design }: Plan, card: NeedCard): boolean =>
  design.needs?.cards.includes(card) ?? false;
