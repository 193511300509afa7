import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { measureArea } from '../../src/check/area.ts';
import { areaSums } from '../../src/check/area-figures.ts';
import { estimate } from '../../src/check/cost.ts';
import { measureQuantities } from '../../src/check/quantities.ts';
import { writeFile } from '../../src/io/file.ts';
import { priceFile } from '../../src/io/price-file.ts';
import { encodeSnapshot } from '../../src/io/snapshot.ts';
import { applyEdit } from '../../src/model/apply.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { PriceList } from '../../src/model/prices.ts';
import { squaresIn } from '../../src/words/findings/sentence.ts';
import { formatsOf } from '../../src/words/format.ts';
import { nb } from '../../src/words/nb.ts';
import { nb as rules } from '../../src/words/rules/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { examples, firstExample, samePage } from './same-page.ts';
import { models, Person, planOf, wallToPush } from './table.ts';

/** The home on the first screen that has floor under a sloping roof. */
const home = models.examples.find((e) => e.shown && e.design.shell.id === 'vinkel')!.design;
const plan = planOf(home);
const first = models.examples.find((e) => e.shown)!.design;
const entrance = planOf(first).storeys.findIndex((s) => s.shell.level === 0);
const f = formatsOf(nb, 'nb-u-nu-latn');
const SCREENS = [
  { name: 'at a desk', width: 1440, height: 900, touch: false },
  { name: 'with a phone', width: 360, height: 640, touch: true },
].map((screen) => ({ ...screen, begin: samePage(screen) }));

const meters = (page: Page): Locator => page.getByRole('region', { name: nb.bar.meters }).getByRole('button');

/** The home in the workshop, and what its area or its cost opens to. */
async function opened(
  screen: (typeof SCREENS)[number],
  meter: 0 | 1,
): Promise<{ page: Page; sums: Locator }> {
  const page = await screen.begin();
  await examples(page)
    .nth(models.examples.filter((e) => e.shown).findIndex((e) => e.design === home))
    .click();
  await page.locator('svg.rs-plan-view .rs-plan-label').first().waitFor();
  await meters(page).nth(meter).click();
  const sums = page.getByRole('dialog');
  await sums.waitFor();
  return { page, sums };
}

describe('the area', () => {
  test.each(SCREENS)('$name opens to its sum, and a line shows where it was measured', async (screen) => {
    const { page, sums } = await opened(screen, 0);
    const area = measureArea(plan);
    expect(await meters(page).nth(0).innerText()).toContain(f.m2(area.inUse));

    const bra = sums.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^BRA / }) });
    expect(await bra.getByRole('cell').allInnerTexts()).toEqual([f.m2(area.bra), f.m2(area.bra)]);
    for (const { storey, parts, bra: measured } of areaSums(plan)) {
      const name = nb.storey.name(plan.shell.storeys[storey]!.level);
      const terms = sums.getByRole('region', { name, exact: true });
      expect(await terms.getByRole('button').count()).toBeGreaterThanOrEqual(parts.length);
      expect(await terms.innerText()).toContain(`${nb.areaDialog.storeyTotal}\n${f.m2(measured)}`);
    }

    // Name at one end of its line, figure at the other, whichever parts have come before.
    const line = sums.getByRole('button').filter({ hasText: 'm²' }).first();
    const [row, figures] = [await line.boundingBox(), await line.locator('span').last().boundingBox()];
    expect(row!.x + row!.width - figures!.x - figures!.width).toBeLessThan(24);

    // Low floor lies under the roof, one storey up.
    const low = sums.getByRole('button', { name: new RegExp(`^${nb.areaDialog.part.low}`) });
    await low.click();
    expect(await low.getAttribute('aria-pressed')).toBe('true');
    await page.locator('.rs-plan-lit').waitFor();
    await page.getByRole('radio', { name: nb.storey.name(1), checked: true }).waitFor({ state: 'attached' });
    await low.click();
    await page.locator('.rs-plan-lit').waitFor({ state: 'detached' });

    await page.keyboard.press('Escape');
    await sums.waitFor({ state: 'detached' });
    expectQuiet(page);
  });
});

