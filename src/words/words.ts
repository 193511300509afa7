import { nb } from './nb.ts';

type Widen<T> = T extends string
  ? string
  : T extends (...texts: infer A) => string
    ? (...texts: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** The shape of a language. A key that a language leaves out is a compile error. */
export type Words = Widen<typeof nb>;

export type LanguageId = 'nb' | 'nn' | 'en' | 'xx-rtl';

export type Language = {
  readonly id: LanguageId;
  /** Its own name, in its own script. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** For Intl: numbers and dates. Digits are Latin in every language, as on the architect's drawing. */
  readonly tag: string;
  readonly load: () => Promise<Words>;
  /** Not offered to people: the page right to left, for trying the layout before the Arabic words are here. */
  readonly hidden?: true;
};

/** Bokmål is in the first bytes; the others come when they are chosen. */
export const LANGUAGES: readonly Language[] = [
  { id: 'nb', name: 'Norsk bokmål', dir: 'ltr', tag: 'nb-u-nu-latn', load: async () => nb },
  {
    id: 'nn',
    name: 'Norsk nynorsk',
    dir: 'ltr',
    tag: 'nn-u-nu-latn',
    load: async () => (await import('./nn.ts')).nn,
  },
  {
    id: 'en',
    name: 'English',
    dir: 'ltr',
    tag: 'en-GB-u-nu-latn',
    load: async () => (await import('./en.ts')).en,
  },
  {
    id: 'xx-rtl',
    name: '⇄',
    dir: 'rtl',
    tag: 'nb-u-nu-latn',
    load: async () => (await import('./mirrored.ts')).mirrored,
    hidden: true,
  },
];

/** The language by its id; bokmål when there is no such language. */
export const languageOf = (id: string | null | undefined): Language =>
  LANGUAGES.find((language) => language.id === id) ?? LANGUAGES[0]!;
