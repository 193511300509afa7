import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { measuresOf } from '../../src/drawing/measures.ts';
import { readAnswerLink } from '../../src/io/answer.ts';
import { encodeSnapshot, hashOf } from '../../src/io/snapshot.ts';
import { nb as measured } from '../../src/words/measured/nb.ts';
import { nb } from '../../src/words/nb.ts';
import { expectQuiet, openPage } from './browser.ts';
import { models, planOf } from './table.ts';

const { desk } = nb.review;
const { design } = models.examples.find((example) => example.id === 'unit-a')!;
const part = (page: Page, id: keyof typeof desk.part) => page.locator(`[data-part=${id}]`);

test('an architect goes through a shared drawing: true dimensions, areas, and each finding with its source and place', async () => {
  const page = await openPage({
    width: 1440,
    height: 900,
    path: `#s=${encodeSnapshot({ ...design, wishes: 'Plass til alle rundt bordet.' })}`,
  });
  await page.getByRole('button', { name: nb.snapshot.review }).click();
  await page.getByText('Plass til alle rundt bordet.').waitFor();

  // Both storeys side by side, with what they measure outside: 6,0 m and an outer wall and half a party wall.
  const sheets = part(page, 'plan').locator('svg.rs-storey-sheet');
  await expect.poll(() => sheets.count()).toBe(2);
  for (const sheet of await sheets.all())
    expect(await sheet.locator('[data-layer=measure] text').allTextContents()).toContain('6500');
  await part(page, 'plan').getByLabel(desk.plan.switch.chains).uncheck();
  await expect.poll(() => sheets.locator('[data-layer=measure]').count()).toBe(0);

  // A number shows where it was measured.
  await part(page, 'figures').getByRole('button', { name: nb.kind.living }).click();
  expect(await sheets.first().locator('.rs-plan-lit').count()).toBe(1);
  expect(await sheets.last().locator('.rs-plan-lit').count()).toBe(0);

  // And every number of the table how it comes about.
  const area = part(page, 'figures');
  for (const press of await area.getByRole('button').all()) {
    if ((await press.getAttribute('aria-pressed')) === 'false') await press.click();
    const row = await area
      .getByRole('row')
      .filter({ has: page.locator('[aria-pressed=true]') })
      .innerText();
    expect(await area.locator('.rs-working').innerText(), row).toMatch(/^[\d,]+.*[×+−].* = [\d,]+\sm²$/u);
  }

  // An architect is told all, by weight; a finding opens to its section and date.
  const law = part(page, 'findings').getByRole('region', { name: 'Lov', exact: true });
  await law.locator('.rs-finding').first().click();
  await expect.poll(() => law.locator('.rs-why').innerText()).toMatch(/TEK17 § .*20\d\d/s);
  await law.getByText(measured.name, { exact: true }).waitFor();
  const accepted = part(page, 'findings').getByRole('region', { name: 'Godtatt løsning', exact: true });
  await accepted.getByText(/ting holder$/).click();
  await accepted.getByText(/brannklasse 1/).waitFor();

  // Printed, 9,1 m of house with its chains are as long as a ruler says.
  await page.locator('.rs-desk__paper svg').last().waitFor({ state: 'attached' });
  const pdf = await getDocument({
    data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
    verbosity: 0,
  }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const plan = planOf(design);
  const wanted = measuresOf(plan, plan.storeys[0]!, 100).texts.filter(({ text }) => text === '6500');
  const found = items.flatMap((item) =>
    'str' in item && item.str === '6500' ? [item.transform[5] as number] : [],
  );
  expect(Math.abs(found[1]! - found[0]!) * (25.4 / 72)).toBeCloseTo(
    Math.abs(wanted[1]!.at.y - wanted[0]!.at.y) / 100,
    0,
  );

  // Of an open finding paper shows the figures, not what one may press or write.
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => law.locator('.rs-why').isVisible()).toBe(true);
  const presses = law.locator('form, summary:has(+ form), .rs-why .ds-button');
  expect(await presses.filter({ visible: true }).count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });

  // What stands over what, with its place.
  const over = part(page, 'stacked');
  await over.getByRole('button', { name: /^Bad 2 ligger over Soverom 1/ }).click();
  await expect.poll(() => over.locator('svg .rs-plan-lit').count()).toBe(1);
  expectQuiet(page);
});

test('whoever opens a link stands at its heading, which is read and looks like no field to write in', async () => {
  const page = await openPage({ path: `#s=${encodeSnapshot(design)}` });
  const ring = () =>
    page.evaluate(() => {
      const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement!);
      return [document.activeElement!.tagName, outlineStyle, boxShadow];
    });
  await expect.poll(ring).toEqual(['H1', 'none', 'none']);
  expectQuiet(page);
});

test('a bathroom that lies wholly over water is told as that, and not by another area than the table has', async () => {
  const home = models.examples.find(({ id }) => id === 'stavern-fem')!.design;
  const page = await openPage({ width: 1440, height: 900, path: `#s=${encodeSnapshot(home)}` });
  await page.getByRole('button', { name: nb.snapshot.review }).click();
  const said = part(page, 'stacked').getByRole('button', { name: /rom med vann/ });
  await expect.poll(() => said.allTextContents()).toEqual([desk.stacked.allWet(nb.kind.bath)]);
  expectQuiet(page);
});

