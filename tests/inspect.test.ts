import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { measureArea } from '../src/check/area.ts';
import { areaSums } from '../src/check/area-figures.ts';
import { derive } from '../src/derive/derive.ts';
import { main } from '../src/inspect.ts';
import { readDrawing, writeFile } from '../src/io/file.ts';
import { linkFor, readLink } from '../src/io/link.ts';
import { loadModels } from '../src/io/models.ts';
import { encodeSnapshot } from '../src/io/snapshot.ts';
import { applyEdit } from '../src/model/apply.ts';
import type { Design } from '../src/model/design.ts';
import { emptyDesign, FREE } from '../src/model/design.ts';
import { shellFor } from '../src/model/models.ts';
import { OUTSIDE } from '../src/model/shell.ts';
import { formatsOf } from '../src/words/format.ts';
import { nb } from '../src/words/nb.ts';
import { tempFolder } from './temp-folder.ts';

const models = loadModels();
const shell = shellFor(models, { id: 'stavern', revision: 1 }, 'A')!;
const [programme, prices] = [models.programmes[0]!, models.prices[0]!];
const ref = ({ id, revision }: { id: string; revision: number }) => ({ id, revision });

/** A living room over the upper third of the entrance storey, a bedroom over the rest. */
const empty = emptyDesign(shell, ref(programme), ref(prices));
const home: Design = {
  ...empty,
  storeys: empty.storeys.map((s, i) => ({
    ...s,
    rows: i === 0 ? s.rows.map((row, y) => row.replaceAll(FREE, y < 20 ? 'L' : 'A')) : s.rows,
  })),
  rooms: { L: { kind: 'living' }, A: { kind: 'bedroom', label: 'Amirs rom' } },
  openings: [
    {
      storey: 0,
      edge: '4,20 h',
      offset: 0,
      width: 900,
      kind: 'door',
      hinge: 'start',
      swing: 1,
      sill: 0,
      height: 2100,
    },
  ],
};

/** All that may be built, built and in use: one room a storey. */
const overFrame: Design = {
  ...empty,
  storeys: shell.storeys.map(({ mask }, i) => {
    const nx = shell.xs.length - 1;
    const row = (from: number) =>
      [...mask.slice(from, from + nx)].map((m) => (m === OUTSIDE ? '-' : 'ABC'[i]));
    return { rows: Array.from({ length: mask.length / nx }, (_, y) => row(y * nx).join('')), edges: {} };
  }),
  rooms: { A: { kind: 'store' }, B: { kind: 'living' }, C: { kind: 'bedroom' } },
};

const folder = tempFolder();
const saved = (text: string | Buffer, name = 'home.romslig.json'): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')] as const;
type Told = { code: number; out: string; err: string };
/** Without the tries, which take longer to find than all the rest. */
const run = (...argv: string[]): Promise<Told> => runWhole(...argv, '--no-tries');
async function runWhole(...argv: string[]): Promise<Told> {
  for (const spy of spies) spy.mockImplementation(() => true);
  const code = await main(argv);
  const [out, err] = spies.map((spy) => spy.mock.calls.map(([text]) => String(text)).join(''));
  return { code, out: out!, err: err! };
}
afterEach(() => {
  for (const spy of spies) spy.mockReset();
});
// Files after this one are told of by the same two.
afterAll(() => void vi.restoreAllMocks());

