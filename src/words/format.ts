import type { Kr, M2, Mm } from '../model/units.ts';
import type { Words } from './words.ts';

/** Numbers with their units as a language writes them. Every unit hangs on its number by a no-break space. */
export type Formats = {
  /** "12,4 m²"; with `more` digits "12,43 m²". */
  readonly m2: (area: M2, more?: number) => string;
  /** "12,4" */
  readonly number: (value: number, decimals?: number) => string;
  /** "0,07", "2,33", "20": a number as it is, to two decimals at most. */
  readonly exact: (value: number) => string;
  /** "3,1 m" */
  readonly metres: (length: Mm) => string;
  /** "3,45 m": exact to the centimetre, for dimensions. */
  readonly measure: (length: Mm) => string;
  /** "5 m", whole metres. */
  readonly wholeMetres: (length: Mm) => string;
  /** "310 cm"; with one digit `more` "310,4 cm". */
  readonly cm: (length: Mm, more?: number) => string;
  /** "240 000 kr", whole kroner. */
  readonly kr: (sum: Kr) => string;
  /** Rounded as one would say it, to two figures: "4,9 mill. kr", "240 000 kr". */
  readonly roundKr: (sum: Kr) => string;
  /** "4,1–5,2 mill. kr" */
  readonly krRange: (low: Kr, high: Kr) => string;
  /** 0.2 → "20 %"; with one digit `more` "20,3 %". */
  readonly percent: (share: number, more?: number) => string;
  /** ISO date → "22. november 2026"; a text that is no date comes back as it is. */
  readonly date: (iso: string) => string;
};

const MILLION = 1_000_000;

/** Keeps a number and its unit in their own order inside a right-to-left sentence. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Made when it is first asked for: all of a language's at once take a twelfth of the way to the plan. */
function onAsking<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Formats for a language, from its words, its Intl tag and the way it is read. */
export function formatsOf(words: Words, tag: string, dir: 'ltr' | 'rtl' = 'ltr'): Formats {
  const to = (digits: number, style?: 'percent') =>
    onAsking(
      () =>
        new Intl.NumberFormat(tag, { style, minimumFractionDigits: digits, maximumFractionDigits: digits }),
    );
  const [whole, tenth, hundredth] = [to(0), to(1), to(2)];
  const plain = onAsking(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
  const share = to(0, 'percent');
  const number = (value: number, decimals = 0): string =>
    ([whole, tenth, hundredth][decimals] ?? to(decimals))().format(value);
  const day = onAsking(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
  const { unit } = words;
  const join = (number: string, name: string): string => {
    const text = `${number}\u00a0${name}`;
    return dir === 'rtl' ? isolated(text) : text;
  };

  const kr = (sum: Kr): string => join(whole().format(sum), unit.kr);
  /** To two figures: an estimate is never told closer than that. */
  const rounded = (sum: Kr): Kr => Number(sum.toPrecision(2));
  const roundKr = (sum: Kr): string =>
    Math.abs(rounded(sum)) >= MILLION ? join(tenth().format(sum / MILLION), unit.million) : kr(rounded(sum));

  return {
    m2: (area, more = 0) => join(number(area, 1 + more), unit.m2),
    number,
    exact: (value) => plain().format(value),
    metres: (length) => join(tenth().format(length / 1000), unit.m),
    measure: (length) => join(hundredth().format(length / 1000), unit.m),
    wholeMetres: (length) => join(whole().format(length / 1000), unit.m),
    cm: (length, more = 0) => join(number(length / 10, more), unit.cm),
    kr,
    roundKr,
    krRange: (low, high) => {
      if (rounded(low) >= MILLION)
        return join(unit.range(tenth().format(low / MILLION), tenth().format(high / MILLION)), unit.million);
      if (rounded(high) < MILLION)
        return join(unit.range(whole().format(rounded(low)), whole().format(rounded(high))), unit.kr);
      return unit.range(roundKr(low), roundKr(high));
    },
    percent: (part, more = 0) => (more === 0 ? share : to(more, 'percent'))().format(part),
    date: (iso) => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? day().format(Date.parse(iso)) : iso),
  };
}
