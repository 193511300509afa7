import type { RuleId } from '../../check/finding-keys.ts';
import type { Mark, Weight } from '../../model/programme.ts';

/** What an opened finding says of its rule, in one language. */
export type RuleWords = {
  /** Names of the rule and of its formula, before them. */
  readonly rule: string;
  readonly formula: string;
  /** A figure with the way it is a limit. */
  readonly least: (figure: string) => string;
  readonly most: (figure: string) => string;
  /** How much is to go: its name, and how many squares of the drawing that takes. */
  readonly toGo: { readonly name: string; readonly squares: (count: number) => string };
  /** Stands behind a figure that is our own estimate. */
  readonly estimate: string;
  /** Behind the share of a window that is glass. */
  readonly glass: string;
  readonly title: Readonly<Record<RuleId, string>>;
  /** Why it matters, to whoever is to live there: what it is good for, and no figure. */
  readonly why: Readonly<Record<RuleId, string>>;
  /** How a text is known: an assumption never reads as law. */
  readonly mark: Readonly<Record<Mark, string>>;
  /** What it means that a rule has this weight. */
  readonly means: Readonly<Record<Weight, string>>;
  /** Figures that are estimates, by `rule.figure`; a municipality's own that stands not here shows by its name in the file. */
  readonly estimates: Readonly<Record<string, string>>;
};