describe('inspect --json', () => {
  it('prints one object with the keys of its contract', async () => {
    const { code, out, err } = await runWhole(saved(writeFile(home)), '--json');
    expect([code, err]).toEqual([0, '']);
    const told = JSON.parse(out);
    expect(Object.keys(told)).toEqual([
      'shell',
      'side',
      'hash',
      'link',
      'link_chars',
      'needs',
      'wishes',
      'muted',
      'area',
      'cost',
      'storeys',
      'findings',
      'frame_tries',
    ]);
    expect(Object.keys(told.area)).toEqual([
      'bra_m2',
      'bra_i_m2',
      'bra_e_m2',
      'tba_m2',
      'in_use_m2',
      'frame_m2',
    ]);
    expect(Object.keys(told.cost)).toEqual(['low_kr', 'mid_kr', 'high_kr', 'frame_kr', 'lines']);
    expect(Object.keys(told.cost.lines[0])).toEqual(['id', 'quantity', 'unit', 'unit_price_kr', 'sum_kr']);
    expect(Object.keys(told.storeys[0])).toEqual(['name', 'bra_m2', 'rooms', 'openings', 'furniture']);
    expect(Object.keys(told.storeys[0].rooms[0])).toEqual([
      'id',
      'kind',
      'label',
      'net_m2',
      'gross_m2',
      'clear_width_mm',
      'clear_depth_mm',
      'doors_to',
      'window_glass_m2',
    ]);
    expect(Object.keys(told.findings[0])).toEqual([
      'id',
      'weight',
      'state',
      'found',
      'wanted',
      'unit',
      'rooms',
      'source',
      'muted',
      'tries',
    ]);
    expect(told.link_chars).toBe(encodeSnapshot(home).length);
  });

  it('adds up: storeys to BRA, lines to the middle', async () => {
    const { area, cost, storeys } = JSON.parse((await run(saved(writeFile(home)), '--json')).out);
    const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
    expect(sum(storeys.map((s: { bra_m2: number }) => s.bra_m2))).toBeCloseTo(area.bra_m2, 3);
    expect(sum(cost.lines.map((l: { sum_kr: number }) => l.sum_kr))).toBe(cost.mid_kr);
    expect(storeys[0].rooms.map((r: { doors_to: string[] }) => r.doors_to)).toEqual([['B'], ['A']]);
  });

  it('says the same of a file, a bare design, a link and a bare payload', async () => {
    const payload = encodeSnapshot(home);
    const told = await Promise.all([run(saved(writeFile(home)), '--json')]);
    for (const argument of [
      saved(JSON.stringify(home), 'bare.json'),
      `https://example.org/romslig/#s=${payload}`,
      `#s=${payload}`,
      payload,
    ]) {
      for (const spy of spies) spy.mockReset();
      expect((await run('--json', argument)).out).toBe(told[0]!.out);
    }
  });

  it('says null and which file to ask for, when it has not got one', async () => {
    const other = { id: 'eget', revision: 7 };
    const noPrices = JSON.parse((await run(encodeSnapshot({ ...home, prices: other }), '--json')).out);
    expect([noPrices.cost, noPrices.area.bra_m2 > 0, noPrices.findings.length > 0]).toEqual([
      null,
      true,
      true,
    ]);
    expect(noPrices.ask).toEqual(['models/prices/eget.json, revision 7']);

    for (const spy of spies) spy.mockReset();
    const noShell = JSON.parse((await run(encodeSnapshot({ ...home, shell: other }), '--json')).out);
    expect(noShell).toMatchObject({
      shell: other,
      side: 'A',
      area: null,
      cost: null,
      storeys: null,
      findings: null,
    });
    expect(noShell.ask).toEqual(['models/shells/eget.json, revision 7']);
  });
});

