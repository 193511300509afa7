import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../src/io/link.ts';
import { encodeSnapshot } from '../../src/io/snapshot.ts';
import { movableOf, thingsOf } from '../../src/store/things.ts';
import { kindsIn, PIECE_GROUPS } from '../../src/ui/draw/furniture/groups.ts';
import { pieceName } from '../../src/ui/parts/piece-names.ts';
import { thingNames } from '../../src/ui/plan/thing-names.ts';
import { formatsOf } from '../../src/words/format.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb } from '../../src/words/nb.ts';
import type { Words } from '../../src/words/words.ts';
import { languageOf } from '../../src/words/words.ts';
import { expectQuiet, openPage } from './browser.ts';
import type { Rehearsed, Step } from './rehearsal.ts';
import { rehearse, roomIn } from './rehearsal.ts';
import { Person, planOf } from './table.ts';

const rooms = (storey: number, ...kinds: readonly Extract<Step, { put: 'room' }>['kind'][]): Step[] =>
  kinds.map((kind) => ({ put: 'room', storey, kind }));
const openings = (storey: number, kind: 'door' | 'window' | 'opening', ...pairs: readonly string[]): Step[] =>
  pairs.map((pair) => {
    const [room, other] = pair.split(' ');
    return { put: 'opening', storey, kind, room, other } as Step;
  });

const pieces = (storey: number, ...pairs: readonly string[]): Step[] =>
  pairs.map((pair) => {
    const [room, kind] = pair.split(' ');
    return { put: 'piece', storey, room, kind } as Step;
  });

/** Twelve rooms on two storeys, a stair between them, doors, windows, a wide opening, and five pieces of furniture. */
const STEPS: readonly Step[] = [
  { put: 'stair', storey: 0 },
  ...rooms(0, 'living', 'kitchen', 'entry', 'wc', 'store', 'hall'),
  ...openings(0, 'door', 'hall store', 'living hall'),
  ...openings(0, 'opening', 'living kitchen'),
  ...openings(0, 'window', 'living outside', 'kitchen outside'),
  ...rooms(1, 'adults', 'child', 'teen', 'bath', 'laundry', 'play'),
  ...openings(1, 'door', 'teen adults', 'laundry adults'),
  ...pieces(0, 'kitchen kitchen-300', 'living sofa-3', 'store shelf'),
  ...pieces(1, 'teen desk', 'laundry washer'),
];

const steps = rehearse(STEPS);
const payload = encodeSnapshot(steps.at(-1)!.after);
const nameIn = (step: Step): string =>
  step.put === 'room'
    ? nb.kind[step.kind]
    : step.put === 'stair'
      ? nb.stair.straight
      : step.put === 'piece'
        ? pieceName(step.kind, more)
        : nb.opening[step.kind];
const TAB = {
  room: nb.tab.rooms,
  stair: nb.tab.stairs,
  piece: nb.tab.furniture,
  opening: nb.tab.openings,
} as const;

/** The tile of a thing, and what is pressed first when it does not lie open: a tab, more rooms, what furniture is for. */
async function tileFor(page: Page, step: Step, press: (button: Locator) => Promise<void>): Promise<Locator> {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true }).first();
  const tile = button(nameIn(step));
  if (await tile.isVisible()) return tile;
  const tab = button(TAB[step.put]);
  const rooms = button(nb.palette.moreRooms);
  if (step.put === 'room' && (await rooms.isVisible())) await press(rooms);
  else if ((await tab.isVisible()) && (await tab.getAttribute('aria-expanded')) !== 'true') await press(tab);
  if (step.put === 'piece') {
    const group = PIECE_GROUPS.find((id) => kindsIn(id, [step.kind]).length > 0)!;
    const back = button(nb.onward.back);
    if (await back.isVisible()) await press(back);
    await press(button(more.furniture.groups[group]));
  }
  return tile;
}

async function sit(screen: Parameters<typeof openPage>[0]): Promise<Page> {
  const page = await openPage({ reducedMotion: true, ...screen });
  await page.getByRole('button', { name: nb.start.empty }).click();
  await page.getByRole('tree').waitFor();
  return page;
}

const storeyName = (storey: number): string =>
  nb.storey.name(planOf(steps[0]!.before).storeys[storey]!.shell.level);

async function goToStorey(page: Page, storey: number): Promise<void> {
  const radio = page.getByRole('radio', { name: storeyName(storey), exact: true });
  if (!(await radio.isChecked())) await radio.check({ force: true });
}

/** The same by mouse and by finger: takes the thing from the palette, and taps where it goes. */
async function byHand(page: Page, { step, after, tap }: Rehearsed): Promise<void> {
  const person = new Person(page);
  await goToStorey(page, step.storey);
  await (await tileFor(page, step, (button) => button.click())).click();
  if (tap) await person.tap(tap);
  else {
    if (step.put !== 'opening') throw new Error(`nowhere to tap for ${nameIn(step)}`);
    const { axis, at, from, to } = planOf(after).openings.at(-1)!;
    const along = (from + to) / 2;
    await person.tap(axis === 'v' ? { x: at, y: along } : { x: along, y: at });
  }
}

