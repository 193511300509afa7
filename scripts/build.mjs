import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { top } from './install.mjs';

/**
 * Builds the app into outDir. In a process of its own, since a test run sets NODE_ENV to "test" and would
 * otherwise get React's slower development build: what is tested must be what is shipped.
 * @param {string} outDir
 * @returns {Promise<void>}
 */
export function build(outDir) {
  const vite = join(top, 'node_modules', 'vite', 'bin', 'vite.js');
  const { VITEST: _, ...env } = process.env;
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
      { cwd: top, env: { ...env, NODE_ENV: 'production' }, stdio: ['ignore', 2, 2] },
    );
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`vite build ended with code ${code}`))));
  });
}
