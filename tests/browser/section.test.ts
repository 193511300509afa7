import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { encodeSnapshot } from '../../src/io/snapshot.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { models } from './table.ts';

const { upright, desk } = nb.review;
const { sheet } = nb.files;
const { design } = models.examples.find((example) => example.id === 'unit-a')!;
const part = (page: Page, id: keyof typeof desk.part) => page.locator(`[data-part=${id}]`);

/** The arrow keys' way of moving the cut, and where the plan says that it is. */
const markOf = (page: Page) =>
  part(page, 'plan').locator('svg.rs-storey-sheet').first().locator('[data-layer=section] path').first();

test('an architect cuts the house where the stair is, moves the cut by keys, and sees the plan mark it', async () => {
  const page = await openPage({ width: 1440, height: 900, path: `#s=${encodeSnapshot(design)}` });
  await page.getByRole('button', { name: nb.snapshot.review }).click();
  const section = part(page, 'section');
  const drawing = section.getByRole('img');
  await drawing.waitFor();
  // A number hangs on its unit by a no-break space.
  const heard = async (): Promise<string> =>
    ((await drawing.getAttribute('aria-label')) ?? '').replace(/\s/g, ' ');
  for (const said of ['Snitt A–A', nb.kind.living, '2. etasje +2,80 m', sheet.ridge])
    expect(await heard()).toContain(said);

  // The desk fills the window, and the page under it does not move.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(900);

  const before = { mark: await markOf(page).getAttribute('d'), heard: await heard() };
  await section.getByLabel(upright.move).focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => markOf(page).getAttribute('d')).not.toBe(before.mark);
  expect(await heard()).not.toBe(before.heard);
  await section.getByText('0,95 m fra fasaden mot vest').waitFor();

  await section.getByText(upright.across).click();
  await section.getByText(/fra fasaden mot gata/).waitFor();
  await section.getByRole('button', { name: upright.turn }).click();
  await section.getByText(/Sett mot nord/).waitFor();

  // Four sides: three façades by the way they look, and the wall to the neighbour.
  const sides = part(page, 'facades').getByRole('img');
  await expect.poll(() => sides.count()).toBe(4);
  const names = await sides.evaluateAll((all) => all.map((svg) => svg.getAttribute('aria-label') ?? ''));
  expect(names.filter((name) => name.startsWith('Fasade mot'))).toHaveLength(3);
  expect(names.filter((name) => name.startsWith(sheet.party))).toHaveLength(1);
  expectQuiet(page);
});
