import * as dxf from 'dxf';
import DxfParser from 'dxf-parser';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { ROOF, roofOf, underRoof } from '../../../src/derive/roof.ts';
import { usualCut } from '../../../src/drawing/cut.ts';
import { houseRect } from '../../../src/drawing/house.ts';
import { chainsOf } from '../../../src/drawing/measures.ts';
import { underLowest } from '../../../src/drawing/upright.ts';
import { csvOf } from '../../../src/io/export/csv.ts';
import { loadLayers } from '../../../src/io/export/layers.ts';
import { sheetsOf } from '../../../src/io/export/sheets.ts';
import { svgOf } from '../../../src/io/export/svg.ts';
import type { Point } from '../../../src/model/units.ts';
import { nb } from '../../../src/words/nb.ts';
import { roomNames } from '../../../src/words/room-names.ts';
import { fileOf, homeOf, homes, speaker } from './homes.ts';

const [first] = homes;
const MARKS = { decimal: ',', between: ';' } as const;

const table = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace('\uFEFF', ''), { delimiter: ';' }).data;
const number = (text: string | undefined): number => Number(text?.replace(',', '.'));

type Box = { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
const boxOf = (points: readonly { readonly x: number; readonly y: number }[]): Box => {
  const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
};

describe.each(homes)('$id', ({ home }) => {
  const { plan } = home;
  const names = loadLayers();
  const rooms = roomNames(plan, nb);

  test('DXF: two readers find the walls of the first storey where they stand, to the millimetre', async () => {
    const text = await fileOf('dxf', home);
    const step = Math.abs(houseRect(plan.shell).x1 - houseRect(plan.shell).x0) + 1;
    const height = plan.shell.ys.at(-1)!;
    const wanted = boxOf(
      plan.storeys[0]!.pieces.flatMap(({ rect }) => [
        { x: rect.x0, y: height - rect.y0 },
        { x: rect.x1, y: height - rect.y1 },
      ]),
    );
    const parsed = new DxfParser().parseSync(text)!;
    const one = parsed.entities.flatMap((e) =>
      e.layer === names.wall ? (e as unknown as { vertices: { x: number; y: number }[] }).vertices : [],
    );
    const other = dxf
      .parseString(text)
      .entities.flatMap((e) => (e.layer === names.wall ? (e.vertices ?? []) : []));
    for (const points of [one, other]) {
      expect(points.length).toBeGreaterThan(3);
      expect(boxOf(points.filter((p) => p.x < step))).toEqual(wanted);
    }
    expect(parsed.header.$INSUNITS).toBe(4);
  });

  test('DXF: both readers see every room by name, and nothing on a layer that is not in the table', async () => {
    const text = await fileOf('dxf', home);
    const parsed = new DxfParser().parseSync(text)!;
    const written = parsed.entities.flatMap((e) =>
      e.type === 'TEXT' ? [(e as unknown as { text: string }).text] : [],
    );
    const byOther = dxf.parseString(text).entities.flatMap((e) => (e.type === 'TEXT' ? [e.string] : []));
    for (const room of plan.rooms) {
      const [word] = rooms.get(room.id)!.split(' ');
      expect(written.some((t) => t.startsWith(word!))).toBe(true);
      expect(byOther.some((t) => t?.startsWith(word!))).toBe(true);
    }
    const known = Object.values(names);
    for (const { layer } of parsed.entities) expect(known).toContain(layer);
  });

  test('DXF: both readers find section and façades under the storeys, at true height and apart from each other', async () => {
    const text = await fileOf('dxf', home);
    type Entity = { type: string; layer: string; text?: string; string?: string; vertices?: Point[] };
    const readers = [
      new DxfParser().parseSync(text)!.entities as unknown as Entity[],
      dxf.parseString(text).entities as unknown as Entity[],
    ];
    const [roof, { towards, at }] = [roofOf(plan)!, usualCut(plan)];
    const along = towards === 'left' || towards === 'right';
    const high = (along ? roof.ridge : underRoof(roof, at)) + ROOF.thick - underLowest(plan);
    for (const entities of readers) {
      const said = entities.flatMap((e) => (e.type === 'TEXT' ? [e.text ?? e.string ?? ''] : []));
      const titles = ['Snitt A–A', 'Fasade mot ', 'Fasade mot ', 'Fasade mot ', 'Vegg mot naboen · '];
      for (const title of new Set(titles))
        expect(said.filter((t) => t.startsWith(title))).toHaveLength(
          titles.filter((t) => t === title).length,
        );
      const cut = entities.flatMap((e) => (e.layer === names.cut ? (e.vertices ?? []) : []));
      const { low, most } = { low: Math.min(...cut.map((p) => p.y)), most: Math.max(...cut.map((p) => p.y)) };
      expect(most).toBeLessThan(0);
      expect(Math.abs(most - low - high)).toBeLessThan(1);
    }
  });

  test('DXF: nothing of a façade is drawn where the roof lies over it', async () => {
    const parsed = new DxfParser().parseSync(await fileOf('dxf', home))!;
    const drawn = parsed.entities as unknown as { layer: string; vertices?: Point[] }[];
    const on = (layer: string): Point[][] =>
      drawn.flatMap((e) => (e.layer === layer && e.vertices ? [e.vertices] : []));
    // The slope of a roof as one looks at it is a box of four corners.
    const slopes = on(names.roof)
      .filter((points) => points.length === 4)
      .map(boxOf);
    expect(slopes.length).toBeGreaterThan(0);
    for (const line of on(names.beyond))
      for (const [i, a] of line.slice(1).entries()) {
        const middle = { x: (a.x + line[i]!.x) / 2, y: (a.y + line[i]!.y) / 2 };
        for (const { x0, x1, y0, y1 } of slopes)
          expect(
            middle.x > x0 + 1 && middle.x < x1 - 1 && middle.y > y0 + 1 && middle.y < y1 - 1,
            `${middle.x} ${middle.y}`,
          ).toBe(false);
      }
  });

  test('tables: what a spreadsheet reads adds up to what the panel shows', async () => {
    const areas = table(await fileOf('areas', home));
    const sums = areas.filter((row) => row[1] === 'Sum (BRA)').map((row) => number(row[3]));
    expect(sums).toEqual(home.area.storeys.map((s) => s.bra));
    expect(number(areas.find((row) => row[0] === 'BRA')?.[2])).toBe(home.area.bra);
    for (const room of plan.rooms) expect(areas.some((row) => row[1] === rooms.get(room.id))).toBe(true);

    const costs = table(await fileOf('costs', home)).filter((row) => row.length > 1);
    const [total, ...lines] = costs.slice(1).reverse();
    expect(number(total?.[6])).toBe(home.cost!.mid);
    expect(lines.reduce((sum, row) => sum + number(row[6]), 0)).toBe(home.cost!.mid);

    const told = table(await fileOf('findings', home)).filter((row) => row.length > 1);
    expect(told.length - 1).toBe(home.findings!.length);
    for (const row of told) expect(row.length).toBe(told[0]!.length);
  });

  test('sheets: the paper is as large as it says, and a wall as long on it as its scale says', () => {
    for (const scale of [50, 100] as const)
      for (const { sheet } of sheetsOf(home, speaker, scale)) {
        const svg = svgOf(sheet);
        const [, w, h] = /width="(\d+)mm" height="(\d+)mm"/.exec(svg)!.map(Number);
        const [, , vw, vh] = /viewBox="([^"]+)"/.exec(svg)![1]!.split(' ').map(Number);
        expect([vw! / w!, vh! / h!]).toEqual([scale, scale]);
        // All that is drawn lies on the paper.
        for (const { at } of sheet.texts) {
          expect(at.x).toBeGreaterThan(sheet.corner.x);
          expect(at.x).toBeLessThan(sheet.corner.x + sheet.width * scale);
          expect(at.y).toBeGreaterThan(sheet.corner.y);
          expect(at.y).toBeLessThan(sheet.corner.y + sheet.height * scale);
        }
      }
  });
});

