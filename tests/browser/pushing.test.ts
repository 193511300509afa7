import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { loadProgrammes } from '../../src/io/programmes.ts';
import { applyEdit } from '../../src/model/apply.ts';
import type { Design } from '../../src/model/design.ts';
import { named, shellFor } from '../../src/model/models.ts';
import { runOf } from '../../src/tools/runs.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import type { At } from './table.ts';
import { models, Person, planOf } from './table.ts';

/** How much the house has to say of a home, good things apart. */
function todo(design: Design): number {
  const programme = named(loadProgrammes(), design.programme)!;
  return checkPlan(planOf(design), programme, models.kinds, RULES).filter((f) => f.state !== 'holds').length;
}

/** An upright wall of the entrance storey, and how far to push it so that the house has another number of things to say. */
function tellingPush(home: Design): { from: At; to: At } {
  const shell = shellFor(models, home.shell, home.side)!;
  const storey = shell.storeys.findIndex((s) => s.level === 0);
  for (const wall of planOf(home).storeys[storey]!.walls) {
    const run = wall.kind === 'inner' && wall.axis === 'v' ? runOf(shell, wall) : null;
    for (const by of run ? [6, -6, 4, -4] : []) {
      const pushed = applyEdit(home, { do: 'pushWall', storey, run: run!, by }, shell);
      if (!('design' in pushed) || todo(pushed.design) === todo(home)) continue;
      const y = (wall.from + wall.to) / 2;
      return { from: { x: wall.at, y }, to: { x: shell.xs[run!.line + by]!, y } };
    }
  }
  throw new Error('no wall that says more');
}

const FURNISHED = 'møblene får plass, med fri vei forbi.';

/** The first home on a phone, with what the house says of it, and a hand that pushes a wall of it and holds on. */
async function openSaid() {
  const push = tellingPush(models.examples.find(({ shown }) => shown)!.design);
  const page = await openPage({ width: 360, height: 640, touch: true });
  const person = new Person(page);
  await page.locator('.rs-home').first().click();
  await page.getByRole('button', { name: nb.tab.findings, exact: true }).click();
  await page.locator('.rs-good').waitFor();
  const [from, to] = [await person.screen(push.from), await person.screen(push.to)];
  const hold = async (): Promise<void> => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, from.y);
    await page.mouse.move(to.x, to.y);
  };
  return { page, hold };
}

describe('a pushed wall', () => {
  test('leaves the drawing where it is under the finger, however much the house has to say', async () => {
    const { page, hold } = await openSaid();
    const said = page.locator('.rs-findings li');
    const drawing = () =>
      page.locator('svg.rs-plan-view').evaluate((svg) => svg.getBoundingClientRect().toJSON());

    const [rows, place] = [await said.count(), await drawing()];
    await hold();
    await expect.poll(() => said.count()).not.toBe(rows);
    expect(await drawing()).toEqual(place);
    await page.mouse.up();
    expectQuiet(page);
  });

  test('leaves a finding open that was opened, while others come and go', async () => {
    const { page, hold } = await openSaid();
    await page.locator('.rs-good > summary').click();
    const rows = page.locator('.rs-good .rs-finding');
    await rows.first().waitFor();
    // Whether furniture goes in is told a while after the rest.
    const furnished = rows.filter({ hasText: FURNISHED });
    await furnished.first().waitFor();
    const before = await rows.allInnerTexts();
    await hold();
    await expect.poll(() => rows.allInnerTexts()).not.toEqual(before);
    await furnished.first().waitFor();
    const pushed = await rows.allInnerTexts();
    // Escape drops what is held, and the list is as it was.
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect.poll(() => rows.allInnerTexts()).toEqual(before);

    const onlyOnce = (list: readonly string[], text: string): boolean =>
      list.includes(text) && list.indexOf(text) === list.lastIndexOf(text);
    const opened = before.find(
      (text, i) => onlyOnce(before, text) && onlyOnce(pushed, text) && pushed.indexOf(text) !== i,
    );
    if (opened === undefined) throw new Error('no finding comes to stand elsewhere');
    const storey = page.locator('.rs-storeys input:checked');
    const drawn = await storey.getAttribute('value');
    await rows.nth(before.indexOf(opened)).click();
    const open = page.locator('.rs-good .rs-finding[aria-expanded=true]');
    await open.waitFor();
    // Its place may lie on another storey, which is then shown.
    await page
      .locator(`.rs-storeys input[value="${drawn}"]`)
      .evaluate((input: HTMLInputElement) => input.click());
    await hold();
    await expect.poll(() => rows.allInnerTexts()).toEqual(pushed);
    expect(await open.allInnerTexts()).toEqual([opened]);
    expect(await page.locator('.rs-good .rs-why').count()).toBe(1);
    await page.mouse.up();
    expectQuiet(page);
  });
});
