import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readDrawing } from '../../src/io/file.ts';
import { readLink } from '../../src/io/link.ts';
import { canonical } from '../../src/model/canonical.ts';
import { nb } from '../../src/words/nb.ts';
import { bytesOf, expectQuiet, openPage } from './browser.ts';
import { steps } from './kept.ts';
import { models, Person } from './table.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Where the page makes what it holds of the models ready (scripts/models-plugin.mjs). */
const MODELS = /for\((?:let|const) [\w$]+ of ([\w$]+)\.shells\)/;

/**
 * Puts a newer revision of a house, less deep and with a smaller frame, and of its prices among the models that the built page holds, as the
 * municipality would by a file.
 */
const withNewer = (code: string): string =>
  code.replace(
    MODELS,
    (loop, data) => `{
      const old = ${data}.shells.find(({ id }) => id === 'stavern');
      const [nx, cut] = [old.xs.length - 1, 8];
      ${data}.shells.push({
        ...old,
        revision: 2,
        ys: old.ys.slice(0, -cut),
        frame: { ...old.frame, area: old.frame.area - 8 },
        storeys: old.storeys.map((storey) => ({ ...storey, mask: storey.mask.slice(0, -cut * nx) })),
      });
      const [list] = ${data}.prices;
      ${data}.prices.push({ ...list, revision: 2, factors: { ...list.factors, index: list.factors.index * 1.1 } });
    }
    ${loop}`,
  );

/** The file of the built page that holds the models, and what stands in it then. */
async function script(): Promise<readonly [name: string, body: string]> {
  const dir = join(inject('built'), 'assets');
  for (const name of await readdir(dir)) {
    const code = name.endsWith('.js') ? await readFile(join(dir, name), 'utf8') : '';
    if (MODELS.test(code)) return [name, withNewer(code)];
  }
  throw new Error('no file of the page holds the models');
}

/** A home begun in a house of which there is a newer revision. */
async function begin(size: { width: number; height: number; touch?: boolean }): Promise<Page> {
  const page = await openPage({ ...size, path: null });
  const [name, body] = await script();
  await page.route(`**/${name}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.goto(inject('baseUrl'));
  const nth = models.examples.filter((e) => e.shown).findIndex((e) => e.design.shell.id === 'stavern');
  await page.getByRole('region', { name: nb.start.examples }).locator('.rs-home').nth(nth).click();
  await page.locator('svg.rs-plan-view').waitFor();
  return page;
}

test('a home stays in its revision of the house until it is moved, by a screen that tells what becomes otherwise and keeps the old', async () => {
  const page = await begin({ width: 1440, height: 900 });
  const person = new Person(page);
  const start = await person.link();
  expect(readLink(start).shell.revision).toBe(1);

  await button(page, nb.newer.title).click();
  const dialog = page.getByRole('dialog', { name: nb.newer.title });
  await dialog.getByText(nb.newer.shell('1', '2')).waitFor();
  await dialog.getByText(nb.newer.prices('1', '2')).waitFor();
  const changes = dialog.getByRole('region', { name: nb.newer.changes });
  const outside = dialog.getByRole('region', { name: nb.newer.outside });
  expect(await changes.innerText()).toMatch(/ går fra \d+,\d\sm² til /);
  expect(await outside.innerText()).toContain(nb.newer.noWall('').trim());
  await dialog.getByRole('region', { name: nb.newer.came }).waitFor();
  await button(page, nb.app.notNow).click();
  expect(await person.link()).toBe(start);

  await button(page, nb.newer.title).click();
  await button(page, nb.newer.move).click();
  await dialog.getByText(nb.newer.moved).waitFor();
  await button(page, nb.app.close).click();
  await expect.poll(() => button(page, nb.newer.title).count()).toBe(0);
  const moved = await person.link();
  const { shell, prices, storeys } = readLink(moved);
  expect([shell.revision, prices.revision, storeys[0]!.rows.length]).toEqual([
    2,
    2,
    canonical(readLink(start)).storeys[0]!.rows.length - 8,
  ]);

  // One step, and the old one lies among those that were kept.
  await page.keyboard.press('Control+z');
  expect(await person.link()).toBe(start);
  await page.keyboard.press('Control+y');
  expect(await person.link()).toBe(moved);
  await button(page, nb.bar.keep).click();
  await page.getByRole('dialog').getByText(nb.keeping.unasked).waitFor();
  await button(page, nb.keeping.back).click();
  await page.keyboard.press('Escape');
  expect(await person.link()).toBe(start);
  expectQuiet(page);
});

test('a home whose house is not at hand any more is told as their own, and can be saved as a file', async () => {
  const page = await begin({ width: 360, height: 640, touch: true });
  await button(page, nb.newer.title).tap();
  await button(page, nb.newer.move).tap();
  await page.getByRole('dialog').getByText(nb.newer.moved).waitFor();
  await button(page, nb.app.close).tap();
  const moved = readLink(await new Person(page).link());
  await expect.poll(() => steps(page)).toEqual([1, 0]);

  // As on a device with a copy of the program from before the newer house came.
  await page.unrouteAll();
  await page.reload();
  await page.getByRole('heading', { name: nb.snapshot.own }).waitFor();
  await page.getByText(nb.snapshot.unknown.shell(nb.snapshot.revision(moved.shell))).waitFor();
  const download = page.waitForEvent('download');
  await button(page, nb.menuDialog.saveFile).tap();
  const saved = readDrawing((await bytesOf(await download)).toString()).design;
  // The file holds what a link leaves out, too.
  expect({ ...canonical(saved), rooms: moved.rooms }).toEqual(moved);
  expectQuiet(page);
});

test.each([
  { width: 360, height: 640, touch: true },
  { width: 820, height: 1180, touch: true },
])('what is newer is told whole on a screen of $width × $height', async (size) => {
  const page = await begin(size);
  await button(page, nb.newer.title).tap();
  const dialog = page.getByRole('dialog', { name: nb.newer.title });
  await dialog.getByRole('region', { name: nb.newer.came }).waitFor();
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  await button(page, nb.newer.move).tap();
  await dialog.getByText(nb.newer.moved).waitFor();
  expectQuiet(page);
});
