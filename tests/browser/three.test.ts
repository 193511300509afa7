import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { linkFor } from '../../src/io/link.ts';
import { applyEdit } from '../../src/model/apply.ts';
import { hand } from '../../src/words/hand/nb.ts';
import { nb } from '../../src/words/nb.ts';
import type { PageOptions } from './browser.ts';
import { bytesOf, expectQuiet, openPage } from './browser.ts';
import { countDraws, draws, drawsDuring, heldAfter, noWebGl } from './draws.ts';
import { kept } from './kept.ts';
import { keptAway } from './kept-away.ts';
import { Person, wallToPush } from './table.ts';
import { DESK, home, inPicture, openHome, PHONE, plan, showThree, standInThree, storey } from './three.ts';

describe('the model', () => {
  test('has the line to itself while it is waited for', async () => {
    const { page } = await openHome({ ...PHONE, alone: true }, countDraws);
    await standInThree(page);
    await expect.poll(async () => (await kept(page)).meta).toMatchObject({ view: '3d' });
    const letCome = await keptAway(page, 'three');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const changes = () => asked.filter((url) => url.includes('/ChangeLine-')).length;
    await page.reload();
    await page.locator('.rs-waiting').waitFor();
    for (let idle = 0; idle < 12; idle++)
      await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
    expect(changes()).toBe(0);
    letCome();
    await expect.poll(changes).toBeGreaterThan(0);
    await expect.poll(() => draws(page), { timeout: 20_000 }).toBeGreaterThan(0);
    expectQuiet(page);
  });

  test('shows a home, and draws nothing while nothing changes', async () => {
    const { page } = await openHome(PHONE, countDraws);
    await standInThree(page);
    expect(await page.locator('.rs-view-labels').innerText()).toContain(nb.kind.kitchen);
    // Every room says its name and m², and none under the switch between storeys.
    const cards = page.locator('.rs-view-label:visible');
    const said = (await cards.allInnerTexts()).filter((text) => text.trim() !== '+');
    expect(said.length).toBe(plan.storeys[storey]!.rooms.length);
    expect(said.filter((text) => !/m²$/u.test(text))).toEqual([]);
    const over = (await page.locator('.rs-storeys').boundingBox())!;
    for (const card of await cards.all()) {
      const { x, y, width, height } = (await card.boundingBox())!;
      const beside = x > over.x + over.width || x + width < over.x;
      expect(beside || y > over.y + over.height || y + height < over.y).toBe(true);
    }
    expect(await drawsDuring(page, 60)).toBe(0);
    const before = await draws(page);
    await page.getByRole('button', { name: nb.model.nearer }).click();
    await expect.poll(() => draws(page)).toBeGreaterThan(before);
    expectQuiet(page);
  });

  test('is turned by a drag where there is nothing to take hold of, and its squares are taken as quickly as one taps', async () => {
    const page = await openPage({ ...DESK, reducedMotion: true, path: null });
    await page.addInitScript(countDraws);
    await page.goto('/');
    await page.getByRole('button', { name: nb.start.empty }).click();
    await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
    await standInThree(page);
    const sign = page.locator('.rs-view-label').first();
    const stands = () => sign.getAttribute('style');
    const canvas = (await page.locator('.rs-three canvas').boundingBox())!;
    const [x, y] = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2];
    const before = await stands();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 3 });
    await page.mouse.up();
    await expect.poll(stands).not.toBe(before);

    const undo = page.getByRole('button', { name: nb.bar.undo, exact: true });
    expect(await undo.isDisabled()).toBe(true);
    await page.getByRole('button', { name: nb.kind.living, exact: true }).first().click();
    await page.mouse.click(x, y);
    await page.getByRole('button', { name: nb.tool.erase, exact: true }).click();
    await page.mouse.click(x, y);
    await page.mouse.click(x + 24, y);
    for (let steps = 0; steps < 3; steps++) {
      expect(await undo.isDisabled(), `${steps}`).toBe(false);
      await undo.click();
    }
    expect(await undo.isDisabled()).toBe(true);
    expect((await new Person(page).design()).rooms).toEqual({});
    expectQuiet(page);
  });

  test('that is slow is drawn with fewer pixels while it turns, with all of them when it is still, and as it was without steps', async () => {
    const { page } = await openHome({ ...DESK, reducedMotion: true }, () => {
      const proto = WebGL2RenderingContext.prototype;
      const plain = proto.drawElements;
      // A processor that takes long for every pixel of the picture.
      proto.drawElements = function draw(...args) {
        const { clientWidth, clientHeight } = this.canvas as HTMLCanvasElement;
        const share =
          (this.drawingBufferWidth * this.drawingBufferHeight) / (clientWidth * clientHeight || 1);
        for (const until = performance.now() + 16 * share; performance.now() < until; );
        plain.apply(this, args);
      };
    });
    await showThree(page);
    await page.locator('.rs-view-label').first().waitFor();
    const canvas = page.locator('.rs-three canvas');
    const pixels = (): Promise<number> =>
      canvas.evaluate((drawn: HTMLCanvasElement) => drawn.width / drawn.clientWidth);
    const turn = (times: number): Promise<number> =>
      canvas.evaluate(async (drawn: HTMLCanvasElement, count) => {
        const button = document.querySelector<HTMLElement>('.rs-three__hands button');
        for (let i = 0; i < count; i++) {
          button?.click();
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        }
        return drawn.width / drawn.clientWidth;
      }, times);
    expect(await turn(14)).toBeLessThan(1);
    await expect.poll(pixels).toBe(1);
    await canvas.evaluate((drawn: HTMLCanvasElement) => {
      drawn.dataset.quality = 'whole';
    });
    expect(await turn(8)).toBe(1);
    expectQuiet(page);
  });

  test('beside the plan follows a wall that is pushed there, and goes back with it', async () => {
    const { page, person } = await openHome(DESK, countDraws);
    await page.getByRole('radio', { name: nb.bar.both }).check({ force: true });
    const cards = page.locator('.rs-view-labels');
    await expect.poll(() => cards.textContent(), { timeout: 20_000 }).toContain(nb.kind.kitchen);
    // What is written on them, also where a small picture shows no more than names.
    const before = await cards.textContent();
    const { from, to } = wallToPush(home, storey, 600);
    const [a, b] = [await person.screen(from), await person.screen(to)];
    await page.mouse.move(a.x, a.y);
    await page.mouse.down();
    for (const share of [0.25, 0.5, 0.75, 1])
      await page.mouse.move(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);
    // The hand holds still and has not let go.
    await expect.poll(() => cards.textContent(), { timeout: 20_000 }).not.toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => cards.textContent(), { timeout: 20_000 }).toBe(before);
    await page.mouse.up();
    expectQuiet(page);
  });

  test('that the device lets go of leaves the plan and one calm line, and comes back when asked', async () => {
    const { page, person } = await openHome(PHONE, countDraws);
    const start = await person.link();
    await standInThree(page);
    await page.locator('.rs-three canvas').evaluate((canvas) => {
      (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.getByText(nb.view3d.gone).waitFor();
    await page.locator('svg.rs-plan-view').waitFor();
    expect(await person.link()).toBe(start);
    const before = await draws(page);
    await page.getByRole('button', { name: nb.view3d.again }).click();
    await expect.poll(() => draws(page), { timeout: 20_000 }).toBeGreaterThan(before);
    expectQuiet(page);
  });

  test('is missed calmly where there is no WebGL: the plan can be drawn on', async () => {
    const { page, person } = await openHome(DESK, noWebGl);
    const start = await person.link();
    await showThree(page);
    await page.getByText(nb.view3d.gone).waitFor();
    const { from, to } = wallToPush(home, storey, 600);
    // The line takes its place under the plan, which then stands still.
    let last = '';
    await expect
      .poll(async () => {
        const now = JSON.stringify(await person.screen(from));
        const still = now === last;
        last = now;
        return still;
      })
      .toBe(true);
    await person.drag(from, to);
    expect(await person.link()).not.toBe(start);
    expectQuiet(page);
  });
});

describe('the model at a desk', () => {
  /** One home for them all: each leaves it as it was. */
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openHome(DESK, countDraws));
  });
  afterAll(() => page.context().close());

  test('lets a wall be pushed as in the plan: the same home, in one step; many such steps hold no more of the graphics card than a few', async () => {
    const person = new Person(page);
    const start = await person.link();
    const { from, to } = wallToPush(home, storey, 600);
    await person.drag(from, to);
    const pushed = await person.link();
    expect(pushed).not.toBe(start);
    await page.keyboard.press('Control+z');
    expect(await person.link()).toBe(start);

    await standInThree(page);
    const [a, b] = [await inPicture(page, from, 0.4), await inPicture(page, to, 0.4)];
    await page.mouse.move(a.x, a.y);
    await page.mouse.down();
    await page.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2);
    await page.mouse.move(b.x, b.y);
    // The hand holds still: what it changes is measured, as on the plan, and no longer when it lets go.
    const measured = (): Promise<string[]> => page.locator('.rs-view-length:visible').allInnerTexts();
    await expect.poll(async () => (await measured()).length).toBeGreaterThan(0);
    for (const length of await measured()) expect(length).toMatch(/^\d+,\d\d\sm$/);
    await page.mouse.up();
    await expect.poll(measured).toEqual([]);
    expect(await person.link()).toBe(pushed);
    // A sentence of two lines, as after a stair that takes of several rooms, lies under the buttons and not on them.
    const clear = await page.evaluate(() => {
      const said = document.querySelector('.rs-status > span')!;
      const kept = [...said.childNodes];
      said.replaceChildren('Trappa er på plass. '.repeat(5));
      const buttons = document.querySelector('.rs-three__hands')!.getBoundingClientRect();
      const box = said.getBoundingClientRect();
      said.replaceChildren(...kept);
      return { lines: box.height > 32, clear: box.top >= buttons.bottom - 1 };
    });
    expect(clear).toEqual({ lines: true, clear: true });
    const few = await heldAfter(page, 2);
    expect(few.buffers).toBeGreaterThan(20);
    expect(few.textures).toBeGreaterThan(0);
    expect(await heldAfter(page, 8)).toEqual(few);
    await page.keyboard.press('Control+z');
    expect(await person.link()).toBe(start);
    expectQuiet(page);
  }, 120_000);

  test('lets pieces be picked up with Shift and moved as one, in one step', async () => {
    await standInThree(page);
    const person = new Person(page);
    const { furniture: before } = await person.design();
    const picked = ['sofa-3', 'armchair'].map((kind) =>
      before.findIndex((piece) => piece.kind === kind && piece.storey === storey),
    );
    const seats = await Promise.all(picked.map((i) => inPicture(page, before[i]!, 0.4)));
    const { x, y } = before[picked[0]!]!;
    const to = await inPicture(page, { x, y: y - 300 }, 0.4);
    await page.mouse.click(seats[0]!.x, seats[0]!.y);
    await page.keyboard.down('Shift');
    await page.mouse.click(seats[1]!.x, seats[1]!.y);
    await page.keyboard.up('Shift');
    await page.getByText(hand.several(2)).first().waitFor();
    await page.mouse.move(seats[0]!.x, seats[0]!.y);
    await page.mouse.down();
    await page.mouse.move((seats[0]!.x + to.x) / 2, (seats[0]!.y + to.y) / 2);
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
    const moved = (await person.design()).furniture.flatMap((piece, i) => {
      const by = { x: piece.x - before[i]!.x, y: piece.y - before[i]!.y };
      return by.x === 0 && by.y === 0 ? [] : [{ i, by }];
    });
    expect(moved.map(({ i }) => i)).toEqual(picked.toSorted((a, b) => a - b));
    expect(moved[1]!.by).toEqual(moved[0]!.by);
    await page.keyboard.press('Control+z');
    expect((await person.design()).furniture).toEqual(before);
    expectQuiet(page);
  });

  test('has its light baked once, and not anew when a room is chosen', async () => {
    await standInThree(page);
    const baked = (): Promise<number> =>
      page.evaluate(() => (Reflect.get(globalThis, 'romsligDraws') as { textures: number }).textures);
    const [before, drawn] = [await baked(), await draws(page)];
    expect(before).toBeGreaterThan(0);
    const room = plan.storeys[storey]!.rooms[0]!.clear;
    const at = await inPicture(page, { x: (room.x0 + room.x1) / 2, y: (room.y0 + room.y1) / 2 }, 0);
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => draws(page), { timeout: 20_000 }).toBeGreaterThan(drawn);
    await expect.poll(() => drawsDuring(page, 10), { timeout: 20_000 }).toBe(0);
    expect(await baked()).toBe(before);
    expectQuiet(page);
  });

  test('is drawn before the page is shown in another size: it is never empty', async () => {
    await standInThree(page);
    // Asked after the app's own, this is told after it in the same frame; first of the size there is.
    await page.evaluate(
      () =>
        new Promise<void>((watching) => {
          const seen = Reflect.get(globalThis, 'romsligDraws') as { total: number };
          let before: number | null = null;
          new ResizeObserver(() => {
            if (before !== null) Reflect.set(globalThis, 'romsligDrawn', seen.total - before);
            before = seen.total;
            watching();
          }).observe(document.querySelector('.rs-three__picture')!);
        }),
    );
    await page.setViewportSize({ ...DESK, width: DESK.width - 120 });
    const drawn = await page.waitForFunction(
      () => Reflect.get(globalThis, 'romsligDrawn') as number | undefined,
    );
    expect(await drawn.jsonValue()).toBeGreaterThan(0);
    await expect.poll(() => drawsDuring(page, 10), { timeout: 20_000 }).toBe(0);
    expectQuiet(page);
  });

  test('is whole and unstretched where the page takes another size while it turns to another storey', async () => {
    await standInThree(page);
    const cards = (): Promise<string[]> =>
      page
        .locator('.rs-view-label')
        .evaluateAll((all) => all.map((card) => (card as HTMLElement).style.transform));
    const wide = (width: string, then?: string): Promise<void> =>
      page.evaluate(
        ([size, next]) =>
          new Promise<void>((done) => {
            document.querySelector<HTMLInputElement>(`.rs-storeys input${next}`)!.click();
            requestAnimationFrame(() => {
              document.querySelector<HTMLElement>('.rs-three__picture')!.style.width = size!;
              done();
            });
          }),
        [width, then ?? ':checked'],
      );
    const still = () => expect.poll(() => drawsDuring(page, 15), { timeout: 20_000 }).toBe(0);
    await wide('420px', ':not(:checked)');
    await still();
    const led = await cards();
    // The same size again, with nothing under way.
    await wide('460px');
    await still();
    await wide('420px');
    await still();
    expect(led.length).toBeGreaterThan(2);
    expect(led).toEqual(await cards());
    await wide('');
    await still();
    expectQuiet(page);
  });
});

