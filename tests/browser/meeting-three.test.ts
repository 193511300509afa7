import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadModels } from '../../src/io/models.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet } from './browser.ts';
import { countDraws, draws, drawsDuring, noWebGl } from './draws.ts';
import { linkTo, meet, step, tiles } from './meeting.ts';

const { compare: say } = nb;
/** Small, since the processor draws every pixel. */
const SMALL = { width: 1024, height: 700 };

const designs = loadModels().examples.map(({ design }) => design);
/** Six homes, the last on the other side of the wall. */
const six = [...designs.slice(0, 5), { ...designs[1]!, side: 'B' as const }].map((home) =>
  linkTo(home, 'meetings'),
);

async function inThree(prepare: () => void): Promise<Page> {
  const page = await meet(six, SMALL, prepare);
  await tiles(page).nth(5).waitFor();
  await step(page, say.step.side).click();
  await page.locator('.rs-side__bar').getByText(nb.bar.three, { exact: true }).click();
  return page;
}

/** Where the names of rooms stand in every pane. */
const places = (page: Page): Promise<string[]> =>
  page.locator('.rs-side__model').evaluateAll((panes) =>
    panes.map((pane) =>
      [...pane.querySelectorAll<HTMLElement>('.rs-view-label')]
        .filter(({ style }) => style.visibility === 'visible')
        .map(({ style }) => style.transform)
        .join(),
    ),
  );

async function stand(page: Page): Promise<void> {
  await expect.poll(async () => (await places(page)).filter(Boolean).length, { timeout: 20_000 }).toBe(6);
  await expect.poll(() => drawsDuring(page, 10), { timeout: 20_000 }).toBe(0);
}

describe('six homes', () => {
  /** One page for them all, in which the models stand. */
  let page: Page;
  beforeAll(async () => {
    page = await inThree(countDraws);
  });
  beforeEach(() => stand(page));
  afterAll(() => page.context().close());

  test('stand as models on one canvas, and one eye goes round them all', async () => {
    expect(await page.locator('canvas').count()).toBe(1);
    expect(await drawsDuring(page, 60)).toBe(0);

    const before = await places(page);
    const drawn = await draws(page);
    await page.locator('.rs-side__homes').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => draws(page)).toBeGreaterThan(drawn);
    expect(await drawsDuring(page, 10)).toBe(0);
    // Rooms say how large they are, beside their model where their floor has no place for it.
    const said = await page.locator('.rs-side__model .rs-view-label:visible').allInnerTexts();
    expect(said.filter((text) => /m²$/u.test(text)).length).toBeGreaterThan(0.9 * said.length);
    // Nothing else has changed, so this was one frame.
    expect((await draws(page)) - drawn).toBeLessThanOrEqual(120);
    const turned = await places(page);
    expect(turned.filter((place, i) => place === before[i])).toEqual([]);

    const leading = page.locator('.rs-side__model').nth(4);
    await leading.scrollIntoViewIfNeeded();
    const pane = (await leading.boundingBox())!;
    const [x, y] = [pane.x + pane.width / 2, pane.y + pane.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y);
    await page.mouse.up();
    await expect.poll(async () => (await places(page)).filter((place, i) => place === turned[i])).toEqual([]);
    expectQuiet(page);
  });

  test('the storey and the light are those of all the models', async () => {
    const label = page.locator('.rs-side__model').first().locator('.rs-view-label').first();
    const room = await label.innerText();
    await page.locator('.rs-side__bar').getByText(nb.storey.name(1), { exact: true }).click();
    await expect.poll(() => label.innerText()).not.toBe(room);
    const grounds = (): Promise<string[]> =>
      page
        .locator('.rs-side__model')
        .evaluateAll((panes) =>
          panes.map((pane) => (pane as HTMLElement).style.getPropertyValue('--rs-three-page')),
        );
    const even = new Set(await grounds());
    expect(even.size).toBe(1);
    await page.locator('.rs-side__light').getByText(nb.three.season.winter, { exact: true }).click();
    await page.getByRole('slider', { name: nb.three.hour }).fill('20');
    await expect
      .poll(async () => [...new Set(await grounds())], { timeout: 20_000 })
      .toEqual([expect.not.stringMatching([...even][0]!)]);
    expectQuiet(page);
  });

  test('models that the device lets go of leave the plans, and stand again when asked', async () => {
    await page.locator('canvas').evaluate((canvas) => {
      (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.getByText(nb.view3d.gone).waitFor();
    await expect.poll(() => page.locator('svg.rs-side__plan').count()).toBe(6);
    await page.getByRole('button', { name: nb.view3d.again }).click();
    await stand(page);
    expectQuiet(page);
  });
});

test('without WebGL the plans stay beside one another, and one calm line says so', async () => {
  const page = await inThree(noWebGl);
  await page.getByText(nb.view3d.gone).waitFor();
  await expect.poll(() => page.locator('svg.rs-side__plan').count()).toBe(6);
});
