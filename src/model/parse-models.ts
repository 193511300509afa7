import * as v from 'valibot';
import type { Design } from './design.ts';
import { misfit } from './misfit.ts';
import type { Example, Models } from './models.ts';
import { named, shellFor } from './models.ts';
import { DesignError, parseDesign } from './parse.ts';
import type { Demand } from './parse-file.ts';
import { amount, demandIn, header, isoDate, ModelError, readAs, slug, text } from './parse-file.ts';
import type { PriceList } from './prices.ts';

/** Quantities and their units, as check/quantities.ts reads them off a Plan. */
const UNIT_OF = {
  footprint_m2: 'm2',
  basement_m2: 'm2',
  outer_wall_m2: 'm2',
  window_m2: 'm2',
  outer_door_count: 'each',
  party_wall_m2: 'm2',
  inner_wall_m2: 'm2',
  inner_door_count: 'each',
  floor_between_m2: 'm2',
  roof_m2: 'm2',
  stair_count: 'each',
  kitchen_count: 'each',
  bath_count: 'each',
  bath_m2: 'm2',
  wc_count: 'each',
  laundry_count: 'each',
  bra_m2: 'm2',
  slab_finish_m2: 'm2',
  dormer_count: 'each',
  sprinkler_m2: 'm2',
  terrace_m2: 'm2',
} as const satisfies Record<PriceList['lines'][number]['quantity'], 'm2' | 'each'>;
const quantities = Object.keys(UNIT_OF) as (keyof typeof UNIT_OF)[];
const factor = v.pipe(
  amount,
  v.minValue(0.1, 'a factor of at least 0.1'),
  v.maxValue(10, 'a factor of at most 10'),
);
const kr = v.pipe(amount, v.integer('whole kroner'), v.maxValue(1e9, 'at most a milliard kroner'));

export const pricesFile = v.strictObject({
  ...header('romslig-prices'),
  lines: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        quantity: v.picklist(quantities),
        unit: v.picklist(['m2', 'each']),
        low: kr,
        mid: kr,
        high: kr,
        note: v.exactOptional(text(200)),
        source: v.exactOptional(text(400)),
        date: v.exactOptional(isoDate),
      }),
    ),
    v.minLength(1, 'at least one line'),
    v.maxLength(200, 'at most 200 lines'),
  ),
  factors: v.strictObject({ site: factor, design: factor, fees: kr, reserve: factor, index: factor }),
  uncertainty: v.pipe(amount, v.maxValue(1, 'a share from 0 to 1')),
});

/** Reads a price list. Throws a ModelError. */
export function readPrices(json: unknown, file: string): PriceList {
  const { format: _, ...list } = readAs(pricesFile, json, file);
  const demand: Demand = demandIn(file);
  list.lines.forEach((line, i) => {
    const place = `lines[${i}]`;
    demand(
      list.lines.findIndex((l) => l.id === line.id) === i,
      `${place}.id`,
      'an id no other line has',
      line.id,
    );
    demand(
      line.unit === UNIT_OF[line.quantity],
      `${place}.unit`,
      `${UNIT_OF[line.quantity]} for ${line.quantity}`,
      line.unit,
    );
    demand(
      line.low <= line.mid && line.mid <= line.high,
      place,
      'low ≤ mid ≤ high',
      `${line.low}, ${line.mid}, ${line.high}`,
    );
  });
  return list;
}

const exampleFile = v.strictObject({
  ...header('romslig-example'),
  fictional: v.literal(true),
  shown: v.boolean(),
  design: v.unknown(),
});

/**
 * Reads a finished home, which must stand in one of the shells and use furniture, limits and prices there are.
 * Throws a ModelError.
 */
export function readExample(json: unknown, file: string, models: Omit<Models, 'examples'>): Example {
  const { format: _, fictional: __, design: written, ...example } = readAs(exampleFile, json, file);
  const demand: Demand = demandIn(file);
  const design = designIn(written, file);
  const shell = shellFor(models, design.shell, design.side);
  demand(shell !== undefined, 'design.shell', 'a shell in models/shells', design.shell);
  demand(
    named(models.programmes, design.programme) !== undefined,
    'design.programme',
    'a programme in models/programmes',
    design.programme,
  );
  demand(
    named(models.prices, design.prices) !== undefined,
    'design.prices',
    'a price list in models/prices',
    design.prices,
  );
  const fault = misfit(design, shell);
  demand(fault === null, 'design', `a home that stands in its shell (${fault})`);
  const strange = design.furniture.findIndex(({ kind }) => !models.kinds.furniture[kind]);
  demand(
    strange < 0,
    `design.furniture[${strange}].kind`,
    'a piece in models/kinds',
    design.furniture[strange]?.kind,
  );
  return { ...example, design };
}

function designIn(json: unknown, file: string): Design {
  try {
    return parseDesign(json);
  } catch (cause) {
    if (!(cause instanceof DesignError)) throw cause;
    const { place, ...wrong } = cause.fault;
    throw new ModelError(file, { place: place === '' ? 'design' : `design.${place}`, ...wrong });
  }
}
