import * as v from 'valibot';
import { named } from './models.ts';
import type { Demand } from './parse-file.ts';
import { amount, demandIn, header, httpsOrOwn, isoDate, readAs, ref, text } from './parse-file.ts';
import type { Mark, Programme } from './programme.ts';
import { isLaw, MARKS, RULE_ID } from './programme.ts';

const UNIT_SUFFIX = /^[a-z][a-z_0-9]*_(mm|m2|count|share|deg|kr)$/;
const ruleFigures = v.strictObject({
  weight: v.picklist(['K', 'P', 'N', 'S', 'need']),
  section: text(120),
  url: httpsOrOwn,
  read: isoDate,
  mark: v.picklist(MARKS),
  figures: v.record(
    v.pipe(
      v.string(),
      v.regex(UNIT_SUFFIX, 'a name that ends in its unit: _mm, _m2, _count, _share, _deg or _kr'),
    ),
    amount,
  ),
  estimates: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(1, 'at least one figure'))),
});
/** Law is never shown on the strength of an estimate. */
const READ: ReadonlySet<Mark> = new Set(['V1', 'V2', 'C']);
const programmeFile = v.strictObject({
  ...header('romslig-programme'),
  extends: v.exactOptional(ref),
  rules: v.record(v.pipe(v.string(), v.regex(RULE_ID, 'a rule id as R-04')), ruleFigures),
});

/** Reads a programme: the figures rules check against. Throws a ModelError. */
export function readProgramme(json: unknown, file: string): Programme {
  const { format: _, ...programme } = readAs(programmeFile, json, file);
  const demand: Demand = demandIn(file);
  for (const [id, { weight, url, mark, figures, estimates = [] }] of Object.entries(programme.rules)) {
    demand(
      url !== '' || !isLaw(weight),
      `rules.${id}.url`,
      'the address of the text, since this is law or a pre-accepted solution',
    );
    demand(
      READ.has(mark) || !isLaw(weight),
      `rules.${id}.mark`,
      'V1, V2 or C, since this is law or a pre-accepted solution',
      mark,
    );
    for (const name of estimates)
      demand(Object.hasOwn(figures, name), `rules.${id}.estimates`, 'names of figures of this rule', name);
  }
  return programme;
}

/**
 * Lays each programme on the one it extends, a municipality's own on the law: a design that names the first has named both. What is
 * law or pre-accepted cannot be replaced. Throws a ModelError.
 */
export function joinProgrammes(
  read: readonly { readonly programme: Programme; readonly file: string }[],
): Programme[] {
  const all = read.map(({ programme }) => programme);
  return read.map(({ programme, file }) => {
    if (!programme.extends) return programme;
    const demand: Demand = demandIn(file);
    const base = named(all, programme.extends);
    demand(
      base !== undefined && !base.extends,
      'extends',
      'a programme in models/programmes that extends none itself',
      programme.extends,
    );
    for (const id of Object.keys(programme.rules)) {
      const law = base.rules[id];
      demand(!law || !isLaw(law.weight), `rules.${id}`, `no rule that is law in ${base.id}`);
    }
    return { ...programme, rules: { ...base.rules, ...programme.rules } };
  });
}
