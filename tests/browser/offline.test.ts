import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';

const WINDOW = { width: 1100, height: 800 };
/** A hundred and fifty files are fetched anew. */
const PATIENT = { timeout: 20_000 };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return caches.keys();
  });

/**
 * The version that waits, watched from outside, since a page that looks holds the old one. Its taking over is to be awaited when no
 * page is left.
 */
async function waitingVersion(page: Page): Promise<{ readonly tookOver: Promise<void> }> {
  const cdp = await page.context().newCDPSession(page);
  const told = (wanted: string, which?: string) =>
    new Promise<string>((done) => {
      cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const found = versions.find((v) => v.status === wanted && (v.versionId === which || !which));
        if (found) done(found.versionId);
      });
    });
  const waits = told('installed');
  await cdp.send('ServiceWorker.enable');
  const took = told('activated', await waits);
  return { tookOver: took.then(() => undefined) };
}

/** The built app from a folder of its own, which a test may change. */
async function ownCopy(): Promise<{ readonly url: string; readonly dir: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'romslig-own-'));
  await cp(inject('built'), dir, { recursive: true });
  const server = await serve(dir, 0);
  onTestFinished(async () => {
    await server.close();
    await rm(dir, { recursive: true, force: true });
  });
  return { url: server.url, dir };
}

test('after one visit everything is there without a net, and a new version waits until no window is open', async () => {
  const { url, dir } = await ownCopy();
  const page = await openPage({ ...WINDOW, offline: true, at: url });
  await page.locator('.rs-home').first().waitFor();
  const [first] = await kept(page);
  expect(first).toMatch(/^romslig [0-9a-f]{16}$/);

  await page.context().setOffline(true);
  await page.reload();
  await page.locator('.rs-home').first().click();
  await page.locator('svg.rs-plan-view').waitFor();
  await button(page, nb.bar.share).click();
  await page
    .getByRole('dialog', { name: nb.share.title })
    .getByLabel(nb.share.link, { exact: true })
    .waitFor();
  await page.keyboard.press('Escape');
  await button(page, nb.menu.name).click();
  // By its word, which is waited for until it stands still: the menu grows as what it holds comes.
  await page.getByRole('dialog').getByText('English', { exact: true }).click();
  await page.getByRole('heading', { name: 'Menu' }).waitFor();
  await page.keyboard.press('Escape');
  await page.context().setOffline(false);

  const names = await readFile(join(dir, 'sw-files.js'), 'utf8');
  await writeFile(join(dir, 'sw-files.js'), names.replace(first!.slice('romslig '.length), 'a'.repeat(16)));
  await rm(join(dir, 'sw-files.js.br'), { force: true });
  await page.evaluate(async () => {
    const copy = await navigator.serviceWorker.ready;
    await copy.update();
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), PATIENT)
    .toBe('installed');
  // The drawing is on the table as before, and a reload while it is open stays with the version it began with.
  await page.locator('svg.rs-plan-view').waitFor();
  await page.reload();
  await page.locator('svg.rs-plan-view').waitFor();
  expect(await kept(page)).toContain(first);

  // Until the browser has seen the last window go, and the old version end what it was asked for, a window is still given the old one.
  const waiting = await waitingVersion(page);
  await page.goto('about:blank');
  await waiting.tookOver;
  await page.goto(url);
  await page.locator('svg.rs-plan-view').waitFor();
  expect(await kept(page)).toEqual([`romslig ${'a'.repeat(16)}`]);
  expectQuiet(page);
});

test('what is fetched for later waits while a hand is at work', async () => {
  const { url } = await ownCopy();
  const page = await openPage({ ...WINDOW, offline: true, at: url });
  await page.locator('.rs-home').first().click();
  await page.locator('svg.rs-plan-view').waitFor();
  // As somebody pushes a wall, from before the copy is begun.
  await page.mouse.move(550, 400);
  await page.mouse.down();
  const fetched = () =>
    page.evaluate(async () => {
      const [name] = await caches.keys();
      return name ? (await (await caches.open(name)).keys()).length : 0;
    });
  const stir = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i++) await page.mouse.move(550 + (i % 2) * 60, 400);
  };
  for (let begun = false; !begun; ) {
    await stir(2);
    begun = await page.evaluate(
      async () =>
        !!(await navigator.serviceWorker.getRegistration())?.installing && (await caches.keys()).length > 0,
    );
  }
  await stir(10);
  const few = await fetched();
  await stir(60);
  expect(await fetched()).toBe(few);

  await page.mouse.up();
  await kept(page);
  expect(few).toBeLessThan((await fetched()) / 2);
  expectQuiet(page);
});

test('a copy that the browser has thrown away is not made anew, empty', async () => {
  const { url } = await ownCopy();
  const page = await openPage({ ...WINDOW, offline: true, at: url });
  await kept(page);
  await page.reload();
  await page.locator('.rs-home').first().waitFor();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await page.locator('.rs-home').first().waitFor();
  expect(await kept(page)).toEqual([]);
  expectQuiet(page);
});