const openPane = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).check({ force: true });

/** Chooses each by name, waits until it is drawn, and that nothing more is. */
async function choosesEach(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const before = await draws(page);
    await page.getByRole('radio', { name, exact: true }).check({ force: true });
    await expect.poll(() => draws(page), { timeout: 20_000 }).toBeGreaterThan(before);
    await expect.poll(() => drawsDuring(page, 10), { timeout: 20_000 }).toBe(0);
  }
}

describe('how the model is looked at', () => {
  /** One home for them all: each chooses its own pane, and leaves the home whole. */
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openHome(DESK, countDraws));
    await showThree(page);
    await page.getByRole('button', { name: nb.three.see, exact: true }).click();
  });
  beforeEach(() => standInThree(page));
  afterAll(() => page.context().close());

  test('cut upright shows the rooms that are cut on both storeys, and follows the slider', async () => {
    const { pane, section } = nb.three;
    await openPane(page, pane.section);
    // Nothing in a home that is cut is taken hold of: no word of what to press.
    const hint = page.getByText(nb.hint.select, { exact: true });
    expect(await hint.isVisible()).toBe(true);
    await choosesEach(page, [section.axis.x, section.axis.y]);
    expect(await hint.isVisible()).toBe(false);
    await choosesEach(page, [section.axis.none]);
    expect(await hint.isVisible()).toBe(true);
    await choosesEach(page, [section.axis.y]);
    const slider = page.getByRole('slider', { name: section.move });
    const cards = async (): Promise<string[]> =>
      (await page.locator('.rs-view-label > :first-child').allInnerTexts()).sort();
    const [start, seen] = [await slider.getAttribute('aria-valuetext'), await cards()];
    const before = await draws(page);
    await slider.focus();
    await page.keyboard.press('Home');
    for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => draws(page), { timeout: 20_000 }).toBeGreaterThan(before);
    await expect.poll(() => drawsDuring(page, 10), { timeout: 20_000 }).toBe(0);
    expect(await slider.getAttribute('aria-valuetext')).not.toBe(start);
    expect(await cards()).not.toEqual(seen);
    // One frame of it takes no more of the graphics card than a home may.
    const drawn = await draws(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => draws(page)).toBeGreaterThan(drawn);
    await expect.poll(() => drawsDuring(page, 10), { timeout: 20_000 }).toBe(0);
    expect((await draws(page)) - drawn).toBeLessThanOrEqual(40);
    await choosesEach(page, [section.axis.none]);
    expectQuiet(page);
  });

  test('films once round, says how large the film is, and saves it when asked; stopped, it leaves nothing', async () => {
    const { pane, film } = nb.three;
    await openPane(page, pane.keep);
    await page.getByRole('button', { name: film.start }).click();
    await page.getByRole('button', { name: film.stop }).click();
    await page.getByRole('button', { name: film.start }).click();
    await page.getByRole('button', { name: film.save }).waitFor({ timeout: 40_000 });
    const told = await page.getByText(film.made('').trim().replace('.', '')).innerText();
    expect(told).toMatch(/\d,\d\sMB/);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: film.save }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/\.webm$/);
    const bytes = await bytesOf(file);
    // As every Matroska file begins.
    expect([...bytes.subarray(0, 4)]).toEqual([0x1a, 0x45, 0xdf, 0xa3]);
    expect(bytes.length).toBeGreaterThan(20_000);
    await expect.poll(() => drawsDuring(page, 10), { timeout: 20_000 }).toBe(0);
    expectQuiet(page);
  }, 90_000);

  test('gives a picture to keep', async () => {
    await openPane(page, nb.three.pane.keep);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: nb.three.picture }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/\.png$/);
    const bytes = await bytesOf(file);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // Width and height stand at the head of the file.
    expect(Math.max(bytes.readUInt32BE(16), bytes.readUInt32BE(20))).toBe(2400);
    expectQuiet(page);
  });

  test('roof, season and hour are chosen by name, each is drawn, and then nothing more', async () => {
    const { pane, stacking, season } = nb.three;
    await openPane(page, pane.storeys);
    await choosesEach(page, [stacking.roofed, stacking.exploded]);
    await openPane(page, pane.light);
    await choosesEach(page, [season.winter, season.summer]);
    const hour = page.getByRole('slider', { name: nb.three.hour });
    await hour.fill('23.5');
    await page.getByText(nb.three.down).waitFor();
    await expect(hour.getAttribute('aria-valuetext')).resolves.toContain('23:30');
    expectQuiet(page);
  });
});

