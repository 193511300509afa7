import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { begin } from '../../src/store/history.ts';
import { nb } from '../../src/words/nb.ts';
import { tableWith } from '../store/table.ts';
import { expectQuiet } from './browser.ts';
import { countDraws, draws, drawsDuring } from './draws.ts';
import type { At, Person } from './table.ts';
import { middle, models, wallToPush } from './table.ts';
import { DESK, home, inPicture, openHome, plan, standInThree, storey } from './three.ts';

/** Where something may be taken hold of, and how high over its floor it is seen there in 3D, in metres. */
type Held = { readonly name: string; readonly at: At; readonly over: number };

const door = plan.openings.find((o) => o.storey === storey && o.kind === 'door' && o.wall?.kind === 'inner')!;
const stair = plan.stairs.find((s) => s.storey === storey)!;
const piece = home.furniture.find((f) => f.storey === storey && f.kind === 'sofa-3')!;
const room = plan.storeys[storey]!.rooms.find(({ kind }) => kind === 'living')!;
const THINGS: readonly Held[] = [
  { name: 'a wall', at: wallToPush(home, storey, 600).from, over: 0.4 },
  { name: 'an opening', at: middle(door.hole), over: 0.4 },
  { name: 'a stair', at: middle(stair.bounds), over: stair.rise / 2000 },
  { name: 'a piece', at: piece, over: 0.4 },
  { name: 'a room', at: middle(room.clear), over: 0 },
];

/** Where a hand that holds something here changes the home by letting go of it. */
function somewhere({ at, name }: Held): At {
  const beside = [300, 600, 1200].flatMap((d) => [
    { x: at.x + d, y: at.y },
    { x: at.x - d, y: at.y },
    { x: at.x, y: at.y + d },
    { x: at.x, y: at.y - d },
  ]);
  // A room goes to free floor, or changes places with another.
  const others = plan.storeys[storey]!.rooms.map(({ clear }) => middle(clear));
  for (const to of [...beside, ...others]) {
    const { getState } = tableWith(models, begin(home));
    const table = getState();
    table.setStorey(storey);
    const press = { storey, ...at, reach: 250 };
    table.press(press);
    table.move({ ...press, ...to });
    table.release({ ...press, ...to });
    if (getState().history.past.length > 0) return to;
  }
  throw new Error(`nowhere to move ${name}`);
}

type Way = { readonly held: Held; readonly to: At };
const WAYS: readonly Way[] = THINGS.map((held) => ({ held, to: somewhere(held) }));

/** Drags it half the way and then all of it, and holds on. */
async function drag(page: Page, from: At, to: At): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
}

const undo = (page: Page) => page.getByRole('button', { name: nb.bar.undo, exact: true });

/** Moves it so far and takes that back; then anew, with Escape before the hand lets go: the home is as it was at the start. */
async function letGo(person: Person, start: string, name: string, from: At, to: At): Promise<void> {
  const { page } = person;
  await drag(page, from, to);
  await page.mouse.up();
  expect(await person.link(), name).not.toBe(start);
  await page.keyboard.press('Control+z');
  await drag(page, from, to);
  await page.keyboard.press('Escape');
  await page.mouse.move(from.x, from.y, { steps: 3 });
  await page.mouse.up();
  expect(await person.link(), name).toBe(start);
  expect(await undo(page).isDisabled(), name).toBe(true);
}

describe('Escape in the middle of a drag leaves the home as it was, and nothing to undo', () => {
  test('on the plan, and the sheet can be moved again', async () => {
    const { page, person } = await openHome(DESK, countDraws);
    const start = await person.link();
    const sheet = () => page.locator('svg.rs-plan-view').getAttribute('viewBox');
    for (const { held, to } of WAYS) {
      const [a, b] = [await person.screen(held.at), await person.screen(to)];
      const before = await sheet();
      await letGo(person, start, held.name, a, b);
      expect(await sheet(), held.name).toBe(before);
      await page.mouse.move(a.x, a.y);
      await page.mouse.wheel(0, -100);
      await expect.poll(sheet).not.toBe(before);
      await page.keyboard.press('Escape');
      await page.mouse.wheel(0, 4000);
    }
    expectQuiet(page);
  });

  test('in 3D, and the eye, which stood still, is led again', async () => {
    const { page, person } = await openHome({ ...DESK, reducedMotion: true }, countDraws);
    const start = await person.link();
    await standInThree(page);
    const places = () =>
      page
        .locator('.rs-view-label:visible')
        .evaluateAll((cards) => cards.map((card) => [card.className, (card as HTMLElement).style.transform]));
    const still = () => expect.poll(() => drawsDuring(page, 5), { timeout: 20_000 }).toBe(0);
    const first = await places();
    for (const { held, to } of WAYS) {
      const [a, b] = [await inPicture(page, held.at, held.over), await inPicture(page, to, held.over)];
      await letGo(person, start, held.name, a, b);
      await page.keyboard.press('Escape');
      await still();
      expect(await places(), held.name).toEqual(first);
      const drawn = await draws(page);
      await page.mouse.move(a.x, a.y);
      await page.mouse.wheel(0, -100);
      await expect.poll(() => draws(page)).toBeGreaterThan(drawn);
      expect(await places(), held.name).not.toEqual(first);
      await page.getByRole('button', { name: nb.model.whole }).click();
      await still();
    }
    expectQuiet(page);
  });
});
