import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { measureArea } from '../../src/check/area.ts';
import { areaSums } from '../../src/check/area-figures.ts';
import { formatsOf } from '../../src/words/format.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { models, planOf } from './table.ts';

/** The home on the first screen that has floor under a sloping roof. */
const home = models.examples.find((e) => e.shown && e.design.shell.id === 'vinkel')!.design;
const plan = planOf(home);
const f = formatsOf(nb, 'nb-u-nu-latn');
const SCREENS = [
  { name: 'at a desk', width: 1440, height: 900, touch: false },
  { name: 'with a phone', width: 360, height: 640, touch: true },
];

const meters = (page: Page): Locator => page.getByRole('region', { name: nb.bar.meters }).getByRole('button');

/** The home in the workshop, and what its area or its cost opens to. */
async function opened(
  screen: (typeof SCREENS)[number],
  meter: 0 | 1,
): Promise<{ page: Page; sums: Locator }> {
  const page = await openPage(screen);
  await page
    .locator('.rs-home')
    .nth(models.examples.filter((e) => e.shown).findIndex((e) => e.design === home))
    .click();
  await page.locator('svg.rs-plan-view .rs-plan-label').first().waitFor();
  await meters(page).nth(meter).click();
  const sums = page.getByRole('dialog');
  await sums.waitFor();
  return { page, sums };
}

describe('the area', () => {
  test.each(SCREENS)('$name opens to its sum, and a line shows where it was measured', async (screen) => {
    const { page, sums } = await opened(screen, 0);
    const area = measureArea(plan);
    expect(await meters(page).nth(0).innerText()).toContain(f.m2(area.inUse));

    const bra = sums.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^BRA / }) });
    expect(await bra.getByRole('cell').allInnerTexts()).toEqual([f.m2(area.bra), f.m2(area.bra)]);
    for (const { storey, parts, bra: measured } of areaSums(plan)) {
      const name = nb.storey.name(plan.shell.storeys[storey]!.level);
      const terms = sums.getByRole('region', { name, exact: true });
      expect(await terms.getByRole('button').count()).toBeGreaterThanOrEqual(parts.length);
      expect(await terms.innerText()).toContain(`${more.areaDialog.storeyTotal}\n${f.m2(measured)}`);
    }

    // Low floor lies under the roof, one storey up.
    const low = sums.getByRole('button', { name: new RegExp(`^${more.areaDialog.part.low}`) });
    await low.click();
    expect(await low.getAttribute('aria-pressed')).toBe('true');
    await page.locator('.rs-plan-lit').waitFor();
    await page.getByRole('radio', { name: nb.storey.name(1), checked: true }).waitFor({ state: 'attached' });
    await low.click();
    await page.locator('.rs-plan-lit').waitFor({ state: 'detached' });

    await page.keyboard.press('Escape');
    await sums.waitFor({ state: 'detached' });
    expectQuiet(page);
  });
});
