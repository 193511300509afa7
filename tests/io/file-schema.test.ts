import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fileSchema, PUBLISHED } from '../../scripts/file-schema.ts';
import { LONGEST_LINEAGE, readDrawing, writeFile } from '../../src/io/file.ts';
import { drawingFile } from '../../src/io/file-schema.ts';
import { readLink } from '../../src/io/link.ts';
import { textIn } from '../../src/io/png.ts';
import type { Design } from '../../src/model/design.ts';
import { PURPOSES } from '../../src/model/purpose.ts';
import { prices } from '../check/said.ts';
import { anyDesign } from './arbitrary.ts';
import { twelve, unitA } from './homes.ts';

const published = JSON.parse(readFileSync(PUBLISHED, 'utf8'));
/** Another's reader of JSON Schema, which stops at what it does not know. */
const ajv = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).addSchema(published);
const faultsOf = (file: unknown, part = ''): unknown[] => {
  const validate = ajv.getSchema(published.$id + part)!;
  return validate(file) ? [] : validate.errors!;
};
const fixture = (name: string): Buffer => readFileSync(`tests/fixtures/format-1/${name}`);
const written = (design: Design): unknown =>
  JSON.parse(writeFile(design, { purpose: 'meetings', lineage: 'linje', prices }));

test('what is published is what the app reads by: `npm run schema` writes it anew', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(fileSchema())));
});

test.each(readdirSync('models/examples'))('%s is as it says, and so is its file', (name) => {
  const example = JSON.parse(readFileSync(`models/examples/${name}`, 'utf8'));
  expect(faultsOf(example.design, '#/$defs/design')).toEqual([]);
  expect(faultsOf(written(readDrawing(JSON.stringify(example)).design))).toEqual([]);
});

test('a home of format 1 is as it says, from its file, its link and its picture', () => {
  for (const name of ['home', 'home-for-meetings']) {
    expect(faultsOf(JSON.parse(fixture(`${name}.romslig.json`).toString()))).toEqual([]);
    expect(faultsOf(written(readLink(fixture(`${name}.link.txt`).toString())))).toEqual([]);
  }
  expect(faultsOf(written(readLink(textIn(fixture('home.png'))!)))).toEqual([]);
});

test('a price list alone is as its part says', () => {
  for (const name of readdirSync('models/prices'))
    expect(faultsOf(JSON.parse(readFileSync(`models/prices/${name}`, 'utf8')), '#/$defs/prices')).toEqual([]);
});

test('any file the app writes is as it says', () => {
  const around = fc.record(
    { purpose: fc.constantFrom(...PURPOSES), lineage: fc.string({ maxLength: LONGEST_LINEAGE }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyDesign, around, (design, more) => {
      expect(faultsOf(JSON.parse(writeFile(design, more)))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

/** A home with something in every field there is. */
const full: Design = {
  ...twelve,
  storeys: [{ rows: ['AAB', 'A.-'], edges: { '1,1 h': 'open' } }],
  rooms: { A: { kind: 'living', label: 'Stua 😀', note: 'Mye lys' }, B: { kind: 'bath' } },
  openings: [{ ...unitA.openings[0]!, slides: true }],
  stairs: [{ ...unitA.stairs[0]!, mirrored: true, width: 900, going: 250 }],
  furniture: [{ kind: 'sofa-3', storey: 0, x: 900, y: 900, turn: 1, locked: true }],
  needs: {
    household: { '0-5': 1, '6-12': 0, '13-17': 0, adult: 2, older: 0 },
    cards: ['wheelchair', 'pram'],
    guests: 4,
    own: ['Symaskin'],
  },
  wishes: 'Et stort bord',
  muted: [{ rule: 'R-10', about: 'door', rooms: ['A'], opening: 0, storey: 0, reason: 'Snakket om' }],
};

const OTHERS = [null, true, 'x', '', '\ud800', -1, 0.5, 2, 1e9, [], ['x', 'x'], {}, { x: 1 }, undefined];

/** The value with one place in it made another: each place in turn, by each of the others, gone, twice, and with a field more. */
function* bent(value: unknown): Generator<unknown> {
  yield* OTHERS;
  if (Array.isArray(value)) yield [...value, ...value];
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) yield { ...value, more: 1 };
  for (const [key, part] of Object.entries(value))
    for (const other of bent(part)) {
      const copy = Object.assign(Array.isArray(value) ? [] : {}, value, { [key]: other });
      if (other === undefined) delete copy[key];
      yield copy;
    }
}

test('bent at any place, a file is refused by what is published when the app’s schemas refuse it, and only then', () => {
  const file = {
    ...(written(full) as object),
    prices: { ...prices, format: 'romslig-prices', lines: [prices.lines[0]] },
  };
  expect(faultsOf(file)).toEqual([]);
  const [taken, refused] = [new Set<unknown>(), new Set<unknown>()];
  for (const one of bent(file)) (v.is(drawingFile, one) ? taken : refused).add(one);
  expect(refused.size).toBeGreaterThan(1000);
  expect([...taken].filter((one) => faultsOf(one).length > 0)).toEqual([]);
  expect([...refused].filter((one) => faultsOf(one).length === 0)).toEqual([]);
});
