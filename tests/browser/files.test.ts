import DxfParser from 'dxf-parser';
import { expect, test } from 'vitest';
import { encodeSnapshot } from '../../src/io/snapshot.ts';
import { nb } from '../../src/words/nb.ts';
import { bytesOf, expectQuiet, openPage } from './browser.ts';
import { models } from './table.ts';

const { design } = models.examples.find((example) => example.shown)!;

test('an architect takes plan and figures of a shared drawing along, and nothing is asked of any server', async () => {
  const page = await openPage({ path: `#s=${encodeSnapshot(design)}` });
  await page.getByRole('button', { name: nb.files.title }).click();
  const dialog = page.getByRole('dialog', { name: nb.files.title });
  const take = async (name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name }).click(),
    ]);
    await dialog.getByText(download.suggestedFilename()).waitFor();
    return String(await bytesOf(download));
  };
  const { kind } = nb.files;
  const drawing = new DxfParser().parseSync(await take(kind.dxf.name))!;
  expect(drawing.entities.length).toBeGreaterThan(100);
  expect(await take(kind.areas.name)).toContain('BRA');
  expect(await take(kind.costs.name)).toContain(nb.files.total);
  // What only an architect is told is with it.
  expect(await take(kind.findings.name)).toContain('F-02');
  expect(await take(kind.ifc.name)).toContain('IFCSPACE');
  // The page waits for a PDF, and is not held up by it.
  expect(page.workers().some((worker) => /\bpdf\b/.test(worker.url()))).toBe(false);
  expect(await take(kind.pdf.name)).toMatch(/^%PDF-1\.7/);
  expect(page.workers().some((worker) => /\bpdf\b/.test(worker.url()))).toBe(true);
  await dialog.getByText('1 : 50', { exact: true }).click();
  expect(await take(kind.svg.name)).toContain('1 : 50');
  expectQuiet(page);
});

test('a file that is on its way says so, and one whose letters are not all there says so too', async () => {
  const [id] = Object.keys(design.rooms);
  const named = { ...design, rooms: { ...design.rooms, [id!]: { ...design.rooms[id!]!, label: '茶室' } } };
  const page = await openPage({ path: `#s=${encodeSnapshot(named)}` });
  await page.getByRole('button', { name: nb.files.title }).click();
  const dialog = page.getByRole('dialog', { name: nb.files.title });
  // Its program is held back, as on a slow line, until the page has said that it waits.
  let go = (): void => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  await page.route(/\bpdf-/, async (route) => {
    await held;
    await route.continue();
  });
  await dialog.getByRole('button', { name: nb.files.kind.pdf.name }).click();
  await dialog.getByText(nb.files.making).waitFor();
  const saved = page.waitForEvent('download');
  go();
  const name = (await saved).suggestedFilename();
  await dialog.getByText(`${nb.files.made(name)} ${nb.files.missed.says}`).waitFor();
  expect(await dialog.getByText(nb.files.making).count()).toBe(0);
  expectQuiet(page);
});
