import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Furniture } from '../../src/model/design.ts';
import type { Rect } from '../../src/model/units.ts';
import { foresee } from '../../src/store/foresee.ts';
import { roundPiece } from '../../src/store/guides.ts';
import { begin as laid } from '../../src/store/history.ts';
import { kindsIn, PIECE_GROUPS } from '../../src/ui/draw/furniture/groups.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb } from '../../src/words/nb.ts';
import { tableWith } from '../store/table.ts';
import { expectQuiet, openPage } from './browser.ts';
import { firstExample, samePage } from './same-page.ts';
import { middle, models, Person } from './table.ts';

const SCREENS = {
  desk: samePage({ width: 1440, height: 900 }),
  phone: samePage({ width: 360, height: 640, touch: true }),
};

/** The floor of a piece, in mm. */
function floorOf({ kind, x, y, turn }: Furniture): Rect {
  const { width, depth } = models.kinds.furniture[kind]!;
  const [w, d] = turn % 2 === 0 ? [width, depth] : [depth, width];
  return { x0: x - w / 2, y0: y - d / 2, x1: x + w / 2, y1: y + d / 2 };
}

/** An empty house with one bedroom in it, and its owner. */
async function bedroom(page: Page): Promise<Person> {
  const person = new Person(page);
  await page.getByRole('button', { name: nb.start.empty }).click();
  await page.locator('svg.rs-plan-view').waitFor();
  await page.getByRole('button', { name: nb.kind.bedroom, exact: true }).click();
  await person.tap({ x: 2000, y: 2000 });
  await expect.poll(async () => (await person.plan()).rooms.length).toBe(1);
  return person;
}

async function hold(page: Page, group: string, piece: string, touch: boolean): Promise<void> {
  const tab = page.getByRole('button', { name: nb.tab.furniture, exact: true });
  if (touch && (await tab.getAttribute('aria-expanded')) !== 'true') await tab.click();
  const back = page.getByRole('button', { name: nb.onward.back, exact: true });
  if (await back.isVisible()) await back.click();
  await page.getByRole('button', { name: group, exact: true }).click();
  await page.getByRole('button', { name: piece, exact: true }).click();
}

describe.each(Object.entries(SCREENS))('furniture on a %s', (name, begin) => {
  const touch = name === 'phone';

  test('is put by a tap at the wall, dragged, turned and taken back', async () => {
    const page = await begin();
    const person = await bedroom(page);
    const [room] = (await person.plan()).rooms;
    const { clear } = room!;
    await hold(page, nb.furniture.groups.sleep, nb.piece['bed-90'], touch);
    await person.tap({ x: clear.x0 + 900, y: clear.y0 + 200 });

    const [bed] = (await person.design()).furniture;
    expect(bed).toMatchObject({ kind: 'bed-90', turn: 0 });
    expect(floorOf(bed!).y0).toBe(clear.y0);
    expect(await page.locator('.rs-plan-reach').count()).toBe(1);

    await person.drag(bed!, { x: bed!.x + 500, y: bed!.y });
    const [dragged] = (await person.design()).furniture;
    expect(dragged).toMatchObject({ y: bed!.y, turn: 0 });
    expect(dragged!.x).toBeGreaterThan(bed!.x);

    if (touch) {
      await person.tap(dragged!);
      await page.getByRole('button', { name: nb.furniture.turn, exact: true }).click();
    } else {
      await page.locator('svg.rs-plan-view').focus();
      await page.keyboard.press('r');
    }
    await expect.poll(async () => (await person.design()).furniture[0]!.turn).toBe(1);

    const undo = page.getByRole('button', { name: nb.bar.undo });
    for (const _ of [1, 2, 3]) await undo.click();
    expect((await person.design()).furniture).toEqual([]);
    expectQuiet(page);
  });

  test('is put into a room for one, as one step, and what stands is let be', async () => {
    const page = await begin();
    const person = await bedroom(page);
    const [room] = (await person.plan()).rooms;
    if (touch) {
      await page.getByRole('button', { name: nb.tab.list, exact: true }).click();
      await page.getByRole('button', { name: nb.furniture.furnishAll }).click();
    } else {
      await person.tap(middle(room!.clear));
      await page.getByRole('button', { name: nb.furniture.furnish, exact: true }).click();
    }
    await expect
      .poll(async () => (await person.design()).furniture.map(({ kind }) => kind).sort())
      .toEqual(['bed-90', 'desk', 'wardrobe-100']);
    const said = touch ? nb.furniture.homeIn : nb.furniture.allIn(nb.kind.bedroom);
    await page.getByText(said).first().waitFor();

    const again = touch ? nb.furniture.furnishAll : nb.furniture.furnish;
    await page.getByRole('button', { name: again, exact: true }).click();
    const there = touch ? nb.furniture.homeAlready : nb.furniture.already(nb.kind.bedroom);
    await page.getByText(there).first().waitFor();
    await page.getByRole('button', { name: nb.bar.undo }).click();
    expect((await person.design()).furniture).toEqual([]);
    expectQuiet(page);
  });
});

