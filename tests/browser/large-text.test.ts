import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectQuiet, openPage } from './browser.ts';
import { reach, STATES } from './states.ts';

/** The narrowest screen runs over first; on a desk, what is laid out beside the drawing. */
const SCREENS = [
  { name: 'phone, text twice as large', width: 360, height: 640, touch: true, text: 32, states: STATES },
  {
    name: 'desk, text twice as large',
    width: 1440,
    height: 900,
    text: 32,
    states: STATES.filter(({ name }) => name.startsWith('workshop')),
  },
];

describe.each(SCREENS)('$name', (screen) => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage({ ...screen, reducedMotion: true, path: null });
  });
  afterAll(async () => {
    expectQuiet(page);
    await page.context().close();
  });

  test.each(screen.states)('nothing runs out of the page on: $name', async (state) => {
    await reach(page, state);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    // What lies in a part that scrolls by itself does not make the page wide.
    const cut = await page.locator('.rs-chosen :is(button, input, select)').evaluateAll((all) =>
      all
        .map(
          (one) => [one.getAttribute('aria-label') ?? one.textContent, one.getBoundingClientRect()] as const,
        )
        .filter(([, { left, right, width }]) => width > 0 && (left < 0 || right > innerWidth))
        .map(([name]) => name),
    );
    expect(cut).toEqual([]);
    const answers = await page
      .locator('.rs-find > [role=option]')
      .evaluateAll((all) => all.map((one) => one.clientWidth > one.parentElement!.clientWidth));
    expect(answers).not.toContain(true);
    for (const home of await page.locator('svg.rs-plan-view, .rs-three__picture canvas').all()) {
      expect((await home.boundingBox())?.height).toBeGreaterThan(150);
    }
  });
});

test('for whoever wants no motion, what changes has changed at once', async () => {
  const page = await openPage({ ...SCREENS[0]!, reducedMotion: true });
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
