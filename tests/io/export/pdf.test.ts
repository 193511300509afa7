import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { LOWEST } from '../../../src/derive/masses.ts';
import type { Cut } from '../../../src/drawing/cut.ts';
import { filesOf } from '../../../src/io/export/files.ts';
import type { Home } from '../../../src/io/export/home.ts';
import { lettersOf } from '../../../src/io/export/pdf/letter.ts';
import { pdfOf } from '../../../src/io/export/pdf/pdf.ts';
import { formatsOf } from '../../../src/words/format.ts';
import { nb } from '../../../src/words/nb.ts';
import { roomNames } from '../../../src/words/room-names.ts';
import { homeOf, homes, speaker } from './homes.ts';

async function read(home: Home, scale: 50 | 100, cut?: Cut) {
  const [file] = await filesOf('pdf', home, speaker, { scale, pdfOf, ...(cut && { cut }) });
  return getDocument({ data: (file!.content as Uint8Array).slice(), verbosity: 0 }).promise;
}
type Document = Awaited<ReturnType<typeof read>>;

type Matrix = readonly [number, number, number, number, number, number];
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
const MM = 25.4 / 72;

/** How wide and how deep each path of a page is on paper, in mm. */
async function pathsOf(document: Document, page: number): Promise<{ width: number; depth: number }[]> {
  const { fnArray, argsArray } = await (await document.getPage(page)).getOperatorList();
  let at: Matrix = [1, 0, 0, 1, 0, 0];
  const kept: Matrix[] = [];
  const found: { width: number; depth: number }[] = [];
  fnArray.forEach((fn, i) => {
    if (fn === OPS.save) kept.push(at);
    else if (fn === OPS.restore) at = kept.pop()!;
    else if (fn === OPS.transform) at = times(at, argsArray[i] as unknown as Matrix);
    else if (fn === OPS.constructPath) {
      const [, , [x0, y0, x1, y1]] = argsArray[i] as [unknown, unknown, [number, number, number, number]];
      found.push({ width: Math.abs((x1 - x0) * at[0]) * MM, depth: Math.abs((y1 - y0) * at[3]) * MM });
    }
  });
  return found;
}

