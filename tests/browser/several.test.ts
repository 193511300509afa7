import { describe, expect, test } from 'vitest';
import { standingRect } from '../../src/model/units.ts';
import { stairAt } from '../../src/tools/hit.ts';
import { hand } from '../../src/words/hand/nb.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { firstExample, samePage } from './same-page.ts';
import type { At } from './table.ts';
import { models, Person, planOf } from './table.ts';

/** The first home there is, with two rooms of its entrance storey and where a hand finds them. */
const plan = planOf(models.examples.find(({ shown }) => shown)!.design);
const storey = plan.shell.storeys.findIndex((s) => s.level === 0);
const { furniture } = models.kinds;
/** Furniture and stairs are taken hold of before the room they stand in. */
const onBareFloor = ({ x, y }: At): boolean =>
  stairAt(plan, { storey, x, y, reach: 10 }) === null &&
  plan.design.furniture
    .filter((piece) => piece.storey === storey)
    .map((piece) => standingRect(piece, furniture[piece.kind]!))
    .every((r) => x < r.x0 - 100 || x > r.x1 + 100 || y < r.y0 - 100 || y > r.y1 + 100);
const STEPS = [0.5, 0.4, 0.6, 0.3, 0.7];
const [first, second] = plan.storeys[storey]!.rooms.flatMap(
  ({ id, net, clear }): { id: string; at: At }[] => {
    const points = STEPS.flatMap((a) =>
      STEPS.map((b) => ({
        x: clear.x0 + a * (clear.x1 - clear.x0),
        y: clear.y0 + b * (clear.y1 - clear.y0),
      })),
    );
    const at = net > 4 ? points.find(onBareFloor) : undefined;
    return at ? [{ id, at }] : [];
  },
);
if (!first || !second) throw new Error('no two rooms to pick up');

const atDesk = samePage();
const atWideDesk = samePage({ width: 1440, height: 900 });

describe('several rooms', () => {
  test('are picked up with Shift, taken away with one key, and come back with one undo that says so', async () => {
    const page = await atDesk();
    const person = new Person(page);
    await firstExample(page).click();
    await person.tap(first.at);
    await page.keyboard.down('Shift');
    await person.tap(second.at);
    await page.keyboard.up('Shift');
    await page.getByRole('region', { name: hand.several(2) }).waitFor();
    await expect.poll(() => page.locator('.rs-status').innerText()).toContain(hand.several(2));
    const rooms = async () => Object.keys((await person.design()).rooms).length;
    const before = await rooms();
    await page.locator('svg.rs-plan-view').focus();
    await page.keyboard.press('Delete');
    expect(await rooms()).toBe(before - 2);
    await page.getByRole('button', { name: nb.bar.undo, exact: true }).click();
    await expect.poll(() => page.locator('.rs-status').textContent()).toContain(nb.done.undone);
    expect(await rooms()).toBe(before);
    expectQuiet(page);
  });

  test('are picked up by a finger that rests, and one by one when the card is asked', async () => {
    const page = await openPage({ width: 360, height: 640, touch: true });
    const person = new Person(page);
    await page.locator('.rs-home').first().click();
    await person.tap(first.at);
    const change = page.getByRole('button', { name: more.card.change, exact: true });
    await change.waitFor();
    const home = await page.locator('svg.rs-plan-view').boundingBox();
    await change.click();
    await page.getByRole('button', { name: hand.more, exact: true }).click();
    await page.getByRole('button', { name: hand.gather, exact: true }).click();
    // The card that was open gives the height back to the home, where the others are tapped.
    await change.waitFor();
    await expect.poll(() => page.locator('svg.rs-plan-view').boundingBox()).toEqual(home);
    await person.tap(second.at);
    await page.getByRole('heading', { name: hand.several(2) }).waitFor();

    const session = await page.context().newCDPSession(page);
    const { x, y } = await person.screen(second.at);
    const touch = (type: 'touchStart' | 'touchEnd') =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchStart' ? [{ x, y }] : [],
      });
    await page.keyboard.press('Escape');
    await touch('touchStart');
    const began = await page.evaluate(() => performance.now());
    await page.waitForFunction((at) => performance.now() - at > 700, began);
    await touch('touchEnd');
    await page.getByRole('heading', { name: hand.several(2) }).waitFor({ state: 'detached' });
    expectQuiet(page);
  });
});