describe('what a family has told, and what an architect has laid aside', () => {
  const told: Design = {
    ...home,
    needs: {
      household: { '0-5': 1, '6-12': 0, '13-17': 0, adult: 2, older: 0 },
      cards: ['wheelchair'],
      guests: 4,
      own: ['Stor gryte'],
    },
    wishes: 'Spise sammen.',
    muted: [{ rule: 'P-03', about: 'bath', rooms: [], reason: 'Badet kommer.' }],
  };

  it('stands in the JSON, the finding among the others with its reason', async () => {
    const json = JSON.parse((await run(saved(writeFile(told)), '--json')).out);
    expect([json.needs, json.wishes, json.muted]).toEqual([told.needs, told.wishes, told.muted]);
    const muted = json.findings.filter((f: { muted: string | null }) => f.muted !== null);
    expect(muted).toEqual([expect.objectContaining({ id: 'P-03', state: 'not', muted: 'Badet kommer.' })]);
    expect(json.findings.some((f: { id: string }) => f.id === 'B-01')).toBe(true);
  });

  it('is printed for reading, apart', async () => {
    const { out } = await run(encodeSnapshot(told));
    for (const line of [
      'Det viktigste for oss: Spise sammen.',
      'Vi som bor her: 0–5 år: 1 · Voksne: 2',
      'Dette trenger vi plass til: Rullestol inne · Gjester samtidig: 4 · Stor gryte',
    ])
      expect(out).toContain(line);
    expect(out).toMatch(/Lagt til side, med grunn\n {2}P-03 {2}.*\n.*\n.*\n.*Grunn: Badet kommer\./);
  });
});

/** Letters of an example painted over at random: walls of all lengths, and areas with all their decimals. */
const anyHome = fc
  .tuple(
    fc.constantFrom(...models.examples.filter((e) => e.shown).map((e) => e.design)),
    fc.array(fc.tuple(fc.nat(2), fc.nat(40), fc.nat(40), fc.nat(9), fc.nat(9), fc.nat(11)), { maxLength: 5 }),
  )
  .map(([example, strokes]) =>
    strokes.reduce((design, [storey, x0, y0, width, depth, at]) => {
      const cells = { x0, y0, x1: x0 + 1 + width, y1: y0 + 1 + depth };
      const room = Object.keys(design.rooms)[at] ?? null;
      const own = shellFor(models, design.shell, design.side)!;
      const painted = applyEdit(design, { do: 'paint', storey, cells, room }, own);
      return 'design' in painted ? painted.design : design;
    }, example),
  );

