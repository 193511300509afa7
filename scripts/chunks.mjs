import { join } from 'node:path';
import { top } from './install.mjs';

/**
 * @typedef {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }} Modules
 */

const source = (/** @type {string} */ file) => join(top, 'src', file);

/** What changes a drawing. It comes as soon as the plan is painted, and nothing can be moved before. */
export const hands =
  /[\\/]src[\\/](tools[\\/]|store[\\/](hands|rehearse)|derive[\\/](solid|standing)|model[\\/](apply|settle|needs|kinds|edits[\\/]))/;

const FIRST = source('main.tsx');
const MODEL = source('ui/draw/Three.tsx');

/** What the workshop asks for as soon as the plan of a home is painted. */
const SOON = [
  'ui/draw/ChangeLine.tsx',
  'ui/draw/Dialogs.tsx',
  'ui/draw/Strips.tsx',
  'ui/keep-home.ts',
  'ui/plan/Chosen.tsx',
  'ui/plan/Pieces.tsx',
  'ui/plan/Walk.tsx',
  'ui/share/take-in.ts',
].map(source);

/**
 * @param {readonly string[]} roots
 * @param {Modules} modules
 * @returns {Set<string>} modules with all that they import
 */
function reached(roots, modules) {
  /** @type {Set<string>} */
  const all = new Set();
  const next = [...roots];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (all.has(id)) continue;
    all.add(id);
    next.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return all;
}

/**
 * One file for what comes when the plan is painted: of fifty small ones each waits for the line, and whoever asks for 3D
 * meanwhile stands last in the queue. What the first page, the hands or the 3D part need too is not in it: none of them is to
 * wait for it, and files that import each other in a round run in whichever order they come.
 * @returns {(id: string, modules: Modules) => 'soon' | null}
 */
export function soon() {
  /** @type {Set<string> | null} */
  let together = null;
  return (id, modules) => {
    if (!together) {
      const needed = [...reached(SOON, modules)];
      const elsewhere = reached([FIRST, MODEL, ...needed.filter((one) => hands.test(one))], modules);
      together = new Set(needed.filter((one) => !elsewhere.has(one)));
    }
    return together.has(id) ? 'soon' : null;
  };
}
