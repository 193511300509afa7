import { expect, test } from 'vitest';
import { linkFor } from '../../src/io/link.ts';
import { nb as desk } from '../../src/words/desk/nb.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { keptAway } from './kept-away.ts';
import { firstExample } from './same-page.ts';
import { models, Person } from './table.ts';
import { Walker } from './walker.ts';

const DESK = { width: 1440, height: 900 };
const { find, piece, walk } = more;
const room = (kind: keyof typeof nb.kind): [string, string] => [
  nb.kind[kind].toLowerCase(),
  find.newRoom(nb.kind[kind]),
];
const thing = (kind: keyof typeof piece): [string, string] => [
  piece[kind].toLowerCase(),
  find.newPiece(piece[kind]),
];

/** From the first screen to an empty house, with Tab and Enter only. */
async function begin(): Promise<Walker> {
  const page = await openPage(DESK);
  const walker = await Walker.at(page);
  const empty = page.getByRole('button', { name: nb.start.empty });
  await empty.waitFor();
  while (!(await empty.evaluate((button) => button === document.activeElement))) await walker.press('Tab');
  await walker.press('Enter');
  await page.getByRole('tree').waitFor();
  return walker;
}

/** A room by its name, and a letter for each door and window in it; each is heard before the next key. */
async function make(walker: Walker, kind: keyof typeof nb.kind, openings: string): Promise<void> {
  await walker.ask(...room(kind));
  await expect.poll(() => walker.here()).toContain(nb.kind[kind]);
  for (const [i, letter] of [...openings].entries()) {
    const before = i === 0 ? '' : await walker.here();
    await walker.press(letter);
    await expect.poll(() => walker.here()).toMatch(/ bred$/);
    await expect.poll(() => walker.here()).not.toBe(before);
  }
}

test('a home on two storeys, with doors, windows and furniture, is made in at most 100 presses of keys', async () => {
  const walker = await begin();
  const { page } = walker;
  await make(walker, 'entry', 'd');
  await make(walker, 'living', 'dvv');
  await walker.ask(...thing('sofa-2'));
  await walker.ask(...thing('coffee-table'));
  await walker.ask(...thing('table-4'));
  await make(walker, 'kitchen', 'dv');
  await walker.ask(...thing('kitchen-240'));
  await walker.ask(nb.stair.straight.toLowerCase(), find.newStair(nb.stair.straight));
  await expect.poll(() => walker.here()).toContain(nb.stair.straight);
  await walker.press('2');
  await make(walker, 'adults', 'dv');
  await walker.ask(...thing('bed-150'));
  await walker.ask(...thing('bedside'));
  await make(walker, 'bath', 'd');
  const pressed = walker.presses;
  const { rooms, openings, stairs, design } = await new Person(page).plan();
  expect(rooms.map(({ kind }) => kind).sort()).toEqual(['adults', 'bath', 'entry', 'kitchen', 'living']);
  expect(openings.filter(({ kind }) => kind === 'door').length).toBe(5);
  expect(openings.filter(({ kind }) => kind === 'window').length).toBe(4);
  expect(stairs).toHaveLength(1);
  expect(design.furniture).toHaveLength(6);
  expect(pressed).toBeLessThanOrEqual(100);
  expectQuiet(page);
});

test('what was asked for last is offered once more before anything is written', async () => {
  const walker = await begin();
  await walker.ask(...room('bedroom'));
  await walker.press('Control+k');
  const field = walker.page.getByRole('dialog').getByRole('combobox');
  await field.waitFor();
  await walker.press('Enter');
  await field.waitFor({ state: 'detached' });
  await expect.poll(() => walker.status()).toContain('er på plass');
  const { rooms } = await new Person(walker.page).plan();
  expect(rooms.map(({ kind }) => kind)).toEqual(['bedroom', 'bedroom']);
  expectQuiet(walker.page);
});

test('the room one walks to is the one in the hand: its card is shown, and furniture asked for by name goes there', async () => {
  const walker = await begin();
  const { page } = walker;
  await walker.ask(...room('living'));
  await walker.ask(...room('bedroom'));
  await expect.poll(() => walker.here()).toContain(nb.kind.bedroom);
  // The bedroom was put last; one goes back to the living room.
  for (let n = 0; !(await walker.here()).startsWith(nb.kind.living); n++) {
    expect(n).toBeLessThan(8);
    await walker.press('ArrowUp');
  }
  await page.getByRole('region', { name: nb.kind.living, exact: true }).waitFor();
  await walker.ask(...thing('sofa-2'));
  await expect.poll(async () => (await new Person(page).design()).furniture.length).toBe(1);
  const plan = await new Person(page).plan();
  const [sofa] = plan.design.furniture;
  const living = plan.rooms.find(({ kind }) => kind === 'living')!;
  const { x0, x1, y0, y1 } = living.bounds;
  expect(sofa!.x >= x0 && sofa!.x <= x1 && sofa!.y >= y0 && sofa!.y <= y1).toBe(true);
  expectQuiet(page);
});