describe('several pieces of furniture', () => {
  /** Two pieces that stand on no other, so that a tap in their middle finds them. */
  const pieces = plan.design.furniture.flatMap((piece, index) =>
    piece.storey === storey && furniture[piece.kind]!.height > 100 ? [{ ...piece, index }] : [],
  );
  const [one, two] = pieces;
  if (!one || !two) throw new Error('no two pieces to pick up');

  test('are picked up with Shift, taken away with one key, and come back with one undo', async () => {
    const page = await atDesk();
    const person = new Person(page);
    await firstExample(page).click();
    await page.locator('.rs-plan-furniture').first().waitFor({ state: 'attached' });
    await person.tap(one);
    await page.keyboard.down('Shift');
    await person.tap(two);
    await page.keyboard.up('Shift');
    await page.getByRole('region', { name: hand.several(2) }).waitFor();
    const before = (await person.design()).furniture;
    await page.locator('svg.rs-plan-view').focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => page.locator('.rs-status').textContent()).toContain(more.furniture.gonePieces(2));
    expect((await person.design()).furniture).toHaveLength(before.length - 2);
    await page.getByRole('button', { name: nb.bar.undo, exact: true }).click();
    await expect.poll(async () => (await person.design()).furniture).toEqual(before);
    expectQuiet(page);
  });

  test('are gathered by keys, one after the other, and told as chosen', async () => {
    const page = await atDesk();
    const person = new Person(page);
    await firstExample(page).click();
    await page.locator('.rs-plan-furniture').first().waitFor({ state: 'attached' });
    await person.tap(one);
    const tree = page.getByRole('tree');
    await tree.locator('[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Space');
    await page.getByRole('region', { name: hand.several(2) }).waitFor();
    expect(await tree.locator('[aria-selected=true]').count()).toBe(2);
    await expect.poll(() => page.locator('.rs-status').innerText()).toContain(hand.several(2));
    expectQuiet(page);
  });
});

describe('a room gives its floor', () => {
  test('to a neighbour, unless one says that it is to be nobody’s', async () => {
    const page = await atWideDesk();
    const person = new Person(page);
    await firstExample(page).click();
    await person.tap(first.at);
    const card = page.locator('.rs-chosen');
    await card.getByRole('button', { name: hand.more, exact: true }).click();
    const floor = async () => (await person.plan()).rooms.reduce((sum, { net }) => sum + net, 0);
    const before = await floor();
    await card.getByRole('button', { name: nb.card.giveAway, exact: true }).click();
    await expect.poll(floor).toBeGreaterThanOrEqual(before);
    expectQuiet(page);
  });
});

test('a storey that is laid out like another is done once, however often a hasty hand presses', async () => {
  const page = await atWideDesk();
  const person = new Person(page);
  const { list } = more;
  await page.getByRole('button', { name: nb.start.empty, exact: true }).click();
  const below = page.getByRole('region', { name: nb.storey.name(0) });
  for (const _ of [1, 2])
    await below.getByRole('button', { name: `${list.addHere} ${nb.kind.bedroom}` }).click();
  const rooms = async () => Object.keys((await person.design()).rooms).length;
  const before = await rooms();
  await page.getByRole('button', { name: 'Lukk', exact: true }).click();
  await page.getByRole('group', { name: 'Etasje' }).getByRole('radio').first().check({ force: true });
  const copy = page.getByRole('button', { name: hand.copyStoreyDo, exact: true });
  await copy.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await copy.boundingBox())!;
  const [cx, cy] = [x + width / 2, y + height / 2];
  await page.mouse.click(cx, cy);
  // Where the button was, the rooms stand in their list; nothing else is put by a second press.
  const under = () =>
    page.evaluate(([px, py]) => document.elementFromPoint(px!, py!)?.closest('ul')?.className, [cx, cy]);
  await expect.poll(under).toBe('rs-rows');
  await page.mouse.click(cx, cy);
  expect(await rooms()).toBe(2 * before);
  await expect
    .poll(() => page.getByRole('button', { name: nb.bar.undo, exact: true }).isEnabled())
    .toBe(true);
  await page.getByRole('button', { name: nb.bar.undo, exact: true }).click();
  expect(await rooms()).toBe(before);
  expectQuiet(page);
});

test('what a length became that the squares cannot give is told', async () => {
  const page = await atWideDesk();
  const person = new Person(page);
  await firstExample(page).click();
  await person.tap(second.at);
  const width = page.getByLabel(more.card.width);
  await width.waitFor();
  const before = Number((await width.inputValue()).replace(',', '.'));
  await width.fill(`${before - 12}`);
  await width.press('Enter');
  const now = async () => Number((await width.inputValue()).replace(',', '.'));
  await expect.poll(now).toBeLessThan(before);
  expect(await now()).not.toBe(before - 12);
  const told = hand.otherLength(await width.inputValue());
  await expect.poll(() => page.locator('.rs-status').innerText()).toBe(told);
  expectQuiet(page);
});
