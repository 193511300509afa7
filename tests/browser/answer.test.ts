import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerLinkFor, readAnswerLink } from '../../src/io/answer.ts';
import { readLink } from '../../src/io/link.ts';
import { encodeSnapshot, hashOf } from '../../src/io/snapshot.ts';
import { answerTo } from '../../src/model/answer.ts';
import type { Design } from '../../src/model/design.ts';
import { nb as desk } from '../../src/words/desk/nb.ts';
import { nb } from '../../src/words/nb.ts';
import { bytesOf, expectQuiet, openPage } from './browser.ts';
import { models, Person, planOf } from './table.ts';

const { answer: say, review } = desk;
const VERSION = 'Den med bad nede';
const OFFICE =
  `Vi må foreta en vurdering av trappa fordi den ligger slik at den som kommer inn med poser og vogn, må snu i
  gangen før det er mulig å gå opp, og det blir trangt for alle i huset hver morgen.`.replace(/\s+/g, ' ');

/** Two people at work take longer than one. */
const LONG = { timeout: 150_000 };

const button = (at: Page | Locator, name: string | RegExp) =>
  at.getByRole('button', { name, exact: typeof name === 'string' });
const fragment = (link: string): string => link.slice(link.indexOf('#'));
const follow = (page: Page, link: string) =>
  page.evaluate((hash) => window.location.assign(hash), fragment(link));

/** The family's living room gives up 30 cm. */
async function pushLiving(page: Page): Promise<void> {
  await page
    .locator('.rs-list')
    .getByRole('button', { name: new RegExp(`^${nb.kind.living}`) })
    .click();
  await button(
    page.getByRole('region', { name: nb.kind.living, exact: true }),
    nb.card.in(nb.card.side.bottom, '30 cm'),
  ).click();
}

async function openAtDesk(page: Page, link: string): Promise<void> {
  await button(page, nb.start.review).click();
  await page.getByLabel(nb.start.openHint).fill(link);
  await button(page, nb.start.openLink).click();
  await button(page, say.add).waitFor();
}

/** Presses the middle of a room on its sheet. */
async function pressRoom(page: Page, design: Design, kind: string): Promise<void> {
  const room = planOf(design).rooms.find((r) => r.kind === kind)!;
  const { x0, y0, x1, y1 } = room.clear;
  const sheet = page.locator('[data-part=plan] svg.rs-storey-sheet').nth(room.storey);
  await sheet.scrollIntoViewIfNeeded();
  const at = await sheet.evaluate(
    (svg, p) => {
      const { x, y } = new DOMPoint(p.x, p.y).matrixTransform((svg as SVGSVGElement).getScreenCTM()!);
      return { x, y };
    },
    { x: (x0 + x1) / 2, y: (y0 + y1) / 2 },
  );
  await page.mouse.click(at.x, at.y);
}

const form = (page: Page) => page.locator('.rs-remark__form');
const choose = (page: Page, stance: string) => form(page).getByText(stance, { exact: true }).click();

