import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readMeeting } from '../../src/io/meeting.ts';
import { loadModels } from '../../src/io/models.ts';
import type { Design } from '../../src/model/design.ts';
import { nb } from '../../src/words/nb.ts';
import { nb as patterns } from '../../src/words/patterns/nb.ts';
import { bytesOf, expectQuiet, openPage } from './browser.ts';
import { DESK, linkTo, meet, step, tiles } from './meeting.ts';

const { compare: say } = nb;
const WISHES = ['Spise sammen hver kveld.', 'En krok til lekser.', 'Lys om morgenen.'];
const SECRET = 'Til Ola på Solvangveien';

const { examples } = loadModels();
const homes = examples.slice(0, 4).map(
  ({ design }, i): Design => ({
    ...design,
    ...(WISHES[i] && { wishes: WISHES[i] }),
    rooms: { ...design.rooms, [Object.keys(design.rooms)[0]!]: { kind: 'own', label: SECRET } },
  }),
);
const shared = homes.map((home) => linkTo(home, 'meetings-and-words'));
const notShared = linkTo(examples[4]!.design);

test('many links in one paste lie on the table under nicknames, and what is not shared for meetings is left out', async () => {
  const page = await meet([...shared, notShared, 'https://romslig.test/#s=1cut']);
  // Which it is is seen in the field, so that its family can be asked.
  await page.getByText(say.gather.left('1', say.notShared), { exact: true }).waitFor();
  expect(await page.getByLabel(say.gather.field).inputValue()).toMatch(`1. ${notShared}\n2. https`);
  await expect.poll(() => tiles(page).count()).toBe(4);
  const names = await tiles(page).locator('h2').allInnerTexts();
  expect(new Set(names).size).toBe(4);
  for (const name of names) expect(patterns.nicknames).toContain(name);

  // A meeting is told nothing of a family, and there is nothing to hold homes up against one another by.
  await step(page, say.step.house).click();
  await page.getByRole('heading', { name: say.figures.title }).waitFor();
  const pages: string[] = [];
  for (const name of Object.values(say.step)) {
    await step(page, name).click();
    await page.locator(`.rs-meeting__step`).waitFor();
    pages.push(await page.locator('main').innerText());
    expect(await page.locator('main select, main [aria-sort]').count()).toBe(0);
  }
  const all = pages.join('\n');
  for (const wish of WISHES) expect(all).toContain(wish);
  expect(all).not.toContain('Ola');
  expect(all).not.toMatch(/sorter|rangering|poeng|score|totalt|\bbest\b|billigst|godkjent/i);
  expectQuiet(page);
});

test('a file that the device does not hand over stops nothing, and a meeting’s file that is cut is told as one', async () => {
  const page = await meet([], DESK, () => {
    const read = File.prototype.arrayBuffer;
    File.prototype.arrayBuffer = function (this: File) {
      if (this.name !== 'i-skyen.json') return read.call(this);
      return Promise.reject(new DOMException('gone', 'NotReadableError'));
    };
  });
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      file('i-skyen.json', '{}'),
      file('kuttet.json', '{"format": "romslig-meeting", "version": 1,'),
      file('hjem.json', shared[0]!),
    ]);
  await expect.poll(() => tiles(page).count()).toBe(1);
  for (const line of [nb.cannotOpen.unread, patterns.meetingFile.damaged])
    await page.getByText(line).first().waitFor();
  expectQuiet(page);
});

