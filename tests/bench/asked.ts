import type { Finding } from '../../src/check/finding.ts';
import { applyEdits } from '../../src/model/apply.ts';
import type { Design } from '../../src/model/design.ts';
import type { Models } from '../../src/model/models.ts';
import { shellFor } from '../../src/model/models.ts';
import { judge, judgeFurnished } from '../../src/tries/judge.ts';
import type { Looking, Reach, Try } from '../../src/tries/tries.ts';
import { LONGEST, lookFor } from '../../src/tries/tries.ts';
import type { Troubled } from '../tries/troubled.ts';
import { dice } from '../tries/troubled.ts';
import { brokenAnew, yardstickOf } from '../tries/yardstick.ts';
import { worked } from './parts.ts';

/** What one search found; times in ms of work from when it was asked for, `first` to the first try there was. */
type Searched = { readonly tries: readonly Try[]; readonly first: number | null; readonly whole: number };

/** What was found for one finding. */
export type Asked = {
  readonly rule: string;
  /** Tries that the first search found, those that were there when somebody had looked longer where it says that more may be found. */
  readonly tries: number;
  readonly all: number;
  /** Edits of the try with fewest. */
  readonly edits: number;
  /** Tries that leave something not holding that held. */
  readonly worse: number;
  readonly first: number | null;
  readonly whole: number;
  /** The same of looking longer, of which the first is only told where the first search found none. */
  readonly longer: Pick<Searched, 'first' | 'whole'> | null;
};

/** Asks as the app does, for as long as the app waits. */
function search(looking: Looking, reach: Reach): Searched & { readonly more: boolean } {
  const start = worked();
  const now = (): number => worked() - start;
  const steps = looking(reach, { now, until: LONGEST });
  let first: number | null = null;
  let step = steps.next();
  for (; !step.done; step = steps.next()) if (step.value) first ??= now();
  const { tries, more } = step.value;
  const whole = now();
  return { tries, more, first: tries.length > 0 ? (first ?? whole) : null, whole };
}

/** Asks, and looks longer where that may find more. */
export function askFor({ design, shell }: Troubled, aim: Finding, models: Models): Asked {
  const by = yardstickOf({ design, shell }, models);
  const looking = lookFor({ design, aim }, by);
  const near = search(looking, 'near');
  const far = near.more ? search(looking, 'far') : null;
  const before = judgeFurnished(judge(design, by), by);
  const all = [...near.tries, ...(far?.tries ?? [])];
  const worse = all.filter(({ edits }) => {
    const applied = applyEdits(design, edits, shell);
    if ('refused' in applied) return true;
    return brokenAnew(before, judgeFurnished(judge(applied.design, by), by)).length > 0;
  });
  return {
    rule: aim.id,
    tries: near.tries.length,
    all: all.length,
    edits: Math.min(...all.map((t) => t.edits.length)),
    worse: worse.length,
    first: near.first,
    whole: near.whole,
    longer: far && { first: near.tries.length > 0 ? null : far.first, whole: far.whole },
  };
}

/** What does not hold of a home; of an example that somebody was careless with, what was not said of it before. */
export function aimsIn(home: Troubled, models: Models): Finding[] {
  const by = yardstickOf(home, models);
  const aims = (design: Design): Finding[] =>
    judgeFurnished(judge(design, by), by).findings.filter((f) => f.state === 'not');
  const about = ({ id, about, rooms }: Finding): string => [id, about, ...rooms].join();
  const before = new Set(home.from ? aims(home.from).map(about) : []);
  return aims(home.design).filter((f) => !before.has(about(f)));
}

/** One of them, by the seed of the home: a home has up to a dozen, and most of one cause. */
export function oneAim(home: Troubled, seed: number, models: Models): Finding[] {
  const aims = aimsIn(home, models);
  return aims.length > 0 ? [aims[Math.floor(dice(seed)() * aims.length)]!] : [];
}

export const exampleHomes = (models: Models): Troubled[] =>
  models.examples.flatMap(({ id, design }): Troubled[] => {
    const shell = shellFor(models, design.shell, design.side);
    return shell ? [{ name: id, design, shell }] : [];
  });
