import { expect } from 'vitest';
import type { Screen } from './states.ts';
import { onEach, STATES, statesNamed } from './states.ts';

const WORKSHOP = statesNamed('workshop', 'workshop, a room chosen', 'workshop, a finding opened');

/** The narrowest screen runs over first; on a desk, what is laid out beside the drawing. */
export const LARGE = {
  phone: {
    name: 'phone, text twice as large',
    width: 360,
    height: 640,
    touch: true,
    text: 32,
    states: STATES,
  },
  desk: { name: 'desk, text twice as large', width: 1440, height: 900, text: 32, states: WORKSHOP },
} satisfies Record<string, Screen>;

/** One test for each screen and state. */
export function nothingRunsOut(screens: readonly Screen[]): void {
  onEach(screens, 'nothing runs out of the page on: $name', async (page) => {
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
}