test('what changed since last time is told and drawn, between two links, and between two that were opened after each other', async () => {
  const page = await openPage({ width: 1440, height: 900 });
  await page.getByRole('button', { name: nb.start.review }).click();
  const open = async (what: typeof design): Promise<void> => {
    await page.getByLabel(nb.start.openHint).fill(`#s=${encodeSnapshot(what)}`);
    await page.getByRole('button', { name: nb.start.openLink }).click();
    await part(page, 'plan').locator('svg').first().waitFor();
  };
  // The bedroom beside the kitchen gives it a strip, and a window is gone.
  const [ground, upper] = design.storeys;
  const later = {
    ...design,
    storeys: [{ ...ground!, rows: ground!.rows.map((row) => row.replace(/K1/, 'KK')) }, upper!],
    openings: design.openings.filter(
      ({ kind }, i, all) => i !== all.findIndex((o) => o.kind === kind) || kind !== 'window',
    ),
  };
  await open(later);
  const changed = part(page, 'changed');
  await changed.getByLabel(desk.changed.field).fill('#s=cut');
  await changed.getByRole('button', { name: desk.changed.open }).click();
  await changed.getByRole('alert').waitFor();
  await changed.getByLabel(desk.changed.field).fill(`#s=${encodeSnapshot(design)}`);
  await changed.getByRole('button', { name: desk.changed.open }).click();

  // In words, and where it is.
  const floor = changed.getByRole('region', { name: desk.changed.topic.floor });
  const said = floor.getByRole('button').first();
  await expect.poll(() => said.innerText()).toMatch(/gikk fra Soverom 1 til Kjøkken/);
  expect(await changed.getByRole('region', { name: desk.changed.topic.openings }).innerText()).toContain(
    'er borte',
  );
  const sheets = changed.locator('svg.rs-storey-sheet');
  expect(await sheets.first().locator('.rs-changed[data-mark=handed]').count()).toBe(1);
  expect(await sheets.last().locator('.rs-changed[data-mark=handed]').count()).toBe(0);
  await said.click();
  await expect.poll(() => sheets.first().locator('.rs-plan-lit').count()).toBe(1);

  // The next that is opened is held against this one by a press.
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.setData('text', text);
      dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
    },
    `#s=${encodeSnapshot(design)}`,
  );
  await changed.getByRole('button', { name: desk.changed.earlier }).click();
  await expect.poll(() => said.innerText()).toMatch(/gikk fra Kjøkken til Soverom 1/);
  expectQuiet(page);
});

test('a drawing of another revision of its house is gone through as far as its rooms go, and what must wait is said', async () => {
  const other = { ...design, shell: { ...design.shell, revision: 99 } };
  const page = await openPage({ width: 1440, height: 900, path: `#s=${encodeSnapshot(other)}` });
  const waits = page.getByText(
    nb.snapshot.unknown.revision(nb.snapshot.revision(other.shell), nb.snapshot.revision(design.shell)),
  );
  await waits.waitFor();
  await page.getByRole('button', { name: nb.snapshot.review }).click();
  await page.locator('.rs-desk').waitFor();
  await waits.waitFor();
  await expect.poll(() => part(page, 'plan').locator('svg.rs-storey-sheet').count()).toBe(2);
  // It is called by what was shared, not by what it looks like here.
  await page.getByText(desk.hash((await hashOf(other)).slice(0, 12))).waitFor();
  const told = await page.locator('[data-part]').evaluateAll((all) => all.map((one) => one.dataset.part));
  expect(told).toEqual(['plan', 'stacked', 'remarks']);
  expect(await page.getByRole('button', { name: nb.files.title }).count()).toBe(0);

  // A remark may be pinned to its rooms all the same; a sketch would be drawn in another house than the family's.
  const { answer: say } = nb;
  await page.getByRole('button', { name: say.add }).click();
  expect(await page.getByRole('button', { name: say.sketch.make }).count()).toBe(0);
  await page
    .locator('.rs-remark__form')
    .getByLabel(say.ask.question)
    .fill('Hvilken utgave av huset er dette?');
  await page.getByRole('button', { name: say.make }).click();
  const link = await page.getByLabel(say.ready.link).inputValue();
  expect(await hashOf(readAnswerLink(link).design)).toBe(await hashOf(other));
  expectQuiet(page);

  // Whoever opens the answer here sees it on the same drawing, and is told the same of it.
  const family = await openPage({ path: link.slice(link.indexOf('#')) });
  await family.getByText('Hvilken utgave av huset er dette?').waitFor();
  await family
    .getByText(
      nb.snapshot.unknown.revision(nb.snapshot.revision(other.shell), nb.snapshot.revision(design.shell)),
    )
    .waitFor();
  expect(await family.locator('.rs-pin').count()).toBe(1);
  expect(await family.getByRole('button', { name: say.read.copy }).count()).toBe(0);
  expectQuiet(family);
});
