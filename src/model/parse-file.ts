import * as v from 'valibot';

/** A file in `models/` that does not hold what it should. The message is one sentence: file, place, expectation. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly file: string;
  /** Path inside the file, as `storeys[1].choice[0].rects[2]`; empty for the whole file. */
  readonly place: string;
  readonly expected: string;

  constructor(file: string, place: string, expected: string, found?: unknown) {
    const where = place === '' ? file : `${file}, ${place}`;
    const instead =
      found === undefined ? '' : `, found ${typeof found === 'string' ? found : JSON.stringify(found)}`;
    super(`${where}: expected ${expected}${instead}.`);
    this.file = file;
    this.place = place;
    this.expected = expected;
  }
}

/** A check that a schema cannot make: throws a ModelError for its file unless `holds`. */
export type Demand = (holds: boolean, place: string, expected: string, found?: unknown) => asserts holds;

export const demandIn = (file: string): Demand => {
  return (holds, place, expected, found) => {
    if (!holds) throw new ModelError(file, place, expected, found);
  };
};

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** Reads JSON by a schema. Throws a ModelError at the first thing that is not as expected. */
export function readAs<const S extends AnySchema>(schema: S, json: unknown, file: string): v.InferOutput<S> {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ModelError(file, placeOf(issue.path ?? []), ...expectation(issue));
}

const placeOf = (path: readonly { readonly key: unknown }[]): string =>
  path
    .map(({ key }, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? String(key) : `.${String(key)}`))
    .join('');

/** Schemas of our own say in words what they expect; valibot's ("Invalid type: …") name a type. */
function expectation(issue: v.BaseIssue<unknown>): [expected: string, found: string] {
  const { expected, received, message } = issue;
  const found = received === 'undefined' ? 'nothing' : received;
  if (!message.startsWith('Invalid ')) return [message, found];
  if (received === 'undefined') return ['a value here', found];
  if (expected === 'never') return ['no such name here', found];
  return [expected ?? message, found];
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
export const words = (most: number) =>
  v.pipe(v.string(), v.nonEmpty('a text'), v.maxLength(most, `at most ${most} characters`));
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'a short name in small letters'));
export const isoDate = v.pipe(v.string(), v.isoDate('a date as 2026-11-23'));

/** What every file in `models/` begins with. */
export const header = <const F extends string>(format: F) => ({
  format: v.literal(format),
  id: slug,
  revision: v.pipe(
    v.number(),
    v.integer('a whole number'),
    v.minValue(1, 'at least 1'),
    v.maxValue(9999, 'at most 9999'),
  ),
  date: isoDate,
  source: words(400),
});
