import { describe, expect, test } from 'vitest';
import { readLink } from '../../src/io/link.ts';
import { encodeSnapshot } from '../../src/io/snapshot.ts';
import type { Design, OpeningKind } from '../../src/model/design.ts';
import { emptyDesign } from '../../src/model/design.ts';
import type { RoomKindId } from '../../src/model/kinds.ts';
import { newest } from '../../src/model/models.ts';
import { begin } from '../../src/store/history.ts';
import { createTable } from '../../src/store/table.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { middle, models, Person, planOf, sideOf } from './table.ts';

/**
 * The home both hands make, told as the room list tells it: rooms one after the other, then doors and windows, then a
 * stair. The pointer and the keyboard must end with the same bytes.
 */
const ROOMS: readonly RoomKindId[] = ['living', 'kitchen', 'bath', 'entry', 'wc', 'hall'];
type Added = {
  readonly room: RoomKindId;
  readonly other: RoomKindId | 'outside';
  readonly kind: OpeningKind;
};
const OPENINGS: readonly Added[] = [
  { room: 'living', other: 'kitchen', kind: 'opening' },
  { room: 'living', other: 'outside', kind: 'window' },
  { room: 'kitchen', other: 'outside', kind: 'window' },
  { room: 'living', other: 'outside', kind: 'door' },
];

/** The same home made in Node by the table's own acts, for knowing where things will come to lie. */
function rehearse(): Design {
  const shell = newest(models.shells, 'stavern')!;
  const ref = { id: 'kommune-2026', revision: 1 };
  const table = createTable(models, begin(emptyDesign(shell, ref, { id: 'anslag-2025', revision: 1 })));
  const state = () => table.getState();
  for (const kind of ROOMS) expect(state().addRoom(kind)).toBeNull();
  const idOf = (kind: RoomKindId) =>
    Object.entries(state().history.present.rooms).find(([, room]) => room.kind === kind)![0];
  for (const { room, other, kind } of OPENINGS)
    expect(state().addOpeningTo(idOf(room), other === 'outside' ? other : idOf(other), kind)).toBeNull();
  expect(state().addStair('straight')).toBeNull();
  return state().history.present;
}

const home = rehearse();
const target = planOf(home);
const payload = encodeSnapshot(home);
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

  test('makes the same home with a pointer and with the keyboard, byte for byte', async () => {
    const byHand = await openPage({ width: 1440, height: 900 });
    const hand = new Person(byHand);
    await byHand.getByRole('button', { name: nb.start.empty }).click();
    await byHand.locator('svg.rs-plan-view').waitFor();
    for (const kind of ROOMS) {
      await byHand.getByRole('button', { name: nb.kind[kind], exact: true }).first().click();
      await hand.tap(middle(roomOf(kind).bounds));
      // What the tap did not put just so, the hand pushes into place: first the room, then its sides.
      for (const side of ['top', 'left', 'bottom', 'right'] as const) {
        const now = (await hand.plan()).rooms.find((room) => room.kind === kind)!.bounds;
        const [from, to] = [sideOf(now, side), sideOf(roomOf(kind).bounds, side)];
        if (side === 'top' || side === 'left') {
          const moved = {
            x: from.x + (side === 'left' ? to.x - from.x : 0),
            y: from.y + (side === 'top' ? to.y - from.y : 0),
          };
          if (moved.x !== from.x || moved.y !== from.y) {
            const m = middle(now);
            await hand.drag(m, { x: m.x + moved.x - from.x, y: m.y + moved.y - from.y });
          }
        } else if (side === 'bottom' ? from.y !== to.y : from.x !== to.x) {
          await hand.drag(from, side === 'bottom' ? { x: from.x, y: to.y } : { x: to.x, y: from.y });
        }
      }
    }
    for (const { at, from, to, axis, kind } of target.openings) {
      await byHand.getByRole('button', { name: nb.opening[kind], exact: true }).first().click();
      await hand.tap(axis === 'v' ? { x: at, y: (from + to) / 2 } : { x: (from + to) / 2, y: at });
    }
    await byHand.getByRole('button', { name: nb.stair.straight, exact: true }).first().click();
    await hand.tap(middle(target.stairs[0]!.bounds));
    const stair = (await hand.plan()).stairs[0]!.bounds;
    const [a, b] = [middle(stair), middle(target.stairs[0]!.bounds)];
    if (a.x !== b.x || a.y !== b.y) await hand.drag(a, b);
    expect(await hand.link()).toContain(payload);
    expectQuiet(byHand);

    const byKeys = await openPage({ width: 1440, height: 900 });
    const keys = new Person(byKeys);
    await keys.press(byKeys.getByRole('button', { name: nb.start.empty }));
    await byKeys.locator('svg.rs-plan-view').waitFor();
    const storey = byKeys.getByRole('region', { name: nb.storey.name(0), exact: true });
    /** Walks a list with the arrow keys until it says what is wanted. */
    const choose = async (label: string, option: string): Promise<void> => {
      const list = byKeys.getByLabel(label, { exact: true }).first();
      await list.focus();
      await byKeys.keyboard.press('Home');
      const says = () => list.evaluate((el) => (el as HTMLSelectElement).selectedOptions[0]?.label);
      for (let last = ''; (await says()) !== option; ) {
        expect(await says(), `${label} has no ${option}`).not.toBe(last);
        last = (await says()) ?? '';
        await byKeys.keyboard.press('ArrowDown');
      }
    };
    for (const kind of ROOMS) {
      await choose(nb.list.addRoom, nb.kind[kind]);
      await keys.press(storey.getByRole('button', { name: `${nb.list.addHere} ${nb.kind[kind]}` }));
    }
    for (const { room, other, kind } of OPENINGS) {
      await keys.press(storey.getByRole('button', { name: nb.kind[room] }).first());
      await choose(nb.card.addWhat, nb.opening[kind]);
      await choose(nb.card.addWhere, other === 'outside' ? nb.place.outside : nb.kind[other]);
      await keys.press(byKeys.getByRole('button', { name: nb.card.add, exact: true }));
    }
    await choose(nb.list.addStair, nb.stair.straight);
    await keys.press(storey.getByRole('button', { name: `${nb.list.addHere} ${nb.stair.straight}` }));
    expect((await keys.design()).openings).toEqual(readLink(payload).openings);
    expect(await keys.link()).toContain(payload);
    expectQuiet(byKeys);
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