/** By keys on the plan: the marker points where a tap would, and letters put openings in the wall one stands at. */
async function byKeys(page: Page, { step, before, after, tap }: Rehearsed): Promise<void> {
  const press = (key: string) => page.keyboard.press(key);
  const item = page.locator('.rs-walk [tabindex="0"]');
  if (tap) {
    await item.focus();
    await press(`${step.storey + 1}`);
    const enter = (button: Locator) => new Person(page).press(button);
    await enter(await tileFor(page, step, enter));
    const marker = page.locator('.rs-walk-ring');
    // "M<left> <y>H<right>…": its middle is where it points.
    const [, left, y, right] = /^M(\S+) (\S+)H([^M]+)M/
      .exec((await marker.getAttribute('d')) ?? '')!
      .map(Number);
    const steer = async (by: number, forth: string, back: string): Promise<void> => {
      const [arrow, squares] = [by > 0 ? forth : back, Math.abs(by) / 300];
      for (let n = squares; n >= 2; n -= 2) await press(`Shift+${arrow}`);
      if (squares % 2) await press(arrow);
    };
    await steer(tap.x - (left! + right!) / 2, 'ArrowRight', 'ArrowLeft');
    await steer(tap.y - y!, 'ArrowDown', 'ArrowUp');
    await press('Enter');
    return;
  }
  if (step.put !== 'opening') throw new Error('nothing to press');
  // The stretch of wall that came to hold it, among the things there were before.
  const [plan, then] = [planOf(before), planOf(after)];
  const { owners, axis, at } = then.openings.at(-1)!.wall!;
  const room = roomIn(before, step.room);
  const other = owners.find((owner) => owner !== room)!;
  const things = thingsOf(plan);
  const nameOf = thingNames(plan, {
    words: nb as Words,
    more,
    formats: formatsOf(nb as Words, languageOf('nb').tag),
  });
  const wall = things.find((thing) => {
    if (thing.what !== 'wall' || thing.has || thing.room.id !== room) return false;
    const [stretch] = thing.wall.stretches;
    const [rect] = stretch!.rects;
    const lies = axis === 'v' ? (rect!.x0 + rect!.x1) / 2 : (rect!.y0 + rect!.y1) / 2;
    return movableOf(thing) !== null && stretch!.towards === other && lies === at;
  })!;
  const way = [];
  for (let up: typeof wall | null = wall; up; up = up.parent) way.unshift(up);
  await item.focus();
  await press('Home');
  for (const thing of way) {
    if (thing.level > 1) await press('ArrowRight');
    if (thing.level > 1 && (await item.innerText()) !== nameOf(thing)) await press('ArrowRight');
    for (let n = 0; (await item.innerText()) !== nameOf(thing); n++) {
      expect(n, `no way to ${nameOf(thing)}`).toBeLessThan(30);
      await press('ArrowDown');
    }
  }
  // No key of the driver's keyboard writes å.
  await item.dispatchEvent('keydown', { key: more.walk.letter[step.kind], bubbles: true });
}

/** By the room list: lists to choose from, and buttons pressed with Enter. */
async function byList(page: Page, { step, before }: Rehearsed): Promise<void> {
  const person = new Person(page);
  const storey = page.getByRole('region', { name: storeyName(step.storey), exact: true });
  if (step.put === 'piece') {
    await person.press(storey.locator('.rs-row-button', { hasText: nb.kind[step.room] }));
    await page.getByLabel(more.furniture.add, { exact: true }).selectOption(nameIn(step));
    await person.press(
      page.getByRole('button', { name: `${more.furniture.addHere} ${nameIn(step)}`, exact: true }),
    );
    return;
  }
  if (step.put !== 'opening') {
    const label = step.put === 'room' ? more.list.addRoom : more.list.addStair;
    await storey.getByLabel(label, { exact: true }).selectOption(nameIn(step));
    await person.press(storey.getByRole('button', { name: `${more.list.addHere} ${nameIn(step)}` }));
    return;
  }
  const other = step.other === 'outside' ? nb.place.outside : nb.kind[step.other];
  expect(before.rooms).toHaveProperty(roomIn(before, step.room));
  await person.press(storey.locator('.rs-row-button', { hasText: nb.kind[step.room] }));
  await page.getByLabel(more.card.addWhat, { exact: true }).selectOption(nb.opening[step.kind]);
  await page.getByLabel(more.card.addWhere, { exact: true }).selectOption(other);
  await person.press(page.getByRole('button', { name: more.card.add, exact: true }));
}

/** The smallest desk: the fewer pixels, the sooner each step is painted. */
const DESK = { width: 1024, height: 700 };
const PHONE = { width: 360, height: 640, touch: true };

describe('the same home, byte for byte', () => {
  test.each([
    { way: 'a mouse', screen: DESK, by: byHand },
    { way: 'a finger', screen: PHONE, by: byHand },
    { way: 'keys on the plan', screen: DESK, by: byKeys },
    { way: 'the room list', screen: DESK, by: byList },
  ])('made from empty with $way', async ({ screen, by }) => {
    const page = await sit(screen);
    for (const rehearsed of steps) {
      const told = page.locator('.rs-status');
      const past = await told.innerText();
      await by(page, rehearsed);
      await expect.poll(() => told.innerText()).not.toBe(past);
      await expect.poll(() => told.innerText()).toMatch(/på plass|er \d/);
    }
    const person = new Person(page);
    expect(await person.design()).toEqual(readLink(payload));
    expect(await person.link()).toContain(payload);
    expectQuiet(page);
  });
});