describe('a home over its frame', () => {
  /** The living room, with the floor beside it and over it that may be built. */
  const edits: readonly Edit[] = [
    [0, 'living', { x0: 0, y0: 36, x1: 20, y1: 44 }] as const,
    [1, 'store', { x0: 18, y0: 52, x1: 32, y1: 60 }] as const,
  ].flatMap(([storey, kind, cells]): Edit[] => [
    { do: 'build', storey, cells: [cells], built: true },
    { do: 'paint', storey, cells, room: plan.rooms.find((r) => r.kind === kind && r.storey === storey)!.id },
  ]);
  const over = edits.reduce((design, edit) => {
    const done = applyEdit(design, edit, plan.shell);
    return 'design' in done ? done.design : design;
  }, home);

  test('is told so once, in m² and in squares of the drawing', async () => {
    const { inUse, frame } = measureArea(planOf(over));
    const by = f.m2(inUse - frame);
    const page = await openPage({ ...SCREENS[0]!, path: `#s=${encodeSnapshot(over)}` });
    await page.getByRole('button', { name: nb.snapshot.copy }).click();
    await expect.poll(() => meters(page).nth(0).innerText()).toContain(nb.meter.overBy(by));
    expect(await meters(page).nth(0).innerText()).not.toContain(nb.meter.over);
    const squares = squaresIn(inUse - frame);
    expect(squares).toBeGreaterThan(10);
    await page.getByText(`${nb.meter.overBy(by)}, ${rules.toGo.squares(squares)}`).waitFor();
    expectQuiet(page);
  });
});

describe('the cost', () => {
  const cost = estimate(plan, models.prices[0]!, measureQuantities(plan));

  test.each(SCREENS)('$name opens to its lines; each says what it measured, and shows it', async (screen) => {
    const { page, sums } = await opened(screen, 1);
    const lines = sums.getByRole('region', { name: nb.costDialog.lines });
    const total = f.krRange(cost.low, cost.high);
    expect(await meters(page).nth(1).innerText()).toContain(total);
    expect(await lines.innerText()).toContain(`${nb.costDialog.total}\n${total}`);
    expect(await sums.innerText()).toContain(nb.costDialog.frameIs(f.roundKr(cost.frame)));
    // Nobody with one bath is told to do without.
    expect(await sums.innerText()).toContain(nb.costDialog.tips(1));
    expect(nb.costDialog.tips(2)).not.toBe(nb.costDialog.tips(1));

    const wall = cost.lines.find((line) => line.measure === 'outer_wall_m2')!;
    const line = lines.getByRole('button', { name: nb.element.outer_wall_m2 });
    expect(await line.innerText()).toContain(f.krRange(wall.low, wall.high));
    await line.click();
    await page.locator('.rs-plan-lit').waitFor();
    await lines.getByText(nb.costDialog.measured.outer_wall_m2).waitFor();
    const told = lines.getByRole('row').filter({ hasText: nb.costDialog.sum });
    expect(await told.getByRole('cell').allInnerTexts()).toEqual(
      [wall.low, wall.mid, wall.high].map((kr) => f.number(kr)),
    );
    await line.click();
    await page.locator('.rs-plan-lit').waitFor({ state: 'detached' });
    expectQuiet(page);
  });

  test.each(SCREENS)(
    '$name is told while a wall moves; nothing else moves, and a screen reader waits',
    async (screen) => {
      const page = await openPage({ ...screen, touch: false });
      await page.locator('.rs-home').first().click();
      await page.locator('svg.rs-plan-view .rs-plan-label').first().waitFor();
      await page.waitForLoadState('networkidle');
      const { from, to } = wallToPush(first, entrance, -600);
      const person = new Person(page);
      const [a, b] = [await person.screen(from), await person.screen(to)];

      const status = page.locator('.rs-status');
      const change = page.locator('.rs-change');
      const before = await status.innerText();
      const places = (): Promise<string[]> =>
        page
          .locator('.rs-plan-view, .rs-foot, .rs-status, .rs-meters, .rs-meterbox')
          .evaluateAll((all) => all.map((part) => JSON.stringify(part.getBoundingClientRect())));
      const still = await places();

      await page.mouse.move(a.x, a.y);
      await page.mouse.down();
      await page.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2);
      await page.mouse.move(b.x, b.y);
      await change.waitFor();
      const says = await change.innerText();
      expect(says).toMatch(/m²|areal/);
      expect(says).toMatch(/kr|kostnad/);
      expect(await change.getAttribute('aria-hidden')).toBe('true');
      expect(await status.textContent()).toBe(before);
      expect(await places()).toEqual(still);

      await page.mouse.up();
      await change.waitFor({ state: 'detached' });
      await expect.poll(() => status.textContent()).not.toBe(before);
      expectQuiet(page);
    },
  );

  test('says what the last step changed, and which lines moved most', async () => {
    const page = await SCREENS[0]!.begin();
    await firstExample(page).click();
    await page.locator('svg.rs-plan-view .rs-plan-label').first().waitFor();
    const { from, to } = wallToPush(first, entrance, -600);
    await new Person(page).drag(from, to);
    await meters(page).nth(1).click();
    const since = page.getByRole('dialog').getByRole('region', { name: nb.costDialog.since.step });
    await since.getByRole('button').first().click();
    await page.locator('.rs-plan-lit').waitFor();
    expect(await since.innerText()).toMatch(/[+−] [\d\s]+–[\d\s]+kr/);
    expectQuiet(page);
  });
});

