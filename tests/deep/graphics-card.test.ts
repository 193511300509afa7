import { expect, test } from 'vitest';
import { nb } from '../../src/words/nb.ts';
import { withApp } from '../bench/app.ts';
import { countDraws, drawsDuring, heldAfter } from '../browser/draws.ts';
import { models, Person, planOf, wallToPush } from '../browser/table.ts';

const EDITS = 1000;
const home = models.examples.find((example) => example.shown)!.design;
const storey = planOf(home).storeys.findIndex((s) => s.shell.level === 0);

test(`holds no more after ${EDITS} edits than after a few`, async () => {
  await withApp(async (browser, url) => {
    const page = await browser.newPage({ viewport: { width: 1024, height: 620 }, locale: 'nb-NO' });
    await page.addInitScript(countDraws);
    await page.goto(url);
    await page.locator('.rs-home').first().click();
    await page.locator('svg.rs-plan-view').waitFor();
    const { from, to } = wallToPush(home, storey, 600);
    await new Person(page).drag(from, to);
    await page.getByRole('radio', { name: nb.bar.three }).check({ force: true });
    await page.locator('.rs-view-label').first().waitFor();
    await expect.poll(() => drawsDuring(page, 10), { timeout: 20_000 }).toBe(0);
    const few = await heldAfter(page, 3);
    expect(few.buffers).toBeGreaterThan(20);
    for (let done = 0; done < EDITS; done += 100) {
      expect(await heldAfter(page, 50)).toEqual(few);
      console.log(`${done + 100} edits: ${JSON.stringify(few)}`);
    }
  });
});
