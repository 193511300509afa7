import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readDrawing } from '../../src/io/file.ts';
import { readLink } from '../../src/io/link.ts';
import { encodeSnapshot } from '../../src/io/snapshot.ts';
import type { Design } from '../../src/model/design.ts';
import { nb } from '../../src/words/nb.ts';
import { bytesOf, expectQuiet, openPage, type PageOptions } from './browser.ts';
import { models } from './table.ts';

const { needs: say, share } = nb;
const WISH = 'At alle kan spise sammen.';
const OWN = 'Stor gryte på komfyren';

async function workshop(options: PageOptions = { width: 1100, height: 800 }): Promise<Page> {
  const page = await openPage(options);
  await page.locator('.rs-home').first().click();
  await page.locator('svg.rs-plan-view').waitFor();
  return page;
}
const dialog = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click();
const openFromMenu = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: nb.menu.name, exact: true }).click();
  await press(page, name);
};

/** Tells of two grown-ups, a small child, a wheelchair, guests, a pot and what matters most. */
async function tell(page: Page): Promise<void> {
  await openFromMenu(page, say.title);
  await press(page, say.more(say.band.adult));
  await press(page, say.more(say.band.adult));
  await press(page, say.more(say.band['0-5']));
  await press(page, say.card.wheelchair);
  await press(page, say.guests);
  await press(page, say.own);
  await dialog(page).getByLabel(say.ownField).fill(OWN);
  await page.keyboard.press('Enter');
  await dialog(page).getByLabel(say.wishes).fill(WISH);
}

/** The link the share dialog holds after ticking; the dialog stays open. */
async function shared(page: Page, ticks: readonly string[]): Promise<Design> {
  await page.getByRole('button', { name: nb.bar.share, exact: true }).click();
  for (const tick of ticks) await dialog(page).getByLabel(tick, { exact: true }).check();
  return readLink(await dialog(page).getByLabel(share.link, { exact: true }).inputValue());
}

const NEEDS = {
  household: { '0-5': 1, '6-12': 0, '13-17': 0, adult: 2, older: 0 },
  cards: ['wheelchair'],
  guests: 4,
  own: [OWN],
};

