import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { linkFor } from '../../src/io/link.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { broken, models, Person } from './table.ts';

const SCREENS = [
  { name: 'at a desk', width: 1440, height: 900, touch: false },
  { name: 'with a phone', width: 360, height: 640, touch: true },
];

/** The rest of the findings; a bath that is too small, and that nothing near by helps. */
const REST = new RegExp(more.findings.more(99).replace('99', '\\d+'));
const SMALL_BATH = /^Prøv: .*Prøv minst 4,5/;

/** Where a try has things come and go on the plan. */
const marksIn = async (page: Page): Promise<string> =>
  (
    await page
      .locator('.rs-plan-gone, .rs-plan-dims .rs-plan-chosen, .rs-plan-dims .rs-plan-chosen-wall')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))
  ).join('');

describe('a try', () => {
  test.each(SCREENS)('$name is seen on the drawing, kept as one step, and helps', async (screen) => {
    const shown = models.examples.filter((e) => e.shown);
    const at = shown.findIndex(({ design }) => broken(design).some((f) => f.startsWith('R-03 wardrobe')));
    const home = shown[at]!.design;
    const page = await openPage(screen);
    const person = new Person(page);
    await page.locator('.rs-home').nth(at).click();
    await page.locator('svg.rs-plan-view .rs-plan-label').first().waitFor();
    const start = await person.link();
    if (screen.touch) await page.getByRole('button', { name: nb.tab.findings, exact: true }).click();

    await page.getByRole('button', { name: /^Prøv: .*klesskap/ }).click();
    const first = page.locator('.rs-try').first();
    await first.waitFor();
    // Whoever asked for it sees it, also on a small sheet.
    const inView = () =>
      first.evaluate((way) => {
        const { bottom } = way.closest('.rs-panel, .rs-sheet > *')!.getBoundingClientRect();
        return way.getBoundingClientRect().bottom <= Math.min(bottom, innerHeight);
      });
    await expect.poll(inView).toBe(true);
    expect(await first.innerText()).toMatch(/får \d+,\d\sm² .*\nKoster /);
    const drawing = () => page.locator('svg.rs-plan-view').innerHTML();
    // Furniture is drawn after the walls.
    await page.locator('.rs-plan-furniture').first().waitFor();
    const before = await drawing();

    await first.click();
    await expect.poll(drawing).not.toBe(before);
    expect(await first.getAttribute('aria-pressed')).toBe('true');
    // What it changes is marked, and only while it is looked at.
    await expect.poll(() => marksIn(page)).not.toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(drawing).toBe(before);
    expect(await marksIn(page)).toBe('');

    await first.click();
    await page.getByRole('button', { name: more.tries.keep, exact: true }).click();
    await page.getByRole('button', { name: /^Prøv: .*klesskap/ }).waitFor({ state: 'detached' });
    const kept = await person.design();
    expect(broken(kept).length).toBeLessThan(broken(home).length);

    await page.getByRole('button', { name: nb.bar.undo, exact: true }).click();
    await page.getByRole('button', { name: /^Prøv: .*klesskap/ }).waitFor();
    expect(await person.link()).toBe(start);
    expectQuiet(page);
  });

  test.each(SCREENS)('$name is looked for longer where nothing near by helps', async (screen) => {
    const home = models.examples.find((e) => e.id === 'unit-a')!.design;
    const page = await openPage({ ...screen, path: linkFor(home, '') });
    await page.getByRole('button', { name: nb.snapshot.copy, exact: true }).click();
    await page.locator('svg.rs-plan-view .rs-plan-label').first().waitFor();
    if (screen.touch) await page.getByRole('button', { name: nb.tab.findings, exact: true }).click();
    await page.getByRole('button', { name: REST }).first().click();
    await page.getByRole('button', { name: SMALL_BATH }).click();

    const longer = page.getByRole('button', { name: more.tries.lookLonger, exact: true });
    await longer.waitFor();
    expect(await page.locator('.rs-tries').innerText()).toContain(more.tries.notYet);
    await new Person(page).press(longer);
    await longer.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    const first = page.locator('.rs-try').first();
    await first.waitFor();
    expect(await first.innerText()).toMatch(/får \d+,\d\sm² /);
    expectQuiet(page);
  });
});
