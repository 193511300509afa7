import type { Design } from '../design.ts';
import type { EditOf, Refusal } from '../edit.ts';
import type { Household, Needs } from '../needs.ts';
import { AGE_BANDS, NEED_CARDS, NEED_LIMITS, NO_NEEDS, saysSomething } from '../needs.ts';
import { tidyText } from './words.ts';

/** A count is within its bounds, whatever a hand or a program asks for. */
const counted = (n: number, most: number): number => Math.min(most, Math.max(0, n));

/** Changes what the family has told; with nothing left to tell, the design holds no needs. */
export function setNeeds(design: Design, edit: EditOf<'setNeeds'>): Design | Refusal {
  const old = design.needs ?? NO_NEEDS;
  const asked = { ...old, ...edit.change };
  const own = [...new Set(asked.own.map(tidyText))].filter((text) => text !== '');
  if (own.length > NEED_LIMITS.own || own.some((text) => text.length > NEED_LIMITS.ownText))
    return 'text-too-long';
  const bands = AGE_BANDS.map((band) => [band, counted(asked.household[band], NEED_LIMITS.ofAnAge)]);
  const next: Needs = {
    household: Object.fromEntries(bands) as Household,
    cards: NEED_CARDS.filter((card) => asked.cards.includes(card)),
    guests: counted(asked.guests, NEED_LIMITS.guests),
    own,
  };
  if (JSON.stringify(next) === JSON.stringify(old)) return 'nothing-changes';
  const { needs: _, ...rest } = design;
  return saysSomething(next) ? { ...rest, needs: next } : rest;
}
