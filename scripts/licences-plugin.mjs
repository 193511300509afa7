import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from './install.mjs';

/** The licences of all that the app is built of, in the built folder; vite writes those of programs there. */
export const LICENCES = 'licences.md';

/**
 * What vite writes of a package.
 * @param {string} name
 */
function section(name) {
  const folder = join(top, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  const text = file ? `\n${readFileSync(join(folder, file), 'utf8').trim()}\n` : '';
  return `\n## ${name} - ${version} (${license})\n${text}`;
}

/** @param {string} name of a package; which others it names that it needs */
const needs = (name) =>
  Object.keys(
    JSON.parse(readFileSync(join(top, 'node_modules', name, 'package.json'), 'utf8')).dependencies ?? {},
  );

/**
 * Packages with all that they need, those that are already told of left out.
 * @param {string[]} names
 * @param {(name: string) => boolean} told
 */
function withNeeds(names, told) {
  /** @type {Set<string>} */
  const all = new Set();
  const add = (/** @type {string} */ name) => {
    if (all.has(name) || told(name)) return;
    all.add(name);
    needs(name).forEach(add);
  };
  names.forEach(add);
  return [...all];
}

/**
 * Adds to the licences those of packages that give the page no program: styles, their tokens, fonts, and what only a worker runs.
 * @returns {import('vite').Plugin}
 */
export function licences() {
  return {
    name: 'romslig:licences',
    apply: 'build',
    config: () => ({ build: { license: { fileName: LICENCES } } }),
    generateBundle: {
      // After vite has written its part, before all is put into one file.
      order: 'post',
      handler(_options, bundle) {
        const written = bundle[LICENCES];
        // A build of a worker's has none.
        if (written?.type !== 'asset') return;
        const { dependencies } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
        const source = String(written.source);
        const told = (/** @type {string} */ name) => source.includes(`\n## ${name} - `);
        const missing = withNeeds(Object.keys(dependencies), told);
        written.source = source + missing.map(section).join('');
      },
    },
  };
}