test('who lays homes on the table by keys hears how many lie there, and stands where the field for more has gone', async () => {
  const page = await meet([], DESK);
  await page.getByLabel(say.gather.field).fill([...shared, notShared].join('\n'));
  await page.getByRole('button', { name: say.gather.add, exact: true }).focus();
  const heard = await page.evaluateHandle(() => {
    const all: string[] = [];
    const hear = (): void => void all.push(document.querySelector('[role=status]')?.textContent ?? '');
    new MutationObserver(hear).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return all;
  });
  await page.keyboard.press('Enter');
  const told = page.getByRole('status').filter({ hasText: say.gather.lie(shared.length) });
  await told.waitFor();
  await told.filter({ hasText: say.notShared }).waitFor();
  // Told once, when all are read, and not of some on the way.
  const counts = (await heard.jsonValue()).filter((text) => /^\d+ hjem ligger/.test(text));
  expect(new Set(counts.map((text) => Number.parseInt(text, 10)))).toEqual(new Set([shared.length]));
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(say.gather.more);
  await tiles(page).first().getByRole('button').click();
  await page
    .getByRole('status')
    .filter({ hasText: say.gather.lie(shared.length - 1) })
    .waitFor();
  // On paper there is nothing to press and nothing to fill in.
  await step(page, say.step.decisions).click();
  await page.getByLabel(say.decisions.text).waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('heading', { name: say.decisions.title }).waitFor();
  await expect.poll(() => page.locator('button:visible, input:visible, textarea:visible').count()).toBe(0);
  expectQuiet(page);
});

test('links that could not be opened stay in the field, numbered as they are told of, and go from it once they are mended', async () => {
  const [one, other, third] = shared;
  const page = await meet([one!.slice(0, -6), other!, third!.slice(0, -8)]);
  await tiles(page).first().waitFor();
  const field = page.getByLabel(say.gather.field);
  await expect.poll(() => field.inputValue()).toBe(`1. ${one!.slice(0, -6)}\n2. ${third!.slice(0, -8)}`);
  await page.getByText(say.gather.left('1, 2', nb.cannotOpen.cut), { exact: true }).waitFor();

  await field.fill(`1. ${one}\n2. ${third!.slice(0, -8)}`);
  await page.getByRole('button', { name: say.gather.add, exact: true }).click();
  await tiles(page).nth(1).waitFor();
  await expect.poll(() => field.inputValue()).toBe(third!.slice(0, -8));
  await page.getByText(say.gather.left('', nb.cannotOpen.cut), { exact: true }).waitFor();

  await field.fill(third!);
  await page.getByRole('button', { name: say.gather.add, exact: true }).click();
  await tiles(page).nth(2).waitFor();
  await expect.poll(() => field.inputValue()).toBe('');
  expect(await page.getByText(nb.cannotOpen.cut).count()).toBe(0);
  expectQuiet(page);
});

test('homes side by side have one look: the wheel on one moves them all, and so do keys and the storey', async () => {
  const page = await meet(shared);
  await tiles(page).nth(3).waitFor();
  await step(page, say.step.side).click();
  const plans = page.locator('svg.rs-side__plan');
  await expect.poll(() => plans.count()).toBe(4);
  const scales = async (): Promise<number[]> =>
    plans.evaluateAll((all) =>
      all.map((svg) => {
        const plan = svg as unknown as SVGSVGElement;
        return Math.round(1e6 * (plan.clientWidth / plan.viewBox.baseVal.width));
      }),
    );
  const [before, ...others] = await scales();
  expect(new Set([before, ...others]).size).toBe(1);
  await plans.nth(2).hover();
  await page.mouse.wheel(0, -200);
  await expect.poll(async () => (await scales())[0]).toBeGreaterThan(before!);
  expect(new Set(await scales()).size).toBe(1);
  await page.locator('.rs-side__homes').focus();
  await page.keyboard.press('0');
  await expect.poll(async () => (await scales())[0]).toBe(before);

  await page.locator('.rs-side__bar').getByText(nb.storey.name(1), { exact: true }).click();
  await expect
    .poll(() => plans.evaluateAll((all) => all.map((svg) => svg.getAttribute('aria-label'))))
    .toEqual(Array.from({ length: 4 }, () => expect.stringContaining(nb.storey.name(1))));
  expectQuiet(page);
});

