import type { Design } from '../design.ts';
import type { EditOf, Refusal } from '../edit.ts';
import { isRef, sameRef } from '../shell.ts';

export function setPrices(design: Design, { prices }: EditOf<'setPrices'>): Design | Refusal {
  if (!isRef(prices)) return 'no-such-thing';
  if (sameRef(design.prices, prices)) return 'nothing-changes';
  return { ...design, prices: { id: prices.id, revision: prices.revision } };
}
