import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { noWebGl } from './draws.ts';
import { Person } from './table.ts';

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

async function openVersions(page: Page): Promise<void> {
  await button(page, nb.bar.keep).click();
  await page.getByRole('dialog', { name: nb.bar.keep }).waitFor();
}
const kept = (page: Page) => page.getByRole('dialog').locator('.rs-kept');
const close = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

test('versions are kept, compared, gone back to without losing what came after, thrown and had back', async () => {
  const page = await openPage({ width: 1200, height: 800 });
  await page.locator('.rs-home').first().click();
  await page.locator('svg.rs-plan-view').waitFor();
  const person = new Person(page);
  const start = await person.link();

  await openVersions(page);
  await page.getByLabel(nb.keeping.name).fill('Stort kjøkken');
  await page.getByLabel(nb.keeping.likes).fill('Plass til alle');
  await button(page, nb.keeping.keep).click();
  await expect.poll(() => kept(page).allInnerTexts()).toEqual([expect.stringContaining('Stort kjøkken')]);
  expect(await kept(page).innerText()).toContain('Plass til alle');
  await expect.poll(() => kept(page).locator('svg.rs-plan').count()).toBe(3);
  await close(page);

  await page
    .locator('.rs-list')
    .getByRole('button', { name: new RegExp(`^${nb.kind.living}`) })
    .click();
  await page
    .getByRole('region', { name: nb.kind.living, exact: true })
    .getByRole('button', { name: nb.card.in(nb.card.side.bottom, '30 cm') })
    .click();
  const end = await person.link();
  expect(end).not.toBe(start);

  await openVersions(page);
  await button(page, nb.keeping.compare).click();
  const said = page.getByRole('dialog').locator('.ds-list li');
  await expect.poll(async () => (await said.allInnerTexts()).join(' ')).toContain(nb.kind.living);
  await button(page, nb.onward.back).click();

  // What was not kept is kept before going back.
  await button(page, nb.keeping.back).click();
  await expect.poll(() => kept(page).count()).toBe(2);
  expect(await kept(page).first().innerText()).toContain(nb.keeping.unasked);
  await close(page);
  expect(await person.link()).toBe(start);
  await page.keyboard.press('Control+z');
  expect(await person.link()).toBe(end);
  await page.keyboard.press('Control+y');

  await openVersions(page);
  await kept(page).first().getByRole('button', { name: nb.keeping.throw }).click();
  await expect.poll(() => kept(page).count()).toBe(2);
  await page.locator('.rs-bin').waitFor();
  await page.getByRole('status').getByRole('button', { name: nb.keeping.undo }).click();
  await expect.poll(() => page.locator('.rs-bin').count()).toBe(0);
  await button(page, nb.keeping.back).first().click();
  await close(page);
  expect(await person.link()).toBe(end);
  expectQuiet(page);
});

test('all drawings of the device stand behind one button, with a bin that gives back', async () => {
  const page = await openPage({ width: 360, height: 640, touch: true });
  await page.locator('.rs-home').first().waitFor();
  expect(await button(page, nb.keeping.allOf('0')).count()).toBe(0);
  for (const nth of [0, 1]) {
    await page.getByRole('region', { name: nb.start.examples }).locator('.rs-home').nth(nth).tap();
    await page.locator('svg.rs-plan-view').waitFor();
    await button(page, nb.menu.name).tap();
    // Changed, or kept as it was begun: both are worth a place.
    if (nth === 0) await button(page, nb.menuDialog.mirror).tap();
    else {
      await button(page, nb.bar.keep).tap();
      await button(page, nb.keeping.keep).tap();
      await kept(page).waitFor();
      await close(page);
    }
    await button(page, nb.menu.name).tap();
    await button(page, nb.menuDialog.home).tap();
    await button(page, nb.keeping.allOf(`${nth + 1}`)).waitFor();
  }
  await button(page, nb.keeping.allOf('2')).tap();
  await button(page, nb.keeping.throw).first().tap();
  await page.locator('.rs-bin').waitFor();
  await close(page);
  await expect
    .poll(() => page.getByRole('region', { name: nb.start.resume }).locator('.rs-home').count())
    .toBe(1);
  await button(page, nb.keeping.allOf('1')).tap();
  await page.locator('.rs-bin > summary').tap();
  await button(page, nb.keeping.takeBack).tap();
  await expect.poll(() => button(page, nb.keeping.open).count()).toBe(2);
  await button(page, nb.keeping.open).first().tap();
  await page.locator('svg.rs-plan-view').waitFor();
  expectQuiet(page);
});

test('a version shows its model too, drawn when there is nothing better to do and let go of with the list; nothing where there is no 3D', async () => {
  const page = await openPage({ width: 1200, height: 800 });
  await page.locator('.rs-home').first().click();
  await page.locator('svg.rs-plan-view').waitFor();
  await openVersions(page);
  await button(page, nb.keeping.keep).click();
  const picture = kept(page).locator('.rs-kept__model img');
  await picture.waitFor({ timeout: 20_000 });
  expect(await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(
    384,
  );
  await close(page);
  await expect.poll(() => page.locator('canvas').count()).toBe(0);
  expectQuiet(page);

  const without = await openPage({ width: 1200, height: 800, path: null });
  await without.addInitScript(noWebGl);
  await without.goto('/');
  await without.locator('.rs-home').first().click();
  await without.locator('svg.rs-plan-view').waitFor();
  await openVersions(without);
  await button(without, nb.keeping.keep).click();
  await expect.poll(() => kept(without).locator('svg.rs-plan').count()).toBe(3);
  await expect.poll(() => kept(without).locator('.rs-kept__model').count(), { timeout: 20_000 }).toBe(0);
  expectQuiet(without);
});
