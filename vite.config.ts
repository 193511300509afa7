import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { licences } from './scripts/licences-plugin.mjs';
import { modelsPlugins } from './scripts/models-plugin.mjs';
import { offline } from './scripts/offline-plugin.mjs';
import { metaPolicy } from './scripts/policy.mjs';
import { inManyFiles, single } from './scripts/single-plugin.mjs';
import { LongestFirst } from './tests/longest-first.ts';

/** Writes the content policy into the built page, where a static host cannot forget to send it. */
function policy(): Plugin {
  return {
    name: 'romslig:policy',
    apply: inManyFiles,
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** three, React Three Fiber, and what only that brings with it. */
const threeD =
  /[\\/]node_modules[\\/](three|@react-three|its-fine|suspend-react|use-sync-external-store|zustand[\\/]esm[\\/]traditional\.mjs)([\\/]|$)/;

/** What shows a home as a model. */
const model = /[\\/]src[\\/]ui[\\/]draw[\\/]Three\.tsx$/;

/** Files by their names, with all that they import. */
function needed(
  parts: readonly Rolldown.OutputChunk[],
  names: readonly string[],
  all = new Set<string>(),
): Set<string> {
  for (const name of names) {
    if (all.has(name)) continue;
    all.add(name);
    needed(parts, parts.find((part) => part.fileName === name)?.imports ?? [], all);
  }
  return all;
}

/**
 * Names the files of the 3D part in the page, with all that they import, without asking for them: main.tsx does that when the first screen has come
 * (a hint read with the page would take the line from what the first screen needs).
 */
function ahead(): Plugin {
  return {
    name: 'romslig:ahead',
    apply: inManyFiles,
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const parts = Object.values(bundle ?? {}).flatMap((part) => (part.type === 'chunk' ? [part] : []));
        const named = (which: (part: (typeof parts)[number]) => boolean): string[] =>
          parts.filter(which).map((part) => part.fileName);
        const first = needed(
          parts,
          named((part) => part.isEntry),
        );
        const shown = needed(
          parts,
          named((part) => part.moduleIds.some((id) => model.test(id))),
        );
        const files = [...shown].filter((file) => !first.has(file));
        const late = parts.filter((part) => files.includes(part.fileName));
        const styles = late.flatMap((part) => [...(part.viteMetadata?.importedCss ?? [])]);
        const link = (as: string) => (file: string) => ({
          tag: 'link',
          attrs: { 'data-ahead': '', as, href: `./${file}` },
          injectTo: 'head' as const,
        });
        return [...files.map(link('script')), ...styles.map(link('style'))];
      },
    },
  };
}

/** What changes a drawing. It comes as soon as the plan is painted, and nothing can be moved before. */
const hands =
  /[\\/]src[\\/](tools[\\/]|store[\\/](hands|rehearse)|derive[\\/](solid|standing|clearance|middles|one-of-each|open-floor|furnish|furnish-task|furnishing)\.ts|model[\\/](apply|settle|needs|kinds|edits[\\/]))/;

const aksel = /[\\/]@navikt[\\/]aksel-icons[\\/]dist[\\/]react[\\/]esm[\\/]\w+\.js$/;

/** Icons are taken for their drawings. What each carries to name itself is left out, since a word always stands beside it. */
function drawingsOnly(): Plugin {
  return {
    name: 'romslig:drawings-only',
    apply: 'build',
    transform(code, id) {
      const paths = aksel.test(id) ? code.match(/React\.createElement\("path", \{[^}]*\}\)/g) : null;
      if (!paths) return;
      return `import React from 'react';
        export default (props) =>
          React.createElement('svg', { fill: 'none', viewBox: '0 0 24 24', ...props }, ${paths.join()});`;
    },
  };
}

const shaders = /[\\/]three[\\/]build[\\/]three\.module\.js$/;

/**
 * three carries the programs of all its materials, 200 kB of text that is a fifth of the 3D part on the line. We draw
 * with one of our own (view/materials.ts) and leave theirs out: a material of three's would be drawn by an empty one.
 */
