import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/derive/plan.ts';
import { thingsOf } from '../../src/store/things.ts';
import { hand } from '../../src/words/hand/nb.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { firstExample, samePage } from './same-page.ts';
import { models, Person, planOf, wallToPush } from './table.ts';
import { Walker } from './walker.ts';

const home = models.examples.find((example) => example.shown)!.design;

const atDesk = samePage({ width: 1440, height: 900 });

async function sit(): Promise<Walker> {
  const page = await atDesk();
  await firstExample(page).click();
  await page.getByRole('tree').waitFor();
  const walker = await Walker.at(page);
  await page.locator('.rs-bar button').first().focus();
  await walker.tabTo('.rs-walk');
  return walker;
}

/** An empty house. */
async function empty(): Promise<Page> {
  const page = await atDesk();
  await page.getByRole('button', { name: nb.start.empty }).click();
  await page.getByRole('tree').waitFor();
  return page;
}

const storeyInView = (plan: Plan): number => plan.shell.storeys.findIndex(({ level }) => level === 0);

describe('the plan by keys and ears', () => {
  test('says every thing there is, with its name, its size and where it lies', async () => {
    const walker = await sit();
    const plan = planOf(home);
    const storey = storeyInView(plan);
    const things = thingsOf(plan, models.kinds.furniture);
    const top = things.findIndex((thing) => thing.what === 'storey' && thing.storey.index === storey);
    const inView = things.slice(
      top,
      things.findIndex((thing, i) => i > top && thing.level === 1),
    );

    await walker.press('Home');
    for (let up = 0; up < storey; up++) await walker.press('ArrowDown');
    const heard: string[] = [await walker.here()];
    for (const thing of inView.slice(1)) {
      await walker.press('ArrowDown');
      heard.push(await walker.here());
      if (thing.has) await walker.press('ArrowRight');
    }
    expect(heard).toHaveLength(inView.length);
    inView.forEach((thing, i) => {
      const name = heard[i]!.replaceAll('\u00a0', ' ');
      if (thing.what === 'room') {
        const { room } = thing;
        expect(name).toContain(room.label ?? nb.kind[room.kind]);
        expect(name).toContain(`${room.net.toFixed(1).replace('.', ',')} m²`);
        expect(name).toMatch(/ (nord|sør|øst|vest|nordøst|nordvest|sørøst|sørvest) for /);
      }
      if (thing.what === 'wall') expect(name).toMatch(/^Vegg mot [a-zø]+, \d+,\d m, ./);
      if (thing.what === 'opening') expect(name).toMatch(/^(Dør|Vindu|Åpning) .+, \d+ cm bred$/);
      if (thing.what === 'stair') expect(name).toContain(nb.stair[thing.stair.kind]);
    });
    // No two windows of a room are told alike; a door stands in both rooms it leads between.
    const told = inView.flatMap((thing, i) =>
      thing.what === 'opening' ? [[thing.opening.index, heard[i]]] : [],
    );
    expect(new Set(told.map(([, name]) => name)).size).toBe(new Set(told.map(([index]) => index)).size);
    const levels = (await walker.hears()).filter(({ level }) => level === 2).length;
    expect(levels).toBe(inView.filter(({ level }) => level === 2).length);
    expectQuiet(walker.page);
  });

  test('is one stop for Tab, shows where one is, and lets go', async () => {
    const walker = await sit();
    const { page } = walker;
    await walker.press('ArrowDown');
    const at = await walker.here();
    const ring = page.locator('.rs-walk-ring');
    const box = (await ring.boundingBox())!;
    const room = (await page.locator('svg.rs-plan-view').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(room.x);
    expect(box.y + box.height).toBeLessThanOrEqual(room.y + room.height);
    await walker.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.rs-canvas'))).toBe(null);
    await expect.poll(() => ring.count()).toBe(0);
    await walker.press('Shift+Tab');
    expect(await walker.here()).toBe(at);
  });

  test('takes a room in the hand, moves it by the grid, and pushes a side of it', async () => {
    const page = await empty();
    const walker = await Walker.at(page);
    const person = new Person(page);
    await walker.find('nytt bad');
    await walker.tabTo('.rs-walk');
    expect(await walker.here()).toContain(nb.kind.bath);
    const before = (await person.plan()).rooms[0]!.bounds;
    await page.locator('.rs-walk [tabindex="0"]').focus();
    await walker.press('Space', 'ArrowDown', 'Shift+ArrowRight');
    const after = (await person.plan()).rooms[0]!.bounds;
    expect([after.x0 - before.x0, after.y0 - before.y0]).toEqual([600, 150]);

    // The side towards the garden, from inside the room.
    await page.locator('.rs-walk [tabindex="0"]').focus();
    await walker.press('ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown');
    expect(await walker.here()).toMatch(/^Vegg mot/);
    await walker.press('Space', 'ArrowDown', 'ArrowDown', 'Escape');
    const wider = (await person.plan()).rooms[0]!.bounds;
    expect([wider.y0, wider.y1]).toEqual([after.y0, after.y1 + 300]);
    expectQuiet(page);
  });

  test('opens the card of what one stands at, and comes back to it', async () => {
    const walker = await sit();
    const { page } = walker;
    const at = await walker.here();
    await walker.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.getByRole('button', { name: nb.app.close, exact: true }).focus();
    await walker.press('Enter');
    await expect.poll(() => walker.here()).toBe(at);
    await walker.press('?');
    await page.getByRole('dialog', { name: nb.walk.keysTitle }).waitFor();
    await walker.press('Escape');
    await expect.poll(() => walker.here()).toBe(at);
  });

  test('points with a marker for what is taken from the palette', async () => {
    const page = await empty();
    const walker = await Walker.at(page);
    const tile = page.getByRole('button', { name: nb.kind.living, exact: true });
    await page.keyboard.press('Tab');
    await tile.focus();
    const says = page.locator('.rs-canvas p[role=status]');
    await walker.press('Enter');
    await expect.poll(() => says.innerText()).toBe(nb.walk.pointing);
    await walker.press('ArrowDown');
    await expect.poll(() => page.locator('.rs-plan-fresh').count()).toBe(1);
    await expect.poll(() => says.innerText()).toMatch(/^Ledig gulv: .*m fra venstre/);
    await walker.press('Escape');
    await expect.poll(() => tile.evaluate((t) => t === document.activeElement)).toBe(true);
    expect(await page.locator('.rs-plan-fresh').count()).toBe(0);
    await walker.press('Enter', 'ArrowDown', 'Enter');
    await expect.poll(() => walker.here()).toContain(nb.kind.living);
    // What the keys do is seen as well as heard, and it is not said of a hand that taps.
    await expect.poll(() => page.locator('.rs-walk-says').innerText()).toBe(nb.walk.help);
    // What is taken where one stands is laid down there, wherever the tool before it was taken.
    await walker.find('mål mellom vegger');
    await expect.poll(() => page.locator('.rs-walk-says').innerText()).not.toBe(nb.walk.help);
    await walker.press('Escape');
    await expect.poll(() => page.locator('.rs-walk-says').innerText()).toBe(nb.walk.help);
    expect(await walker.here()).toContain(nb.kind.living);
    expectQuiet(page);
  });

  test('says what the keys do clear of the scale, the arrow to the north and a long sentence under the drawing', async () => {
    const page = await empty();
    const walker = await Walker.at(page);
    await walker.tabTo('.rs-walk');
    for (const text of ['kjøkken', 'bad', 'stue', 'inngang', 'vaskerom', 'rett trapp', 'svingt trapp'])
      await walker.find(text);
    const status = page.locator('.rs-status > span');
    await expect.poll(async () => (await status.boundingBox())!.height).toBeGreaterThan(30);
    const hint = (await page.locator('.rs-walk-says > span').boundingBox())!;
    const notes = page.locator('.rs-plan-note, .rs-plan-scale, .rs-plan-north');
    for (const what of [status, ...(await notes.all())]) {
      const box = (await what.boundingBox())!;
      const apart =
        box.x >= hint.x + hint.width ||
        hint.x >= box.x + box.width ||
        box.y >= hint.y + hint.height ||
        hint.y >= box.y + box.height;
      expect(apart, await what.evaluate((e) => e.outerHTML)).toBe(true);
    }
    expectQuiet(page);
  });

  test('says what the keys do clear of what one stands at, also where the home fills the height', async () => {
    const walker = await sit();
    await walker.find('snu hjemmet');
    const { page } = walker;
    const hint = page.locator('.rs-walk-says > span');
    const ring = page.locator('.rs-walk-ring');
    await walker.tabTo('.rs-walk');
    await walker.press('Home');
    const things = await walker.hears();
    for (const { level } of things.slice(1)) {
      await walker.press('ArrowDown');
      if (level === 1) continue;
      const name = await walker.here();
      await expect
        .poll(
          async () => {
            const [said, stood] = [(await hint.boundingBox())!, (await ring.boundingBox())!];
            return said.y >= stood.y + stood.height || stood.y >= said.y + said.height;
          },
          { message: name },
        )
        .toBe(true);
    }
    expectQuiet(page);
  });

  test('comes back to what lies nearest when what was put is undone', async () => {
    const walker = await sit();
    await walker.find(`nytt ${nb.kind.store.toLowerCase()}`);
    await expect.poll(() => walker.here()).toContain(nb.kind.store);
    const first = (await walker.hears())[1]!.name;
    await walker.press('Control+z');
    await expect.poll(() => walker.here()).not.toContain(nb.kind.store);
    expect(await walker.here()).not.toBe(first);
  });

  test('lets the arrows go from tile to tile of the palette, which is one stop for Tab', async () => {
    const page = await empty();
    const tile = (name: string) => page.getByRole('button', { name, exact: true });
    await tile(nb.kind.living).focus();
    const on = (name: string) => expect.poll(() => tile(name).evaluate((t) => t === document.activeElement));
    await page.keyboard.press('ArrowRight');
    await on(nb.kind.kitchen).toBe(true);
    await page.keyboard.press('ArrowDown');
    await on(nb.kind.entry).toBe(true);
    await page.keyboard.press('Tab');
    await on(nb.opening.door).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await on(nb.kind.entry).toBe(true);
    expectQuiet(page);
  });

  test('is told once of a drag, when it is done', async () => {
    const walker = await sit();
    const { page } = walker;
    const person = new Person(page);
    const { from, to } = wallToPush(home, storeyInView(planOf(home)), 600);
    const [a, b] = [await person.screen(from), await person.screen(to)];
    await page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(globalThis, 'heard', heard);
      for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]'))
        new MutationObserver(() => {
          if (region.closest('[aria-live=off]') === null) heard.push(region.textContent ?? '');
        }).observe(region, { subtree: true, childList: true, characterData: true });
    });
    const heard = () => page.evaluate(() => Reflect.get(globalThis, 'heard') as string[]);
    await page.mouse.move(a.x, a.y);
    await page.mouse.down();
    for (let n = 1; n <= 20; n++)
      await page.mouse.move(a.x + ((b.x - a.x) * n) / 20, a.y + ((b.y - a.y) * n) / 20);
    expect(await heard()).toEqual([]);
    await page.mouse.up();
    await expect.poll(heard).toHaveLength(1);
  });

  test('makes three rooms with a door and a window each, in at most 120 presses', async () => {
    const page = await openPage({ width: 1440, height: 900 });
    const walker = await Walker.at(page);
    await page.getByRole('button', { name: nb.start.empty }).waitFor();
    const wanted = page.getByRole('button', { name: nb.start.empty });
    while (!(await wanted.evaluate((button) => button === document.activeElement))) await walker.press('Tab');
    await walker.press('Enter');
    await page.getByRole('tree').waitFor();
    for (const [i, kind] of (['entry', 'living', 'kitchen'] as const).entries()) {
      await walker.find(`nytt ${nb.kind[kind].toLowerCase()}`);
      if (i === 0) await walker.tabTo('.rs-walk');
      await expect.poll(() => walker.here()).toContain(nb.kind[kind]);
      for (const key of [nb.walk.letter.door, nb.walk.letter.window]) {
        await walker.press(key);
        await expect.poll(() => walker.here()).toMatch(/ bred$/);
        await walker.press('ArrowLeft');
      }
    }
    const pressed = walker.presses;
    const { rooms, openings } = await new Person(page).plan();
    expect(rooms.map((room) => room.kind).sort()).toEqual(['entry', 'kitchen', 'living']);
    for (const room of rooms) {
      const has = room.openings.map((index) => openings[index]!.kind);
      expect(has).toContain('door');
      expect(has).toContain('window');
    }
    expect(pressed).toBeLessThanOrEqual(120);
    expectQuiet(page);
  });
});

