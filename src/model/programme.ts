import type { Ref } from './shell.ts';

/**
 * Legal weight of a check: K law (TEK17 text), P pre-accepted solution (DiBK guidance), N recommendation,
 * S statistics, `need` what a home or the family itself needs.
 */
export type Weight = 'K' | 'P' | 'N' | 'S' | 'need';
export const isLaw = (weight: Weight): boolean => weight === 'K' || weight === 'P';

/**
 * How a rule's text and figures are known: V1 read at the authority, V2 read at somebody else's, C computed from such figures,
 * E our own estimate, U general knowledge that nobody has looked up, `own` a check of our own that has no figure.
 */
export const MARKS = ['V1', 'V2', 'C', 'E', 'U', 'own'] as const;
export type Mark = (typeof MARKS)[number];

/** What a rule may be called: a family of rules, a number, a letter for one that was parted later. */
export const RULE_ID = /^[A-Z]-\d\d[a-z]?$/;

/** One rule's figures and where they are from. `figures` carries its unit in each name (`area_m2`, `width_mm`). */
export type RuleFigures = {
  readonly weight: Weight;
  readonly section: string;
  readonly url: string;
  /** Date of the text that was read, ISO. */
  readonly read: string;
  readonly mark: Mark;
  readonly figures: Readonly<Record<string, number>>;
  /** Those of the figures that are our own estimate although the rule is not. */
  readonly estimates?: readonly string[];
};

/**
 * Dated set of limits from `models/programmes/`; rules read their figures here and nowhere else. A municipality's own extends the
 * law's: it names the revision it stands on, and `rules` holds those of both.
 */
export type Programme = {
  readonly id: string;
  readonly revision: number;
  readonly date: string;
  readonly source: string;
  readonly extends?: Ref;
  readonly rules: Readonly<Record<string, RuleFigures>>;
};

/** What names a programme. The first page knows no more of it: the limits come with the rules that read them. */
export type ProgrammeHead = Pick<Programme, 'id' | 'revision' | 'date' | 'extends'>;
