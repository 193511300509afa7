import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants as zlib } from 'node:zlib';
import { top } from './install.mjs';

/**
 * Builds the app into outDir.
 * @param {string} outDir
 * @param {number} [hard] how hard its texts are packed, 0 to 11, as brotli counts. The hardest takes longer than all else; whoever counts no bytes does with less.
 * @returns {Promise<void>}
 */
export async function build(outDir, hard = zlib.BROTLI_MAX_QUALITY) {
  await vite('build', '--outDir', outDir, '--emptyOutDir');
  await packAll(outDir, hard);
}

/**
 * Builds the app in one file, romslig.html in outDir.
 * @param {string} outDir
 * @returns {Promise<void>}
 */
export const buildSingle = (outDir) => vite('build', '--mode', 'single', '--outDir', outDir);

/**
 * Runs vite in a process of its own, since a test run sets NODE_ENV to "test" and would otherwise get React's slower
 * development build: what is tested must be what is shipped.
 * @param {string[]} args
 */
async function vite(...args) {
  const program = join(top, 'node_modules', 'vite', 'bin', 'vite.js');
  const { VITEST: _, ...env } = process.env;
  await new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args, '--logLevel', 'warn'], {
      cwd: top,
      env: { ...env, NODE_ENV: 'production' },
      stdio: ['ignore', 2, 2],
    });
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done(undefined) : fail(new Error(`vite build ended with code ${code}`)),
    );
  });
}

const brotli = promisify(brotliCompress);

/**
 * Lays a brotli copy beside every text file of the built app, `x.js.br` beside `x.js`. Packed this hard a file takes
 * a second, which no first visitor should wait for.
 * @param {string} dir
 * @param {number} hard
 */
async function packAll(dir, hard) {
  const params = { [zlib.BROTLI_PARAM_QUALITY]: hard };
  const names = await readdir(dir, { recursive: true });
  const texts = names.filter((name) => /\.(js|css|html|svg)$/.test(name));
  await Promise.all(
    texts.map(async (name) =>
      writeFile(join(dir, `${name}.br`), await brotli(await readFile(join(dir, name)), { params })),
    ),
  );
}
