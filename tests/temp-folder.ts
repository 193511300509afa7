import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished, TestRunner } from 'vitest';

/** A fresh empty folder. Made inside a test it goes with the test; else with the file. */
export function tempFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'romslig-'));
  const clear = (): void => rmSync(dir, { recursive: true, force: true });
  if (TestRunner.getCurrentTest()) onTestFinished(clear);
  else afterAll(clear);
  return dir;
}
