import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { nb as more } from '../../src/words/more/nb.ts';
import { expectQuiet } from './browser.ts';
import type { At } from './table.ts';
import { wallToPush } from './table.ts';
import { home, openHome, plan, storey } from './three.ts';

const DESK = { width: 1440, height: 900 };

/** Writes down what comes into parts of the page that are read out as they change. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { romsligHeard: heard });
  const regions = (records: readonly MutationRecord[]): Set<Element> => {
    const found = new Set<Element>();
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[role=status], [role=alert], [aria-live]');
      if (region) found.add(region);
    }
    return found;
  };
  new MutationObserver((records) => {
    for (const region of regions(records)) {
      const text = region.textContent?.trim();
      if (text && region.getAttribute('aria-live') !== 'off') heard.push(text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(globalThis, 'romsligHeard') as string[]);

const status = (page: Page) => page.locator('.rs-status').innerText();

/** A way past what can be had and back, again and again, which ends where it cannot. */
async function toAndFro(page: Page, from: At, to: At, away: (told: string) => boolean): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let n = 0; n < 3; n++) {
    await page.mouse.move(to.x, to.y, { steps: 4 });
    // Seen at once, under the hand.
    await expect.poll(async () => away(await status(page))).toBe(true);
    if (n < 2) await page.mouse.move((from.x * 29 + to.x) / 30, (from.y * 29 + to.y) / 30, { steps: 4 });
  }
}

test('a drag that comes where it cannot, and back, is heard once, when the hand lets go', async () => {
  const { page, person } = await openHome(DESK, listen);
  const { from } = wallToPush(home, storey, 600);
  const [a, b] = [await person.screen(from), await person.screen({ x: from.x + 12_000, y: from.y })];
  const reasons = Object.values(more.refusal);
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.up();
  const first = (await heard(page)).length;
  await toAndFro(page, a, b, (told) => reasons.includes(told));
  expect((await heard(page)).slice(first)).toEqual([]);
  await page.mouse.up();
  const after = async () => (await heard(page)).slice(first);
  await expect.poll(async () => (await after()).length).toBe(1);
  const [said] = await after();
  expect(reasons.filter((why) => said!.includes(why))).toHaveLength(1);
  expectQuiet(page);
});

test('why nothing came of a drag is heard once, when the hand lets go', async () => {
  const { page, person } = await openHome(DESK, listen);
  const wall = plan.storeys[storey]!.walls.find(({ kind }) => kind === 'party')!;
  const out = wall.at + (plan.shell.party === 'right' ? 60 : -60);
  const along = (wall.from + wall.to) / 2;
  const a = await person.screen({ x: out, y: along });
  const b = await person.screen({ x: out, y: along + 1500 });
  const first = (await heard(page)).length;
  await toAndFro(page, a, b, (told) => told === more.refusal['party-wall']);
  expect((await heard(page)).slice(first)).toEqual([]);
  await page.mouse.up();
  await expect.poll(async () => (await heard(page)).slice(first)).toEqual([more.refusal['party-wall']]);
  // And not again, whatever is pressed next.
  const line = (await page.locator('.rs-status').boundingBox())!;
  await page.mouse.click(line.x + line.width / 2, line.y + line.height / 2);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect((await heard(page)).slice(first + 1)).toEqual([]);
  expectQuiet(page);
});