describe('who lives here and what they need', () => {
  test('is told by tapping, kept on the device, and sent only when ticked', async () => {
    const page = await workshop();
    await tell(page);
    expect(await dialog(page).getByText(say.lock).isVisible()).toBe(true);
    // Escape loses nothing of what is being written.
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });

    const bare = await shared(page, []);
    expect([bare.needs, bare.wishes]).toEqual([undefined, undefined]);
    const boxes = dialog(page).getByRole('checkbox');
    expect(
      await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked)),
    ).not.toContain(true);
    await press(page, nb.app.notNow);

    const wish = await shared(page, [share.part.wishes]);
    expect([wish.needs, wish.wishes]).toEqual([undefined, WISH]);
    await press(page, nb.app.notNow);

    // The file of the menu is no way round the ticks, and carries what they say.
    await openFromMenu(page, nb.menuDialog.saveFile);
    await dialog(page).getByLabel(share.part.household, { exact: true }).check();
    await dialog(page).getByLabel(share.part.needs, { exact: true }).check();
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, share.file)]);
    const sent = readDrawing(String(await bytesOf(download))).design;
    expect([sent.needs, sent.wishes]).toEqual([NEEDS, undefined]);
    await press(page, nb.app.notNow);

    await page.reload();
    await page.locator('svg.rs-plan-view').waitFor();
    const all = await shared(page, [share.part.wishes, share.part.household, share.part.needs]);
    expect([all.needs, all.wishes]).toEqual([NEEDS, WISH]);
    const link = await dialog(page).getByLabel(share.link, { exact: true }).inputValue();
    await press(page, nb.app.notNow);

    // One tap, one step back.
    for (let i = 0; i < 6; i++) await page.keyboard.press('Control+z');
    expect((await shared(page, [share.part.household])).needs?.household.adult).toBe(1);

    await page.goto('about:blank');
    await page.goto(link);
    await page.getByRole('heading', { name: say.told.wishes }).waitFor();
    for (const text of [WISH, say.card.wheelchair, OWN, say.counted(say.band.adult, '2')])
      expect(await page.getByText(text).first().isVisible(), text).toBe(true);
    expectQuiet(page);
  });

  test('can be told with keys alone, on targets of 44 px, on a small phone with large text', async () => {
    const page = await workshop({ width: 360, height: 640, touch: true, reducedMotion: true });
    const enlarge = (size: string) =>
      page.evaluate((to) => {
        document.documentElement.style.fontSize = to;
      }, size);
    await page.getByRole('button', { name: nb.menu.name, exact: true }).press('Enter');
    await dialog(page).getByRole('button', { name: say.title }).press('Enter');
    // It takes the focus when it opens; a key before that goes elsewhere.
    await dialog(page).locator(':focus').waitFor();
    await dialog(page)
      .getByRole('button', { name: say.more(say.band.older) })
      .press('Enter');
    await dialog(page).getByRole('button', { name: say.card.prayer }).press('Space');
    expect(await dialog(page).getByRole('button', { name: say.card.prayer, pressed: true }).count()).toBe(1);

    await enlarge('200%');
    const small = await dialog(page)
      .getByRole('button')
      .evaluateAll((all) =>
        all
          .map((button) => ({
            name: button.ariaLabel ?? button.textContent,
            box: button.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width < 44 || box.height < 44)
          .map(({ name }) => name),
      );
    expect(small).toEqual([]);
    const wide = await dialog(page).evaluate(
      (all) =>
        [all, ...all.querySelectorAll('*')].filter(
          (part) =>
            getComputedStyle(part).position !== 'absolute' &&
            part.scrollWidth > part.clientWidth + 1 &&
            part.clientWidth > 1,
        ).length,
    );
    expect(wide).toBe(0);
    await enlarge('');
    await dialog(page).getByRole('button', { name: nb.onward.done }).press('Enter');
    expect((await shared(page, [share.part.household, share.part.needs])).needs).toMatchObject({
      household: { older: 1 },
      cards: ['prayer'],
    });
    expectQuiet(page);
  });
});

describe('a finding an architect has laid aside', () => {
  const { findings } = nb;
  const { design } = models.examples.find((example) => example.id === 'unit-a')!;
  const opening = design.openings.findIndex((o) => o.storey === 1 && o.kind === 'door' && o.width === 600);
  const reason = 'Døra byttes når huset bygges.';

  test('stands apart with the reason, and can be brought back in one’s own copy', async () => {
    const rooms = ['3', 'H'];
    const muted = { ...design, muted: [{ rule: 'R-10', about: 'width', rooms, opening, reason }] };
    const page = await openPage({ width: 1300, height: 900, path: `#s=${encodeSnapshot(muted)}` });
    const aside = page.getByText(findings.aside(1));
    await aside.click();
    expect(await page.getByText(findings.reason(reason)).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: findings.bringBack }).count()).toBe(0);

    await page.getByRole('button', { name: nb.snapshot.copy }).click();
    await aside.click();
    await page.getByRole('button', { name: findings.bringBack }).click();
    await aside.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await aside.waitFor();
    expectQuiet(page);
  });

  test('is laid aside where its figures stand, never without a reason', async () => {
    const page = await openPage({ width: 1300, height: 900, path: `#s=${encodeSnapshot(design)}` });
    await page.getByRole('button', { name: nb.snapshot.copy }).click();
    await page.locator('button.rs-finding').first().click();
    await page.getByText(findings.forArchitect).click();
    const lay = page.getByRole('button', { name: findings.layAside });
    await lay.click();
    await page.getByLabel(findings.why).fill(reason);
    expect(await page.getByText(findings.aside(1)).count()).toBe(0);
    await lay.click();
    await page.getByText(findings.aside(1)).click();
    expect(await page.getByText(findings.reason(reason)).isVisible()).toBe(true);
    expectQuiet(page);
  });
});
