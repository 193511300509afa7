import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './find-browser.mjs';
import { ensureInstalled, top } from './install.mjs';

// npm test                  everything: format and lint, types, unit tests, tests in a browser
// npm test -- unit          only that project (unit or browser), without the two static steps
// npm test -- unit grid     the same, and only files whose path contains "grid"; other words go to vitest as they are

const projects = ['unit', 'browser'];

/**
 * @param {string} script a file in node_modules
 * @param {string[]} args
 */
function run(script, args) {
  return (
    spawnSync(process.execPath, [join(top, 'node_modules', script), ...args], { cwd: top, stdio: 'inherit' })
      .status === 0
  );
}

/**
 * Runs vitest and counts what it reports. A file that cannot be loaded, or a crash outside any test, counts as one
 * failure: the number must never be better than the run.
 * @param {string[]} chosen projects
 * @param {string[]} rest
 */
function runVitest(chosen, rest) {
  const temp = mkdtempSync(join(tmpdir(), 'romslig-test-'));
  const report = join(temp, 'report.json');
  const fine = run('vitest/vitest.mjs', [
    'run',
    ...chosen.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...rest,
  ]);
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { testResults: [] };
  rmSync(temp, { recursive: true, force: true });

  let passed = 0;
  let failed = 0;
  for (const file of result.testResults) {
    const inFile = file.assertionResults.filter(
      (/** @type {{ status: string }} */ test) => test.status === 'failed',
    ).length;
    passed += file.assertionResults.filter(
      (/** @type {{ status: string }} */ test) => test.status === 'passed',
    ).length;
    failed += inFile === 0 && file.status === 'failed' ? 1 : inFile;
  }
  if (passed + failed === 0) {
    console.error('No test ran.');
    failed = 1;
  } else if (!fine && failed === 0) {
    console.error('Every test passed, but vitest reported an error outside the tests; see above.');
    failed = 1;
  }
  return { passed, failed };
}

/**
 * @param {number} passed
 * @param {number} failed
 * @returns {never}
 */
function finish(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

const args = process.argv.slice(2);
const named = projects.filter((project) => args.includes(project));
const rest = args.filter((arg) => !projects.includes(arg));
const chosen = named.length > 0 ? named : projects;

ensureInstalled();
if (chosen.includes('browser')) {
  const browser = await findOrInstallBrowser();
  if (!browser) {
    console.error('The browser tests need Chromium or Chrome: install one, or give its path in CHROME_PATH.');
    finish(0, 1);
  }
  process.env.ROMSLIG_CHROME = browser;
}

/** @type {boolean[]} */
const steps = [];
if (args.length === 0) {
  console.log('Format and lint (biome) …');
  steps.push(run('@biomejs/biome/bin/biome', ['ci', '.']));
  console.log('Types (tsc) …');
  steps.push(run('typescript/bin/tsc', ['--noEmit']));
}
const { passed, failed } = runVitest(chosen, rest);
const held = steps.filter(Boolean).length;
finish(passed + held, failed + steps.length - held);