test('on a telephone most of the home is seen while one chooses', async () => {
  const { page } = await openHome(PHONE, countDraws);
  await standInThree(page);
  await page.getByRole('button', { name: nb.three.see, exact: true }).click();
  const tallOf = async (what: string): Promise<number> => (await page.locator(what).boundingBox())!.height;
  for (const name of Object.values(nb.three.pane)) {
    await openPane(page, name);
    expect(await tallOf('.rs-three__picture')).toBeGreaterThan(1.5 * (await tallOf('.rs-looks')));
  }
  await page.getByRole('button', { name: nb.three.close, exact: true }).click();
  await expect.poll(() => page.locator(':focus').allInnerTexts()).toEqual([nb.three.see]);
  expectQuiet(page);
});

test('on a telephone that lies on its side the home has the height, the strip beside it', async () => {
  const { page } = await openHome({ ...PHONE, width: 640, height: 360 }, countDraws);
  await standInThree(page);
  const boxOf = async (what: string) => (await page.locator(what).boundingBox())!;
  expect((await boxOf('.rs-three__picture')).height).toBeGreaterThan(170);
  await page.getByRole('button', { name: nb.three.see, exact: true }).click();
  for (const name of Object.values(nb.three.pane)) {
    await openPane(page, name);
    const [picture, strip] = [await boxOf('.rs-three__picture'), await boxOf('.rs-looks')];
    expect(picture.height).toBeGreaterThan(270);
    expect(strip.x).toBeGreaterThanOrEqual(picture.x + picture.width);
    expect(strip.x + strip.width).toBeLessThanOrEqual(640);
    expect(await page.locator('.rs-looks').evaluate((strip) => strip.scrollWidth <= strip.clientWidth)).toBe(
      true,
    );
  }
  await page.getByRole('button', { name: nb.three.close, exact: true }).click();
  await expect.poll(() => page.locator(':focus').allInnerTexts()).toEqual([nb.three.see]);
  expectQuiet(page);
});

