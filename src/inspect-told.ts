import type { Design } from './model/design.ts';
import { AGE_BANDS, NO_NEEDS } from './model/needs.ts';
import { nb } from './words/nb.ts';

const { told, band, card, counted, guestCount } = nb.needs;

/** What a family has told and shared, one line a part; none where it has not. */
export function toldLines({ needs = NO_NEEDS, wishes }: Design): string[] {
  const { household, cards, guests, own } = needs;
  const people = AGE_BANDS.filter((b) => household[b] > 0).map((b) => counted(band[b], `${household[b]}`));
  const asked = [
    ...cards.map((c) => card[c]),
    ...(guests > 0 ? [counted(guestCount, `${guests}`)] : []),
    ...own,
  ];
  const line = (name: string, parts: readonly string[]): string[] =>
    parts.length > 0 ? [`${name}: ${parts.join(' · ')}`] : [];
  return [
    ...line(told.wishes, wishes === undefined ? [] : [wishes]),
    ...line(told.household, people),
    ...line(told.needs, asked),
  ];
}
