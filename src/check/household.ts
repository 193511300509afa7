import type { Plan } from '../derive/plan.ts';
import type { NeedCard } from '../model/needs.ts';

/** Whether the family has chosen a card. */
export const chosen = ({ design }: Plan, card: NeedCard): boolean =>
  design.needs?.cards.includes(card) ?? false;