describe('an area', () => {
  const f = formatsOf(nb, 'nb-u-nu-latn');

  it('is one number: in the panel, in inspect, in the file and in the link', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(anyHome, async (design) => {
        const own = shellFor(models, design.shell, design.side)!;
        const plan = derive(design, own);
        // What the meter and its dialog read; a file or a link gives a design with the same.
        const panel = measureArea(plan);
        for (const again of [readDrawing(writeFile(design)).design, readLink(linkFor(design, ''))])
          expect(measureArea(derive(again, own))).toEqual(panel);

        for (const spy of spies) spy.mockReset();
        const told = JSON.parse((await run(encodeSnapshot(design), '--json')).out);
        expect(told.area).toEqual({
          bra_m2: panel.bra,
          bra_i_m2: panel.braI,
          bra_e_m2: panel.braE,
          tba_m2: 0,
          in_use_m2: panel.inUse,
          frame_m2: panel.frame,
        });
        const nets = (rooms: readonly { net: number }[]) => rooms.map((r) => f.m2(r.net)).sort();
        const netsTold = told.storeys.flatMap((s: { rooms: { net_m2: number }[] }) =>
          s.rooms.map((r) => ({ net: r.net_m2 })),
        );
        expect(nets(netsTold)).toEqual(nets(plan.rooms));
        expect(told.storeys.map((s: { bra_m2: number }) => s.bra_m2)).toEqual(
          panel.storeys.map((s) => s.bra),
        );

        for (const spy of spies) spy.mockReset();
        const { out } = await run(encodeSnapshot(design));
        expect(out).toContain(`NS 3940:2012: BRA ${f.m2(panel.bra)} · BTA `);
        expect(out).toContain(`NS 3940:2023: BRA-i ${f.m2(panel.braI)} · BRA-e ${f.m2(panel.braE)} · BRA-b `);
        expect(out).toContain(`i bruk ${f.m2(panel.inUse)} `);
        for (const { storey, bra } of areaSums(plan)) {
          const name = nb.storey.name(plan.shell.storeys[storey]!.level);
          expect(out).toContain(`${name}, BRA ${f.m2(bra)}`);
          expect(out).toContain(`BRA ${f.m2(bra)} = `);
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('a price list that a file carries', () => {
  const theirs = {
    ...prices,
    id: 'larvik',
    revision: 2,
    factors: { ...prices.factors, index: prices.factors.index * 1.1 },
  };
  const design = { ...home, prices: ref(theirs) };

  it('prices the drawing where this copy has no list by that name, and only there', async () => {
    const cost = async (file: string): Promise<number | undefined> => {
      for (const spy of spies) spy.mockReset();
      return JSON.parse((await run(saved(file), '--json')).out).cost?.mid_kr;
    };
    const usual = await cost(writeFile(home));
    expect(await cost(writeFile(design))).toBeUndefined();
    expect((await cost(writeFile(design, { prices: theirs })))! / usual!).toBeCloseTo(1.1, 3);
    // A file cannot say what our own list costs.
    expect(await cost(writeFile(home, { prices: { ...theirs, ...ref(prices) } }))).toBe(usual);
  });
});

describe('inspect for reading', () => {
  it('draws the plan, and tells rooms, areas, cost and findings', async () => {
    const { code, out } = await runWhole(encodeSnapshot(home));
    expect(code).toBe(0);
    expect(out).toMatch(/^ +Prøv: /m);
    expect(out).toContain('\n  AAAAAAAAAAAAAAAAAAAA\n');
    expect(out).toContain('B  Amirs rom:');
    for (const word of ['BRA-i', 'mill.\u00a0kr', 'P-02', 'Finn plass til et bad.'])
      expect(out).toContain(word);
  });

  it('tells the same as the JSON: every opening, every piece, and all that the cost is made of', async () => {
    const { design } = models.examples.find((e) => e.id === 'stavern-fem')!;
    const json = JSON.parse((await run(encodeSnapshot(design), '--json')).out);
    for (const spy of spies) spy.mockReset();
    const out = (await run(encodeSnapshot(design))).out.replaceAll('\u00a0', ' ');
    expect(out.match(/^ {2}(Dør|Vindu|Åpning) /gm)).toHaveLength(design.openings.length);
    expect(out).toContain('  Dør 100 × 210 cm: ute og Inngang, fri bredde 86 cm');
    expect(out).toContain('  Vindu 60 × 90 cm, 120 cm over gulvet: ute og Toalett');
    for (const { kind } of design.furniture) expect(out).toContain(kind);
    for (const { id, sum_kr } of json.cost.lines) {
      const sum = sum_kr.toLocaleString('nb-NO').replaceAll('\u00a0', ' ');
      if (sum_kr > 0) expect(out).toMatch(new RegExp(`^  ${id} .* ${sum} kr(?: \\(.*\\))?$`, 'm'));
    }
    expect(out).toContain(
      `  I alt: ${json.cost.mid_kr.toLocaleString('nb-NO').replaceAll('\u00a0', ' ')} kr`,
    );
  });

  it('tells how far over the frame a home is, in squares of the drawing, and no sum without its range', async () => {
    const out = (await run(encodeSnapshot(overFrame))).out.replaceAll('\u00a0', ' ');
    expect(out).toMatch(/ramme \d+,\d m² · \d+,\d m² over rammen, \d+ ruter på tegningen/);
    const sums = out.split('\n').filter((line) => / kr\b/.test(line) && !/ramme|prøv/i.test(line));
    expect(sums.length).toBeGreaterThan(12);
    expect(sums.filter((line) => !/–.*kr\)?$|±/.test(line))).toEqual([]);
  });

  it('calls two rooms of a kind by different names, also in a try', async () => {
    const rows = empty.storeys[0]!.rows.map((row, y) => row.replaceAll(FREE, y < 20 ? 'A' : 'B'));
    const storeys = empty.storeys.map((s, i) => (i === 0 ? { ...s, rows } : s));
    const rooms = { A: { kind: 'bedroom' }, B: { kind: 'bedroom' } } as const;
    const { out } = await runWhole(encodeSnapshot({ ...home, storeys, rooms }));
    expect(out).toMatch(/^ {2}A {2}Soverom 1: .*Soverom 2/m);
    expect(out).toMatch(/^ {2}B {2}Soverom 2: .*Soverom 1/m);
    const tried = out.match(/^ +Prøv: .*/gm)!.join();
    expect(tried).toContain('Soverom 2');
    expect(tried).not.toContain('soverommet');
  });

  it('tells where each rule stands to be read', async () => {
    const { out } = await run(encodeSnapshot(home));
    expect(out).toMatch(/§ 13-8 · Lest hos myndigheten 17\. mai 2026 · https:\/\/www\.dibk\.no\S+13-8\b/);
  });

  it('prints no signs of a name that a screen would obey', async () => {
    const { out } = await run(
      encodeSnapshot({
        ...home,
        rooms: { ...home.rooms, A: { kind: 'bedroom', label: 'Amir\u001b[2J\nX' } },
      }),
    );
    expect(out).toContain('B  Amir [2J X:');
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('still tells what it can without the shell', async () => {
    const { code, out } = await run(encodeSnapshot({ ...home, shell: { id: 'eget', revision: 7 } }));
    expect(code).toBe(0);
    expect(out).toContain('Be om: models/shells/eget.json, revision 7');
  });
});

describe('what cannot be read', () => {
  const payload = encodeSnapshot(home);
  const wrong = [
    ['nothing', []],
    ['an unknown word', ['--help']],
    ['an empty file', [saved('', 'empty.json')]],
    ['a file with half a letter', [saved(Buffer.from([...Buffer.from('{"storeys":"'), 0xc3]), 'half.json')]],
    [
      'a file that draws on the screen',
      [saved(JSON.stringify({ ...home, side: '\u001b[2J\r\n' }), 'esc.json')],
    ],
    ['a file with a novel in it', [saved(JSON.stringify({ ...home, side: 'A'.repeat(1e6) }), 'novel.json')]],
    ['two things', ['a', 'b']],
    ['a file that is not there', ['nowhere.romslig.json']],
    ['a folder', [folder]],
    ['text that is no drawing', [saved('hello', 'hello.json')]],
    ['JSON that is no drawing', [saved('{"a":1}', 'a.json')]],
    ['a damaged design', [saved(JSON.stringify({ ...home, rooms: {} }), 'rooms.json')]],
    [
      'a design that is not of its shell',
      [saved(JSON.stringify({ ...home, shell: { id: 'smal', revision: 1 } }), 's.json')],
    ],
    ['a cut link', [payload.slice(0, -3)]],
    ['a damaged link', [`1A${payload.slice(2)}`]],
    ['a link without a drawing', ['https://example.org/']],
  ] as const;
  it.each(wrong)('%s: exit code 1, one sentence on stderr, nothing on stdout', async (_, argv) => {
    const { code, out, err } = await run(...argv, '--json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^\P{Cc}{8,300}\n$/u);
  });

  it('says of a file what is wrong with the file, and where', async () => {
    const said = async (text: string | Buffer) => (await run(saved(text, 'x.json'))).err.replace(folder, '…');
    expect(await said('')).toBe('Filen …/x.json er tom.\n');
    for (const spy of spies) spy.mockReset();
    const half = Buffer.from(JSON.stringify(home));
    half[half.indexOf('Amir')] = 0xc5;
    expect(await said(half)).toBe('Filen …/x.json er skadet: not UTF-8.\n');
    for (const spy of spies) spy.mockReset();
    expect(await said(JSON.stringify({ ...home, side: 'C' }))).toBe(
      'Filen …/x.json er skadet: side: expected ("A" | "B"), found "C".\n',
    );
  });
});