describe('on a page that runs from right to left', () => {
  test('left and right are the plan’s where things move, and the page’s in its own rows', async () => {
    const page = await openPage({ width: 1440, height: 900, path: '?lang=xx-rtl' });
    const button = (name: string) => page.getByRole('button', { name: new RegExp(name) }).first();
    await button(nb.start.empty).click();
    await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
    await button(nb.kind.bedroom).click();
    await new Person(page).tap({ x: 3000, y: 4000 });
    const outline = page.locator('path.rs-plan-chosen');
    const left = async (): Promise<number> => (await outline.boundingBox())!.x;
    const before = await left();
    await page.keyboard.press('ArrowRight');
    await expect.poll(left).toBeGreaterThan(before);

    const item = page.locator('.rs-walk [tabindex="0"]');
    await item.focus();
    const open = () => item.getAttribute('aria-expanded');
    await page.keyboard.press('ArrowRight');
    await expect.poll(open).toBe('true');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(open).toBe('false');

    const step = (mm: number) => page.locator(`.rs-panel input[type=radio][value="${mm}"]`);
    await step(300).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => step(150).isChecked()).toBe(true);
    expectQuiet(page);
  });
});

describe('keys are never nowhere', () => {
  test('after the first that is found, by one who has come nowhere yet, they are at what was put', async () => {
    const page = await empty();
    const walker = await Walker.at(page);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await walker.press('Control+k');
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.fill('ny stue');
    // Asked for once more, it lets what was written be written over, wherever in it one is.
    await walker.press('Tab', 'Control+k');
    await expect.poll(() => field.evaluate((f) => f === document.activeElement)).toBe(true);
    await walker.type('nytt kjøkken');
    await walker.press('Enter');
    await expect.poll(() => walker.here()).toContain(nb.kind.kitchen);
    expectQuiet(page);
  });

  test('when the card they were in goes, they are on the drawing again', async () => {
    const page = await empty();
    const walker = await Walker.at(page);
    await walker.find('stue');
    await walker.find('bad');
    await walker.find('vis bad');
    await expect.poll(() => walker.here()).toContain(nb.kind.bath);
    // From one card to the next, and the thing it was about is gone: what the first was opened from is not there any more.
    await walker.find('nytt kjøkken');
    await walker.find('vis kjøkken');
    await walker.press('Control+z');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('treeitem');
    await walker.press('2');
    await expect.poll(() => walker.status()).toContain('2. etasje');
    // Taken away from its own card, which one has come to by Tab.
    await walker.find('ny stue');
    await walker.tabTo('.rs-chosen');
    const remove = page.locator('.rs-chosen').getByRole('button', { name: 'Ta bort' });
    for (let n = 0; !(await remove.evaluate((b) => b === document.activeElement)); n++) {
      expect(n).toBeLessThan(60);
      await walker.press('Tab');
    }
    await walker.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('treeitem');
    // The storey is empty again; the button that lays it out like another goes when it is pressed.
    await page.getByRole('button', { name: hand.copyStoreyDo }).focus();
    await walker.press('Enter');
    await expect.poll(() => walker.status()).toContain('er på plass');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('treeitem');
    expectQuiet(page);
  });
});

