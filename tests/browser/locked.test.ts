import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { linkFor, readLink } from '../../src/io/link.ts';
import { lockLink } from '../../src/io/locked.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { models, Person } from './table.ts';

const home = models.examples.find(({ shown }) => shown)!.design;
const PASSWORD = 'fire røde epler';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const asking = (page: Page) => page.getByRole('dialog', { name: nb.unlock.title });

async function open(page: Page, password: string): Promise<void> {
  await asking(page).getByLabel(nb.unlock.password).fill(password);
  await page.keyboard.press('Enter');
}

test('a link is locked as it is shared, and opens for whoever has the password', async () => {
  const page = await openPage({ width: 360, height: 640, touch: true });
  await page.locator('.rs-home').first().click();
  const plain = await new Person(page).link();
  await button(page, nb.bar.share).click();
  const dialog = page.getByRole('dialog', { name: nb.share.title });
  const link = dialog.getByLabel(nb.share.link, { exact: true });
  await dialog.getByLabel(nb.lock.choose).check();
  // Nothing can be given away before there is a lock on it, and never what cannot be locked.
  expect(await link.count()).toBe(0);
  await dialog.getByLabel(nb.lock.password).fill('kort');
  expect(await button(page, nb.share.copy).getAttribute('aria-disabled')).toBe('true');
  await dialog.getByLabel(nb.lock.password).fill(PASSWORD);
  await link.waitFor();
  expect(await button(page, nb.share.file).count()).toBe(0);
  const locked = await link.inputValue();
  expect(locked).toContain('#k=1');
  await button(page, nb.share.showQr).click();
  await page.getByRole('img', { name: nb.share.qrLabel }).waitFor();
  expectQuiet(page);

  const other = await openPage({ path: new URL(locked).hash });
  await asking(other).waitFor();
  // Out of the address at once, and nothing of it is drawn yet.
  expect(new URL(other.url()).hash).toBe('');
  await open(other, `${PASSWORD}!`);
  await asking(other).getByText(nb.unlock.other).waitFor();
  await open(other, PASSWORD);
  await other.getByRole('heading', { name: nb.snapshot.title }).waitFor();
  await button(other, nb.snapshot.copy).click();
  await other.locator('svg.rs-plan-view').waitFor();
  expect(readLink(await new Person(other).link())).toEqual(readLink(plain));
  expectQuiet(other);
});

test('a locked link that is pasted leaves what is on the screen as it is until it opens', async () => {
  const page = await openPage();
  const paste = (text: string): Promise<void> =>
    page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData('text', pasted);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
  const locked = await lockLink(linkFor(home, 'https://romslig.example/'), PASSWORD);
  await page.locator('.rs-home').first().click();
  await page.locator('svg.rs-plan-view').waitFor();

  await paste(locked.slice(0, -5));
  await asking(page).getByText(nb.cannotOpen.cut).waitFor();
  await page.keyboard.press('Escape');
  await paste(`Se her: ${locked}`);
  await asking(page).getByLabel(nb.unlock.password).waitFor();
  await button(page, nb.app.notNow).click();
  await asking(page).waitFor({ state: 'detached' });
  await page.locator('svg.rs-plan-view').waitFor();

  await paste(locked);
  await open(page, PASSWORD);
  await page.getByRole('heading', { name: nb.snapshot.title }).waitFor();
  expectQuiet(page);
});

test('a locked link joins a meeting when its password is told', async () => {
  const page = await openPage();
  await button(page, nb.start.compare).click();
  const field = page.getByLabel(nb.compare.gather.field);
  await field.fill(await lockLink(linkFor(home, 'https://romslig.example/', 'meetings'), PASSWORD));
  await button(page, nb.compare.gather.add).click();
  await open(page, PASSWORD);
  await page.locator('.rs-meeting svg').first().waitFor();
  expectQuiet(page);
});