test('things are gathered one after the other while one walks, what was put or opened before first', async () => {
  const walker = await begin();
  const { page } = walker;
  await walker.ask(...room('living'));
  await expect.poll(() => walker.here()).toContain(nb.kind.living);
  await walker.ask(...room('bedroom'));
  await expect.poll(() => walker.here()).toContain(nb.kind.bedroom);
  // The bedroom was put; the living room is walked to and comes to it.
  while (!(await walker.here()).startsWith(nb.kind.living)) await walker.press('ArrowUp');
  await walker.press('Shift+Space');
  await page.getByRole('region', { name: more.hand.several(2) }).waitFor();
  await walker.press('Delete');
  await expect.poll(async () => (await new Person(page).plan()).rooms.length).toBe(0);
  expectQuiet(page);
});

test('any number of things is gathered while one walks, told and shown from the first, and moved together', async () => {
  const walker = await begin();
  const { page } = walker;
  await walker.ask(...room('living'));
  await walker.ask(...thing('sofa-2'));
  await walker.ask(...thing('armchair'));
  await walker.ask(...thing('coffee-table'));
  await expect.poll(async () => (await new Person(page).design()).furniture.length).toBe(3);
  await page.getByRole('tree').locator('[tabindex="0"]').focus();
  await expect.poll(() => walker.here()).toContain(piece['coffee-table']);
  const gathered = page.getByRole('tree').locator('[aria-selected=true]');
  // The table was put last and is chosen already: it is the first of them, and not laid down.
  for (const [i, step] of [[], ['ArrowUp'], ['ArrowUp']].entries()) {
    await walker.press(...step, 'Shift+Space');
    await expect.poll(() => gathered.count()).toBe(i + 1);
    await expect.poll(() => walker.status()).toContain(more.hand.several(i + 1));
  }
  const before = (await new Person(page).design()).furniture;
  await page.getByRole('tree').locator('[tabindex="0"]').focus();
  await walker.press('Space', 'Shift+ArrowDown');
  await expect.poll(() => walker.status()).toContain(more.furniture.movedPieces(3));
  const after = (await new Person(page).design()).furniture;
  const ways = after.map(({ x, y }, i) => [x - before[i]!.x, y - before[i]!.y]);
  expect(ways[0]).not.toEqual([0, 0]);
  expect(ways).toEqual([ways[0], ways[0], ways[0]]);
  await page.getByRole('tree').locator('[tabindex="0"]').focus();
  await walker.press('Escape');
  await expect.poll(() => gathered.count()).toBe(0);
  expectQuiet(page);
});

test('the marker tells where what is in the hand does not fit, and says nothing more where it does', async () => {
  const walker = await begin();
  const { page } = walker;
  await walker.press('Tab');
  await page.getByRole('button', { name: nb.opening.window, exact: true }).focus();
  await walker.press('Enter');
  const heard = () => page.locator('.rs-walk ~ .rs-hidden[role=status]').innerText();
  // The marker begins in the midst of the floor, where no wall is.
  await expect.poll(heard).toBe(walk.unfit(walk.pointing));
  const [, unfit] = walk.unfit('.').split('. ');
  for (let n = 0; (await heard()).endsWith(unfit!); n++) {
    expect(n, 'nowhere does a window fit').toBeLessThan(40);
    const was = await heard();
    await walker.press('ArrowUp');
    await expect.poll(heard).not.toBe(was);
    expect(await heard()).toMatch(/ ovenfra(\. Passer ikke her\.)?$/);
  }
  await walker.press('Enter');
  await expect.poll(() => walker.status()).toContain('er på plass');
  expectQuiet(page);
});

test('a step back or forth that goes to another storey is followed to what it changed there', async () => {
  const walker = await begin();
  const { page } = walker;
  await make(walker, 'living', '');
  await walker.press('2');
  const kinds = ['adults', 'bath', 'store'] as const;
  for (const kind of kinds) await make(walker, kind, '');
  const smaller = (kind: keyof typeof nb.kind) => find.smaller(more.tries.known(more.tries.the[kind]));
  // Each room upstairs in turn, whichever of them lies nearest to where one stood below.
  for (const kind of kinds) {
    await walker.ask(`mindre ${nb.kind[kind]}`.toLowerCase(), smaller(kind));
    await expect.poll(() => walker.here()).toMatch(new RegExp(`^${nb.kind[kind]},`));
    for (const step of ['Control+z', 'Control+y']) {
      await walker.press('1');
      await expect.poll(() => walker.here()).toContain(nb.kind.living);
      await walker.press(step);
      await expect.poll(() => walker.status()).toContain(nb.storey.name(1));
      // Of two rooms one grows by what the other gives: one stands at the one that is told first.
      const said = await walker.status();
      const where = (name: string) => (said.includes(name) ? said.indexOf(name) : said.length);
      const [first] = kinds.map((one) => nb.kind[one]).toSorted((a, b) => where(a) - where(b));
      await expect.poll(() => walker.here()).toMatch(new RegExp(`^${first},`));
    }
  }
  expectQuiet(page);
});

