import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { encodeSnapshot } from '../../src/io/snapshot.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { models, Person } from './table.ts';

const WINDOW = { width: 1100, height: 800 };
const home = models.examples.find((example) => example.shown)!.design;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const plan = (page: Page) => page.locator('svg.rs-plan-view');
const walls = (page: Page) =>
  page.locator('.rs-plan-floor').evaluateAll((all) => all.map((floor) => floor.getAttribute('d')).join());

async function fromMenu(page: Page, what: string): Promise<void> {
  await button(page, nb.menu.name).click();
  await button(page, what).click();
}

/** What of ours lies in this browser: records by their stores, and names of everything else that can hold something. */
const left = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    stored: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
    address: location.href,
  }));

/** What a store of the app has under a key. Before there is a store nothing is opened, since that would make an empty one. */
const stored = (page: Page, store: string, key: string) =>
  page.evaluate(
    async ([name, at]) =>
      (await indexedDB.databases()).some(({ version = 0 }) => version > 2) &&
      new Promise<unknown>((done) => {
        const asked = indexedDB.open('romslig');
        asked.onsuccess = () => {
          const tx = asked.result.transaction(name);
          const found = tx.objectStore(name).get(at);
          tx.oncomplete = () => {
            asked.result.close();
            done(found.result);
          };
        };
      }),
    [store, key] as const,
  );
/** Which home is open, once that is remembered: then the home is there, for a page that is loaded anew at once. */
async function kept(page: Page): Promise<string> {
  await expect.poll(() => stored(page, 'meta', 'opened')).toMatch(/./);
  const id = String(await stored(page, 'meta', 'opened'));
  expect(await stored(page, 'documents', id)).toBeTruthy();
  return id;
}

test('of two windows one draws, the other follows it live and can take over', async () => {
  const one = await openPage(WINDOW);
  await one.locator('.rs-home').first().click();
  await plan(one).waitFor();
  await kept(one);

  const two = await one.context().newPage();
  await two.goto(one.url());
  await two.getByRole('heading', { name: nb.following.title }).waitFor();
  expect(await walls(two)).toBe(await walls(one));
  await fromMenu(one, nb.menuDialog.mirror);
  await expect.poll(() => walls(two)).toBe(await walls(one));

  await button(two, nb.following.over).click();
  await plan(two).waitFor();
  await one.getByRole('heading', { name: nb.following.title }).waitFor();
  await fromMenu(two, nb.menuDialog.mirror);
  await expect.poll(async () => (await walls(one)) === (await walls(two))).toBe(true);
  const drawn = await new Person(two).link();

  // The one that follows has nothing to say any more, also when it is left.
  await one.close();
  await two.reload();
  await plan(two).waitFor();
  expect(await new Person(two).link()).toBe(drawn);
  expectQuiet(one);
});

test('a home as it was begun is not lost when another window takes over, nor kept from a window that follows and is loaded anew', async () => {
  const one = await openPage(WINDOW);
  await one.locator('.rs-home').first().click();
  await plan(one).waitFor();
  await kept(one);

  const two = await one.context().newPage();
  const follows = two.getByRole('heading', { name: nb.following.title });
  await two.goto(one.url());
  await follows.waitFor();
  for (const _ of [1, 2, 3]) {
    await two.reload();
    await follows.waitFor();
  }
  await button(two, nb.following.over).click();
  await plan(two).waitFor();
  await button(two, nb.bar.keep).waitFor();
  await one.getByRole('heading', { name: nb.following.title }).waitFor();
  await two.reload();
  await plan(two).waitFor();
  await button(two, nb.bar.keep).waitFor();

  // Nobody draws on it any more, so the one that followed does.
  await two.close();
  await button(one, nb.bar.keep).waitFor();
  expectQuiet(one);
});

test('a window that lost its seat, took it back and drew on gives away what it drew, and nothing older', async () => {
  const one = await openPage(WINDOW);
  await one.locator('.rs-home').first().click();
  await plan(one).waitFor();
  const id = await kept(one);
  const begun = await walls(one);
  // As another window takes it from one that lies asleep and does not answer.
  await one.evaluate((name) => navigator.locks.request(name, { steal: true }, () => {}), `romslig ${id}`);
  await one.getByRole('heading', { name: nb.following.title }).waitFor();
  await button(one, nb.bar.keep).waitFor();

  await fromMenu(one, nb.menuDialog.mirror);
  await expect.poll(() => stored(one, 'documents', id)).toMatchObject({ past: [expect.any(String)] });
  const drawn = await walls(one);
  expect(drawn).not.toBe(begun);
  const two = await one.context().newPage();
  await two.goto(one.url());
  await button(two, nb.following.over).click();
  await button(two, nb.bar.keep).waitFor();
  await one.getByRole('heading', { name: nb.following.title }).waitFor();
  expect(await walls(two)).toBe(drawn);
  expect(await walls(one)).toBe(drawn);
  expectQuiet(one);
});