test('a sentence opens to the homes it speaks of and lights their rooms', async () => {
  const page = await meet(shared);
  await tiles(page).nth(3).waitFor();
  await step(page, say.step.likeness).click();
  const sentence = page
    .locator('.rs-likeness__said button')
    .filter({ hasText: /^\d av 4 har/ })
    .first();
  await sentence.click();
  const spoken = Number((await sentence.innerText())[0]);
  await expect.poll(() => page.locator('svg.rs-side__plan').count()).toBe(spoken);
  expectQuiet(page);
});

test('two homes of a house lie on top of one another, and the two sides of a house stand wall to wall', async () => {
  const [one, other] = examples.filter(({ design }) => design.shell.id === 'stavern');
  const across: Design = { ...other!.design, side: 'B' };
  const page = await meet([one!.design, other!.design, across].map((home) => linkTo(home, 'meetings')));
  await tiles(page).nth(2).waitFor();
  await step(page, say.step.side).click();
  await page.getByText(say.over.over, { exact: true }).click();
  const names = (sides: string) =>
    tiles(page)
      .filter({ hasText: say.tile.side(sides) })
      .locator('h2');
  await page.getByText(say.over.aside, { exact: true }).click();
  // A line has no width of its own.
  await page.locator('.rs-over__edge').waitFor({ state: 'attached' });

  await step(page, say.step.homes).click();
  const [left, right] = await names('A').allInnerTexts();
  await page.getByLabel(say.over.under).waitFor({ state: 'detached' });
  await step(page, say.step.side).click();
  await page.getByText(say.over.over, { exact: true }).click();
  await page.getByLabel(say.over.under, { exact: true }).selectOption({ label: left! });
  await page.getByLabel(say.over.top, { exact: true }).selectOption({ label: right! });
  const told = page.getByRole('region', { name: say.over.differs }).getByRole('button');
  await told.first().click();
  await page.locator('.rs-over__place .rs-plan-lit').first().waitFor();

  await step(page, say.step.homes).click();
  const [facing] = await names('B').allInnerTexts();
  await tiles(page)
    .filter({ has: page.getByRole('heading', { name: left!, exact: true }) })
    .getByLabel(say.pair.with)
    .selectOption({ label: facing! });
  await step(page, say.step.side).click();
  await page.getByText(say.over.pair, { exact: true }).click();
  await page.getByRole('img', { name: say.pair.title(left!, facing!) }).waitFor();
  expectQuiet(page);
});

test('those that can lie on one another are taken first, and of two that cannot it is said where to see them', async () => {
  const [one, other] = examples.filter(({ design }) => design.shell.id === 'stavern');
  const across: Design = { ...one!.design, side: 'B' };
  const page = await meet([across, one!.design, other!.design].map((home) => linkTo(home, 'meetings')));
  await tiles(page).nth(2).waitFor();
  const names = (side: string) =>
    tiles(page)
      .filter({ hasText: say.tile.side(side) })
      .locator('h2')
      .allInnerTexts();
  const [two, [facing]] = [await names('A'), await names('B')];
  await step(page, say.step.side).click();
  await page.getByText(say.over.over, { exact: true }).click();
  await page.getByRole('img', { name: say.over.picture(two[0]!, two[1]!), exact: true }).waitFor();

  await page.getByLabel(say.over.top, { exact: true }).selectOption({ label: facing! });
  await page.getByText(say.over.otherHouse).waitFor();
  expect(await page.locator('.rs-over__place, .rs-over__range').count()).toBe(0);
  expect(await page.getByRole('region', { name: say.over.differs }).count()).toBe(0);
  expectQuiet(page);
});

test('on a phone more homes are asked for over the first one, which is in view', async () => {
  const page = await meet(shared.slice(0, 2), { width: 360, height: 640, touch: true });
  await tiles(page).nth(1).waitFor();
  const more = page.getByText(say.gather.more, { exact: true });
  const bottom = async (of: Locator): Promise<number> => {
    const box = (await of.boundingBox())!;
    return box.y + box.height;
  };
  const first = tiles(page).first();
  expect(await bottom(more)).toBeLessThanOrEqual((await first.boundingBox())!.y);
  expect(await bottom(first.locator('h2'))).toBeLessThanOrEqual(640);
  await more.click();
  await page.getByLabel(say.gather.field).fill(shared.slice(2).join(' '));
  await page.getByRole('button', { name: say.gather.add, exact: true }).click();
  await tiles(page).nth(3).waitFor();
  expectQuiet(page);
});

