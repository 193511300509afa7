import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { writeFile } from '../../src/io/file.ts';
import type { Models } from '../../src/model/models.ts';
import { troubledHome } from '../tries/troubled.ts';
import type { Figure } from './figure.ts';
import { figure } from './figure.ts';

const HOMES = 1000;

/** A thousand homes, examples that somebody was careless with, compared from the terminal: until the first line, and until the last. */
export async function* compareFigures(models: Models): AsyncGenerator<Figure> {
  const dir = mkdtempSync(join(tmpdir(), 'romslig-many-'));
  try {
    for (let i = 0; i < HOMES; i++)
      writeFileSync(join(dir, `${i}.romslig.json`), writeFile(troubledHome(models, i, 'careless').design));
    const start = performance.now();
    const { stdout } = spawn(process.execPath, ['scripts/inspect.mjs', '--compare', dir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const seconds = (): number => (performance.now() - start) / 1000;
    let first: number | null = null;
    for await (const _ of createInterface(stdout)) first ??= seconds();
    yield figure(`${HOMES} homes compared: first line`, first ?? Number.NaN, 's');
    yield figure(`${HOMES} homes compared: all`, seconds(), 's', 15);
  } finally {
    rmSync(dir, { recursive: true });
  }
}
