import { join } from 'node:path';
import { top } from './install.mjs';

/**
 * Loads a TypeScript file of the project in Node, through vite.
 * Without the project's vite.config.ts: neither React nor the test runner is wanted here, and it starts quicker.
 * @param {string} file from the top of the project
 * @returns {Promise<unknown>} what the file exports
 */
export async function loadModule(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(top, file), {
    root: top,
    configFile: false,
    envDir: false,
    logLevel: 'silent',
  });
  return module;
}

/**
 * Gives args to the exported `main` of a TypeScript file of the project.
 * @param {string} file from the top of the project
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runMain(file, args) {
  const { main } = /** @type {{ main: (args: string[]) => Promise<number | undefined> }} */ (
    await loadModule(file)
  );
  return (await main(args)) ?? 0;
}
