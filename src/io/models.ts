import type { Models } from '../model/models.ts';
import { ModelError } from '../model/parse-file.ts';
import { readKinds } from '../model/parse-kinds.ts';
import { readMeasures } from '../model/parse-measures.ts';
import { readExample, readPrices } from '../model/parse-models.ts';
import { readShell } from '../model/parse-shell.ts';
import { loadProgrammes } from './programmes.ts';

const files: Readonly<Record<string, unknown>> = import.meta.glob('../../models/**/*.json', {
  eager: true,
  import: 'default',
});

/** Path of a file as a person knows it, from the top of the project. */
const nameOf = (path: string): string => path.slice(path.indexOf('models/'));

/**
 * Reads and validates everything the municipality keeps in `models/`. Throws a ModelError that names the first file
 * which does not hold what it should: a table laid with half the data would show wrong figures.
 */
export function loadModels(): Models {
  const all = Object.entries(files).map(([path, json]) => ({ file: nameOf(path), json }));
  const readAll = <T>(folder: string, read: (json: unknown, file: string) => T): T[] =>
    all.filter(({ file }) => file.startsWith(`models/${folder}/`)).map(({ json, file }) => read(json, file));
  const one = (file: string) => {
    const found = all.find((f) => f.file === file);
    if (!found) throw new ModelError(file, { place: '', expected: 'this file' });
    return found;
  };
  const measures = readAll('measures', readMeasures);
  const models = {
    shells: readAll('shells', (json, file) => readShell(json, file, measures)),
    programmes: loadProgrammes(),
    prices: readAll('prices', readPrices),
    kinds: readKinds(one('models/kinds/rooms.json'), one('models/kinds/furniture.json')),
  };
  for (const list of [measures, models.shells, models.programmes, models.prices])
    for (const { id, revision } of list)
      if (list.filter((other) => other.id === id && other.revision === revision).length > 1)
        throw new ModelError(`models/ (${id})`, {
          place: 'revision',
          expected: 'each revision of a file only once',
          found: `${revision} twice`,
        });
  return { ...models, examples: readAll('examples', (json, file) => readExample(json, file, models)) };
}
