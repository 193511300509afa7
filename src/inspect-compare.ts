import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { checkPlan } from './check/check-plan.ts';
import type { Common } from './check/common.ts';
import { gathering } from './check/common.ts';
import type { Rule } from './check/finding.ts';
import type { Asks, Bear } from './check/must-bear.ts';
import { mustBear } from './check/must-bear.ts';
import { RULES } from './check/rules/index.ts';
import type { Seen } from './check/seen.ts';
import { seenOf } from './check/seen.ts';
import { derive } from './derive/derive.ts';
import { drawingFrom, Unreadable } from './inspect-read.ts';
import { outgoing } from './io/outgoing.ts';
import { loadProgrammes } from './io/programmes.ts';
import type { Design } from './model/design.ts';
import { misfit } from './model/misfit.ts';
import type { Models } from './model/models.ts';
import { named, shellFor } from './model/models.ts';
import type { Programme } from './model/programme.ts';
import { isLaw } from './model/programme.ts';
import { nb as findings } from './words/findings/nb.ts';
import { formatsOf } from './words/format.ts';
import { inspectWords as words } from './words/inspect.ts';
import { nb } from './words/nb.ts';
import { nb as patterns } from './words/patterns/nb.ts';
import { bearSentence, differenceSentence, patternSentence } from './words/patterns/pattern-words.ts';

/** The terminal speaks bokmål. */
const n = formatsOf(nb, 'nb-u-nu-latn');
const say = words.compare;

/** What is told of a home: its house and what was seen of it. */
type Home = Pick<Design, 'shell' | 'side'> & { readonly seen: Seen };
/** A file: a home, or why it does not open, in a sentence. */
type Read = { readonly home: Home } | { readonly why: string };

/** Comparing hears of law only: that is what the frame may stand in the way of. */
const lawIn = (programme: Programme): readonly Rule[] =>
  RULES.filter(({ id, furnishes }) => !furnishes && isLaw(programme.rules[id]?.weight ?? 'need'));

function see(path: string, models: Models, programmes: readonly Programme[]): Home {
  const { design: read, purpose, prices } = drawingFrom(path);
  // What a family has told of its needs is for comparing only when the drawing was shared for that.
  const design = outgoing(read, purpose === 'looking' ? [] : ['needs']);
  const { shell: ref, side } = design;
  const shell = shellFor(models, ref, side);
  if (!shell) throw new Unreadable(words.askFor(words.ask(`models/shells/${ref.id}.json`, ref.revision)));
  const wrong = misfit(design, shell);
  if (wrong) throw new Unreadable(words.misfit(shell.id, wrong));
  const plan = derive(design, shell);
  const programme = named(programmes, design.programme);
  const found = programme ? checkPlan(plan, programme, models.kinds, lawIn(programme)) : [];
  const list = named(models.prices, design.prices) ?? prices;
  return { shell: ref, side, seen: seenOf(plan, models.kinds, list, found) };
}

/** Reads what lies in models/, when there is something to read by it. */
type Load = () => Models;

function* readHere(paths: readonly string[], load: Load): Generator<Read> {
  const models = load();
  const programmes = loadProgrammes();
  for (const path of paths) {
    try {
      yield { home: see(path, models, programmes) };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { why: error.message };
    }
  }
}

/** So many files are worth a process more, which takes a second or two to begin. */
const MANY = 200;
/** Of so many files one after another the first are read here and the rest apart: here one begins sooner. */
const [ROUND, HERE] = [5, 3];
const isOurs = (at: number): boolean => at % ROUND < HERE;

/** Reads what it is not its own to read for the process that asked, a line a file. */
export function comparePart(dir: string, load: Load, line: Out['line']): void {
  for (const read of readHere(
    pathsIn(dir).filter((_, at) => !isOurs(at)),
    load,
  ))
    line(JSON.stringify(read));
}

const pause = (): Promise<void> => new Promise((done) => setImmediate(done));

