import { joinProgrammes, readProgramme } from '../model/parse-programme.ts';
import type { Programme } from '../model/programme.ts';

const files: Readonly<Record<string, unknown>> = import.meta.glob('../../models/programmes/*.json', {
  eager: true,
  import: 'default',
});

/**
 * Reads and validates `models/programmes/`, apart from the rest: the page fetches the limits together with the rules. Throws a ModelError
 * as loadModels does.
 */
export const loadProgrammes = (): readonly Programme[] =>
  joinProgrammes(
    Object.entries(files).map(([path, json]) => {
      const file = path.slice(path.indexOf('models/'));
      return { programme: readProgramme(json, file), file };
    }),
  );
