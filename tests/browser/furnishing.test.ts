import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectQuiet, openPage } from './browser.ts';

const COUNTING = 'Regner på om møblene får plass.';
const DONE = 'møblene får plass, med fri vei forbi.';

/** The first home with all there is to say of it, good things too. */
async function openHome(page: Page): Promise<void> {
  await page.locator('.rs-home').first().click();
  await page.locator('.rs-good > summary').click();
  const more = page.locator('.rs-findings > .ds-button[aria-expanded=false]');
  if (await more.isVisible()) await more.click();
}
const said = (page: Page, sentence: string) => page.locator('.rs-finding', { hasText: sentence });

describe('room for the furniture', () => {
  test('is worked out beside the page, and until then it says so', async () => {
    const page = await openPage({ path: null, alone: true });
    let begin = (): void => {};
    const asked = new Promise<void>((done) => {
      begin = done;
    });
    await page.context().route(/assets\/furnish-[\w-]{8}\.js$/, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto('');
    await openHome(page);
    await said(page, COUNTING).waitFor();
    begin();
    await said(page, DONE).waitFor();
    expect(await said(page, COUNTING).count()).toBe(0);
    expect(page.workers()).toHaveLength(1);
    expectQuiet(page);
  });

  test('is worked out in the page by a browser without workers', async () => {
    const page = await openPage({ path: null });
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await page.goto('');
    await openHome(page);
    await said(page, DONE).waitFor();
    expect(page.workers()).toHaveLength(0);
    expectQuiet(page);
  });
});
