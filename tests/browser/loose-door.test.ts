import { expect, test } from 'vitest';
import { encodeSnapshot } from '../../src/io/snapshot.ts';
import { applyEdit } from '../../src/model/apply.ts';
import { hand } from '../../src/words/hand/nb.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { middle, models, Person, planOf } from './table.ts';

/** A home in which one room of the entrance storey has taken all floor of the next, and the door between them has no wall. */
function withoutWall() {
  const plan = planOf(models.examples.find(({ shown }) => shown)!.design);
  const storey = plan.shell.storeys.findIndex((s) => s.level === 0);
  for (const { owners, kind, ...opening } of plan.openings) {
    const [room, to] = owners ?? [];
    if (kind !== 'door' || opening.storey !== storey || !plan.room(room!) || !plan.room(to!)) continue;
    const given = applyEdit(plan.design, { do: 'giveFloor', room: room!, to: to! }, plan.shell);
    const loose = 'design' in given ? planOf(given.design).openings.filter(({ wall }) => !wall) : [];
    if ('design' in given && loose.length === 1) return { design: given.design, door: loose[0]! };
  }
  throw new Error('no door that can lose its wall');
}

test('a door that has lost its wall is tapped with a finger, and has a new place by one more tap, in one step', async () => {
  const { design, door } = withoutWall();
  const page = await openPage({
    width: 360,
    height: 640,
    touch: true,
    path: `#s=${encodeSnapshot(design)}`,
  });
  const person = new Person(page);
  await page.getByRole('button', { name: nb.snapshot.copy }).tap();
  await person.tap(middle(door.hole));
  await page.getByRole('button', { name: hand.mendTile, exact: true }).tap();
  await expect.poll(async () => (await person.plan()).openings.every(({ wall }) => wall)).toBe(true);
  await page.getByRole('button', { name: nb.bar.undo, exact: true }).tap();
  await expect.poll(async () => (await person.plan()).openings.filter(({ wall }) => !wall).length).toBe(1);
  expectQuiet(page);
});