/** All that lies on this device beside the program itself. */
const onDevice = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const values: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done) => {
        const asked = indexedDB.open(name!);
        asked.onsuccess = () => done(asked.result);
      });
      for (const store of db.objectStoreNames)
        values.push(
          await new Promise((done) => {
            const asked = db.transaction(store).objectStore(store).getAll();
            asked.onsuccess = () => done(asked.result);
          }),
        );
      db.close();
    }
    return JSON.stringify(values);
  });

test('a page that is loaded anew as soon as the last home has come has them all', async () => {
  const page = await meet(shared);
  await tiles(page).nth(3).waitFor();
  const names = await tiles(page).locator('h2').allInnerTexts();
  await page.reload();
  await tiles(page).nth(3).waitFor();
  expect(await tiles(page).locator('h2').allInnerTexts()).toEqual(names);
  expectQuiet(page);
});

test('without a net: two decisions, a page loaded anew, minutes, and nothing left when the meeting is over', async () => {
  const page = await openPage({ ...DESK, offline: true });
  await page.locator('.rs-home').first().waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: nb.start.compare, exact: true }).click();
  await page.getByLabel(say.gather.field).fill(shared.join('\n'));
  await page.getByRole('button', { name: say.gather.add, exact: true }).click();
  await tiles(page).nth(3).waitFor();
  const names = await tiles(page).locator('h2').allInnerTexts();

  await step(page, say.step.decisions).click();
  const decide = async (text: string, who: string, home?: string): Promise<void> => {
    await page.getByLabel(say.decisions.text).fill(text);
    await page.locator('.rs-decisions__form').getByText(who, { exact: true }).click();
    if (home) await page.locator('.rs-decisions__form').getByLabel(home, { exact: true }).check();
    await page.getByRole('button', { name: say.decisions.write, exact: true }).click();
    await page.locator('.rs-decided__text').getByText(text, { exact: true }).waitFor();
  };
  await decide('Soverom nede bør gå.', say.decisions.decider.family, names[0]);
  await decide('Større utebod.', say.decisions.decider.municipality);

  // At once: what was decided last is there.
  await page.reload();
  await tiles(page).nth(3).waitFor();
  expect(await tiles(page).locator('h2').allInnerTexts()).toEqual(names);
  for (const name of [say.step.side, say.step.likeness, say.step.house]) await step(page, name).click();
  await page.getByRole('heading', { name: say.figures.title }).waitFor();
  await step(page, say.step.decisions).click();
  const saved = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return bytesOf(download);
  };
  const csv = String(await saved(say.minutes.csv));
  expect(csv).toMatch(new RegExp(`${names[0]};Soverom nede bør gå.;${say.decisions.decider.family}`));
  expect(csv.indexOf(names[0]!)).toBeLessThan(csv.indexOf('Større utebod.'));
  expect(String((await saved(say.minutes.pdf)).subarray(0, 5))).toBe('%PDF-');
  const file = await readMeeting(String(await saved(say.minutes.file)));
  expect(file.meeting.decisions).toHaveLength(2);

  await page.getByRole('button', { name: say.end.title, exact: true }).click();
  await page.getByRole('button', { name: say.end.act, exact: true }).click();
  await page.getByText(/Møtet ble avsluttet .* hjem 4, beslutninger 2/).waitFor();
  const left = await onDevice(page);
  for (const trace of [...WISHES, 'Soverom nede', 'snapshot', file.meeting.seed, file.meeting.homes[0]!.hash])
    expect(left).not.toContain(trace);
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await page.locator('.rs-home').first().waitFor();
});