test('what was chosen before one comes to the drawing by keys is where one stands', async () => {
  const page = await openPage(DESK);
  const letCome = await keptAway(page, 'Walk');
  const person = new Person(page);
  await firstExample(page).click();
  const { shell, design } = await person.plan();
  const entrance = shell.storeys.findIndex(({ level }) => level === 0);
  const last = design.furniture.findLast(
    ({ storey, kind }) => storey === entrance && models.kinds.furniture[kind]!.height > 100,
  )!;
  const name = piece[last.kind as keyof typeof piece];
  await person.tap(last);
  await page.getByRole('region', { name }).waitFor();
  letCome();
  const stand = page.getByRole('tree').locator('[tabindex="0"]');
  await expect.poll(() => stand.textContent()).toContain(name);
  expectQuiet(page);
});

test('what is written before the field has come is written in it, and puts nothing meanwhile', async () => {
  const page = await openPage(DESK);
  const letCome = await keptAway(page, 'FindDialog');
  const walker = await Walker.at(page);
  await page.getByRole('button', { name: nb.start.empty }).focus();
  await walker.press('Enter');
  await page.getByRole('tree').waitFor();
  await walker.press('Control+k', 'b', 'a', 'd');
  letCome();
  const field = page.getByRole('dialog').getByRole('combobox');
  await expect.poll(() => field.inputValue()).toBe('bad');
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
  await walker.press('Enter');
  await field.waitFor({ state: 'detached' });
  await expect.poll(() => walker.here()).toContain(nb.kind.bath);
  const { rooms, openings } = await new Person(page).plan();
  expect([rooms.map(({ kind }) => kind), openings]).toEqual([['bath'], []]);
  expectQuiet(page);
});

test('who goes from screen to screen by keys stands at the heading of each, and hears where they are', async () => {
  const page = await openPage(DESK);
  const walker = await Walker.at(page);
  const { design } = models.examples.find(({ shown }) => shown)!;
  const goes = async (name: string, at: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).focus();
    await walker.press('Enter');
    await expect.poll(() => walker.here()).toBe(at);
  };
  await goes(nb.start.review, desk.review.title);
  await page.getByRole('textbox').fill(linkFor(design, ''));
  await page.getByRole('textbox').press('Enter');
  await expect.poll(() => walker.here()).toBe(desk.review.desk.title);
  await goes(more.snapshot.home, nb.start.lead);
  await goes(nb.start.compare, desk.compare.title);
  await goes(desk.compare.back, nb.start.lead);
  expectQuiet(page);
});

test('who has keys is not told to drag or tap, and hears how to measure as exactly as it is told', async () => {
  const page = await openPage(DESK);
  const walker = await Walker.at(page);
  await firstExample(page).focus();
  await walker.press('Enter');
  const row = page.locator('.rs-storey .rs-row-button').first();
  await row.focus();
  await walker.press('Enter');
  await page.locator('.rs-chosen').waitFor();
  await expect.poll(() => walker.status()).not.toContain(nb.hint.push);
  await walker.press('Escape');
  await page.locator('.rs-chosen').waitFor({ state: 'detached' });
  await expect.poll(() => walker.status()).not.toContain(nb.hint.select);
  await walker.ask('mål', more.hand.measure);
  const heard = () => page.locator('.rs-walk ~ .rs-hidden[role=status]').innerText();
  await expect.poll(heard).toContain(walk.pointing);
  const [lengths] = (await heard()).split('. ');
  await walker.press('Enter');
  await expect.poll(() => walker.status()).toBe(more.hand.measured(lengths!));
  expectQuiet(page);
});

test('a room’s card calls no two of its doors and windows the same, and their own cards call them that too', async () => {
  const page = await openPage(DESK);
  const person = new Person(page);
  await firstExample(page).click();
  const { rooms } = await person.plan();
  const living = rooms.find(({ kind }) => kind === 'living')!;
  await page.getByRole('button', { name: new RegExp(`^${nb.kind.living}\\s.*m²`) }).click();
  const list = page.getByRole('region', { name: more.card.openings }).locator('.rs-row-button__name');
  await expect.poll(() => list.count()).toBe(living.openings.length);
  const names = await list.allInnerTexts();
  expect(new Set(names).size).toBe(names.length);
  await list.last().click();
  await page.getByRole('heading', { name: names.at(-1)!, exact: true }).waitFor();
  expectQuiet(page);
});
