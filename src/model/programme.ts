/**
 * Legal weight of a check: K law (TEK17 text), P pre-accepted solution (DiBK guidance), N recommendation,
 * S statistics, `need` what the family itself has said.
 */
export type Weight = 'K' | 'P' | 'N' | 'S' | 'need';

/** One rule's figures and where they are from. `figures` carries its unit in each name (`area_m2`, `width_mm`). */
export type RuleFigures = {
  readonly weight: Weight;
  readonly section: string;
  readonly url: string;
  /** Date of the text that was read, ISO. */
  readonly read: string;
  readonly figures: Readonly<Record<string, number>>;
};

/** Dated set of limits from `models/programmes/`; rules read their figures here and nowhere else. */
export type Programme = {
  readonly id: string;
  readonly revision: number;
  readonly date: string;
  readonly source: string;
  readonly rules: Readonly<Record<string, RuleFigures>>;
};