const textOf = async (document: Document, page: number): Promise<string> => {
  const { items } = await (await document.getPage(page)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
};

describe.each(homes)('$id', ({ home }) => {
  test('a reader measures the house on paper to a tenth of a millimetre, and reads every room', async () => {
    const document = await read(home, 100);
    const rooms = roomNames(home.plan, nb);
    for (const storey of home.plan.storeys) {
      const xs = storey.pieces.flatMap(({ rect }) => [rect.x0, rect.x1]);
      const ys = storey.pieces.flatMap(({ rect }) => [rect.y0, rect.y1]);
      const wanted = [(Math.max(...xs) - Math.min(...xs)) / 100, (Math.max(...ys) - Math.min(...ys)) / 100];
      const paths = await pathsOf(document, storey.index + 1);
      const house = paths.find(
        ({ width, depth }) => Math.abs(width - wanted[0]!) < 0.1 && Math.abs(depth - wanted[1]!) < 0.1,
      );
      expect(house).toBeDefined();
      const text = (await textOf(document, storey.index + 1)).replace(/\s+/g, ' ');
      for (const room of storey.rooms)
        for (const word of rooms.get(room.id)!.split(' ')) expect(text).toContain(word);
      expect(text).toContain(nb.app.sketch);
    }
  });
});

test('a section and a façade measure what the shell does, to a tenth of a millimetre', async () => {
  const { home } = homes.find(({ id }) => id === 'unit-a')!;
  const { plan } = home;
  const { walls, xs } = plan.shell;
  const house = (xs.at(-1)! - xs[0]! + walls.outer + walls.party) / 100;
  const cut = { towards: 'top', at: 6600 } as const;
  const document = await read(home, 100, cut);
  const section = await pathsOf(document, plan.storeys.length + 1);
  const front = await pathsOf(document, plan.storeys.length + 2);
  // The clear inside is 6.0 m, and each storey 2.8 m from floor to floor.
  expect(house).toBeCloseTo(60 + (walls.outer + walls.party) / 100, 6);
  for (const paths of [section, front])
    expect(paths.some(({ width }) => Math.abs(width - house) < 0.1)).toBe(true);
  const whole = (LOWEST + 2 * 2800) / 100;
  expect(section.some(({ width, depth }) => Math.abs(width - house) < 0.1 && depth > whole - 0.1)).toBe(true);
  const text = await textOf(document, plan.storeys.length + 1);
  for (const said of ['Snitt A–A', 'Møne', '2. etasje +2,80 m', nb.app.sketch]) expect(text).toContain(said);
  const sides = await Promise.all([2, 3, 4, 5].map((n) => textOf(document, plan.storeys.length + n)));
  expect(sides.filter((side) => side.includes('Fasade mot'))).toHaveLength(3);
  expect(sides.filter((side) => side.includes('Vegg mot naboen'))).toHaveLength(1);
});

test('tells its title, and has the tables after the drawings', async () => {
  const { home } = homes[0]!;
  const document = await read(home, 100);
  const { info } = (await document.getMetadata()) as { info: { Title?: string } };
  expect(info.Title).toContain(home.plan.shell.name);
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  const after: string[] = [];
  for (let page = home.plan.storeys.length + 1; page <= document.numPages; page++)
    after.push(await textOf(document, page));
  const { areas, costs, findings } = nb.files.kind;
  for (const { title } of [areas, costs, findings])
    expect(after.some((text) => text.startsWith(title))).toBe(true);
  expect(after.some((text) => text.startsWith(nb.files.missed.title))).toBe(false);
  // No page looks approved, not even one that is torn loose.
  const unstamped = after.filter((text) => !text.replace(/\s+/g, ' ').includes(nb.app.sketch));
  expect(unstamped).toEqual([]);
});

test.each(homes.map(({ id, home }) => [id, home] as const))(
  'has on paper the areas and the cost that the panel has: %s',
  async (_, home) => {
    const document = await read(home, 100);
    const pages = Array.from({ length: document.numPages }, (_, i) => textOf(document, i + 1));
    const text = (await Promise.all(pages)).join(' ').replace(/\s+/g, ' ');
    const { exact, number } = formatsOf(nb, 'nb-u-nu-latn');
    const { area, cost } = home;
    expect(text).toContain(` BRA-i 2023 ${exact(area.braI)} `);
    expect(text).toContain(` BRA-e 2023 ${exact(area.braE)} `);
    expect(text).toContain(` BRA 2012, 2023 ${exact(area.bra)} `);
    if (!cost) return;
    const sum = [cost.low, cost.mid, cost.high].map((kr) => number(kr)).join(' ');
    expect(text).toContain(` Sum ${sum} `.replace(/\s+/g, ' '));
  },
);

test('sets the letters of our neighbours, and tells what it cannot set', async () => {
  const { plan } = homes[0]!.home;
  const [id] = Object.keys(plan.design.rooms);
  const named = (label: string): Home =>
    homeOf({ ...plan.design, rooms: { ...plan.design.rooms, [id!]: { kind: 'living', label } } });
  const set = await read(named('Čáhci đŋŧ żółć Україна їжа غرفة الأطفال ግዕዝ'), 50);
  const text = (await textOf(set, plan.room(id!)!.storey + 1)).replace(/\s+/g, '');
  for (const word of ['Čáhci', 'đŋŧ', 'żółć', 'Україна', 'їжа', 'غرفة', 'الأطفال', 'ግዕዝ'])
    expect(text).toContain(word);
  expect(await textOf(set, set.numPages)).not.toContain(nb.files.missed.says.slice(0, 20));
  const unset = await read(named('漢字'), 50);
  expect(await textOf(unset, plan.room(id!)!.storey + 1)).toContain('??');
  const { says } = nb.files.missed;
  expect(await textOf(unset, unset.numPages)).toContain(says.slice(0, 20));
});

test('sets a line that is read from the right as it stands on the page, and ends it at the right', async () => {
  // As they are written, what stands on the page from left to right, and where the line begins.
  const lines = [
    ['غرفة (2) – 12,4 m²', 'm² 12,4 – ( 2 ) غرفة', 'right'],
    ['Stue – غرفة الجلوس (كبيرة)', 'Stue – ( كبيرة ) الجلوس غرفة', 'left'],
    ['١٢٣ و 45', '45 و ١٢٣', 'right'],
    ['می\u200cخواهم', 'خواهم می', 'right'],
    ['لا إله', 'إله لا', 'right'],
    ['Кухня ክፍሊ', 'Кухня ክፍሊ', 'left'],
  ] as const;
  const letter = { title: 'Prøve', lines: lines.map(([text]) => ({ as: 'body' as const, text })) };
  const { bytes } = await lettersOf([letter], { title: '', lang: 'nb', date: '2026-11-26' });
  const page = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getPage(1);
  const { items } = await page.getTextContent();
  const shown = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  const heights = [...new Set(shown.map(({ transform }) => transform[5] as number))].slice(1);
  expect(heights).toHaveLength(lines.length);
  heights.forEach((height, i) => {
    const line = shown.filter(({ transform }) => transform[5] === height);
    const inOrder = line.toSorted((a, b) => a.transform[4] - b.transform[4]);
    const said = inOrder.map(({ str }) => str.trim()).join(' ');
    const [, wanted, begins] = lines[i]!;
    expect(said.replace(/\s/g, '')).toBe(wanted.replace(/\s/g, ''));
    const [first, last] = [inOrder[0]!, inOrder.at(-1)!];
    if (begins === 'left') expect(first.transform[4] * MM).toBeCloseTo(22, 1);
    else expect((last.transform[4] + last.width) * MM).toBeCloseTo(210 - 22, 1);
  });
});