test('a home that was open when a link did not open is drawn on again, and no other window has it', async () => {
  const page = await openPage(WINDOW);
  await page.locator('.rs-home').first().click();
  await plan(page).waitFor();
  const id = await kept(page);
  await fromMenu(page, nb.menuDialog.mirror);
  const drawn = await walls(page);
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.setData('text', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    },
    `${page.url()}#s=${encodeSnapshot(home).slice(0, 40)}`,
  );
  await page.getByRole('alert').getByText(nb.cannotOpen.cut).waitFor();
  await page.getByRole('region', { name: nb.start.resume }).getByRole('button').first().click();
  await button(page, nb.bar.keep).waitFor();
  expect(await walls(page)).toBe(drawn);
  expect(await stored(page, 'meta', 'opened')).toBe(id);
  expectQuiet(page);
});

test('a drawing that twice did not come to rest is offered as a file, and by its versions, and not drawn', async () => {
  const page = await openPage(WINDOW);
  await page.locator('.rs-home').first().click();
  await plan(page).waitFor();
  // As it is left by a page that fell over while it opened.
  const id = await kept(page);
  await button(page, nb.bar.keep).click();
  await page.getByLabel(nb.keeping.name).fill('Før kjøkkenet');
  await button(page, nb.keeping.keep).click();
  await page.locator('.rs-kept').waitFor();
  await page.keyboard.press('Escape');
  const opening = (times?: number) =>
    page.evaluate(
      ([which, n]) => {
        if (n !== undefined) localStorage.setItem('romslig opening', `${which} ${n}`);
        return localStorage.getItem('romslig opening');
      },
      [id, times] as const,
    );
  // Left as pages are left, it may be opened as often as one likes.
  for (const _ of [1, 2, 3]) await page.reload();
  await plan(page).waitFor();
  const fallen = async (): Promise<void> => {
    // It must stand for a second first.
    await expect.poll(() => opening(), { timeout: 10_000 }).toBeNull();
    await opening(2);
    await page.reload();
    await page.getByRole('heading', { name: nb.safe.title }).waitFor();
  };
  await fallen();
  const download = page.waitForEvent('download');
  await button(page, nb.menuDialog.saveFile).click();
  expect((await download).suggestedFilename()).toMatch(/\.romslig\.json$/);
  expect(await page.locator('canvas, svg.rs-plan, svg.rs-plan-view').count()).toBe(0);
  await button(page, nb.safe.again).click();
  await plan(page).waitFor();

  await fallen();
  const versions = page.getByRole('region', { name: nb.keeping.versions });
  await versions.getByText('Før kjøkkenet').waitFor();
  await versions.getByRole('button', { name: nb.safe.open, exact: true }).click();
  await plan(page).waitFor();
  expectQuiet(page);
});

test('to finish and clear leaves nothing on the device: no store, no cache, no address, no entry in the history', async () => {
  const page = await openPage({ ...WINDOW, path: `#s=${encodeSnapshot(home)}` });
  await button(page, nb.snapshot.copy).click();
  await plan(page).waitFor();
  await kept(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('heading', { name: nb.following.title }).waitFor();
  const third = await page.context().newPage();
  await third.goto(page.url());
  await button(third, nb.menuDialog.home).click();
  // Loaded anew it follows nothing.
  await third.reload();
  const ours = third.getByRole('region', { name: nb.start.resume });
  await ours.waitFor();

  await fromMenu(page, nb.clearing.title);
  await button(page, nb.clearing.clear).click();
  for (const one of [page, other, third])
    await one.getByRole('heading', { name: nb.start.examples }).waitFor();
  await ours.waitFor({ state: 'detached' });
  const base = new URL(page.url());
  expect(await left(page)).toEqual({
    databases: [],
    caches: [],
    workers: 0,
    stored: 0,
    cookies: '',
    address: base.origin + base.pathname,
  });
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  expect(entries.filter(({ url }) => url.includes('#'))).toEqual([]);
  expectQuiet(page);
});

test('a device that could not be cleared is told of, and what is drawn after that is kept as before', async () => {
  const page = await openPage(WINDOW);
  await page.locator('.rs-home').first().click();
  await plan(page).waitFor();
  const id = await kept(page);
  await page.evaluate(() => {
    IDBFactory.prototype.deleteDatabase = () => {
      throw new DOMException('not now', 'UnknownError');
    };
  });
  await fromMenu(page, nb.clearing.title);
  await button(page, nb.clearing.clear).click();
  await page.getByRole('dialog').getByText(nb.saved.blocked).waitFor();
  await button(page, nb.app.notNow).click();
  await fromMenu(page, nb.menuDialog.mirror);
  await expect.poll(() => stored(page, 'documents', id)).toMatchObject({ past: [expect.any(String)] });
  const drawn = await walls(page);
  await page.reload();
  await button(page, nb.bar.keep).waitFor();
  expect(await walls(page)).toBe(drawn);
  expectQuiet(page);
});

test('storage that fails is told once, calmly, with a file and a link as other ways', async () => {
  const page = await openPage({ ...WINDOW, path: null });
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  await page.goto(inject('baseUrl'));
  await button(page, nb.start.empty).click();
  await plan(page).waitFor();
  await page.getByRole('alert').getByText(nb.saved.blocked).waitFor();
  await button(page, nb.bar.share).first().click();
  await page.getByRole('dialog', { name: nb.share.title }).waitFor();
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await button(page, nb.menuDialog.saveFile).click();
  expect((await download).suggestedFilename()).toMatch(/\.romslig\.json$/);
  expectQuiet(page);
});
