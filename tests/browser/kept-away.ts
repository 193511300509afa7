import type { Page } from 'playwright-core';

/** Keeps a part of the app away until it is let come. */
export async function keptAway(page: Page, part: string): Promise<() => void> {
  let letCome = (): void => {};
  const may = new Promise<void>((done) => {
    letCome = done;
  });
  await page.route(new RegExp(`/${part}-[^/]*\\.js$`), async (route) => {
    await may;
    await route.continue();
  });
  return letCome;
}
