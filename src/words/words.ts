import type { nb as desk } from './desk/nb.ts';
import type { FindingWords } from './findings/sentence.ts';
import { nb } from './first/nb.ts';
import type { MeasuredWords } from './measured/measured-words.ts';
import type { nb as more } from './more/nb.ts';
import type { PatternWords } from './patterns/pattern-words.ts';

type Widen<T> = T extends string
  ? string
  : T extends (...texts: infer A) => string
    ? (...texts: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** What the first page and the drawing say. A key that a language leaves out is a compile error. */
export type Words = Widen<typeof nb>;

/** The rest of a language: what cards, lists and dialogs say. */
export type MoreWords = Widen<typeof more>;

/** What the doors of those who work on the houses say: the architect's, the meeting's. */
export type DeskWords = Widen<typeof desk>;

export type LanguageId = 'nb' | 'nn' | 'en' | 'xx-rtl';

export type Language = {
  readonly id: LanguageId;
  /** Its own name, in its own script. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** For Intl: numbers and dates. Digits are Latin in every language, as on the architect's drawing. */
  readonly tag: string;
  readonly load: () => Promise<Words>;
  readonly loadMore: () => Promise<MoreWords>;
  readonly loadDesk: () => Promise<DeskWords>;
  readonly loadFindings: () => Promise<FindingWords>;
  /** How each rule measures; asked for when a finding is opened. */
  readonly loadMeasured: () => Promise<MeasuredWords>;
  readonly loadPatterns: () => Promise<PatternWords>;
  /** Not offered to people: the page right to left, for trying the layout before the Arabic words are here. */
  readonly hidden?: true;
};

/** Bokmål is in the first bytes; the others come when they are chosen. */
export const LANGUAGES: readonly Language[] = [
  {
    id: 'nb',
    name: 'Bokmål',
    dir: 'ltr',
    tag: 'nb-u-nu-latn',
    load: async () => nb,
    loadMore: async () => (await import('./more/nb.ts')).nb,
    loadDesk: async () => (await import('./desk/nb.ts')).nb,
    loadFindings: async () => (await import('./findings/nb.ts')).nb,
    loadMeasured: async () => (await import('./measured/nb.ts')).nb,
    loadPatterns: async () => (await import('./patterns/nb.ts')).nb,
  },
  {
    id: 'nn',
    name: 'Nynorsk',
    dir: 'ltr',
    tag: 'nn-u-nu-latn',
    load: async () => (await import('./first/nn.ts')).nn,
    loadMore: async () => (await import('./more/nn.ts')).nn,
    loadDesk: async () => (await import('./desk/nn.ts')).nn,
    loadFindings: async () => (await import('./findings/nn.ts')).nn,
    loadMeasured: async () => (await import('./measured/nn.ts')).nn,
    loadPatterns: async () => (await import('./patterns/nn.ts')).nn,
  },
  {
    id: 'en',
    name: 'English',
    dir: 'ltr',
    tag: 'en-GB-u-nu-latn',
    load: async () => (await import('./first/en.ts')).en,
    loadMore: async () => (await import('./more/en.ts')).en,
    loadDesk: async () => (await import('./desk/en.ts')).en,
    loadFindings: async () => (await import('./findings/en.ts')).en,
    loadMeasured: async () => (await import('./measured/en.ts')).en,
    loadPatterns: async () => (await import('./patterns/en.ts')).en,
  },
  {
    id: 'xx-rtl',
    name: '⇄',
    dir: 'rtl',
    tag: 'nb-u-nu-latn',
    load: async () => (await import('./mirrored.ts')).mirrored,
    loadMore: async () => (await import('./mirrored.ts')).mirroredMore,
    loadDesk: async () => (await import('./mirrored.ts')).mirroredDesk,
    loadFindings: async () => (await import('./findings/nb.ts')).nb,
    loadMeasured: async () => (await import('./measured/nb.ts')).nb,
    loadPatterns: async () => (await import('./patterns/nb.ts')).nb,
    hidden: true,
  },
];

/** The first of the languages a device asks for that there is; it may call bokmål by the name of both kinds of Norwegian. */
export const spokenOf = (asked: readonly string[]): LanguageId | undefined =>
  asked
    .map((tag) => tag.split('-')[0]!.replace(/^no$/, 'nb'))
    .flatMap((id) => LANGUAGES.find((language) => language.id === id) ?? [])[0]?.id;

/** The language by its id; bokmål when there is no such language. */
export const languageOf = (id: string | null | undefined): Language =>
  LANGUAGES.find((language) => language.id === id) ?? LANGUAGES[0]!;
