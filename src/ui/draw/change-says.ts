import type { Plan } from '../../derive/plan.ts';
import type { M2 } from '../../model/units.ts';
import type { Change } from '../../store/opened.ts';
import type { Formats } from '../../words/format.ts';
import type { MoreWords } from '../../words/words.ts';

type KrChange = NonNullable<Change['cost']>;

/** Smallest differences worth a word: half of the last decimal of an area, and less than any line costs. */
const SEEN_M2 = 0.05;
const SEEN_KR = 500;

const sign = (by: number): string => (by < 0 ? '−' : '+');

/** That two drawings are priced by two lists, which is then part of what one costs more; null when they are not. */
export function pricesSay(before: Plan, after: Plan, { change, snapshot }: MoreWords): string | null {
  const [was, is] = [before, after].map(({ design }) => snapshot.revision(design.prices)) as [string, string];
  return was === is ? null : change.prices(was, is);
}

/** "+ 1,2 m²" */
const signedM2 = (by: M2, formats: Formats): string => `${sign(by)} ${formats.m2(Math.abs(by))}`;

/** "− 18 000–27 000 kr" */
export const signedKr = ({ least, most }: KrChange, formats: Formats): string =>
  `${sign(most)} ${formats.krRange(Math.abs(least), Math.abs(most))}`;

/** "+ 1,2 m² · + 18 000–27 000 kr"; what stays as it is, in a word. */
export function changeSays({ area, cost }: Change, words: MoreWords['change'], formats: Formats): string {
  const squares = Math.abs(area) < SEEN_M2 ? words.sameArea : signedM2(area, formats);
  if (!cost) return squares;
  const money = seen(cost) ? signedKr(cost, formats) : words.sameCost;
  return `${squares} · ${money}`;
}

/** True when a change in cost is worth a word. */
const seen = ({ most }: KrChange): boolean => Math.abs(most) >= SEEN_KR;

/** "Koster 18 000–27 000 kr mer."; null when it costs the same. */
export function changeCosts(cost: KrChange, words: MoreWords['change'], formats: Formats): string | null {
  if (!seen(cost)) return null;
  const range = formats.krRange(Math.abs(cost.least), Math.abs(cost.most));
  return cost.most > 0 ? words.more(range) : words.less(range);
}
