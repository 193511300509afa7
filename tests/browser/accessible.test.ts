import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageOptions } from './browser.ts';
import { expectQuiet, openPage } from './browser.ts';
import type { State } from './states.ts';
import { reach, STATES } from './states.ts';

/** From right to left every word is wrapped, so only what is reached without a name is looked at. */
const MIRRORED = ['first screen', 'first screen, a link that is cut', 'workshop', 'a snapshot'];
const inTurn = (nth: number): readonly State[] => STATES.filter((_, i) => i % 2 === nth);

type Screen = { readonly name: string; readonly search?: string; readonly states: readonly State[] };

/**
 * States in which axe-core must find nothing: all of them on a phone in the dark; in light on a desk and on a tablet by turns; from right
 * to left what is reached without a name.
 */
const SCREENS: readonly (PageOptions & Screen)[] = [
  { name: 'desk, light', width: 1440, height: 900, states: inTurn(0) },
  { name: 'tablet, light', width: 820, height: 1180, touch: true, states: inTurn(1) },
  { name: 'phone, dark', width: 360, height: 640, touch: true, dark: true, states: STATES },
  {
    name: 'phone, from right to left',
    width: 360,
    height: 640,
    touch: true,
    search: '?lang=xx-rtl',
    states: STATES.filter(({ name }) => MIRRORED.includes(name)),
  },
];

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

describe.each(SCREENS)('$name', (screen) => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage({ ...screen, reducedMotion: true, path: null });
  });
  afterAll(async () => {
    expectQuiet(page);
    await page.context().close();
  });

  test.each(screen.states)('axe finds nothing on: $name', async (state) => {
    await reach(page, state, screen.search);
    expect(await page.locator('html').getAttribute('dir')).toBe(screen.search ? 'rtl' : 'ltr');
    expect(await violations(page)).toEqual([]);
  });
});
