import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../src/check/rules/index.ts';
import { writeFile } from '../src/io/file.ts';
import { linkFor, readLink } from '../src/io/link.ts';
import { loadModels } from '../src/io/models.ts';
import type { Design } from '../src/model/design.ts';
import type { Models } from '../src/model/models.ts';
import { inForce } from '../src/model/models.ts';
import { readPrices } from '../src/model/parse-models.ts';
import { joinProgrammes, readProgramme } from '../src/model/parse-programme.ts';
import { costOf, findingsBy, planOf } from '../src/store/derived.ts';
import { begin } from '../src/store/history.ts';
import { tableWith } from './store/table.ts';
import { tempFolder } from './temp-folder.ts';

// Two revisions of the law, of the municipality's own limits and of the prices lie beside each other, made as the README tells a
// municipality to make them. Wider doors inside and dearer prices are a test's: no such law is on its way.

// biome-ignore lint/suspicious/noExplicitAny: a file is changed where a municipality would
type Json = any;
const WIDER = 860;
const DEARER = 1.1;
const NEW_FILES: readonly (readonly [old: string, file: string, change: (json: Json) => void])[] = [
  [
    'programmes/tek17-2026.json',
    'programmes/tek17-2026-2.json',
    (f) => (f.rules['R-10'].figures.clear_width_mm = WIDER),
  ],
  ['programmes/kommune-2026.json', 'programmes/kommune-2026-2.json', (f) => (f.extends.revision = 2)],
  ['prices/anslag-2025.json', 'prices/anslag-2025-2.json', (f) => (f.factors.index *= DEARER)],
];
const jsonOf = (file: string): Json => JSON.parse(readFileSync(join('models', file), 'utf8'));
const newer = NEW_FILES.map(([old, file, change]) => {
  const json = jsonOf(old);
  json.revision = 2;
  json.date = '2027-01-01';
  change(json);
  return { old, file, json };
});

const known = loadModels();
const older: Design = known.examples.find(({ id }) => id === 'stavern-plan')!.design;
const second: Design = {
  ...older,
  programme: { ...older.programme, revision: 2 },
  prices: { ...older.prices, revision: 2 },
};
const links = { older: linkFor(older, ''), second: linkFor(second, '') };

type Told = { readonly doors: readonly string[]; readonly cost: number };

describe('a home of an older revision, in a project that has a newer beside it', () => {
  const dir = tempFolder();
  beforeAll(() => {
    for (const part of ['src', 'models', 'scripts', 'package.json'])
      cpSync(part, join(dir, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(dir, 'node_modules'), 'dir');
    for (const { file, json } of newer) writeFileSync(join(dir, 'models', file), JSON.stringify(json));
    mkdirSync(join(dir, 'kept'));
    writeFileSync(join(dir, 'kept/old.romslig.json'), writeFile(older));
  });
  const run = promisify(execFile);
  async function inspected(top: string, what: string): Promise<Told> {
    const asked = [join(top, 'scripts/inspect.mjs'), what, '--json', '--no-tries'];
    const { cost, findings } = JSON.parse(
      (await run(process.execPath, asked, { cwd: top, maxBuffer: 1e7 })).stdout,
    );
    const doors = findings.filter(({ id }: { id: string }) => id === 'R-10');
    return {
      doors: doors.map((f: Json) => `${f.state} ${f.wanted}`),
      cost: cost.mid_kr,
    };
  }

  it('is checked and priced by what it was made with, as a link and as a file; another by the newer', async () => {
    const [before, link, file, anew] = await Promise.all([
      inspected('.', links.older),
      inspected(dir, links.older),
      inspected(dir, 'kept/old.romslig.json'),
      inspected(dir, links.second),
    ]);
    expect(before.doors).toEqual(['holds 760']);
    expect([link, file]).toEqual([before, before]);
    expect(new Set(anew.doors)).toEqual(new Set([`not ${WIDER}`]));
    expect(anew.cost / before.cost).toBeCloseTo(DEARER, 5);
  });
});

describe('the table of the app, with both revisions at hand', () => {
  const [law, own, prices] = newer.map(({ json }) => json);
  const programmes = joinProgrammes(
    [jsonOf('programmes/tek17-2026.json'), jsonOf('programmes/kommune-2026.json'), law, own].map((json) => ({
      programme: readProgramme(json, 'a test'),
      file: 'a test',
    })),
  );
  const models: Models = { ...known, programmes, prices: [...known.prices, readPrices(prices, 'a test')] };
  const by = findingsBy({ rules: RULES, programmes });
  const told = (link: string): Told => {
    const design = readLink(link);
    const plan = planOf(tableWith(models, begin(design)).getState());
    const doors = by.atOnce(plan, models).filter(({ id }) => id === 'R-10');
    return { doors: doors.map((f) => `${f.state} ${f.wanted}`), cost: costOf(plan, models)!.mid };
  };

  it('tells each link by the revisions it names', () => {
    const [old, anew] = [told(links.older), told(links.second)];
    expect(old.doors).toEqual(['holds 760']);
    expect(new Set(anew.doors)).toEqual(new Set([`not ${WIDER}`]));
    expect(anew.cost / old.cost).toBeCloseTo(DEARER, 6);
  });

  it('draws a new home by the newer, and by the older again when that is of later date', () => {
    const ref = (list: readonly { id: string; revision: number; date: string }[]) => {
      const { id, revision } = inForce(list)!;
      return `${id} ${revision}`;
    };
    expect([ref(programmes), ref(models.prices)]).toEqual(['kommune-2026 2', 'anslag-2025 2']);
    const taken = models.prices.map((list) => (list.revision === 1 ? { ...list, date: '2028-01-01' } : list));
    expect(ref(taken)).toBe('anslag-2025 1');
  });
});
