import type { PriceList } from '../../model/prices.ts';
import type { MoreWords } from '../../words/words.ts';

/** What our own words call the lines of a list that comes with the app; undefined for other lists. */
export const ourNames = (
  { id }: PriceList,
  { priceLine }: MoreWords,
): Readonly<Record<string, string>> | undefined =>
  Object.hasOwn(priceLine, id) ? priceLine[id as keyof typeof priceLine] : undefined;

/** The name of what a line measures; where several lines share a quantity, a name of its own. */
export function lineName(id: string, list: PriceList, words: MoreWords): string {
  const line = list.lines.find((one) => one.id === id)!;
  const shared = list.lines.some((one) => one !== line && one.quantity === line.quantity);
  return ourNames(list, words)?.[id] ?? (shared ? line.note : undefined) ?? words.element[line.quantity];
}
