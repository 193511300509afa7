import type { Finding } from '../../src/check/finding.ts';
import { applyEdits } from '../../src/model/apply.ts';
import type { Design } from '../../src/model/design.ts';
import type { Models } from '../../src/model/models.ts';
import { shellFor } from '../../src/model/models.ts';
import { judge, judgeFurnished } from '../../src/tries/judge.ts';
import { triesFor } from '../../src/tries/tries.ts';
import type { Troubled } from '../tries/troubled.ts';
import { troubledHome } from '../tries/troubled.ts';
import { broken, yardstickOf } from '../tries/yardstick.ts';
import { curedByTwo } from './exhaustive.ts';
import type { Figure } from './figure.ts';
import { figure, quantile } from './figure.ts';

const CARELESS = 200;
const DRAWN = 20;
const SEED = 1;

/** What was found for one finding; times in ms from when it was asked for, `first` to the first try there was. */
type Asked = {
  readonly aim: Finding;
  readonly tries: number;
  /** Edits of the try with fewest. */
  readonly edits: number;
  readonly worse: number;
  readonly first: number | null;
  readonly whole: number;
};

function askFor(home: Troubled, aim: Finding, models: Models): Asked {
  const { design, shell } = home;
  const by = yardstickOf(home, models);
  const start = performance.now();
  const since = (): number => performance.now() - start;
  const steps = triesFor(design, aim, by, { now: () => 0, until: 1 });
  let first: number | null = null;
  let step = steps.next();
  for (; !step.done; step = steps.next()) if (step.value) first ??= since();
  const whole = since();
  const { tries } = step.value;
  const was = broken(judgeFurnished(judge(design, by), by).findings);
  const worse = tries.filter(({ edits }) => {
    const applied = applyEdits(design, edits, shell);
    if ('refused' in applied) return true;
    const is = broken(judgeFurnished(judge(applied.design, by), by).findings);
    return [...is].some((matter) => !was.has(matter));
  });
  return {
    aim,
    tries: tries.length,
    edits: Math.min(...tries.map((t) => t.edits.length)),
    worse: worse.length,
    first: first ?? (tries.length > 0 ? whole : null),
    whole,
  };
}

const aimsIn = (home: Troubled, models: Models): Finding[] => {
  const by = yardstickOf(home, models);
  const aims = (design: Design): Finding[] =>
    judgeFurnished(judge(design, by), by).findings.filter((f) => f.state === 'not');
  const about = ({ id, about, rooms }: Finding): string => [id, about, ...rooms].join();
  // What was said of the example before anybody was careless is counted with the examples.
  const before = new Set(home.from ? aims(home.from).map(about) : []);
  return aims(home.design).filter((f) => !before.has(about(f)));
};

const askForAll = (homes: readonly Troubled[], models: Models): Asked[] =>
  homes.flatMap((home) => aimsIn(home, models).map((aim) => askFor(home, aim, models)));

const withoutBy = (asked: readonly Asked[]): string => {
  const ids = [...new Set(asked.map(({ aim }) => aim.id))].sort();
  return ids
    .flatMap((id) => {
      const own = asked.filter(({ aim }) => aim.id === id);
      const none = own.filter((a) => a.tries === 0).length;
      return none > 0 ? [`${id} ${none} of ${own.length}`] : [];
    })
    .join(', ');
};

/** How tries do for everything that does not hold of the examples and of homes in trouble, from a fixed seed. */
export function* triesFigures(models: Models): Generator<Figure | string> {
  const examples = models.examples.flatMap((e): Troubled[] => {
    const shell = shellFor(models, e.design.shell, e.design.side);
    return shell ? [{ name: e.id, design: e.design, shell }] : [];
  });
  const some = (count: number, how: 'careless' | 'drawn'): Troubled[] =>
    Array.from({ length: count }, (_, i) => troubledHome(models, SEED + i, how));
  for (const [name, homes] of [
    ['tries, examples', examples],
    [`tries, ${CARELESS} examples treated carelessly`, some(CARELESS, 'careless')],
    [`tries, ${DRAWN} homes drawn at random`, some(DRAWN, 'drawn')],
  ] as const) {
    const asked = askForAll(homes, models);
    const helped = asked.filter((a) => a.tries > 0);
    const first = helped.flatMap((a) => a.first ?? []);
    const share = (100 * helped.length) / Math.max(1, asked.length);
    yield figure(`${name}: findings`, asked.length, '');
    yield figure(`${name}: with a try that holds`, share, '%', 80, true);
    yield figure(`${name}: first try, median`, quantile(first, 0.5), 'ms', 150);
    yield figure(`${name}: first try, p99`, quantile(first, 0.99), 'ms', 600);
    yield figure(
      `${name}: answer, median`,
      quantile(
        asked.map((a) => a.whole),
        0.5,
      ),
      'ms',
    );
    yield figure(
      `${name}: tries that make something worse`,
      asked.reduce((n, a) => n + a.worse, 0),
      '',
      0,
    );
    yield `  ${name}: none for ${withoutBy(asked) || 'nothing'}`;
  }
}

const SAMPLE = 12;

/**
 * Of what one or two edits cure, how much the search finds a try for: findings that it found none for are tried with every pair of edits
 * of a coarse hand. Takes an hour, so it is asked for by name.
 */
export function* exhaustiveFigures(models: Models): Generator<Figure | string> {
  const counts = { found: 0, missed: [] as string[] };
  for (let i = 0; i < SAMPLE; i++) {
    const home = troubledHome(models, SEED + i, 'careless');
    const by = yardstickOf(home, models);
    const start = judgeFurnished(judge(home.design, by), by);
    for (const aim of aimsIn(home, models)) {
      const own = start.findings.find((f) => JSON.stringify(f) === JSON.stringify(aim))!;
      const { tries, edits } = askFor(home, aim, models);
      if (edits <= 2) counts.found++;
      else if (tries === 0 && curedByTwo(start, own, by))
        counts.missed.push(`${aim.id} ${aim.about} (${home.name})`);
    }
  }
  const { found, missed } = counts;
  const share = (100 * found) / Math.max(1, found + missed.length);
  yield figure(`tries, ${SAMPLE} homes: found, of what two edits cure`, share, '%', 95, true);
  yield `  missed: ${missed.join(', ') || 'nothing'}`;
}