function ownShadersOnly(): Plugin {
  return {
    name: 'romslig:own-shaders-only',
    apply: 'build',
    transform(code, id) {
      if (!shaders.test(id)) return;
      return (
        code
          .replaceAll(/^((?:var|const) [\w$]+ = )"(?:[^"\\]|\\.)*\\n(?:[^"\\]|\\.)*";$/gm, '$1"";')
          .replaceAll(/\/\* glsl \*\/`[^`]*`/g, '``')
          // How shiny things mirror their surroundings, as a table.
          .replace(/^const DATA = new Uint16Array\( \[[^\]]*\] \);$/m, 'const DATA = new Uint16Array();')
      );
    },
  };
}

/**
 * Stops a build that would make every visitor load three before the first sentence shows, or that holds inline code
 * which the policy above would refuse, or whose files import each other in a round. All happen by one careless import, and none shows
 * on a fast machine.
 */
function lean(): Plugin {
  return {
    name: 'romslig:lean',
    apply: inManyFiles,
    enforce: 'post',
    generateBundle(_options, bundle) {
      const parts = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const first = needed(
        parts,
        parts.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName),
      );
      for (const { fileName, moduleIds } of parts) {
        const heavy = first.has(fileName) && moduleIds.find((id) => threeD.test(id));
        if (heavy) {
          this.error(
            `${fileName} loads with the first page and holds ${heavy}. Reach src/view/ by import() only.`,
          );
        }
      }
      const round = parts.find(({ fileName, imports }) => needed(parts, imports).has(fileName));
      if (round) {
        this.error(
          `${round.fileName} imports itself in a round. Which of them runs first is then up to the line.`,
        );
      }
      for (const [name, file] of Object.entries(bundle)) {
        if (name.endsWith('.html') && file.type === 'asset') {
          const inline = /<script(?![^>]*\ssrc=)[^>]*>|<style\b|\sstyle=|\son[a-z]+=/i.exec(
            String(file.source),
          );
          if (inline) this.error(`${name} has inline code, which the content policy refuses: ${inline[0]}`);
        }
      }
    },
  };
}

export default defineConfig({
  // Relative addresses: the built folder also works from a sub folder of somebody's site.
  base: './',
  // ROMSLIG_ADDRESS: where the app is served, for the links made in the app in one file.
  envPrefix: 'ROMSLIG_',
  plugins: [
    react(),
    ...modelsPlugins(),
    policy(),
    drawingsOnly(),
    ownShadersOnly(),
    ahead(),
    lean(),
    licences(),
    offline(),
    single(),
  ],
  server: { host: 'localhost' },
  worker: { format: 'iife' },
  build: {
    // What the styles ask for (:has, color-mix) and the scripts (copies of sorted lists); the README names them too.
    target: ['es2023', 'chrome111', 'edge111', 'firefox121', 'safari16.4'],
    // The policy refuses data: fonts and inline scripts, so every asset stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // three alone is 700 kB before packing; it is loaded on its own and late.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Not recursive: three's chunk would else take React along, and the first page would load both.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'three', test: threeD },
            { name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 1 },
            // One file for all that the first page needs: twenty small ones pack worse and wait for each other.
            { name: 'first', tags: ['$initial'] },
            { name: 'hands', test: hands },
          ],
        },
      },
    },
  },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/deep/**'],
          environment: 'node',
          // Vitest leaves a core unused.
          maxWorkers: availableParallelism(),
          // To read models, rules and words anew for each file took two fifths of all.
          isolate: false,
          // Random runs take a second or two; a machine that is busy elsewhere must not fail them.
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/serve.ts'],
          // Pages wait for each other's clocks more than they reckon. More of them only make all miss their deadlines.
          maxWorkers: 2,
          // Files share what they read, models above all; a page is new to each test anyway.
          isolate: false,
          // What is waited for has a deadline of its own. A machine that is busy elsewhere takes minutes over all the steps of the longest.
          testTimeout: 240_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'deep',
          include: ['tests/deep/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/serve.ts'],
          expect: { poll: { timeout: 10_000 } },
          // They end when they are done, however busy the machine is.
          testTimeout: 12 * 60 * 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