test('all that had no room is read at once on a phone, beside furniture to choose from', async () => {
  const page = await SCREENS.phone();
  await firstExample(page).click();
  await page.getByRole('button', { name: nb.tab.furniture, exact: true }).click();
  await page.getByRole('button', { name: nb.furniture.furnishAll }).click();
  const told = page.locator('.rs-furnished p');
  await expect.poll(() => told.count()).toBeGreaterThan(2);
  const seen = await page.evaluate(() => {
    const box = (css: string) => document.querySelector(css)!.getBoundingClientRect();
    const [note, sheet, tile] = [box('.rs-furnished'), box('.rs-sheet'), box('.rs-tiles .rs-tile')];
    const { scrollHeight, clientHeight } = document.querySelector('.rs-furnished')!;
    return [scrollHeight <= clientHeight, note.bottom <= sheet.bottom, tile.right <= innerWidth];
  });
  expect(seen).toEqual([true, true, true]);
  expectQuiet(page);
});

test.each(Object.entries(SCREENS))(
  'what has no place on the storey in view is told before it is tried, on a %s',
  async (name, begin) => {
    const page = await begin();
    await firstExample(page).click();
    const person = new Person(page);
    const { design, shell } = await person.plan();
    const table = tableWith(models, laid(design));
    table.getState().setStorey(0);
    const storey = nb.storey.name(shell.storeys[0]!.level);
    await page.getByRole('radio', { name: storey }).check({ force: true });
    const known = Object.keys(models.kinds.furniture);
    const [none] = PIECE_GROUPS.flatMap((group) =>
      kindsIn(group, known).map((kind) => ({ group, kind })),
    ).filter(({ kind }) => foresee(table.getState(), { id: 'piece', kind }));
    const called = more.piece[none!.kind as keyof typeof more.piece];
    const told = more.hand.noPlaceOn(storey, called);
    await hold(page, more.furniture.groups[none!.group], called, name === 'phone');
    await expect.poll(() => page.locator('.rs-status').innerText()).toContain(told);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill(called);
    await expect.poll(() => dialog.getByRole('status').innerText()).toContain(told);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('.rs-status').innerText()).toContain(told);
    expectQuiet(page);
  },
);

test('furniture is taken hold of in the 3D picture too', async () => {
  const page = await SCREENS.desk();
  const person = await bedroom(page);
  await hold(page, nb.furniture.groups.sleep, nb.piece['bed-150'], false);
  const [room] = (await person.plan()).rooms;
  await person.tap(middle(room!.clear));
  await page.getByRole('button', { name: nb.app.close, exact: true }).click();
  await page.getByRole('radio', { name: nb.bar.three }).check({ force: true });
  const canvas = page.locator('.rs-canvas canvas').first();
  await canvas.waitFor();
  const card = page.locator('.rs-chosen', { hasText: nb.piece['bed-150'] });
  // Where the bed is in the picture depends on the eye; a finger that feels its way over the floor comes to it.
  const box = (await canvas.boundingBox())!;
  await expect
    .poll(async () => {
      for (let x = 0.2; x < 0.8; x += 0.06)
        for (let y = 0.2; y < 0.8; y += 0.08) {
          if (await card.isVisible()) return true;
          await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
        }
      return false;
    })
    .toBe(true);
  expectQuiet(page);
});

