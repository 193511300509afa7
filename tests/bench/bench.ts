import { loadModels } from '../../src/io/models.ts';
import { coreFigures } from './core.ts';
import type { Figure } from './figure.ts';
import { hostileFigures } from './hostile.ts';
import { pageFigures } from './page.ts';

/**
 * `npm run bench` prints a table; `npm run bench -- --json` one line a figure; `-- --core` leaves the browser out.
 * Speed is told here and never asserted in a test.
 */
export async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const print = (figures: readonly Figure[]): void => {
    for (const f of figures) console.log(json ? JSON.stringify(f) : line(f));
  };
  const models = loadModels();
  print(coreFigures(models));
  print(hostileFigures(models));
  if (!args.includes('--core')) await pageFigures(print);
  return 0;
}

function line({ name, value, unit, budget, ok }: Figure): string {
  const mark = ok === null ? ' ' : ok ? '✓' : '✗';
  const limit = budget === null ? '' : `budget ${budget}`;
  return `${mark} ${name.padEnd(58)} ${String(value).padStart(10)} ${unit.padEnd(11)} ${limit}`;
}