describe('another price list', () => {
  /** The municipality's own: a fifth dearer than the estimate. */
  const theirs: PriceList = {
    ...models.prices[0]!,
    id: 'larvik-2026',
    revision: 1,
    date: '2026-03-01',
    source: 'Oppdiktet liste for en test.',
    lines: models.prices[0]!.lines.map(({ low, mid, high, ...line }) => ({
      ...line,
      low: Math.round(low * 1.2),
      mid: Math.round(mid * 1.2),
      high: Math.round(high * 1.2),
    })),
  };
  const costs = (list: PriceList): string => {
    const { low, high } = estimate(planOf(first), list, measureQuantities(planOf(first)));
    return f.krRange(low, high);
  };
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const listFile = (list: object) => file('liste.json', JSON.stringify(priceFile(list as PriceList)));
  const cost = (page: Page): Promise<string> => meters(page).nth(1).innerText();
  const choose = async (
    page: Page,
    chosen: ReturnType<typeof file>,
    name = nb.prices.open,
  ): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('dialog').getByRole('button', { name }).click(),
    ]);
    await chooser.setFiles(chosen);
  };
  const use = (page: Page) => page.getByRole('button', { name: nb.prices.use }).click();

  test('is read from a file, told where it does not hold, kept, and taken back by undo', async () => {
    const page = await openPage(SCREENS[1]!);
    await page.locator('.rs-home').first().click();
    await page.locator('svg.rs-plan-view .rs-plan-label').first().waitFor();
    await meters(page).nth(1).click();
    await page.getByRole('button', { name: nb.menuDialog.prices }).click();
    await choose(page, listFile({ ...theirs, lines: [{ ...theirs.lines[0], mid: 1.5 }] }));
    const place = nb.prices.place.both('1', 'mid');
    await page.getByText(nb.prices.expects(place, nb.prices.expected.kroner)).waitFor();
    // The same name must not stand for other prices.
    await choose(page, listFile({ ...theirs, id: 'anslag-2025', revision: 1 }));
    await page.getByText(nb.prices.other(nb.snapshot.revision({ id: 'anslag-2025', revision: 1 }))).waitFor();
    await choose(page, listFile(theirs));
    await page.getByText(nb.prices.ready(nb.snapshot.revision(theirs))).waitFor();
    await use(page);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => cost(page)).toContain(costs(theirs));

    await page.getByRole('button', { name: nb.bar.undo }).click();
    await expect.poll(() => cost(page)).toContain(costs(models.prices[0]!));
    await page.getByRole('button', { name: nb.bar.redo }).click();
    await expect.poll(() => cost(page)).toContain(costs(theirs));
    // Kept on this device: the drawing with its list, after a visit elsewhere.
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: nb.menu.name, exact: true }).click();
    await page.getByRole('button', { name: nb.menuDialog.home, exact: true }).click();
    await page.locator('.rs-home').first().click();
    await expect.poll(() => cost(page)).toContain(costs(theirs));
    expectQuiet(page);
  });

  test('travels in the file of a drawing; a link names it, and it can be opened there', async () => {
    const design = { ...first, prices: { id: theirs.id, revision: theirs.revision } };
    const page = await openPage(SCREENS[0]!);
    await page.getByRole('button', { name: nb.start.openTitle }).click();
    await choose(page, file('hjem.romslig.json', writeFile(design, { prices: theirs })), nb.start.chooseFile);
    await page.getByRole('heading', { name: nb.snapshot.title }).waitFor();
    await expect.poll(() => cost(page)).toContain(costs(theirs));
    await page.getByRole('button', { name: nb.snapshot.copy }).click();
    await page.locator('svg.rs-plan-view').waitFor();
    const link = await new Person(page).link();
    await page.reload();
    await page.locator('svg.rs-plan-view').waitFor();
    await expect.poll(() => cost(page)).toContain(costs(theirs));
    expectQuiet(page);

    const other = await openPage({ ...SCREENS[0]!, path: link.slice(link.indexOf('#')) });
    await other.getByRole('heading', { name: nb.snapshot.title }).waitFor();
    expect(await cost(other)).toContain(nb.meter.unknown);
    await meters(other).nth(1).click();
    await other.getByRole('dialog').getByText(nb.snapshot.unknown.prices('larvik-2026, utgave 1')).waitFor();
    await other.getByRole('dialog').getByRole('button', { name: nb.prices.open }).click();
    await choose(other, listFile({ ...theirs, revision: 2 }));
    await other.getByText(nb.prices.wanted('larvik-2026, utgave 1', 'larvik-2026, utgave 2')).waitFor();
    await choose(other, listFile(theirs));
    await use(other);
    await expect.poll(() => cost(other)).toContain(costs(theirs));
    expectQuiet(other);
  });
});
