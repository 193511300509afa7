import type { Models } from '../../src/model/models.ts';
import { troubledHome } from '../tries/troubled.ts';
import type { Asked } from './asked.ts';
import { aimsIn, askFor, exampleHomes, oneAim } from './asked.ts';
import type { Figure } from './figure.ts';
import { figure, quantile } from './figure.ts';
import type { Part } from './parts.ts';
import { inParts, piecesOf, worked } from './parts.ts';

const CARELESS = 200;
const DRAWN = 20;
const SEED = 1;
/** Each core works no longer, in ms; of homes it does not come to it says so. */
const LONGEST = 280_000;

const GROUPS = {
  examples: 'tries, all findings of the examples',
  careless: `tries, one finding each of ${CARELESS} examples treated carelessly`,
  drawn: `tries, one finding each of ${DRAWN} homes drawn at random`,
} as const;
type Group = keyof typeof GROUPS;

/** A home that was come to, and what was asked of it; nothing where all holds. */
type Visited = { readonly group: Group; readonly asked: readonly Asked[] };

/** `at`: how far on in its group, so that what is not come to is as large a share of each. */
type Visit = { readonly group: Group; readonly at: number; readonly ask: () => readonly Asked[] };

function visits(models: Models): Visit[] {
  const some = (count: number, group: 'careless' | 'drawn'): Visit[] =>
    Array.from({ length: count }, (_, i) => ({
      group,
      at: i / count,
      ask: () => {
        const home = troubledHome(models, SEED + i, group);
        return oneAim(home, SEED + i, models).map((aim) => askFor(home, aim, models));
      },
    }));
  const examples = exampleHomes(models).map(
    (home): Visit => ({
      group: 'examples',
      at: 0,
      ask: () => aimsIn(home, models).map((aim) => askFor(home, aim, models)),
    }),
  );
  return [...examples, ...some(CARELESS, 'careless'), ...some(DRAWN, 'drawn')].sort((a, b) => a.at - b.at);
}

export function* triesPart(part: Part, models: Models): Generator<Visited> {
  for (const { group, ask } of piecesOf(part, visits(models)))
    if (worked() < part.until) yield { group, asked: ask() };
}

/** How many of a rule's findings have no try however long one looks, for each rule that has such. */
const withoutBy = (asked: readonly Asked[]): string => {
  const rules = [...new Set(asked.map((a) => a.rule))].sort();
  return rules
    .flatMap((rule) => {
      const own = asked.filter((a) => a.rule === rule);
      const none = own.filter((a) => a.all === 0).length;
      return none > 0 ? [`${rule} ${none} of ${own.length}`] : [];
    })
    .join(', ');
};

/**
 * How tries do for what does not hold of the examples and of homes in trouble, from a fixed seed. Asked as the app asks and for as long;
 * times are of work, so that they are those of a machine with nothing else to do.
 */
export async function* triesFigures(models: Models): AsyncGenerator<Figure | string> {
  const visited = await inParts<Visited>('tries', LONGEST);
  const all = visits(models);
  for (const [group, name] of Object.entries(GROUPS)) {
    const came = visited.filter((v) => v.group === group);
    yield* told(
      name,
      came.flatMap((v) => v.asked),
      null,
    );
    const homes = all.filter((v) => v.group === group).length;
    if (came.length < homes)
      yield `  ${name}: came to ${came.length} of ${homes} homes in the time there was`;
  }
  yield* told(
    'tries, all of these',
    visited.flatMap((v) => v.asked),
    { share: 80, median: 150, p99: 600 },
  );
}

/** What is asked of all homes together; some of them are told of beside, to see where it comes from. */
type Goal = { readonly share: number; readonly median: number; readonly p99: number };

function* told(name: string, asked: readonly Asked[], goal: Goal | null): Generator<Figure | string> {
  const helped = asked.filter((a) => a.tries > 0);
  const first = helped.flatMap((a) => a.first ?? []);
  const whole = asked.map((a) => a.whole);
  const share = (some: readonly Asked[]): number => (100 * some.length) / Math.max(1, asked.length);
  const longer = asked.flatMap((a) => a.longer ?? []);
  const worse = asked.reduce((n, a) => n + a.worse, 0);
  yield figure(`${name}: findings`, asked.length, '');
  yield figure(`${name}: with a try that holds`, share(helped), '%', goal?.share, true);
  yield figure(`${name}: first try, median`, quantile(first, 0.5), 'ms', goal?.median);
  yield figure(`${name}: first try, p99`, quantile(first, 0.99), 'ms', goal?.p99);
  yield figure(`${name}: answer, median`, quantile(whole, 0.5), 'ms');
  const all = asked.filter((a) => a.all > 0);
  yield figure(`${name}: with a try when one looks longer`, share(all), '%');
  yield figure(`${name}: of whom there was more to look for`, share(asked.filter((a) => a.longer)), '%');
  const later = longer.flatMap((a) => a.first ?? []);
  yield figure(`${name}: looking longer, first try, median`, quantile(later, 0.5), 'ms');
  const end = quantile(
    longer.map((a) => a.whole),
    0.5,
  );
  yield figure(`${name}: looking longer, answer, median`, end, 'ms');
  yield figure(`${name}: tries that make something worse`, worse, '', 0);
  yield `  ${name}: none for ${withoutBy(asked) || 'nothing'}`;
  const slow = helped.filter((a) => (a.first ?? 0) > 600).map((a) => `${a.rule} ${Math.round(a.first!)}`);
  yield `  ${name}: first try after more than 600 ms for ${slow.join(', ') || 'nothing'}`;
}
