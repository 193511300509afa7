import * as v from 'valibot';
import { designSchema } from '../model/parse.ts';
import { pricesFile } from '../model/parse-models.ts';
import { PURPOSES } from '../model/purpose.ts';
import { FORMAT, LONGEST_LINEAGE, VERSION } from './file.ts';

/**
 * A `.romslig.json` file as `writeFile` writes it: what is published in models/schema (scripts/file-schema.ts). `readDrawing` asks
 * for less, a design alone opens too.
 */
export const drawingFile = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  lineage: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_LINEAGE))),
  purpose: v.exactOptional(v.picklist(PURPOSES)),
  design: designSchema,
  prices: v.exactOptional(pricesFile),
});
