import type { Sun } from '../../view/sun.ts';
import { sunAt } from '../../view/sun.ts';

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

/** A day of a season, and the hour as the clock on the wall shows it. */
export type SunTime = { readonly season: Season; readonly hour: number };

/** The equinoxes and solstices, near enough: people say the twenty-first. */
const MONTHS: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

export const sunOf = ({ season, hour }: SunTime): Sun => sunAt({ month: MONTHS[season], day: 21, hour });