test('beside each façade its openings are measured, from corner to corner of the house', () => {
  for (const { home } of homes)
    for (const storey of home.plan.storeys)
      for (const side of ['top', 'right', 'bottom', 'left'] as const) {
        const chains = chainsOf(home.plan, storey, side);
        const walls = storey.pieces.flatMap(({ rect }) =>
          side === 'left' || side === 'right' ? [rect.y0, rect.y1] : [rect.x0, rect.x1],
        );
        for (const chain of chains) {
          expect([chain[0], chain.at(-1)]).toEqual([Math.min(...walls), Math.max(...walls)]);
          expect(chain).toEqual([...chain].sort((a, b) => a - b));
        }
        const openings = home.plan.openings.filter(
          (o) => o.storey === storey.index && o.wall?.faces === side,
        );
        for (const { from, to } of openings) expect(chains[0]).toEqual(expect.arrayContaining([from, to]));
      }
});

test('no cell can be run as a formula, and every text comes back as it was written', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '=HYPERLINK("x")',
      '+1',
      '-12,5',
      '@SUM(A1)',
      '\t=1',
      '＝1',
      'a;b',
      '"',
      "'",
      'æøå Čáhci 😀',
    ),
  );
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (row) => {
      const text = csvOf([row], MARKS);
      const [read] = Papa.parse<string[]>(text.replace('\uFEFF', ''), {
        delimiter: ';',
        newline: '\r\n',
      }).data;
      expect(read!.length).toBe(row.length);
      read!.forEach((cell, i) => {
        expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(cell.replace(/^'/, '')).toBe(row[i]!.replace(/[\r\n]+/g, ' ').replace(/^'/, ''));
      });
    }),
  );
  expect(csvOf([[-12.5, 0.07, null, 1e6]], MARKS)).toBe('\uFEFF-12,5;0,07;;1000000\r\n');
});

test('a name full of signs stays text in picture and drawing', async () => {
  const { plan } = first!.home;
  const [id] = Object.keys(plan.design.rooms);
  const label = '<script>&"\u0007%%u {\\C1;x} 😀';
  const rooms = { ...plan.design.rooms, [id!]: { kind: 'living' as const, label } };
  const home = homeOf({ ...plan.design, rooms });
  const svg = await fileOf('svg', home);
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('\u0007');
  const text = await fileOf('dxf', home);
  expect(text).not.toContain('%%u');
  expect(new DxfParser().parseSync(text)!.entities.length).toBeGreaterThan(20);
});

test('the same home makes the same files', async () => {
  for (const kind of ['pdf', 'svg', 'dxf', 'ifc', 'areas', 'costs', 'findings'] as const)
    expect(await fileOf(kind, first!.home)).toBe(await fileOf(kind, first!.home));
});