test('from the plan, Tab goes back to what stands before it, and stops nowhere on the way', async () => {
  const walker = await sit();
  const { page } = walker;
  await walker.tabTo('.rs-walk');
  // Where one is, is drawn on the plan.
  await page.locator('svg.rs-plan-view .rs-walk-ring').first().waitFor();
  await walker.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.rs-storeys') !== null)).toBe(true);
  await walker.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem');
  expectQuiet(page);
});

test('what was done last is what is told, however quickly it follows', async () => {
  const walker = await sit();
  const { page } = walker;
  await walker.find('nytt kjøkken');
  await expect.poll(() => walker.status()).toContain('er på plass');
  // In one breath, as under hasty fingers on a slow machine.
  await page.evaluate(() => {
    const press = (key: string, ctrlKey = false) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true }));
    document.querySelector<HTMLElement>('#home')?.focus();
    press('z', true);
    press('2');
  });
  // What is told of the first of them comes when its words have.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
  expect(await walker.status()).toContain('2. etasje');
  expectQuiet(page);
});

test('what is found is done before the next key, however quickly it follows', async () => {
  const walker = await sit();
  const { page } = walker;
  await walker.press('ArrowDown', 'Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('mål mellom vegger');
  await page.locator('.rs-find [role=option]').first().waitFor();
  // Under hasty fingers the next key comes as soon as the page has answered the one before.
  await page.evaluate(async () => {
    for (const key of ['Enter', 'ArrowRight']) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await null;
    }
  });
  const heard = page.locator('.rs-walk ~ .rs-hidden[role=status]');
  await expect.poll(() => heard.innerText()).toMatch(/\. \d,\d\d\sm × \d,\d\d\sm$/);
  expectQuiet(page);
});

