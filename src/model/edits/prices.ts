import type { Design } from '../design.ts';
import type { Edit, Refusal } from '../edit.ts';
import { isRef, sameRef } from '../shell.ts';

export function setPrices(design: Design, { prices }: Extract<Edit, { do: 'setPrices' }>): Design | Refusal {
  if (!isRef(prices)) return 'no-such-thing';
  if (sameRef(design.prices, prices)) return 'nothing-changes';
  return { ...design, prices: { id: prices.id, revision: prices.revision } };
}
