import type { Page } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';
import { nb } from '../../src/words/nb.ts';
import { expectKept, openPage, type PageOptions, tellSeen } from './browser.ts';

/**
 * One page for tests that begin on the first screen: to begin a page anew takes longer than most of what is done there. Each comes back there as one who
 * leaves a home does, and what those before it drew lies among the drawings to go on with. After a test that failed, the next has a new page.
 */
export function samePage(options: PageOptions = {}): () => Promise<Page> {
  let page: Page | null = null;
  const close = async (): Promise<void> => {
    await page?.context().close();
    page = null;
  };
  afterAll(close);
  return async () => {
    onTestFinished(async ({ task }) => {
      if (!page) return;
      const failed = task.result?.state === 'fail';
      if (failed) await tellSeen(page);
      const here = page;
      if (failed || !isSound(here)) await close();
      expectKept(here);
    });
    if (page) await goHome(page);
    page ??= await openPage({ ...options, kept: true });
    return page;
  };
}

function isSound(page: Page): boolean {
  try {
    expectKept(page);
    return true;
  } catch {
    return false;
  }
}

/** From the table to the first screen, by the menu. */
async function goHome(page: Page): Promise<void> {
  for (const open of (await page.getByRole('dialog').all()).reverse()) {
    await page.keyboard.press('Escape');
    await open.waitFor({ state: 'hidden' });
  }
  await page.getByRole('button', { name: nb.menu.name, exact: true }).click();
  await page.getByRole('button', { name: nb.menuDialog.home, exact: true }).click();
  await page.getByRole('button', { name: nb.start.empty }).waitFor();
}

/** The homes to begin with, in their order; not what is there to go on with. */
export const examples = (page: Page) =>
  page.getByRole('region', { name: nb.start.examples }).locator('.rs-home');
export const firstExample = (page: Page) => examples(page).first();
