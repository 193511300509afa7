import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { RoomKindId } from '../../src/model/kinds.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { rehearse } from './rehearsal.ts';
import { middle, Person, planOf } from './table.ts';

/** The rooms, one after the other; they go where the room list would put them. */
const ROOMS: readonly RoomKindId[] = ['living', 'kitchen', 'bath', 'entry', 'wc', 'hall'];
const target = planOf(rehearse(ROOMS.map((kind) => ({ put: 'room', storey: 0, kind }))).at(-1)!.after);
const roomOf = (kind: RoomKindId) => target.rooms.find((room) => room.kind === kind)!;

describe('a newcomer', () => {
  test.each([
    { name: 'at a desk', width: 1440, height: 900, touch: false },
    { name: 'with a phone', width: 360, height: 640, touch: true },
  ])('$name draws a home by hand, shares it, and it opens elsewhere as the same home', async (screen) => {
    const page = await openPage(screen);
    const person = new Person(page);
    await page.getByRole('button', { name: nb.start.empty }).click();
    await page.locator('svg.rs-plan-view').waitFor();

    /** On a phone what the hand may hold lies under tabs, and the card of what was just put lies over them. */
    const hold = async (tab: string, name: string): Promise<void> => {
      const tile = page.getByRole('button', { name, exact: true }).first();
      if (!(await tile.isVisible())) await page.getByRole('button', { name: tab, exact: true }).click();
      await tile.click();
    };
    for (const kind of ROOMS) {
      await hold(nb.tab.rooms, nb.kind[kind]);
      await person.tap(middle(roomOf(kind).bounds));
    }
    const walls = (await person.plan()).storeys[0]!.walls.filter((w) => w.to - w.from >= 2000);
    const isRoom = (owner: string): boolean => owner.length === 1;
    const between = walls.find((w) => w.kind === 'inner' && w.owners.every(isRoom));
    const outer = walls.filter((w) => w.windows && w.owners.some(isRoom));
    const kinds = ['door', 'window', 'window'] as const;
    for (const [i, wall] of [between, outer[0], outer[1]].entries()) {
      if (!wall) throw new Error('no wall to put a door or a window in');
      const along = (wall.from + wall.to) / 2;
      await hold(nb.tab.openings, nb.opening[kinds[i]!]);
      await person.tap(wall.axis === 'v' ? { x: wall.at, y: along } : { x: along, y: wall.at });
    }
    await hold(nb.tab.stairs, nb.stair.straight);
    await person.tap(middle(roomOf('living').clear));
    const drawn = await person.plan();
    expect(drawn.rooms.map((room) => room.kind).sort()).toEqual([...ROOMS].sort());
    expect(drawn.openings.map((o) => o.kind).sort()).toEqual([...kinds].sort());
    expect(drawn.stairs).toHaveLength(1);

    const area = page.getByRole('region', { name: nb.bar.meters });
    await expect.poll(() => area.innerText()).toMatch(/\d+,\d\sm²[\s\S]*\d,\d\smill\.\skr/);

    const link = await person.link();
    expect(link).toContain('#');
    const fresh = await openPage({ ...screen, path: link.slice(link.indexOf('#')) });
    await fresh.getByRole('heading', { name: nb.snapshot.title }).waitFor();
    expect(new URL(fresh.url()).hash).toBe('');
    await fresh.getByRole('button', { name: nb.snapshot.copy }).click();
    expect(await new Person(fresh).link()).toBe(link);
    expectQuiet(page);
    expectQuiet(fresh);
  });

  test('who goes past a language by keys has the one they stop at, also where the words of the first come last', async () => {
    const page = await openPage();
    let letCome = (): void => {};
    const may = new Promise<void>((done) => {
      letCome = done;
    });
    await page.route(/\/nn-[^/]*\.js$/, async (route) => {
      await may;
      await route.continue();
    });
    await page.getByRole('radio', { name: 'Bokmål' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const lang = () => page.evaluate(() => document.documentElement.lang);
    await expect.poll(lang).toBe('en');
    expect(await page.getByRole('radio', { name: 'English' }).isChecked()).toBe(true);
    const come = page.waitForResponse(/\/nn-[^/]*\.js$/);
    letCome();
    await (await come).finished();
    await page.evaluate(async () => {
      for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);
    });
    expect(await lang()).toBe('en');
    expectQuiet(page);
  });

  test('whose language does not come stays in the one they have, is told so, and chooses another', async () => {
    const page = await openPage();
    await page.route(/\/en-[^/]*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("cut off")' }),
    );
    await page.getByText('English', { exact: true }).click();
    await page.getByText(nb.menu.languageMissing).waitFor();
    expect(await page.getByRole('radio', { name: 'Bokmål' }).isChecked()).toBe(true);
    await page.getByText('Nynorsk', { exact: true }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('nn');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByRole('radio', { name: 'Nynorsk' }).isChecked()).toBe(true);
    expectQuiet(page);
  });

  test('finds a home to start from and an empty one on the first screen of a phone', async () => {
    const page = await openPage({ width: 360, height: 640, touch: true });
    const inView = async (what: Locator): Promise<boolean> => {
      const box = (await what.boundingBox())!;
      return box.y >= 0 && box.y + box.height <= 640;
    };
    expect(await inView(page.locator('.rs-home').first())).toBe(true);
    expect(await inView(page.getByRole('button', { name: nb.start.empty }))).toBe(true);
    expectQuiet(page);
  });

  test.each([
    { name: 'at a desk', width: 1440, height: 900, touch: false },
    { name: 'with a phone', width: 360, height: 640, touch: true },
  ])('$name carries a room from where it lies to where it goes', async (screen) => {
    const page = await openPage(screen);
    await page.getByRole('button', { name: nb.start.empty }).click();
    await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
    const box = (await page.getByRole('button', { name: nb.kind.kitchen, exact: true }).boundingBox())!;
    const from = middle({ x0: box.x, x1: box.x + box.width, y0: box.y, y1: box.y + box.height });
    const person = new Person(page);
    const to = await person.screen(middle(roomOf('living').bounds));
    const way = [0.2, 0.4, 0.6, 0.8, 1].map((share) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
    if (screen.touch) {
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
      await touch('touchStart', from);
      for (const at of way) await touch('touchMove', at);
      await page.locator('.rs-plan-fresh').waitFor();
      await touch('touchEnd');
    } else {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const { x, y } of way) await page.mouse.move(x, y);
      await page.locator('.rs-plan-fresh').waitFor();
      await page.mouse.up();
    }
    const put = (await person.plan()).rooms;
    expect(put.map(({ kind }) => kind)).toEqual(['kitchen']);
    expectQuiet(page);
  });

  test('stays on the page, however far aside a shelf is drawn', async () => {
    const page = await openPage({ width: 820, height: 1180, touch: true });
    await page.getByRole('button', { name: nb.start.empty }).click();
    await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
    const swipe = async (from: number, to: number): Promise<void> => {
      await touch('touchStart', { x: from, y: y + 20 });
      for (let i = 1; i <= 8; i++) await touch('touchMove', { x: from + ((to - from) * i) / 8, y: y + 20 });
      await touch('touchEnd');
    };
    const shelf = page.locator('.rs-shelf');
    const { y } = (await shelf.boundingBox())!;
    const drawn = () => shelf.evaluate((e) => e.scrollLeft);
    await swipe(600, 200);
    await expect.poll(drawn).toBeGreaterThan(0);
    // As often as it takes: how far a shelf goes on by itself after a swipe is the browser's to say.
    const drawnBack = async (): Promise<number> => {
      await swipe(200, 800);
      return drawn();
    };
    await expect.poll(drawnBack).toBe(0);
    // A swipe that the browser takes for its own, to go back with, ends for the page with a pointercancel.
    await page.evaluate(() => {
      for (const name of ['pointerup', 'pointercancel'])
        addEventListener(name, () => document.documentElement.setAttribute('data-ended', name), true);
    });
    await swipe(100, 700);
    await expect.poll(() => page.locator('html').getAttribute('data-ended')).toBe('pointerup');
    expect(await drawn()).toBe(0);
    expectQuiet(page);
  });

  test('who reads from right to left draws a shelf aside the other way, and finds a home told of where its name begins', async () => {
    const page = await openPage({ width: 360, height: 640, touch: true, path: '?lang=xx-rtl' });
    const told = page.locator('.rs-home').first().locator('.rs-num');
    await told.waitFor();
    const ends = await page
      .locator('.rs-home')
      .first()
      .evaluate((home) =>
        ['.rs-home__name', '.rs-num'].map((css) => {
          const words = document.createRange();
          words.selectNodeContents(home.querySelector(css)!);
          return Math.round(words.getBoundingClientRect().right);
        }),
      );
    expect(ends[1]).toBe(ends[0]);
    await page.locator('.rs-start__doors button').first().click();
    await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
    const shelf = page.locator('.rs-shelf');
    const y = (await shelf.boundingBox())!.y + 20;
    await touch('touchStart', { x: 60, y });
    for (let i = 1; i <= 8; i++) await touch('touchMove', { x: 60 + i * 25, y });
    await touch('touchEnd');
    await expect.poll(() => shelf.evaluate((e) => e.scrollLeft)).toBeLessThan(-100);
    expect(await page.locator('.rs-tile[aria-pressed=true]').count()).toBe(0);
    expectQuiet(page);
  });

  test('sees which walls take a door, and lays it down with the shelf it came from', async () => {
    const page = await openPage({ width: 360, height: 640, touch: true });
    await page.locator('.rs-home').nth(1).click();
    await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
    const tab = (name: string) => page.getByRole('button', { name, exact: true });
    const said = page.locator('.rs-status');
    await tab(nb.tab.openings).click();
    await expect.poll(() => said.innerText()).toBe(nb.hint.pick.openings);
    await tab(nb.opening.window).click();
    await page.locator('.rs-plan-place').waitFor();
    await tab(nb.tab.stairs).click();
    await page.locator('.rs-plan-place').waitFor({ state: 'detached' });
    await expect.poll(() => said.innerText()).toBe(nb.hint.pick.stairs);
    expectQuiet(page);
  });

  test.each([
    ['phone', { width: 360, height: 640, touch: true }],
    ['tablet', { width: 820, height: 1180, touch: true }],
  ])('looks from shelf to shelf, and the home stands still: %s', async (_, size) => {
    const page = await openPage(size);
    await page.locator('.rs-home').nth(1).click();
    const home = page.locator('svg.rs-plan-view[aria-busy=false]');
    await home.waitFor();
    const before = await home.boundingBox();
    for (const tab of ['openings', 'stairs', 'furniture'] as const) {
      await page.getByRole('button', { name: nb.tab[tab], exact: true }).click();
      await page.locator('.rs-shelf .rs-tile').nth(2).waitFor();
      expect([tab, await home.boundingBox()]).toEqual([tab, before]);
    }
    expectQuiet(page);
  });

  test('finds each shelf at its beginning, and is asked for a room while there is floor for one', async () => {
    const page = await openPage({ width: 360, height: 640, touch: true });
    await page.getByRole('button', { name: nb.start.empty }).click();
    await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
    const tab = (name: string) => page.getByRole('button', { name, exact: true });
    await tab(nb.kind.store).click();
    await new Person(page).tap(middle(roomOf('living').bounds));
    const shelf = page.locator('.rs-shelf');
    expect(await shelf.evaluate((e) => e.scrollLeft)).toBeGreaterThan(0);
    await tab(nb.tab.stairs).click();
    await tab(nb.stair.straight).waitFor();
    expect(await shelf.evaluate((e) => e.scrollLeft)).toBe(0);
    await tab(nb.tab.rooms).click();
    await expect.poll(() => page.locator('.rs-status').innerText()).toBe(nb.hint.empty);
    expectQuiet(page);
  });

  test('sees all of what was taken from the edge of a shelf, and two lines of what came of it', async () => {
    const page = await openPage({ width: 360, height: 640, touch: true });
    await page.getByRole('button', { name: nb.start.empty }).click();
    await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
    const person = new Person(page);
    for (const kind of ['kitchen', 'entry'] as const) {
      const tile = page.getByRole('button', { name: nb.kind[kind], exact: true });
      const { x, y } = (await tile.boundingBox())!;
      await page.touchscreen.tap(x + 16, y + 16);
      expect(await tile.getAttribute('aria-pressed')).toBe('true');
      await expect
        .poll(async () => (await tile.boundingBox())!.x + (await tile.boundingBox())!.width)
        .toBeLessThan(360);
      await person.tap(middle(roomOf('living').bounds));
    }
    const said = page.locator('.rs-status');
    await expect
      .poll(() => said.innerText())
      .toMatch(/^Inngang er på plass: .*Kjøkken er nå .*, for lite\. Flytt en vegg\.$/);
    expect(await said.locator('span').evaluate((e) => e.getClientRects().length)).toBeLessThanOrEqual(2);
    expectQuiet(page);
  });

  test.each([
    ['en-GB', 'en'],
    ['nn-NO', 'nn'],
    ['no', 'nb'],
    ['tlh', 'nb'],
  ])('whose device speaks %s is met in %s', async (lang, met) => {
    const page = await openPage({ lang });
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(met);
    expectQuiet(page);
  });

  test('sees where the floor above ends, for as long as a stair is to be put', async () => {
    const page = await openPage({ width: 360, height: 640, touch: true });
    await page.getByRole('button', { name: nb.start.empty }).click();
    await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
    const tap = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await tap(nb.tab.stairs);
    await tap(nb.stair.straight);
    const end = page.getByText(nb.told.endsHere(nb.storey.name(1)));
    await end.waitFor();
    expect(await page.locator('.rs-plan-ends').count()).toBe(1);
    await new Person(page).tap(middle(roomOf('living').bounds));
    await end.waitFor({ state: 'detached' });
    expectQuiet(page);
  });

  test.each([
    ['desk', { width: 1440, height: 900, touch: false }],
    ['phone', { width: 360, height: 640, touch: true }],
  ])('reads where it ends on no room’s name: %s', async (_, size) => {
    const page = await openPage(size);
    await page.locator('.rs-home').nth(2).click();
    await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
    if (size.touch) await page.getByRole('button', { name: nb.tab.stairs, exact: true }).click();
    // The stair that the home has stands by the same name in the list of its rooms.
    await page.getByRole('toolbar').getByRole('button', { name: nb.stair.straight, exact: true }).click();
    const end = page.getByText(nb.told.endsHere(nb.storey.name(1)));
    const at = (await end.boundingBox())!;
    for (const label of await page.locator('svg.rs-plan-view .rs-plan-label').all()) {
      const room = (await label.boundingBox())!;
      const beside = room.x >= at.x + at.width || at.x >= room.x + room.width;
      expect(beside || room.y >= at.y + at.height || at.y >= room.y + room.height).toBe(true);
    }
    // Nor does the line itself go through a name or an area.
    const crossed = await page.locator('.rs-plan-ends').evaluate((line: SVGPathElement) => {
      const clip = document.getElementById(/#([^")]+)/.exec(line.getAttribute('clip-path') ?? '')?.[1] ?? '');
      const boxes = (clip?.querySelector('path')?.getAttribute('d') ?? '').matchAll(
        /M(\S+) (\S+)H(\S+)V(\S+)H/g,
      );
      const [, ...holes] = [...boxes].map((box) => box.slice(1).map(Number));
      const toSheet = line.getScreenCTM()!.inverse();
      return [...document.querySelectorAll('svg.rs-plan-view .rs-plan-label tspan')].flatMap((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const { x, y } = new DOMPoint((left + right) / 2, (top + bottom) / 2).matrixTransform(toSheet);
        const clear = holes.some(([x0, y0, x1, y1]) => x0! < x && x < x1! && y0! < y && y < y1!);
        return clear ? [] : [text.textContent];
      });
    });
    expect(await page.locator('svg.rs-plan-view .rs-plan-label tspan').count()).toBeGreaterThan(0);
    expect(crossed).toEqual([]);
    expectQuiet(page);
  });

  test('who wants text twice as large has it on the drawing of a tablet too', async () => {
    const page = await openPage({ width: 820, height: 1180, touch: true, text: 32 });
    await page.locator('.rs-home').nth(1).click();
    const plan = page.locator('svg.rs-plan-view[aria-busy=false]');
    const name = plan.getByText(nb.kind.living, { exact: true });
    await name.waitFor();
    expect((await name.boundingBox())!.height).toBeGreaterThan(24);
    const window = (await plan.boundingBox())!;
    const entrance = (await plan.locator('.rs-plan-note', { hasText: nb.kind.entry }).first().boundingBox())!;
    expect(entrance.y).toBeGreaterThanOrEqual(window.y);
    expectQuiet(page);
  });

  test('is asked for a room on a storey that has none', async () => {
    const page = await openPage({ width: 360, height: 640, touch: true });
    await page.getByRole('button', { name: nb.start.empty }).click();
    await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
    const storey = nb.storey.name(1);
    await page.getByRole('radio', { name: storey }).check({ force: true });
    await expect
      .poll(() => page.locator('.rs-status').innerText())
      .toBe(`${nb.done.storey(storey)} ${nb.hint.empty}`);
    // With stairs at hand one is not asked for one more: whoever comes up the first wants rooms.
    await page.getByRole('button', { name: nb.tab.stairs, exact: true }).click();
    await page.getByRole('radio', { name: nb.storey.name(0) }).check({ force: true });
    await expect
      .poll(() => page.locator('.rs-status').innerText())
      .toBe(`${nb.done.storey(nb.storey.name(0))} ${nb.hint.empty}`);
    expectQuiet(page);
  });

  test('on a tall phone a sentence of two lines lies clear of north and the scale', async () => {
    const page = await openPage({ width: 390, height: 844, touch: true });
    await page.getByRole('radio', { name: 'Smal', exact: true }).check({ force: true });
    await page.getByRole('button', { name: nb.start.empty }).click();
    const person = new Person(page);
    await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
    await page.getByRole('button', { name: nb.kind.living, exact: true }).click();
    await person.tap({ x: 2000, y: 2000 });
    const said = page.locator('.rs-status > span');
    await expect.poll(async () => (await said.boundingBox())!.height).toBeGreaterThan(32);
    const top = (await said.boundingBox())!.y;
    for (const name of ['.rs-plan-north', '.rs-plan-scale']) {
      const { y, height } = (await page.locator(name).first().boundingBox())!;
      expect(y + height, name).toBeLessThanOrEqual(top);
    }
    expectQuiet(page);
  });

  test('on a tablet that stands, plan and model one over the other have all its width', async () => {
    const page = await openPage({ width: 820, height: 1180, touch: true });
    await page.locator('.rs-home').nth(1).click();
    await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
    await page.getByRole('radio', { name: nb.bar.both }).check({ force: true });
    const model = page.locator('.rs-three__picture canvas');
    await model.waitFor();
    const [plan, three] = [
      (await page.locator('svg.rs-plan-view').boundingBox())!,
      (await model.boundingBox())!,
    ];
    expect(three.width).toBeGreaterThan(600);
    expect(three.y).toBeGreaterThanOrEqual(plan.y + plan.height - 1);
    expectQuiet(page);
  });

  test('reads by the button that the link is copied', async () => {
    const page = await openPage({ width: 360, height: 640, touch: true });
    await page.locator('.rs-home').nth(1).click();
    await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
    await page.getByRole('button', { name: nb.bar.share, exact: true }).click();
    await page.getByRole('button', { name: nb.share.copy, exact: true }).click();
    const told = page.getByText(nb.share.copied).or(page.getByText(nb.share.copyBy));
    await told.waitFor();
    const box = (await told.boundingBox())!;
    expect(box.y).toBeGreaterThan(320);
    expect(box.y + box.height).toBeLessThan(640);
    const done = page.getByRole('button', { name: nb.app.close, exact: true });
    if (await page.getByText(nb.share.copied).isVisible()) await done.waitFor();
    expectQuiet(page);
  });

  test('keeps the home as large as it was with a room in the hand, and opens its card when asked', async () => {
    const page = await openPage({ width: 360, height: 640, touch: true });
    await page.locator('.rs-home').nth(1).click();
    const plan = page.locator('svg.rs-plan-view');
    await plan.locator('.rs-plan-label').first().waitFor();
    const before = await plan.boundingBox();
    const person = new Person(page);
    const living = (await person.plan()).rooms.find((room) => room.kind === 'living')!;
    await person.tap(middle(living.clear));
    const card = page.getByRole('region', { name: nb.kind.living });
    await card.waitFor();
    expect(await plan.boundingBox()).toEqual(before);
    await card.getByRole('button', { name: nb.card.change }).click();
    await card.getByLabel(nb.card.width).waitFor();
    expect(
      await card
        .getByRole('heading', { name: nb.kind.living })
        .evaluate((h) => h === h.ownerDocument.activeElement),
    ).toBe(true);
    await card.getByRole('button', { name: nb.app.close }).click();
    await page.getByRole('button', { name: nb.kind.kitchen, exact: true }).waitFor();
    expectQuiet(page);
  });
});
