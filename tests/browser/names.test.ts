import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { countDraws, draws, drawsDuring } from './draws.ts';
import { openHome, PHONE, standInThree } from './three.ts';

const { see, close, pane, stacking, section } = nb.three;

/** Names of rooms on the cards, those that are shown and those that are not. */
const names = (page: Page): Promise<{ shown: string[]; hidden: string[] }> =>
  page.locator('.rs-view-label').evaluateAll((cards) => {
    const told = (seen: boolean): string[] =>
      cards
        .filter((card) => (getComputedStyle(card).visibility === 'visible') === seen)
        .map((card) => card.firstElementChild!.textContent)
        // No sign to build by.
        .filter((name) => name !== '+');
    return { shown: told(true), hidden: told(false) };
  });

/** Chooses how the home is looked at, and puts the strip away. */
async function look(page: Page, ...choices: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: see, exact: true }).click();
  for (const name of choices) await page.getByRole('radio', { name, exact: true }).check({ force: true });
  await page.getByRole('button', { name: close, exact: true }).click();
  await expect.poll(() => drawsDuring(page, 10), { timeout: 20_000 }).toBe(0);
}

describe('on a phone every room is known by its name', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openHome(PHONE, countDraws));
  });
  beforeEach(() => standInThree(page));
  afterAll(() => page.context().close());

  test('on each storey', async () => {
    const storeys = page.locator('.rs-storeys input');
    for (let i = 0; i < (await storeys.count()); i++) {
      await storeys.nth(i).check({ force: true });
      await expect.poll(() => drawsDuring(page, 10), { timeout: 20_000 }).toBe(0);
      const { shown, hidden } = await names(page);
      expect(hidden).toEqual([]);
      expect(shown.length).toBeGreaterThan(4);
    }
  });

  test.each(['x', 'y'] as const)('where it is cut upright along %s', async (axis) => {
    const before = await draws(page);
    await look(page, pane.section, section.axis[axis]);
    expect(await draws(page)).toBeGreaterThan(before);
    const { shown, hidden } = await names(page);
    expect(hidden).toEqual([]);
    expect(shown.length).toBeGreaterThan(2);
  });
});

test('on a phone every room is known by its name where the storeys are lifted apart', async () => {
  const page = await openPage({ ...PHONE, path: null });
  await page.addInitScript(countDraws);
  await page.goto('/');
  await page.locator('.rs-home').nth(1).click();
  await standInThree(page);
  const called = page.locator('.rs-view-called');
  await look(page, pane.storeys, stacking.stacked);
  const before = await called.count();
  await look(page, pane.storeys, stacking.exploded);
  const { shown, hidden } = await names(page);
  expect(hidden).toEqual([]);
  expect(shown.length).toBeGreaterThan(8);
  // A line to each that has no place on its own floor, and none that is left over when they are put together again.
  expect(await called.count()).toBeGreaterThan(before);
  await look(page, pane.storeys, stacking.stacked);
  expect(await called.count()).toBe(before);
  expect((await names(page)).hidden).toEqual([]);
  expectQuiet(page);
});