/** How much of the left and the right half of a picture is not as its corner is, 0 to 1. */
const shown = (page: Page, picture: Buffer): Promise<number[]> =>
  page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const { width, height } = image;
      const paper = new OffscreenCanvas(width, height).getContext('2d')!;
      paper.drawImage(image, 0, 0);
      const { data } = paper.getImageData(0, 0, width, height);
      const halves = [0, 0];
      for (let i = 0; i < data.length; i += 4) {
        const off = [0, 1, 2].reduce((sum, k) => sum + Math.abs(data[i + k]! - data[k]!), 0);
        if (off > 60) halves[(i / 4) % width < width / 2 ? 0 : 1]! += 2 / (width * height);
      }
      return halves;
    },
    [...picture],
  );

describe('both homes of a house', () => {
  const dialogOf = async (prepare: () => void) => {
    const across = applyEdit(home, { do: 'changeSide' }, plan.shell);
    if ('refused' in across) throw new Error(across.refused);
    const page = await openPage({ ...DESK, reducedMotion: true, path: null });
    await page.addInitScript(prepare);
    await page.goto(`/${linkFor(home, '')}`);
    await page.getByRole('button', { name: nb.both.title }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(nb.both.getHint).fill(linkFor(across.design, ''));
    await dialog.getByRole('button', { name: nb.wall.open, exact: true }).click();
    const plans = dialog.locator('svg.rs-plan');
    await plans.first().waitFor();
    await dialog.getByRole('radio', { name: nb.bar.three }).check({ force: true });
    return { page, dialog, plans };
  };

  test('are one model: both in the picture, turned by a finger anywhere, and nothing runs on when it is closed', async () => {
    const { page, dialog } = await dialogOf(countDraws);
    const still = () => expect.poll(() => drawsDuring(page, 10), { timeout: 20_000 }).toBe(0);
    await expect.poll(() => draws(page), { timeout: 20_000 }).toBeGreaterThan(0);
    await still();
    const canvas = dialog.locator('canvas');
    const seen = await shown(page, await canvas.screenshot());
    expect(Math.min(...seen)).toBeGreaterThan(0.3);
    const rooms = plan.storeys[storey]!.rooms.length;
    expect(await dialog.locator('.rs-view-label').count()).toBe(2 * rooms);

    const before = await draws(page);
    await dialog.getByRole('button', { name: nb.model.nearer }).click();
    await expect.poll(() => draws(page)).toBeGreaterThan(before);
    await still();
    const drawn = await draws(page);
    // As few as one home may take.
    expect(drawn - before).toBeLessThanOrEqual(40);
    await dialog.getByRole('button', { name: nb.three.see, exact: true }).click();
    await dialog.getByRole('radio', { name: nb.three.stacking.exploded }).check({ force: true });
    await expect.poll(() => draws(page)).toBeGreaterThan(drawn);
    await still();
    const lifted = await draws(page);
    await dialog.getByRole('button', { name: nb.model.nearer }).click();
    await expect.poll(() => draws(page)).toBeGreaterThan(lifted);
    await still();
    const all = await draws(page);
    expect(all - lifted).toBeLessThanOrEqual(40);
    await dialog.getByRole('button', { name: nb.three.see, exact: true }).click();
    const at = (await canvas.boundingBox())!;
    await page.mouse.move(at.x + at.width * 0.6, at.y + at.height / 2);
    await page.mouse.down();
    await page.mouse.move(at.x + at.width * 0.7, at.y + at.height / 2, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => draws(page)).toBeGreaterThan(all);
    await still();

    await page.keyboard.press('Escape');
    await canvas.waitFor({ state: 'detached' });
    await expect
      .poll(() =>
        page.evaluate(() => (Reflect.get(globalThis, 'romsligLive') as { buffers: number }).buffers),
      )
      .toBe(0);
    expect(await drawsDuring(page, 30)).toBe(0);
    expectQuiet(page);
  });

  test('stand as plans where there is no WebGL, with one calm line', async () => {
    const { page, dialog, plans } = await dialogOf(noWebGl);
    await dialog.getByText(nb.view3d.gone).waitFor();
    expect(await plans.count()).toBe(plan.storeys.length);
    expectQuiet(page);
  });
});

describe('inside', () => {
  const say = nb.three.inside;
  async function walkIn(options: PageOptions): Promise<{ page: Page; person: Person }> {
    const opened = await openHome(options, countDraws);
    await standInThree(opened.page);
    await opened.page.getByRole('button', { name: nb.three.see, exact: true }).click();
    await opened.page.getByRole('button', { name: nb.three.walk }).click();
    await opened.page.getByRole('region', { name: say.title }).waitFor();
    await expect.poll(() => drawsDuring(opened.page, 10), { timeout: 20_000 }).toBe(0);
    return opened;
  }
  const arrow = (page: Page): Promise<string> =>
    page.locator('.rs-inside__here').evaluate((node) => node.getAttribute('transform') ?? '');

  test('keys, buttons and taps walk; the small plan follows; nothing is drawn when one stands', async () => {
    const { page, person } = await walkIn(DESK);
    const start = await person.link();
    const places = [await arrow(page)];
    const walkedFrom = (last: string): Promise<void> =>
      expect.poll(() => arrow(page), { timeout: 20_000 }).not.toBe(last);
    const walked = async (): Promise<void> => {
      await walkedFrom(places.at(-1)!);
      await expect.poll(() => drawsDuring(page, 10), { timeout: 20_000 }).toBe(0);
      places.push(await arrow(page));
    };
    const region = page.getByRole('region', { name: say.title });
    const place = (await region.boundingBox())!;
    const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    // Down to the floor a step or two away, and there.
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x, middle.y - 120, { steps: 4 });
    await page.mouse.up();
    await page.mouse.click(middle.x, middle.y + 20);
    await walked();
    await region.focus();
    await page.keyboard.down('ArrowRight');
    await walkedFrom(places.at(-1)!);
    await page.keyboard.up('ArrowRight');
    await walked();
    await page.getByRole('button', { name: say.left }).click();
    await walked();
    await page.getByRole('button', { name: say.back }).click();
    await walked();
    await region.focus();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: nb.model.whole }).waitFor();
    await expect.poll(() => page.locator(':focus').allInnerTexts()).toEqual([nb.three.see]);
    // Walking changes nothing of the home.
    expect(await person.link()).toBe(start);
    expectQuiet(page);
  });

  test('a wall stops one, and is told', async () => {
    const { page } = await walkIn({ ...PHONE, reducedMotion: true });
    // Whoever walks has the height of a telephone: what one draws with waits until they are out again.
    expect(await page.getByRole('navigation', { name: nb.tab.sheet }).count()).toBe(0);
    const ahead = page.getByRole('button', { name: say.ahead });
    await page.getByRole('radio', { name: say.body.wheelchair }).check({ force: true });
    await expect
      .poll(
        async () => {
          await ahead.click();
          return page.getByRole('status').allInnerTexts();
        },
        { timeout: 30_000 },
      )
      .toEqual(expect.arrayContaining([expect.stringMatching(Object.values(say.met).join('|'))]));
    await page.getByRole('button', { name: say.leave }).click();
    await page.getByRole('navigation', { name: nb.tab.sheet }).waitFor();
    expectQuiet(page);
  });
});
