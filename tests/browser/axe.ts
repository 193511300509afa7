import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Screen } from './states.ts';
import { onEach, STATES, statesNamed } from './states.ts';

/** From right to left every word is wrapped, so only what is reached without a name is looked at. */
const MIRRORED = statesNamed('first screen', 'first screen, a link that is cut', 'workshop', 'a snapshot');

/** Screens on which axe-core must find nothing in any state, from right to left in what is reached without a name. */
export const AXE = {
  desk: { name: 'desk, light', width: 1440, height: 900, states: STATES },
  tablet: { name: 'tablet, light', width: 820, height: 1180, touch: true, states: STATES },
  phone: { name: 'phone, dark', width: 360, height: 640, touch: true, dark: true, states: STATES },
  mirrored: {
    name: 'phone, from right to left',
    width: 360,
    height: 640,
    touch: true,
    search: '?lang=xx-rtl',
    states: MIRRORED,
  },
} satisfies Record<string, Screen>;

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // What passes is not told of, which takes as long as finding it.
    const told = { resultTypes: ['violations' as const] };
    return (await run(document, { runOnly: { type: 'tag', values: tags }, ...told })).violations;
  });
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
}

/** Least width and height of what a finger meets, in CSS pixels: our own rule, nearly twice that of WCAG 2.5.8. */
const TARGET = 44;
/** What one meets in a line of words, or draws along, is as large as that. */
const WHATEVER_SIZE = 'p a, dd a, li a, svg *, [type=range], .rs-hidden, .rs-hidden *';

/** What one presses that is smaller; a box to tick is pressed by its word too. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(
    ({ least, but }) =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')]
        .filter((el) => !el.matches(but) && el.checkVisibility({ visibilityProperty: true }))
        .filter((el) => el.getBoundingClientRect().width > 1)
        .filter((el) => {
          const all = [el, ...((el as HTMLInputElement).labels ?? [])].map((one) =>
            one.getBoundingClientRect(),
          );
          const most = (of: 'width' | 'height') => Math.max(...all.map((rect) => rect[of]));
          // A browser draws at fractions of a pixel.
          return Math.min(most('width'), most('height')) < least - 0.5;
        })
        .map(
          (el) => `${el.tagName} ${el.className} ${el.textContent || el.getAttribute('aria-label') || el.id}`,
        ),
    { least: TARGET, but: WHATEVER_SIZE },
  );

/** One test for each screen and state. */
export function axeFindsNothing(screens: readonly Screen[]): void {
  onEach(screens, 'axe finds nothing on: $name', async (page, screen) => {
    expect(await page.locator('html').getAttribute('dir')).toBe(screen.search ? 'rtl' : 'ltr');
    // A mouse is finer: the tables of an architect's desk are denser with one.
    if (screen.touch) expect(await small(page), 'smaller than a finger').toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
}
