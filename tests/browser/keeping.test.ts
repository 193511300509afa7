import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { kept, steps } from './kept.ts';
import { models, Person, planOf, wallToPush } from './table.ts';

/** The first home on the first screen, and the storey it is shown from. */
const home = models.examples.find((example) => example.shown)!.design;
const storey = planOf(home).storeys.findIndex((s) => s.shell.level === 0);
const WINDOW = { width: 1100, height: 800 };
const NAME = 'Storstua';

async function beginWithExample(): Promise<{ page: Page; person: Person }> {
  const page = await openPage(WINDOW);
  await page.locator('.rs-home').first().click();
  await page.locator('svg.rs-plan-view').waitFor();
  return { page, person: new Person(page) };
}

/** Takes the living room up from the room list, narrows it and gives it a name of its own: two steps. */
async function change(page: Page): Promise<void> {
  await page
    .locator('.rs-list')
    .getByRole('button', { name: new RegExp(`^${nb.kind.living}`) })
    .click();
  const card = page.getByRole('region', { name: nb.kind.living, exact: true });
  await card.getByRole('button', { name: nb.card.in(nb.card.side.bottom, '30 cm') }).click();
  await card.getByLabel(nb.card.label, { exact: true }).fill(NAME);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: NAME }).waitFor();
}

describe('a drawing on this device', () => {
  test('is there after a reload, in the same place, and can be undone back to its start', async () => {
    const { page, person } = await beginWithExample();
    const start = await person.link();
    await change(page);
    const end = await person.link();
    expect(end).not.toBe(start);
    await page.getByRole('radio', { name: nb.storey.name(1) }).check({ force: true });
    await page.getByRole('radio', { name: nb.bar.both }).check({ force: true });
    await expect.poll(() => steps(page)).toEqual([2, 0]);
    await expect.poll(async () => (await kept(page)).meta).toMatchObject({ storey: '2', view: 'both' });

    await page.reload();
    await page.locator('svg.rs-plan-view').waitFor();
    expect(await person.link()).toBe(end);
    expect(await page.getByRole('radio', { name: nb.storey.name(1) }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: nb.bar.both }).isChecked()).toBe(true);

    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await person.link()).toBe(start);
    expect(
      await page.getByRole('button', { name: nb.bar.undo, exact: true }).getAttribute('aria-disabled'),
    ).toBe('true');
    await expect.poll(() => steps(page)).toEqual([0, 2]);
    await page.reload();
    await page.locator('svg.rs-plan-view').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+y');
    expect(await person.link()).toBe(end);
    expectQuiet(page);
  });

  test('lets Escape lay down what the hand holds, and changes nothing by it', async () => {
    const { page, person } = await beginWithExample();
    const start = await person.link();
    const tile = page.locator('.rs-palette').getByRole('button', { name: nb.kind.bedroom, exact: true });
    await tile.click();
    expect(await tile.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await tile.getAttribute('aria-pressed')).toBe('false');

    // A wall let go of with Escape under the finger stands where it stood.
    const wall = wallToPush(home, storey, 600);
    const [from, to] = [await person.screen(wall.from), await person.screen(wall.to)];
    const drawn = () =>
      page.locator('.rs-plan-floor').evaluateAll((all) => all.map((floor) => floor.getAttribute('d')).join());
    const rest = await drawn();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await expect.poll(drawn).not.toBe(rest);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect.poll(drawn).toBe(rest);
    expect(await person.link()).toBe(start);

    // Left as it was begun, it takes no place on the first screen.
    await page.getByRole('button', { name: nb.menu.name, exact: true }).click();
    await page.getByRole('button', { name: nb.menuDialog.home, exact: true }).click();
    await page.getByRole('heading', { name: nb.start.examples }).waitFor();
    expect(await page.getByRole('heading', { name: nb.start.resume }).count()).toBe(0);
    expectQuiet(page);
  });

  test("is never touched by another's link, and a copy of that stands beside it", async () => {
    const { page, person } = await beginWithExample();
    const theirs = await person.link();
    await change(page);
    const ours = await person.link();
    await expect.poll(() => steps(page)).toEqual([2, 0]);

    // A visit of its own, as when the link lies in a message: the browser leaves the page in between.
    await page.goto('about:blank');
    await page.goto(theirs);
    await page.getByRole('heading', { name: nb.snapshot.title }).waitFor();
    await page.getByRole('button', { name: nb.snapshot.copy }).click();
    await page.locator('svg.rs-plan-view').waitFor();
    expect(await person.link()).toBe(theirs);
    await page.getByRole('button', { name: nb.menu.name, exact: true }).click();
    await page.getByRole('button', { name: nb.menuDialog.home, exact: true }).click();

    const earlier = page.getByRole('region', { name: nb.start.resume }).locator('.rs-home');
    await expect.poll(() => earlier.count()).toBe(2);
    // Newest first: the copy, then our own, which nothing has been done to.
    await earlier.nth(1).click();
    await page.locator('svg.rs-plan-view').waitFor();
    expect(await person.link()).toBe(ours);
    expectQuiet(page);
  });
});
