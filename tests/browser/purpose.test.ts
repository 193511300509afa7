import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readDrawing } from '../../src/io/file.ts';
import { readShared } from '../../src/io/link.ts';
import { textIn } from '../../src/io/png.ts';
import type { Purpose } from '../../src/model/purpose.ts';
import { nb } from '../../src/words/nb.ts';
import { bytesOf, expectQuiet, openPage } from './browser.ts';

const { share, needs } = nb;
const WISH = 'Spise sammen hver kveld.';
const dialog = (page: Page) => page.getByRole('dialog');
const box = (page: Page, name: string) => dialog(page).getByRole('checkbox', { name, exact: true });
const purpose = async (page: Page): Promise<Purpose> =>
  readShared(await dialog(page).getByLabel(share.link, { exact: true }).inputValue()).purpose;

test('a family says that its drawing may be shown at meetings, and then its words; link, file and picture carry it', async () => {
  const page = await openPage({ width: 1100, height: 900 });
  await page.locator('.rs-home').first().click();
  await page.locator('svg.rs-plan-view').waitFor();
  await page.getByRole('button', { name: nb.menu.name, exact: true }).click();
  await dialog(page).getByRole('button', { name: needs.title, exact: true }).click();
  await dialog(page).getByLabel(needs.wishes).fill(WISH);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: nb.bar.share, exact: true }).click();

  // Nothing is said for the family.
  expect(await purpose(page)).toBe('looking');
  await box(page, share.meetings.show).check();
  expect(await purpose(page)).toBe('meetings');
  // Words that stay at home cannot be shown elsewhere.
  expect(await box(page, share.meetings.words).count()).toBe(0);
  await box(page, share.part.wishes).check();
  expect(await purpose(page)).toBe('meetings');
  await box(page, share.meetings.words).check();
  expect(await purpose(page)).toBe('meetings-and-words');

  const saved = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page).getByRole('button', { name, exact: true }).click(),
    ]);
    return bytesOf(download);
  };
  expect(readDrawing(String(await saved(share.file)))).toMatchObject({
    purpose: 'meetings-and-words',
    design: { wishes: WISH },
  });
  expect(readShared(textIn(await saved(nb.sheet.picture))!).purpose).toBe('meetings-and-words');

  await box(page, share.part.wishes).uncheck();
  expect(await purpose(page)).toBe('meetings');
  await box(page, share.meetings.show).uncheck();
  expect(await purpose(page)).toBe('looking');

  // It is said anew each time.
  await box(page, share.meetings.show).check();
  await dialog(page).getByRole('button', { name: nb.app.notNow, exact: true }).click();
  await page.getByRole('button', { name: nb.bar.share, exact: true }).click();
  expect(await box(page, share.meetings.show).isChecked()).toBe(false);
  expectQuiet(page);
});