/** The same as `readHere`, in the same order, shared with a second process; what is ours is read on while that is waited for. */
async function* readApart(dir: string, paths: readonly string[], load: Load): AsyncGenerator<Read> {
  const asked = [process.argv[1]!, '--compare', dir, '--part'];
  const { stdout } = spawn(process.execPath, asked, { stdio: ['ignore', 'pipe', 'inherit'] });
  const apart = createInterface(stdout)[Symbol.asyncIterator]();
  const ours = readHere(
    paths.filter((_, at) => isOurs(at)),
    load,
  );
  const ahead: Read[] = [];
  for (const [at, path] of paths.entries()) {
    if (isOurs(at)) {
      yield ahead.shift() ?? (ours.next().value as Read);
      continue;
    }
    let told: IteratorResult<string> | undefined;
    const coming = apart.next().then((next) => {
      told = next;
    });
    for (let left = true; left && !told; await pause()) {
      const next = ours.next();
      if (next.done) left = false;
      else ahead.push(next.value);
    }
    await coming;
    if (!told || told.done) throw new Unreadable(words.unreadable(path));
    yield JSON.parse(told.value) as Read;
  }
}

/** Where what is told goes: line by line, and what does not open apart. */
export type Out = { readonly line: (text: string) => void; readonly aside: (text: string) => void };

/**
 * `--compare DIR`: a line a home as soon as it is read, by the names of the files, then what is the same, what differs and what the frame must
 * bear. With `json` every line is an object, and the last holds what is common. Of a home no more is kept than what was seen of it, so
 * that a thousand take little more room than a few. Throws Unreadable when there is nothing to compare.
 */
export async function compareFolder(
  dir: string,
  load: Load,
  json: boolean,
  { line, aside }: Out,
): Promise<void> {
  const paths = pathsIn(dir);
  const all = gathering();
  const asks: Asks[] = [];
  const names: string[] = [];
  let at = 0;
  const alone = paths.length < MANY || availableParallelism() === 1;
  for await (const read of alone ? readHere(paths, load) : readApart(dir, paths, load)) {
    const name = basename(paths[at++]!);
    if ('why' in read) {
      aside(`${name}: ${read.why}`);
      continue;
    }
    if (names.length === 0 && !json) line(say.head);
    line(json ? JSON.stringify(rowJson(name, read.home)) : row(name, read.home));
    const { told, figures, unmet, needs } = read.home.seen;
    all.add(told);
    asks.push({ figures, unmet, needs });
    names.push(name);
  }
  if (names.length === 0) throw new Unreadable(say.none(dir));
  const common = all.common();
  const bears = mustBear(asks, common.alone);
  if (json) line(JSON.stringify({ common, bears }));
  else for (const text of sentences(common, bears, names)) line(text);
}

/** Paths of a folder's own files, by name. */
function pathsIn(dir: string): string[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(dir, name))
      .sort();
  } catch {
    throw new Unreadable(words.unreadable(dir));
  }
}

function row(name: string, { shell, side, seen }: Home): string {
  const { area, cost, storeys, rooms, openings } = seen.figures;
  const sum = cost ? `${n.krRange(cost.low, cost.high)} ${say.of} ${n.roundKr(cost.frame)}` : say.unknown;
  return [
    name.padEnd(28),
    `${shell.id} ${side}`.padEnd(12),
    `${n.m2(area.inUse)} ${say.of} ${n.m2(area.frame)}`.padEnd(21),
    say.band[area.band].padEnd(9),
    sum.padEnd(34),
    (cost ? say.band[cost.band] : '').padEnd(9),
    say.storeys(storeys, rooms).padEnd(18),
    (openings === null ? '' : say.openings(n.percent(openings))).padEnd(19),
    cost?.driver ? nb.element[cost.driver.measure] : '',
  ]
    .join('  ')
    .trimEnd();
}

const rowJson = (file: string, { shell, side, seen: { figures, told, unmet } }: Home): object => ({
  file,
  shell,
  side,
  ...figures,
  cost: figures.cost && { ...figures.cost, driver: figures.cost.driver?.id ?? null },
  told: told.map(({ key, count }) => (count > 0 ? `${key} ${count}` : key)),
  unmet,
});

function* sentences(common: Common, bears: readonly Bear[], names: readonly string[]): Generator<string> {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [say.same, common.same.map((group) => patternSentence(patterns, group, common.of))],
    [say.patterns, common.patterns.map((group) => patternSentence(patterns, group, common.of))],
    [say.differ, common.differences.map((groups) => differenceSentence(patterns, groups, (i) => names[i]!))],
    [say.bear, bears.map((bear) => bearSentence(patterns, findings.rules, bear, common.of, n))],
  ];
  for (const [title, told] of parts)
    if (told.length > 0) yield* ['', title, ...told.map((text) => `  ${text}`)];
}