test(
  'a drawing is sent, gone through, sketched beside, answered, replied to, borrowed from and sent again',
  LONG,
  async () => {
    // The family draws, keeps a version, and gives the link away.
    const family = await openPage({ width: 1440, height: 900 });
    await family.locator('.rs-home').first().click();
    await family.locator('svg.rs-plan-view').waitFor();
    const person = new Person(family);
    await pushLiving(family);
    await button(family, nb.bar.keep).click();
    await family.getByLabel(nb.keeping.name).fill(VERSION);
    await button(family, nb.keeping.keep).click();
    await family.keyboard.press('Escape');
    const sent = await person.link();
    const design = readLink(sent);
    const sentHash = await hashOf(design);

    // The architect pins three remarks: by pressing the plan, and from the list alone.
    const architect = await openPage({ width: 1440, height: 900 });
    await openAtDesk(architect, sent);
    await pressRoom(architect, design, 'kitchen');
    await choose(architect, say.stance.good);
    await form(architect).getByLabel(say.ask.good).fill('Kjøkkenet har godt lys.');
    await button(architect, say.done).click();
    expect(await architect.locator('.rs-pin').count()).toBe(1);

    await button(architect, say.add).click();
    await form(architect).getByLabel(say.place).selectOption({ label: 'Gang 2' });
    await form(architect).getByLabel(say.ask.question).fill('Hvor settes vogna?');
    await button(architect, say.done).click();

    await button(architect, say.add).click();
    await choose(architect, say.stance.must);
    await form(architect).getByLabel(say.ask.must).fill(OFFICE);
    const plainer = form(architect).locator('.rs-plainer li');
    await expect
      .poll(() => plainer.allInnerTexts())
      .toEqual([say.plain.long('41'), say.plain.office('foreta en vurdering av', 'vurdere')]);

    // A must is asked what it rests on and for another way, beside its fields; nothing is greyed out.
    await button(architect, say.make).click();
    await form(architect).getByText(say.lack.ground).waitFor();
    await form(architect).getByText(say.lack.alternative).waitFor();
    expect(await architect.getByRole('dialog').count()).toBe(0);
    await form(architect).getByLabel(say.ground).selectOption({ label: say.frame.entrance });
    await form(architect).getByText(say.lack.ground).waitFor({ state: 'detached' });
    await architect.getByText(say.draft).waitFor();

    // Nothing of it is lost on the way, not even what is written last.
    await form(architect).getByLabel(say.ask.must).fill(`${OFFICE} Gjelder inngangen.`);
    await architect.reload();
    await openAtDesk(architect, sent);
    await expect.poll(() => architect.locator('.rs-remarks > li').count()).toBe(3);
    expect(await architect.locator('.rs-remarks').innerText()).toContain('Gjelder inngangen.');

    // They hang over the model too, where their rooms are, and open from there by keys; the picture is not drawn anew for it.
    await architect.locator('.rs-desk__model').scrollIntoViewIfNeeded();
    const hung = architect.getByRole('button', { name: `1. ${say.stance.good}: ` });
    await hung.waitFor();
    await hung.scrollIntoViewIfNeeded();
    expect(await hung.evaluate((pin) => pin.getBoundingClientRect().width)).toBeGreaterThanOrEqual(44);
    await hung.focus();
    await architect.keyboard.press('Enter');
    await form(architect).waitFor();
    await expect
      .poll(() => form(architect).locator('textarea').first().inputValue())
      .toBe('Kjøkkenet har godt lys.');
    await button(architect, say.done).click();

    // A finding is laid aside with a reason, which the drawing itself knows nothing of.
    const findings = architect.locator('[data-part=findings]');
    await findings.locator('details summary').first().click();
    await findings.locator('details .rs-finding').first().click();
    await findings.getByText(nb.findings.forArchitect).first().click();
    await findings.getByLabel(nb.findings.why).first().fill('Er avklart på befaringen.');
    await button(findings, nb.findings.layAside).first().click();
    await findings.getByText(nb.findings.aside(1)).waitFor();

    // The counter-sketch is a copy: the stair alone is turned in it.
    await button(architect, say.sketch.make).click();
    await architect.getByText(say.sketch.lead).waitFor();
    await architect.locator('.rs-list').getByRole('button', { name: nb.stair.straight }).first().click();
    await button(architect, nb.card.turn).click();
    const sketched = await new Person(architect).design();
    expect(sketched.stairs).not.toEqual(design.stairs);
    await button(architect, say.sketch.attach).click();
    await architect.getByText(say.sketch.attached).waitFor();

    await architect.locator('.rs-remarks > li > button').last().click();
    await form(architect).getByText(say.sketched, { exact: true }).click();
    await button(architect, say.make).click();
    const ready = architect.getByRole('dialog');
    const answerLink = await ready.getByLabel(say.ready.link).inputValue();
    const answer = readAnswerLink(answerLink);
    expect(await hashOf(answer.design)).toBe(sentHash);
    expect(await hashOf(answer.sketch!)).toBe(await hashOf(sketched));
    expect(answer.aside.map(({ reason }) => reason)).toEqual(['Er avklart på befaringen.']);
    await button(ready, 'Vis QR-kode').click();
    await ready.locator('svg.rs-qr').waitFor();
    const [download] = await Promise.all([
      architect.waitForEvent('download'),
      button(ready, say.ready.file).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.romslig-svar\.json$/);
    await ready.getByText(/^Lenke laget /).waitFor();
    await architect.keyboard.press('Escape');
    await architect
      .locator('.rs-desk')
      .getByText(/^Lenke laget /)
      .waitFor();

    // The family has drawn on since; the answer, as a file, says which version it is to, and changes nothing.
    await pushLiving(family);
    const now = await person.link();
    const nowHash = await hashOf(readLink(now));
    expect(nowHash).not.toBe(sentHash);
    await button(family, nb.menu.name).click();
    await button(family, nb.menuDialog.openFile).click();
    await family
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({
        name: download.suggestedFilename(),
        mimeType: 'application/json',
        buffer: await bytesOf(download),
      });
    await family.getByText(`${say.read.title}: 1 bra, 1 spørsmål, 1 må`).waitFor();
    await family.getByText(say.read.version(VERSION)).waitFor();
    await family.getByText(/^Svar åpnet her /).waitFor();
    await family.getByText('Er avklart på befaringen.').waitFor();
    await expect.poll(() => family.locator('.rs-pin').count()).toBeGreaterThan(0);
    const text = await family.locator('body').innerText();
    expect(text.replaceAll(nb.app.sketch, '')).not.toMatch(/godkjent/i);

    // It replies to each in its own way.
    const replies = family.locator('.rs-reply');
    await replies.nth(0).getByText(say.read.ok).click();
    await replies.nth(1).getByText(say.read.ask).click();
    await replies.nth(1).getByLabel(say.read.text).fill('I utboden?');
    await replies.nth(2).getByLabel(say.read.text).fill('Vi prøver.');
    await button(family, say.read.make).click();
    const reply = await family.getByRole('dialog').getByLabel(say.ready.link).inputValue();
    await button(family.getByRole('dialog'), nb.share.copy).click();
    await family
      .getByRole('dialog')
      .getByText(/^Lenke laget /)
      .waitFor();
    expect(await hashOf(readAnswerLink(reply).design)).toBe(sentHash);
    await family.keyboard.press('Escape');

    // Only the stair is borrowed, as a step that can be undone.
    await button(family, say.borrow.stairs).click();
    await family.locator('svg.rs-plan-view').waitFor();
    const borrowed = await person.design();
    const before = readLink(now);
    expect(JSON.stringify(borrowed.stairs)).toBe(JSON.stringify(answer.sketch!.stairs));
    expect(borrowed.storeys.map(({ rows }) => rows)).toEqual(before.storeys.map(({ rows }) => rows));
    expect(borrowed.openings).toEqual(before.openings);
    await button(family, nb.bar.undo).click();
    expect(await hashOf(await person.design())).toBe(nowHash);
    await button(family, nb.bar.redo).click();
    const again = await person.link();

    // The answer is a press away, with what was replied.
    await button(family, say.read.title).click();
    await expect.poll(() => replies.nth(2).getByLabel(say.read.text).inputValue()).toBe('Vi prøver.');

    // The replies find their remarks at the desk, and the new drawing opens beside them as another.
    await follow(architect, reply);
    await architect.getByText(say.read.theirs(say.read.ok)).waitFor();
    await architect.getByText(/^Lenke laget .* Svar åpnet her /).waitFor();
    await architect.getByText(say.read.theirs(`${say.read.ask}. I utboden?`)).waitFor();
    await follow(architect, again);
    await architect.getByText(review.desk.hash((await hashOf(readLink(again))).slice(0, 12))).waitFor();
    await expect.poll(() => architect.locator('.rs-remarks > li').count()).toBe(0);
    expectQuiet(family);
    expectQuiet(architect);
  },
);

test('on a telephone a remark leads up to its pin, and the pin down to its remark', async () => {
  const { design } = models.examples.find(({ id }) => id === 'unit-a')!;
  const blank = answerTo(design);
  const ground = planOf(blank.design).rooms.filter(({ storey }) => storey === 0);
  const answer = {
    ...blank,
    remarks: ground.map(({ id }) => ({
      place: { on: 'room', room: id },
      stance: 'good',
      text: 'Fint lys.',
    })) as typeof blank.remarks,
  };
  const page = await openPage({
    width: 360,
    height: 640,
    touch: true,
    path: fragment(answerLinkFor(answer, 'https://example.org/')),
  });
  const last = ground.length - 1;
  const pin = page.locator('.rs-pin').nth(last);
  const head = page.locator(`#rs-remark-${last} .rs-remark__head`);
  const inView = (one: Locator): Promise<boolean> =>
    one.evaluate((e) => {
      const { top, bottom } = e.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
  await page.getByText(new RegExp(`^${say.read.title}`)).waitFor();
  for (const _ of ['once', 'and once more']) {
    await button(page.locator(`#rs-remark-${last}`), say.read.show).tap();
    await expect.poll(() => inView(pin)).toBe(true);
    await pin.tap();
    await expect.poll(() => inView(head)).toBe(true);
  }
  expectQuiet(page);
});

test('on a telephone, asking for an answer leads to what a remark still wants', async () => {
  const { design } = models.examples.find(({ id }) => id === 'unit-a')!;
  const page = await openPage({ width: 360, height: 640, touch: true });
  await openAtDesk(page, `#s=${encodeSnapshot(design)}`);
  await button(page, say.add).tap();
  await form(page).getByText(say.stance.must, { exact: true }).tap();
  await form(page).getByLabel(say.ask.must).fill('Flytt trappa.');
  for (const [label, lack] of [
    [say.ground, say.lack.ground],
    [say.alternative, say.lack.alternative],
  ] as const) {
    await button(page, say.make).tap();
    const told = form(page).getByText(lack);
    await expect
      .poll(() =>
        told.evaluate((e) => e.getBoundingClientRect().top > 0 && e.getBoundingClientRect().bottom < 640),
      )
      .toBe(true);
    const field = form(page).getByLabel(label);
    await expect.poll(() => field.evaluate((e) => e === document.activeElement)).toBe(true);
    if (label === say.ground) await field.selectOption({ label: say.frame.entrance });
  }
  expectQuiet(page);
});

test('on a telephone no pin hides another, on the plan and over the model', async () => {
  const { design } = models.examples.find(({ id }) => id === 'unit-a')!;
  const blank = answerTo(design);
  const ground = planOf(blank.design).rooms.filter(({ storey }) => storey === 0);
  const twice = [...ground, ...ground];
  const answer = {
    ...blank,
    remarks: twice.map(({ id }) => ({
      place: { on: 'room', room: id },
      stance: 'question',
      text: 'Hvorfor her?',
    })) as typeof blank.remarks,
  };
  const page = await openPage({
    width: 360,
    height: 640,
    touch: true,
    path: fragment(answerLinkFor(answer, 'https://example.org/')),
  });
  /** Pins of which another covers the middle, or any of it. */
  const hidden = (pins: string): Promise<number[]> =>
    page.locator(pins).evaluateAll((all) => {
      const boxes = all.map((one) => one.getBoundingClientRect());
      return boxes.flatMap((a, i) =>
        boxes.some(
          (b, k) =>
            k !== i &&
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
        )
          ? [i + 1]
          : [],
      );
    });
  await expect.poll(() => page.locator('.rs-pin').count()).toBe(twice.length);
  expect(await hidden('.rs-pin')).toEqual([]);
  await button(page, say.read.review).tap();
  await page.locator('.rs-desk__model').scrollIntoViewIfNeeded();
  const hung = page.locator('.rs-model-pin:visible');
  await expect.poll(() => hung.count()).toBe(twice.length);
  await expect.poll(() => hidden('.rs-model-pin:visible')).toEqual([]);
  // Each that had to step aside has a line from its middle; two of one room have it to one place.
  const lines = await page.locator('.rs-model-pin-lines line').evaluateAll((all) =>
    all.map((line) => ({
      seen: getComputedStyle(line).visibility === 'visible',
      ...Object.fromEntries(['x1', 'y1', 'x2', 'y2'].map((end) => [end, Number(line.getAttribute(end))])),
    })),
  );
  const frame = (await page.locator('.rs-model-pins').boundingBox())!;
  expect(lines.filter(({ seen }) => seen).length).toBeGreaterThanOrEqual(ground.length);
  for (const [i, pin] of (await hung.all()).entries()) {
    const { seen, x2, y2 } = lines[i] as { seen: boolean; x2: number; y2: number };
    const box = (await pin.boundingBox())!;
    if (!seen) continue;
    expect(Math.abs(box.x + box.width / 2 - frame.x - x2)).toBeLessThan(2);
    expect(Math.abs(box.y + box.height / 2 - frame.y - y2)).toBeLessThan(2);
  }
  expectQuiet(page);
});

test('remarks are printed as the family reads them; without one there is no heading either', async () => {
  const { design } = models.examples.find(({ id }) => id === 'unit-a')!;
  const page = await openPage({ width: 820, height: 1180 });
  await openAtDesk(page, `#s=${encodeSnapshot(design)}`);
  await page.locator('.rs-desk__paper svg').last().waitFor({ state: 'attached' });
  const printed = async (): Promise<string> => {
    const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
    const pdf = await getDocument({ data, verbosity: 0 }).promise;
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, i) => (await pdf.getPage(i + 1)).getTextContent()),
    );
    return pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ');
  };
  const heading = review.desk.part.remarks;
  expect(await printed()).not.toContain(heading);
  await pressRoom(page, design, 'kitchen');
  await form(page).getByLabel(say.ask.question).fill('Er det plass til seks?');
  const before = await printed();
  expect(before).toContain(heading);
  expect(before).toContain('Er det plass til seks?');
  // The form stands below the drawings here: whoever is done with it goes on where the remark was pinned.
  await button(page, say.done).click();
  await expect
    .poll(() => page.locator('.rs-pin').evaluate((pin) => pin.getBoundingClientRect().top >= 0))
    .toBe(true);
  expect(await printed()).toContain('Er det plass til seks?');
  expectQuiet(page);
});
