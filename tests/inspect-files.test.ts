import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { main } from '../src/inspect.ts';
import { answerLinkFor } from '../src/io/answer.ts';
import { linkFor } from '../src/io/link.ts';
import { loadModels } from '../src/io/models.ts';
import type { Answer } from '../src/model/answer.ts';
import { answerTo } from '../src/model/answer.ts';
import { inspectWords } from '../src/words/inspect.ts';
import { bcfFaults, parsed } from './io/export/bcf-checker.ts';
import { tempFolder } from './temp-folder.ts';

const { design } = loadModels().examples.find(({ id }) => id === 'unit-a')!;
const blank = answerTo(design);
const answer: Answer = {
  ...blank,
  remarks: [
    { place: { on: 'room', room: Object.keys(blank.design.rooms)[0]! }, stance: 'good', text: 'Fint lys.' },
    { place: { on: 'point', storey: 1, x: 2000, y: 3000 }, stance: 'question', text: 'Er dette en dør?' },
  ],
};
const BASE = 'https://example.org/romslig/';

const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
const said = (spy: typeof out | typeof err): string => spy.mock.calls.map(([text]) => String(text)).join('');
afterEach(() => {
  out.mockClear();
  err.mockClear();
});
// Files after this one are told of by the same two.
afterAll(() => void vi.restoreAllMocks());

test('an answer gives its remarks as BCF in both editions, and tells where they lie', async () => {
  const dir = join(tempFolder(), 'til', 'modellen');
  expect([await main([answerLinkFor(answer, BASE), '--out', 'bcf', '--to', dir]), said(err)]).toEqual([
    0,
    '',
  ]);
  const paths = readdirSync(dir).map((name) => join(dir, name));
  expect(said(out).trim().split('\n').sort()).toEqual([...paths].sort());
  expect(paths).toHaveLength(2);
  const editions = await Promise.all(
    paths.map(async (path) => {
      const zip = await JSZip.loadAsync(readFileSync(path), { checkCRC32: true });
      const held = Object.values(zip.files).filter((f) => !f.dir);
      const files = Object.fromEntries(
        await Promise.all(held.map(async (f) => [f.name, await f.async('uint8array')] as const)),
      );
      const edition = parsed(new TextDecoder().decode(files['bcf.version'])).getAttribute('VersionId');
      if (edition !== '2.1' && edition !== '3.0') throw new Error(`${path} is of edition ${edition}`);
      expect(bcfFaults(files, edition)).toEqual([]);
      expect(Object.keys(files).filter((name) => name.endsWith('markup.bcf'))).toHaveLength(
        answer.remarks.length,
      );
      return edition;
    }),
  );
  expect(editions.sort()).toEqual(['2.1', '3.0']);
});

test('the PDF of the terminal writes what a family calls its rooms in its own letters', async () => {
  const dir = tempFolder();
  const [first, second] = Object.keys(design.rooms);
  const rooms = {
    ...design.rooms,
    [first!]: { ...design.rooms[first!]!, label: 'غرفة الأطفال' },
    [second!]: { ...design.rooms[second!]!, label: 'ክፍሊ መግቢ' },
  };
  expect(await main([linkFor({ ...design, rooms }, BASE), '--out', 'pdf', '--to', dir])).toBe(0);
  const [name] = readdirSync(dir);
  const data = new Uint8Array(readFileSync(join(dir, name!)));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => (await pdf.getPage(i + 1)).getTextContent()),
  );
  const written = pages
    .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
    .join(' ');
  for (const word of ['غرفة', 'الأطفال', 'ክፍሊ', 'መግቢ']) expect(written).toContain(word);
  expect(said(err)).toBe('');
});

test('a drawing that nobody has answered gives no BCF, and the terminal says why', async () => {
  const dir = tempFolder();
  expect(await main([linkFor(design, BASE), '--out', 'bcf', '--to', dir])).toBe(1);
  expect([said(out), said(err)]).toEqual(['', `${inspectWords.noRemarks}\n`]);
  expect(readdirSync(dir)).toEqual([]);
});

test('of all the kinds at once, a drawing that nobody has answered gives every other', async () => {
  const dir = tempFolder();
  expect(await main([linkFor(design, BASE), '--out', 'pdf,ifc,dxf,glb,bcf,csv,svg', '--to', dir])).toBe(0);
  expect(said(err)).toBe(`${inspectWords.noRemarks}\n`);
  const ends = new Set(readdirSync(dir).map((name) => name.slice(name.lastIndexOf('.') + 1)));
  expect([...ends].sort()).toEqual(['csv', 'dxf', 'glb', 'ifc', 'pdf', 'svg']);
});