test('what is measured with the marker is heard', async () => {
  const walker = await sit();
  const { page } = walker;
  await walker.press('ArrowDown');
  await walker.find('mål mellom vegger');
  await walker.press('ArrowRight', 'ArrowLeft', 'Enter');
  const heard = page.locator('.rs-walk ~ .rs-hidden[role=status]');
  await expect.poll(() => heard.innerText()).toMatch(/\. \d,\d\d\sm × \d,\d\d\sm$/);
  const numbers = page.locator('.rs-plan-dims .rs-plan-measure');
  await expect.poll(() => numbers.count()).toBeGreaterThanOrEqual(2);
  // By a tap, where there is no marker to tell of.
  const [room] = planOf(home).rooms.filter(({ storey }) => storey === storeyInView(planOf(home)));
  await new Person(page).tap({ x: room!.clear.x0 + 400, y: room!.clear.y0 + 400 });
  await expect.poll(() => walker.status()).toMatch(/^Mellom veggene: \d,\d\d\sm × \d,\d\d\sm\.$/);
  expectQuiet(page);
});

test('what is copied and where it came is told, and a storey is gone to by its figure on the switch', async () => {
  const walker = await sit();
  const { page } = walker;
  const told = (what: string) => expect.poll(() => walker.status()).toContain(what);
  // This house has a storey below ground, which has a letter on the switch.
  await walker.press('2');
  await told('2. etasje');
  await walker.press('PageDown', 'PageDown');
  await told('Underetasje');
  await walker.press('1');
  await told('1. etasje');
  await walker.press('u');
  await told('Underetasje');
  // A figure that none of them has says which there are.
  await walker.press('3');
  await told(hand.noStorey('3', 'U, 1, 2'));
  await walker.press('1');
  await told('1. etasje');
  // From the card of a room too, which goes with it; the keys are then back on the drawing.
  await walker.press('ArrowRight', 'Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.rs-chosen') !== null))
    .toBe(true);
  await walker.press('2');
  await told('2. etasje');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.rs-walk') !== null))
    .toBe(true);
  await walker.press('1');
  await told('1. etasje');

  await walker.press('Control+c');
  await told(hand.copyWhat);
  await walker.find('vis sofa');
  await walker.press('Control+c');
  await told(hand.copied('Sofa til 3'));
  await walker.press('PageUp', 'Control+v');
  await told('Sofa til 3 er på plass.');
  expectQuiet(page);
});
