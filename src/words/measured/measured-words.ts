import type { Finding, Unit } from '../../check/finding.ts';
import type { RuleId } from '../../check/finding-keys.ts';
import { quantity } from '../findings/sentence.ts';
import type { Formats } from '../format.ts';

/** A figure that the rule read, by the name it asked with or its own, as it is read. */
type Figure = (name: string) => string;

/** How each rule comes to its number, in one language: what is measured, from where to where, and what counts. */
export type MeasuredWords = {
  readonly name: string;
  readonly how: Readonly<Record<RuleId, string | ((figure: Figure) => string)>>;
};

/** How a finding's number was measured, with the figures that it rests on. */
export function measuredHow({ how }: MeasuredWords, f: Finding, n: Formats): string {
  const said = how[f.id as RuleId];
  if (typeof said === 'string') return said;
  return said((name) => {
    const value = f.figures[name] ?? f.figures[`${f.id}.${name}`];
    if (value === undefined) throw new Error(`${f.id} does not read ${name}`);
    return quantity(value, name.slice(name.lastIndexOf('_') + 1) as Unit, n);
  });
}