test('a piece in the hand stays in 3D where it is shown while the mouse rests, and is put there', async () => {
  const page = await SCREENS.desk();
  const person = await bedroom(page);
  await page.getByRole('button', { name: nb.app.close, exact: true }).click();
  await page.getByRole('radio', { name: nb.bar.three }).check({ force: true });
  const canvas = page.locator('.rs-canvas canvas').first();
  await canvas.waitFor();
  await hold(page, nb.furniture.groups.sleep, nb.piece['bed-90'], false);
  const box = (await canvas.boundingBox())!;
  const at = (x: number) => page.mouse.move(box.x + box.width * 0.33 + x, box.y + box.height * 0.38);
  const lengths = async (): Promise<readonly string[]> =>
    (await page.locator('.rs-view-length').allInnerTexts()).toSorted();
  await at(0);
  await expect.poll(async () => (await lengths()).length).toBeGreaterThan(1);
  const shown = await lengths();
  for (const x of [1, 0, 1, 0]) await at(x);
  await page.evaluate(async () => {
    for (const _ of [1, 2, 3, 4]) await new Promise(requestAnimationFrame);
  });
  expect(await lengths()).toEqual(shown);
  await page.mouse.down();
  await page.mouse.up();
  const plan = await person.plan();
  const [piece] = plan.design.furniture;
  const put = roundPiece(plan, [{ do: 'putFurniture', piece: piece! }], models.kinds.furniture);
  const told = put.map(({ from, to }) => `${((to - from) / 1000).toFixed(2).replace('.', ',')}\u00a0m`);
  expect(told).toEqual(expect.arrayContaining([...shown]));
  expectQuiet(page);
});

test('stands in a plan that one turns back to, from the first picture of it', async () => {
  const page = await openPage();
  await page.locator('.rs-home').first().click();
  await page.locator('.rs-plan-furniture').first().waitFor();
  await page.getByRole('radio', { name: nb.bar.three }).check({ force: true });
  await page.locator('svg.rs-plan-view').waitFor({ state: 'detached' });
  const first = page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = (): void => {
          if (document.querySelector('svg.rs-plan-view'))
            done(document.querySelectorAll('.rs-plan-furniture').length);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.getByRole('radio', { name: nb.bar.plan }).check({ force: true });
  expect(await first).toBeGreaterThan(0);
  expectQuiet(page);
});

test('a piece that is locked shows it, is heard to be, and says once why it stays', async () => {
  const page = await SCREENS.desk();
  const person = await bedroom(page);
  await hold(page, nb.furniture.groups.sleep, nb.piece['bed-90'], false);
  const [room] = (await person.plan()).rooms;
  await person.tap(middle(room!.clear));
  await page.getByRole('button', { name: nb.furniture.lock, exact: true }).click();
  await page.locator('.rs-plan-lock').waitFor();
  await expect
    .poll(() =>
      page.getByRole('button', { name: nb.furniture.unlock, exact: true }).getAttribute('aria-pressed'),
    )
    .toBe(null);
  const told = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const line = document.querySelector<HTMLElement>('.rs-status')!;
    new MutationObserver(() => texts.push(line.innerText)).observe(line, { childList: true, subtree: true });
    return texts;
  });
  const [bed] = (await person.design()).furniture;
  const stays = async (): Promise<void> => {
    await expect
      .poll(() => told.evaluate((texts) => texts.filter(Boolean).at(-1)))
      .toBe(nb.refusal['piece-locked']);
    expect((await person.design()).furniture).toEqual([bed]);
  };
  const remove = page.locator('.rs-chosen').getByRole('button', { name: nb.card.remove, exact: true });
  await remove.click();
  await stays();
  await told.evaluate((texts) => texts.splice(0));
  await remove.click();
  await stays();
  // What to do next is not told between.
  expect(await told.jsonValue()).toEqual([nb.refusal['piece-locked']]);
  await page
    .getByRole('treeitem', { name: `${nb.piece['bed-90']}. ${nb.furniture.locked}` })
    .waitFor({ state: 'attached' });
  expectQuiet(page);
});

test('every name of furniture on the desk stands in its own tile', async () => {
  const page = await SCREENS.desk();
  await bedroom(page);
  for (const group of Object.values(nb.furniture.groups)) {
    const back = page.getByRole('button', { name: nb.onward.back, exact: true });
    await page.getByRole('button', { name: group, exact: true }).click();
    await back.waitFor();
    const over = await page.locator('.rs-palette .rs-tile > span').evaluateAll((names) =>
      names.flatMap((name) => {
        const [own, tile] = [name.getBoundingClientRect(), name.parentElement!.getBoundingClientRect()];
        return own.left < tile.left || own.right > tile.right ? [name.textContent] : [];
      }),
    );
    expect(over).toEqual([]);
    await back.click();
  }
});
