import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSingle } from '../../scripts/build.mjs';
import { linkFor, readLink } from '../../src/io/link.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { steps } from './kept.ts';
import { broken, models, Person, wallToPush } from './table.ts';

/** The app in one file, as on a memory stick: no server. */
let stick: string;
beforeAll(async () => {
  stick = await mkdtemp(join(tmpdir(), 'romslig stick-'));
  await buildSingle(stick);
}, 120_000);
afterAll(() => rm(stick, { recursive: true, force: true }));

/** Opens the file, perhaps with a link, and hears every request but that for the file itself and for what it holds. */
async function openStick(link = ''): Promise<{ page: Page; asked: string[]; address: string }> {
  const address = pathToFileURL(join(stick, 'romslig.html')).href;
  const page = await openPage({ at: address, path: null, width: 1440, height: 900 });
  const asked: string[] = [];
  page.context().on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) asked.push(request.url());
  });
  await page.goto(address + link);
  return { page, asked, address };
}

test('the licences of all it is built of lie in it, and beside the app in many files', async () => {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as { dependencies: object };
  for (const file of [join(stick, 'romslig.html'), join(inject('built'), 'licences.md')]) {
    const text = await readFile(file, 'utf8');
    expect(Object.keys(dependencies).filter((name) => !text.includes(`\n## ${name} - `))).toEqual([]);
    expect(text).toContain('SIL OPEN FONT LICENSE');
    // What only a worker runs is told too, with what that needs.
    for (const name of ['pdfkit', 'fontkit']) expect(text).toContain(`\n## ${name} - `);
    expect(text.match(/^## /gm)?.length).toBeGreaterThan(35);
  }
});

const shown = models.examples.filter((example) => example.shown);
/** The rest of the findings; a bath that is too small, and that nothing near by helps. */
const REST = new RegExp(more.findings.more(99).replace('99', '\\d+'));
const SMALL_BATH = /^Prøv: .*Prøv minst 4,5/;

test('from a file a home is drawn, kept, seen in 3D and helped along, and nothing is asked for', async () => {
  const { page, asked, address } = await openStick();
  const person = new Person(page);
  const at = shown.findIndex(({ design }) => broken(design).some((f) => f.startsWith('R-03 wardrobe')));
  await page.locator('.rs-home').nth(at).click();
  await page.getByRole('button', { name: /^Prøv: .*klesskap/ }).click();
  const first = page.locator('.rs-try').first();
  await first.click();
  await page.getByRole('button', { name: more.tries.keep, exact: true }).click();
  await page.getByRole('button', { name: /^Prøv: .*klesskap/ }).waitFor({ state: 'detached' });
  expect(page.workers().map((worker) => worker.url().slice(0, 5))).toContain('blob:');

  const helped = await person.design();
  const storey = models.shells
    .find(({ id }) => id === helped.shell.id)!
    .storeys.findIndex((s) => s.level === 0);
  const { from, to } = wallToPush(helped, storey, 300);
  await person.drag(from, to);
  const drawn = await person.link();
  expect(readLink(drawn)).not.toEqual(helped);

  await page.getByRole('radio', { name: nb.bar.three }).check({ force: true });
  await expect
    .poll(() => page.locator('.rs-view-labels').innerText(), { timeout: 20_000 })
    .toContain(nb.kind.kitchen);
  await expect.poll(() => steps(page)).toEqual([2, 0]);

  await page.reload();
  await page.locator('.rs-view-labels').waitFor();
  expect(await person.link()).toBe(drawn);
  expect(new Set(asked)).toEqual(new Set([address]));
  expectQuiet(page);
});

test('from a file it is looked longer for what helps', async () => {
  const { design } = models.examples.find((example) => example.id === 'unit-a')!;
  const { page } = await openStick(linkFor(design, ''));
  await page.getByRole('button', { name: nb.snapshot.copy, exact: true }).click();
  await page.getByRole('button', { name: REST }).first().click();
  await page.getByRole('button', { name: SMALL_BATH }).click();
  await page.getByRole('button', { name: more.tries.lookLonger, exact: true }).click();
  // What it finds is told of the app in many files; here it is that the worker, which has no address, goes on and answers.
  const { how, none } = more.tries;
  const answered = page
    .locator('.rs-tries')
    .getByRole('status')
    .filter({ hasText: new RegExp(`^(${how}|${none})`) });
  await answered.waitFor();
  expectQuiet(page);
});

test('a link made there holds no path of the machine, says where it opens, and opens', async () => {
  const { page, address } = await openStick();
  await page.locator('.rs-home').first().click();
  await page.getByRole('button', { name: nb.bar.share, exact: true }).click();
  const dialog = page.getByRole('dialog');
  const link = await dialog.getByLabel('Lenke', { exact: true }).inputValue();
  expect(link).toMatch(/^#s=/);
  await dialog.getByText(more.share.noAddress).waitFor();
  // On paper too the code says where it opens: any other camera makes only a text of it.
  const paper = page.evaluate(
    () =>
      new Promise<string>((done) => {
        window.print = () => done(document.querySelector('.rs-paper')?.textContent ?? '');
      }),
  );
  await dialog.getByRole('button', { name: more.sheet.print, exact: true }).click();
  expect(await paper).toContain(more.sheet.scanInside);

  await page.goto('about:blank');
  await page.goto(address + link);
  await page.getByRole('heading', { name: more.snapshot.title }).waitFor();
  expect(page.url()).toBe(address);
  expectQuiet(page);
});
