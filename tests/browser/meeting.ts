import type { Locator, Page } from 'playwright-core';
import { linkFor } from '../../src/io/link.ts';
import type { Design } from '../../src/model/design.ts';
import type { Purpose } from '../../src/model/purpose.ts';
import { nb } from '../../src/words/nb.ts';
import type { PageOptions } from './browser.ts';
import { openPage } from './browser.ts';

const { compare: say } = nb;

export const DESK = { width: 1440, height: 900 };

export const linkTo = (design: Design, purpose?: Purpose): string =>
  linkFor(design, 'https://romslig.test/', purpose);

export const step = (page: Page, name: string): Locator =>
  page.locator('.rs-meeting__head').getByText(name, { exact: true });

/** The homes on the table. */
export const tiles = (page: Page): Locator => page.locator('.rs-board');

/** Goes to a meeting and pastes a list of links; `prepare` runs in the page before all else. */
export async function meet(
  links: readonly string[],
  options: PageOptions = DESK,
  prepare?: () => void,
): Promise<Page> {
  const page = await openPage({ ...options, path: null });
  if (prepare) await page.addInitScript(prepare);
  await page.goto('/');
  await page.getByRole('button', { name: nb.start.compare, exact: true }).click();
  await page.getByLabel(say.gather.field).fill(links.map((one, i) => `${i + 1}. ${one}`).join('\n'));
  await page.getByRole('button', { name: say.gather.add, exact: true }).click();
  return page;
}
