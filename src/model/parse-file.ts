import * as v from 'valibot';
import type { Fault } from './parse-issue.ts';
import { faultOf, sentenceOf, told } from './parse-issue.ts';
import { REF } from './shell.ts';

/** A file in `models/` that does not hold what it should. The message is one sentence: file, place, expectation. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  constructor(
    file: string,
    readonly fault: Fault,
  ) {
    super(`${fault.place === '' ? file : `${file}, ${fault.place}`}: ${sentenceOf(fault)}.`);
  }
}

/** A check that a schema cannot make: throws a ModelError for its file unless `holds`. */
export type Demand = (holds: boolean, place: string, expected: string, found?: unknown) => asserts holds;

export const demandIn = (file: string): Demand => {
  return (holds, place, expected, found) => {
    if (holds) return;
    throw new ModelError(file, { place, expected, ...(found !== undefined && { found: told(found) }) });
  };
};

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** Reads JSON by a schema. Throws a ModelError at the first thing that is not as expected. */
export function readAs<const S extends AnySchema>(schema: S, json: unknown, file: string): v.InferOutput<S> {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  throw new ModelError(file, faultOf(result.issues[0]));
}

/** Whole millimetres, positions and lengths: far beyond any house, and small enough for exact sums. */
export const mm = v.pipe(
  v.number(),
  v.integer('whole millimetres'),
  v.minValue(-100_000, 'at least −100 000 mm'),
  v.maxValue(100_000, 'at most 100 000 mm'),
);
export const length = v.pipe(mm, v.minValue(1, 'a length above 0 mm'));
export const amount = v.pipe(v.number(), v.finite('a finite number'), v.minValue(0, 'a number not below 0'));
/** Free text. Half a character (a lone surrogate) would come out of a link as another text, so it is refused. */
export const text = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'a text'),
    v.maxLength(most, `at most ${most} characters`),
    v.regex(/^[^\ud800-\udfff]*$/u, 'whole characters'),
  );
export const slug = v.pipe(v.string(), v.regex(REF.id, 'a short name in small letters'));
export const isoDate = v.pipe(v.string(), v.isoDate('a date as 2026-11-23'));
const httpsAddress = 'an https address, or "" for a check of our own';
/** Where a figure stands written. */
export const httpsOrOwn = v.union(
  [v.literal(''), v.pipe(v.string(), v.url(httpsAddress), v.startsWith('https://', httpsAddress))],
  httpsAddress,
);

const revision = v.pipe(
  v.number(),
  v.integer('a whole number'),
  v.minValue(1, 'at least 1'),
  v.maxValue(REF.newest, `at most ${REF.newest}`),
);
/** Names another file. */
export const ref = v.strictObject({ id: slug, revision });

/** What every file in `models/` begins with. */
export const header = <const F extends string>(format: F) => ({
  format: v.literal(format),
  id: slug,
  revision,
  date: isoDate,
  source: text(400),
});
