import { expect, test } from 'vitest';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { LARGE, nothingRunsOut } from './large.ts';
import { statesNamed } from './states.ts';
import { Person } from './table.ts';

/** What holds the most side by side. */
const FULL = statesNamed(
  'first screen',
  'workshop, a room chosen',
  'workshop, a finding opened',
  'who lives here',
  'find and do',
  'share, with a password',
  'a line of the cost',
  'price list',
  '3D, sun and storeys',
  'a meeting, side by side',
);

// Every state on the phone is looked at in tests/deep/.
nothingRunsOut([{ ...LARGE.phone, states: FULL }, LARGE.desk]);

test('for whoever wants no motion, what changes has changed at once', async () => {
  const page = await openPage({ ...LARGE.phone, reducedMotion: true });
  await page.locator('.rs-home').first().click();
  await page.locator('svg.rs-plan-view .rs-plan-label').first().waitFor();
  const changing = await page.evaluateHandle(() => {
    const seen = new Set<string>();
    document.addEventListener('transitionrun', (event) => seen.add(event.propertyName));
    return seen;
  });
  // The plan is laid out anew, with other sizes of text and of all else.
  const sized = page.locator('svg.rs-plan-view .rs-plan-label').first();
  const before = await sized.getAttribute('font-size');
  await page.setViewportSize({ width: 820, height: 1180 });
  await expect.poll(() => sized.getAttribute('font-size')).not.toBe(before);
  expect(await changing.evaluate((seen) => [...seen])).toEqual([]);
  expectQuiet(page);
});

test('what a dialog is for stays in view on a narrow phone, and what is told of it has the width', async () => {
  const page = await openPage({ ...LARGE.phone, lang: 'nn-NO' });
  await page.locator('.rs-home').nth(1).click();
  await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
  await page.getByRole('button', { name: nb.bar.share, exact: true }).click();
  const dialog = page.getByRole('dialog');
  const copy = dialog.locator('.rs-dialog__actions button').first();
  await copy.waitFor();
  const { y, height } = (await copy.boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(640);
  const words = dialog.locator('.rs-ticks__words').first();
  expect((await words.boundingBox())!.width).toBeGreaterThan(240);
  expectQuiet(page);
});

test.each([
  ['all of it twice as large', { width: 720, height: 450 }],
  ['text twice as large', { width: 1440, height: 900, text: 32 }],
])('what a dialog is for stays in view at a desk, %s', async (_, size) => {
  const page = await openPage(size);
  await page.locator('.rs-home').nth(1).click();
  await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
  await page.getByRole('button', { name: nb.bar.share, exact: true }).click();
  const copy = page.getByRole('dialog').locator('.rs-dialog__actions button').first();
  await copy.waitFor();
  // The dialog moves in.
  const foot = async () => (await copy.boundingBox())!.y + (await copy.boundingBox())!.height;
  await expect.poll(foot).toBeLessThanOrEqual(size.height);
  expectQuiet(page);
});

test('at a desk with all twice as large an empty house is on the first screen, and what is told takes two lines', async () => {
  const page = await openPage({ width: 720, height: 450 });
  const empty = page.getByRole('button', { name: nb.start.empty });
  const { y, height } = (await empty.boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(450);
  expect(await page.locator('.rs-home').count()).toBeGreaterThan(2);
  await empty.click();
  await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
  const person = new Person(page);
  const said = page.locator('.rs-status');
  for (const kind of ['kitchen', 'entry'] as const) {
    await page.getByRole('button', { name: nb.kind[kind], exact: true }).click();
    await person.tap({ x: 3000, y: 3000 });
    await expect.poll(() => said.innerText()).toContain(nb.kind[kind]);
  }
  expect(await said.locator('span').evaluate((e) => e.getClientRects().length)).toBeLessThanOrEqual(2);
  expectQuiet(page);
});

test('at a desk with all twice as large what one taps is there to be changed at once, beside the home', async () => {
  const page = await openPage({ width: 720, height: 450 });
  await page.locator('.rs-home').nth(1).click();
  const home = page.locator('svg.rs-plan-view[aria-busy=false]');
  await home.waitFor();
  const before = await home.boundingBox();
  const { x, y, width, height } = (await home.locator('.rs-plan-label').last().boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.getByLabel(more.card.width).waitFor();
  expect(await page.getByRole('button', { name: more.card.change, exact: true }).count()).toBe(0);
  expect(await home.boundingBox()).toEqual(before);
  expectQuiet(page);
});

test('on a phone on its side the meters keep inside their boxes, and the card of what one taps is there whole', async () => {
  const page = await openPage({ width: 640, height: 360, touch: true });
  await page.locator('.rs-home').nth(1).click();
  const home = page.locator('svg.rs-plan-view[aria-busy=false]');
  await home.waitFor();
  const over = await page
    .locator('button.rs-meterbox')
    .evaluateAll((all) =>
      all.map((box) =>
        Math.max(
          0,
          Math.round(
            box.querySelector('.rs-meter')!.getBoundingClientRect().right - box.getBoundingClientRect().right,
          ),
        ),
      ),
    );
  expect(over).toEqual([0, 0]);
  const { x, y, width, height } = (await home.locator('.rs-plan-label').last().boundingBox())!;
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await page.getByLabel(more.card.width).waitFor();
  expectQuiet(page);
});

test('a shelf goes pale at the end where more of it lies', async () => {
  const page = await openPage({ width: 820, height: 1180, touch: true, text: 32, lang: 'nn-NO' });
  await page.locator('.rs-home').nth(1).click();
  await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
  const shelf = page.locator('.rs-shelf');
  const pale = () => shelf.evaluate((one) => getComputedStyle(one).maskImage !== 'none');
  await expect.poll(pale).toBe(true);
  await shelf.evaluate((one) => one.scrollTo(one.scrollWidth, 0));
  await expect.poll(pale).toBe(false);
  // One that is all in view has no end to go on from.
  await page.locator('.rs-tab').nth(1).click();
  await page.locator('.rs-shelf .rs-tile').last().waitFor();
  await expect.poll(pale).toBe(false);
  expectQuiet(page);
});

test('a picture grows with the words beside it', async () => {
  const page = await openPage({ width: 820, height: 1180, touch: true, text: 32 });
  await page.locator('.rs-home').nth(1).click();
  await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
  const { x, y, width, height } = (await page
    .locator('svg.rs-plan-view .rs-plan-label')
    .last()
    .boundingBox())!;
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  const card = page.locator('.rs-chosen__head > .rs-icon');
  await card.waitFor();
  expect((await card.boundingBox())!.width).toBeGreaterThanOrEqual(2 * 40);
  expectQuiet(page);
});

test('what one begins by keeps inside its card', async () => {
  const page = await openPage(LARGE.phone);
  await page.locator('.rs-home').first().waitFor();
  const over = await page
    .locator('.rs-start__doors > .rs-card')
    .evaluateAll((cards) =>
      cards.flatMap((card) =>
        [...card.querySelectorAll('button, label')]
          .filter((one) => one.getBoundingClientRect().right > card.getBoundingClientRect().right)
          .map((one) => one.textContent),
      ),
    );
  expect(over).toEqual([]);
  expectQuiet(page);
});

test('an empty home begins with the drawing, also when one had to go far down to ask for it', async () => {
  const page = await openPage({ width: 360, height: 640, touch: true, text: 32 });
  await page.getByRole('button', { name: nb.start.empty }).click();
  await page.locator('svg.rs-plan-view').waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expectQuiet(page);
});
