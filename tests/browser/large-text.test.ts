import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { STATES } from './states.ts';

describe.each([
  { name: 'phone, text twice as large', width: 360, height: 640, touch: true, text: 32 },
  { name: 'desk, text twice as large', width: 1440, height: 900, text: 32 },
])('$name', (screen) => {
  test.each(STATES)('nothing runs out of the page on: $name', async ({ path = '', go }) => {
    const page = await openPage({ ...screen, reducedMotion: true, path });
    await page.locator('h1').waitFor();
    await go?.(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    for (const home of await page.locator('svg.rs-plan-view, .rs-three__picture canvas').all()) {
      expect((await home.boundingBox())?.height).toBeGreaterThan(150);
    }
  });
});
