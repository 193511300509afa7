import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { measureArea } from '../../src/check/area.ts';
import { areaSums } from '../../src/check/area-figures.ts';
import { estimate } from '../../src/check/cost.ts';
import { measureQuantities } from '../../src/check/quantities.ts';
import { formatsOf } from '../../src/words/format.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { models, Person, planOf, wallToPush } from './table.ts';

/** The home on the first screen that has floor under a sloping roof. */
const home = models.examples.find((e) => e.shown && e.design.shell.id === 'vinkel')!.design;
const plan = planOf(home);
const first = models.examples.find((e) => e.shown)!.design;
const entrance = planOf(first).storeys.findIndex((s) => s.shell.level === 0);
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
      expect(await terms.innerText()).toContain(`${nb.areaDialog.storeyTotal}\n${f.m2(measured)}`);
    }

    // Low floor lies under the roof, one storey up.
    const low = sums.getByRole('button', { name: new RegExp(`^${nb.areaDialog.part.low}`) });
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

describe('the cost', () => {
  const cost = estimate(plan, models.prices[0]!, measureQuantities(plan));

  test.each(SCREENS)('$name opens to its lines; each says what it measured, and shows it', async (screen) => {
    const { page, sums } = await opened(screen, 1);
    const lines = sums.getByRole('region', { name: nb.costDialog.lines });
    const total = f.krRange(cost.low, cost.high);
    expect(await meters(page).nth(1).innerText()).toContain(total);
    expect(await lines.innerText()).toContain(`${nb.costDialog.total}\n${total}`);
    expect(await sums.innerText()).toContain(nb.costDialog.frameIs(f.roundKr(cost.frame)));

    const wall = cost.lines.find((line) => line.measure === 'outer_wall_m2')!;
    const line = lines.getByRole('button', { name: nb.element.outer_wall_m2 });
    expect(await line.innerText()).toContain(f.krRange(wall.low, wall.high));
    await line.click();
    await page.locator('.rs-plan-lit').waitFor();
    await lines.getByText(nb.costDialog.measured.outer_wall_m2).waitFor();
    const told = lines.getByRole('row').filter({ hasText: nb.costDialog.sum });
    expect(await told.getByRole('cell').allInnerTexts()).toEqual(
      [wall.low, wall.mid, wall.high].map((kr) => f.number(kr)),
    );
    await line.click();
    await page.locator('.rs-plan-lit').waitFor({ state: 'detached' });
    expectQuiet(page);
  });

  test.each(SCREENS)(
    '$name is told while a wall moves; nothing else moves, and a screen reader waits',
    async (screen) => {
      const page = await openPage({ ...screen, touch: false });
      await page.locator('.rs-home').first().click();
      await page.locator('svg.rs-plan-view .rs-plan-label').first().waitFor();
      await page.waitForLoadState('networkidle');
      const { from, to } = wallToPush(first, entrance, -600);
      const person = new Person(page);
      const [a, b] = [await person.screen(from), await person.screen(to)];

      const status = page.getByRole('status');
      const change = page.locator('.rs-change');
      const before = await status.innerText();
      const places = (): Promise<string[]> =>
        page
          .locator('.rs-plan-view, .rs-foot, .rs-status, .rs-meters, .rs-meterbox')
          .evaluateAll((all) => all.map((part) => JSON.stringify(part.getBoundingClientRect())));
      const still = await places();

      await page.mouse.move(a.x, a.y);
      await page.mouse.down();
      await page.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2);
      await page.mouse.move(b.x, b.y);
      await change.waitFor();
      const says = await change.innerText();
      expect(says).toMatch(/m²|areal/);
      expect(says).toMatch(/kr|kostnad/);
      expect(await change.getAttribute('aria-hidden')).toBe('true');
      expect(await status.textContent()).toBe(before);
      expect(await places()).toEqual(still);

      await page.mouse.up();
      await change.waitFor({ state: 'detached' });
      await expect.poll(() => status.textContent()).not.toBe(before);
      expectQuiet(page);
    },
  );

  test('says what the last step changed, and which lines moved most', async () => {
    const page = await openPage(SCREENS[0]!);
    await page.locator('.rs-home').first().click();
    await page.locator('svg.rs-plan-view .rs-plan-label').first().waitFor();
    const { from, to } = wallToPush(first, entrance, -600);
    await new Person(page).drag(from, to);
    await meters(page).nth(1).click();
    const since = page.getByRole('dialog').getByRole('region', { name: nb.costDialog.since.step });
    await since.getByRole('button').first().click();
    await page.locator('.rs-plan-lit').waitFor();
    expect(await since.innerText()).toMatch(/[+−] [\d\s]+–[\d\s]+kr/);
    expectQuiet(page);
  });
});
