import * as v from 'valibot';
import { LAYERS } from '../../drawing/lines.ts';
import type { Demand } from '../../model/parse-file.ts';
import { demandIn, header, readAs } from '../../model/parse-file.ts';
import type { LayerNames } from './dxf.ts';

const files: Readonly<Record<string, unknown>> = import.meta.glob('../../../models/layers/*.json', {
  eager: true,
  import: 'default',
});

/** What every reader of drawings takes for the name of a layer. */
const layerName = v.pipe(
  v.string(),
  v.regex(/^[A-Z0-9][A-Z0-9_-]{0,30}$/, 'a layer name of capitals, digits and hyphens'),
);

const LayersSchema = v.strictObject({
  ...header('romslig-layers'),
  layers: v.strictObject(v.entriesFromList(LAYERS, layerName)),
});

/** Reads and validates `models/layers/`: the file of latest date holds. Throws a ModelError that names what was expected. */
export function loadLayers(): LayerNames {
  const read = Object.entries(files).map(([path, json]) => {
    const file = path.slice(path.indexOf('models/'));
    const found = readAs(LayersSchema, json, file);
    const names = Object.values(found.layers);
    const demand: Demand = demandIn(file);
    demand(new Set(names).size === names.length, 'layers', 'a name of its own for each layer');
    return found;
  });
  const [last] = read.sort((a, b) => b.date.localeCompare(a.date) || b.revision - a.revision);
  if (!last) throw new Error('models/layers/ holds no file');
  return last.layers;
}
