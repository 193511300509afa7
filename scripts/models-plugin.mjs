import { join } from 'node:path';
import { top } from './install.mjs';
import { loadModule } from './run-main.mjs';

const source = join(top, 'src/io/models.ts');
const programmes = join(top, 'src/io/programmes.ts');

/**
 * Reads and validates `models/` once, when the app is built, and gives the page the result: a file that does not hold
 * together stops the build with the sentence that names it, and no visitor loads validators for data that cannot have
 * changed since. Homes that are only fixtures stay out, and limits come with the rules. While developing, the page itself reads and
 * validates.
 * @returns {import('vite').Plugin}
 */
export function modelsPlugin() {
  return {
    name: 'romslig:models',
    apply: 'build',
    async load(id) {
      if (id === programmes) {
        const { loadProgrammes } = /** @type {typeof import('../src/io/programmes.ts')} */ (
          await loadModule('src/io/programmes.ts')
        );
        return `const data = ${JSON.stringify(loadProgrammes())};\nexport const loadProgrammes = () => data;`;
      }
      if (id !== source) return null;
      const { loadModels } = /** @type {typeof import('../src/io/models.ts')} */ (
        await loadModule('src/io/models.ts')
      );
      const models = loadModels();
      const shown = {
        ...models,
        programmes: models.programmes.map(({ id, revision, date, extends: base }) => ({
          ...{ id, revision, date },
          ...(base && { extends: base }),
        })),
        examples: models.examples.filter((home) => home.shown),
      };
      const data = JSON.stringify(shown, (key, value) => (key === 'mask' ? value.join('') : value));
      return `
        const data = ${data};
        for (const shell of data.shells)
          for (const storey of shell.storeys) storey.mask = Uint8Array.from(storey.mask);
        export const loadModels = () => data;`;
    },
  };
}
