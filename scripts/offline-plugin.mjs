import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from './install.mjs';
import { LICENCES } from './licences-plugin.mjs';
import { inManyFiles } from './single-plugin.mjs';

/** The worker itself is no part of what it keeps, and the app does without what is only read. */
const NOT_KEPT = new Set(['sw.js', 'sw-files.js', LICENCES]);

/**
 * Writes beside public/sw.js which files make up this version of the program, and a name for it that changes with any of them.
 * @returns {import('vite').Plugin}
 */
export function offline() {
  return {
    name: 'romslig:offline',
    apply: inManyFiles,
    enforce: 'post',
    generateBundle(_options, bundle) {
      const still = join(top, 'public');
      /** @type {[string, string | Uint8Array][]} */
      const parts = [
        ...Object.values(bundle).map(
          (part) =>
            /** @type {[string, string | Uint8Array]} */ ([
              part.fileName,
              part.type === 'chunk' ? part.code : part.source,
            ]),
        ),
        ...readdirSync(still).map(
          (name) => /** @type {[string, Uint8Array]} */ ([name, readFileSync(join(still, name))]),
        ),
      ];
      const kept = parts.filter(([name]) => !NOT_KEPT.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
      const sum = createHash('sha256');
      for (const [name, source] of kept) sum.update(`${name}\n`).update(source);
      const files = kept.map(([name]) => (name === 'index.html' ? './' : `./${name}`));
      const version = sum.digest('hex').slice(0, 16);
      this.emitFile({
        type: 'asset',
        fileName: 'sw-files.js',
        source: `self.ROMSLIG = ${JSON.stringify({ version, files })};\n`,
      });
    },
  };
}
