import { join } from 'node:path';
import { top } from './install.mjs';
import { loadModule } from './run-main.mjs';

const source = 'src/io/models.ts';
const programmes = join(top, 'src/io/programmes.ts');

/** Reads and validates `models/`. Throws at the first file that does not hold together, with the sentence that names it. */
export async function readModels() {
  const { loadModels } = /** @type {typeof import('../src/io/models.ts')} */ (await loadModule(source));
  return loadModels();
}

/** What most pieces are, so that the page need not be told of each; as parse-kinds.ts reads a piece that says no more. */
const unsaid = (/** @type {string} */ id) => ({
  id,
  code: 0,
  family: id.replace(/-\d+$/, ''),
  wall: false,
  loose: false,
  under: 0,
  free: {},
});

/**
 * A piece without what goes without saying. Links have the codes from furniture-codes.ts.
 * @param {string} id
 * @param {import('../src/model/kinds.ts').FurnitureKind} kind
 */
const said = (id, { code: _, ...kind }) => {
  const usual = Object.entries(unsaid(id)).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
  return Object.fromEntries(
    Object.entries(kind).filter(([key, value]) => !usual.includes(`${key} ${JSON.stringify(value)}`)),
  );
};

/**
 * Reads and validates `models/` once, when the app is built, and gives the page the result: no visitor loads validators
 * for data that cannot have changed since. Homes that are only fixtures stay out, and limits come with the rules.
 * @returns {import('vite').Plugin}
 */
function builtIn() {
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
      if (id !== join(top, source)) return null;
      const models = await readModels();
      const { nb } = /** @type {typeof import('../src/words/nb.ts')} */ (await loadModule('src/words/nb.ts'));
      // What our own words call a line, in every language, its file need not say again.
      const prices = models.prices.map((list) => ({
        ...list,
        lines: list.lines.map(({ note, ...line }) =>
          list.id in nb.priceLine || !note ? line : { ...line, note },
        ),
      }));
      const shown = {
        ...models,
        prices,
        programmes: models.programmes.map(({ id, revision, date, extends: base }) => ({
          id,
          revision,
          date,
          ...(base && { extends: base }),
        })),
        examples: models.examples.filter((home) => home.shown),
      };
      const furniture = Object.entries(models.kinds.furniture).map(([id, kind]) => [id, said(id, kind)]);
      const kinds = { ...models.kinds, furniture: Object.fromEntries(furniture) };
      const data = JSON.stringify({ ...shown, kinds }, (key, value) =>
        key === 'mask' ? value.join('') : value,
      );
      return `
        const data = ${data};
        for (const shell of data.shells)
          for (const storey of shell.storeys) storey.mask = Uint8Array.from(storey.mask);
        const { furniture } = data.kinds;
        for (const id in furniture) furniture[id] = { ...(${unsaid})(id), ...furniture[id] };
        export const loadModels = () => data;`;
    },
  };
}

/**
 * While developing, the page itself reads and validates; what is wrong from the start is told where one looks.
 * @returns {import('vite').Plugin}
 */
function readFirst() {
  return {
    name: 'romslig:models-first',
    apply: (_, { command }) => command === 'serve' && !process.env.VITEST,
    async configureServer() {
      await readModels().catch((error) => {
        console.error(error.message);
        process.exit(1);
      });
    },
  };
}

export const modelsPlugins = () => [builtIn(), readFirst()];
