import { loadModels } from '../../src/io/models.ts';
import { compareFigures } from './compare.ts';
import { coreFigures } from './core.ts';
import { exhaustiveFigures, exhaustivePart } from './exhaustive.ts';
import { exportFigures } from './exports.ts';
import type { Figure } from './figure.ts';
import { hostileFigures } from './hostile.ts';
import { keepingFigures } from './keeping.ts';
import { meetingFigures } from './meeting.ts';
import { modelFigures } from './model.ts';
import { pageFigures } from './page.ts';
import { ownPart } from './parts.ts';
import { snapshotFigures } from './snapshots.ts';
import { threeFigures } from './three.ts';
import { triesFigures, triesPart } from './tries.ts';

/**
 * `npm run bench` prints a table; `npm run bench -- --json` one line a figure. `-- --core`, `-- --tries`, `-- --compare`, `-- --meeting`, `-- --keeping`, `-- --page`, `-- --three` and `-- --files` are a
 * part of it each; `-- --exhaustive` holds tries against every pair of edits of a coarse hand. The tries take five minutes at most, that a quarter of an hour.
 * Speed is told here and never asserted in a test.
 */
export async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const print = (figures: readonly (Figure | string)[]): void => {
    for (const f of figures) console.log(json ? JSON.stringify(f) : typeof f === 'string' ? f : line(f));
  };
  const models = loadModels();
  const part = ownPart(args);
  if (part) {
    const said = part.what === 'tries' ? triesPart(part, models) : exhaustivePart(part, models);
    for (const one of said) console.log(JSON.stringify(one));
    return 0;
  }
  const only = args.find((arg) =>
    [
      '--core',
      '--tries',
      '--compare',
      '--exhaustive',
      '--meeting',
      '--keeping',
      '--page',
      '--three',
      '--files',
    ].includes(arg),
  );
  if (only === '--exhaustive') for await (const told of exhaustiveFigures()) print([told]);
  if (!only || only === '--core') {
    print([...coreFigures(models)]);
    print(hostileFigures(models));
    print([...modelFigures(models)]);
  }
  if (!only || only === '--tries') for await (const told of triesFigures(models)) print([told]);
  if (!only || only === '--compare') for await (const told of compareFigures(models)) print([told]);
  if (!only || only === '--meeting') await meetingFigures(models, print);
  if (!only || only === '--keeping') {
    print([...snapshotFigures(models)]);
    await keepingFigures(models, print);
  }
  if (!only || only === '--page') await pageFigures(print);
  if (!only || only === '--three') await threeFigures(models, print);
  if (!only || only === '--files') await exportFigures(models, print);
  return 0;
}

function line({ name, value, unit, budget, ok }: Figure): string {
  const mark = ok === null ? ' ' : ok ? '✓' : '✗';
  const limit = budget === null ? '' : `budget ${budget}`;
  return `${mark} ${name.padEnd(58)} ${String(value).padStart(10)} ${unit.padEnd(11)} ${limit}`;
}
