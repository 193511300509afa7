import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from './install.mjs';
import { LICENCES } from './licences-plugin.mjs';
import { singlePolicy } from './policy.mjs';

const MODE = 'single';
const NAME = 'romslig.html';

/**
 * When a plugin is for the app in many files only, as a server sends it.
 * @param {unknown} _config
 * @param {{ command: string, mode: string }} how
 */
export const inManyFiles = (_config, { command, mode }) => command === 'build' && mode !== MODE;

/** Text between tags: what would end it early is written otherwise, which in the strings of a program means the same. */
const between = (/** @type {string} */ code) => code.replaceAll(/<(?=\/?script|!--)/gi, '\\x3c');

/** A source of the policy that lets this text, and no other, be run or used. */
const hashOf = (/** @type {string} */ text) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Puts program and styles into the page, and beside them as text that is not run the programs of workers and the licences.
 * @param {string} page
 * @param {string} entry the program
 * @param {string} styles
 * @param {{ fileName: string, text: string }[]} beside
 */
function inOne(page, entry, styles, beside) {
  const program = between(entry);
  const policy = singlePolicy({ script: hashOf(program), style: hashOf(styles) });
  const blocks = beside.map(
    ({ fileName, text }) => `<script type="text/plain" id="${fileName}">${between(text)}</script>\n`,
  );
  return page
    .replace('</body>', () => `${blocks.join('')}</body>`)
    .replace(
      '<meta charset="utf-8" />',
      (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${styles}</style>`)
    .replace(/<script type="module"[^>]*>/, () => `<script type="module">${program}`);
}

/**
 * `vite build --mode single`: the whole app as one page, romslig.html, that asks for nothing and works from a memory stick.
 * @returns {import('vite').Plugin}
 */
export function single() {
  /** @type {Set<string>} files that the program asks for by address: workers */
  const asked = new Set();
  return {
    name: 'romslig:single',
    enforce: 'post',
    apply: (_config, { command, mode }) => command === 'build' && mode === MODE,
    config: () => ({
      build: {
        // It is laid beside the app in many files.
        emptyOutDir: false,
        copyPublicDir: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        chunkSizeWarningLimit: 4000,
        rolldownOptions: { output: { codeSplitting: false } },
      },
      experimental: {
        renderBuiltUrl: (file, { hostType }) => {
          if (hostType !== 'js') return undefined;
          asked.add(file);
          const text = `document.getElementById(${JSON.stringify(file)}).textContent`;
          return { runtime: `URL.createObjectURL(new Blob([${text}],{type:"text/javascript"}))` };
        },
      },
    }),
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        const icon = readFileSync(join(top, 'public', 'icon.svg'), 'utf8');
        return html
          .replaceAll(/ *<link rel="(manifest|apple-touch-icon)"[^>]*>\n/g, '')
          .replace('"/icon.svg"', () => `"data:image/svg+xml,${encodeURIComponent(icon)}"`);
      },
    },
    generateBundle: {
      // After vite has put its last words into the program.
      order: 'post',
      handler(_options, bundle) {
        const parts = Object.values(bundle).map((part) => ({
          fileName: part.fileName,
          text: part.type === 'chunk' ? part.code : String(part.source),
        }));
        const beside = parts.filter(({ fileName }) => asked.has(fileName) || fileName === LICENCES);
        /** The text of the only file of a kind. */
        const only = (/** @type {RegExp} */ kind) => {
          const found = parts.filter((part) => kind.test(part.fileName) && !beside.includes(part));
          if (found.length !== 1) this.error(`one file like ${kind} was to come of it, not ${found.length}`);
          return found.map(({ text }) => text).join('');
        };
        const html = inOne(only(/\.html$/), only(/\.js$/), only(/\.css$/), beside);
        if (beside.length + 3 < parts.length)
          this.error(`some of ${Object.keys(bundle)} has no place in one file`);
        // A browser reads these as other signs, and the hashes would not hold.
        if (/[\r\0]/.test(html)) this.error('a sign in it is not kept by browsers');
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: NAME, source: html });
      },
    },
  };
}
