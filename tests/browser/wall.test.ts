import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bra } from '../../src/check/area.ts';
import { buildingArea } from '../../src/check/building.ts';
import { checkPlan } from '../../src/check/check-plan.ts';
import { toLookAt } from '../../src/check/muted.ts';
import { clashes, stripOf } from '../../src/check/party-wall.ts';
import { FAMILY_RULES } from '../../src/check/rules/index.ts';
import type { Plan } from '../../src/derive/plan.ts';
import { writeFile } from '../../src/io/file.ts';
import { linkFor } from '../../src/io/link.ts';
import { loadProgrammes } from '../../src/io/programmes.ts';
import { applyEdits } from '../../src/model/apply.ts';
import { named, shellFor } from '../../src/model/models.ts';
import { nb as findings } from '../../src/words/findings/nb.ts';
import { formatsOf } from '../../src/words/format.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb } from '../../src/words/nb.ts';
import { bytesOf, expectQuiet, openPage } from './browser.ts';
import { models, planOf } from './table.ts';

const { wall, menuDialog } = more;
const f = formatsOf(nb, 'nb-u-nu-latn');
const NO_NUMBERS = { found: 0, wanted: 0, more: 0, rooms: '', n: f };
const shown = models.examples.filter((e) => e.shown);
const homeIn = (shell: string): number => shown.findIndex(({ design }) => design.shell.id === shell);

async function begin(page: Page, shell: string): Promise<void> {
  await page.locator('.rs-home').nth(homeIn(shell)).click();
  await page.locator('svg.rs-plan-view .rs-plan-label').first().waitFor();
}
const menu = async (page: Page, item: string): Promise<void> => {
  await page.getByRole('button', { name: nb.menu.name, exact: true }).click();
  await page.getByRole('button', { name: item, exact: true }).click();
};
const fragment = (link: string): string => link.slice(link.indexOf('#'));

describe('the wall between two homes', () => {
  test('is told to the neighbour, met, agreed to and taken back, and no room goes with it', async () => {
    const theirs = await openPage({ width: 1440, height: 900 });
    await begin(theirs, 'stavern');
    await menu(theirs, menuDialog.changeSide);
    await menu(theirs, menuDialog.wall);
    const link = await theirs.getByLabel(wall.link).inputValue();
    expect(fragment(link).length).toBeLessThan(60);

    const ours = await openPage({ width: 360, height: 640, touch: true });
    await begin(ours, 'stavern');
    await menu(ours, menuDialog.wall);
    await ours.getByText(wall.unknown).waitFor();
    await ours.getByLabel(wall.getHint).fill(`Her: ${link}`);
    await ours.getByRole('button', { name: wall.open, exact: true }).click();
    // Each home mirrors the other.
    await ours.getByText(wall.calm).waitFor();
    await ours.getByRole('button', { name: wall.agree }).click();
    await ours.getByText(wall.stand.agreed).waitFor();
    const agreed = await ours.getByLabel(wall.link).inputValue();
    await ours.keyboard.press('Escape');
    expect(await ours.locator('.rs-plan-heard').count()).toBeGreaterThan(0);
    await ours.reload();
    await ours.locator('.rs-plan-heard').first().waitFor();

    await theirs.keyboard.press('Escape');
    await theirs.evaluate((hash) => window.location.assign(hash), fragment(agreed));
    await theirs.getByText(wall.theirStand.agreed).waitFor();
    await theirs.getByRole('button', { name: wall.agree }).click();
    await theirs.getByText(wall.both).waitFor();
    await theirs.getByRole('button', { name: wall.withdraw }).click();
    await theirs.getByText(wall.stand.withdrawn).waitFor();
    expectQuiet(theirs);
    expectQuiet(ours);
  });

  test('travels as a file and as a picture of its code, and then the house says where sleep meets sound', async () => {
    const theirs = await openPage({ width: 1440, height: 900 });
    await begin(theirs, 'stavern');
    await menu(theirs, menuDialog.changeSide);
    await menu(theirs, menuDialog.wall);
    const [download] = await Promise.all([
      theirs.waitForEvent('download'),
      theirs.getByRole('dialog').getByRole('button', { name: menuDialog.saveFile }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^stavern-b-.*\.romslig-vegg\.json$/);

    const file = { name: download.suggestedFilename(), mimeType: 'application/json' };
    const buffer = await bytesOf(download);

    await theirs.getByRole('button', { name: more.share.showQr }).click();
    const code = await theirs.getByRole('img', { name: more.share.qrLabel }).screenshot();

    const ours = await openPage({ width: 360, height: 640, touch: true });
    const chooser = ours.getByRole('dialog').locator('input[type=file]');
    await ours.getByRole('button', { name: nb.start.openTitle }).click();
    await chooser.setInputFiles({ ...file, buffer });
    await ours.getByText(wall.waiting).waitFor();
    await begin(ours, 'stavern');
    await menu(ours, menuDialog.wall);
    await chooser.setInputFiles({ ...file, buffer: Buffer.from('{}') });
    await ours.getByText(more.cannotOpen['not-a-drawing']).waitFor();
    await chooser.setInputFiles({ ...file, buffer });
    await ours.getByText(wall.calm).waitFor();
    await ours.getByRole('button', { name: wall.putAway }).click();
    await ours.getByText(wall.unknown).waitFor();
    await chooser.setInputFiles({ name: 'veggen.png', mimeType: 'image/png', buffer: code });
    await ours.getByText(wall.calm).waitFor();
    await ours.keyboard.press('Escape');
    await ours.getByRole('button', { name: nb.tab.findings, exact: true }).click();
    await ours.locator('.rs-good summary').click();
    await ours.getByText(findings.sentences['N-02 met holds'](NO_NUMBERS)).waitFor();
    expectQuiet(theirs);
    expectQuiet(ours);
  });

  test('waits for a home that it fits, and says so of one that it does not', async () => {
    const theirs = await openPage({ width: 1440, height: 900 });
    await begin(theirs, 'vinkel');
    await menu(theirs, menuDialog.wall);
    const link = await theirs.getByLabel(wall.link).inputValue();

    const page = await openPage({ width: 820, height: 1180, touch: true, path: fragment(link) });
    await page.getByText(wall.waiting).waitFor();
    await begin(page, 'stavern');
    await menu(page, menuDialog.wall);
    await page.getByLabel(wall.getHint).fill(link);
    await page.getByRole('button', { name: wall.open, exact: true }).click();
    await page.getByText(wall.notNextDoor).waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: nb.menu.name, exact: true }).click();
    await page.getByRole('button', { name: menuDialog.home, exact: true }).click();
    await begin(page, 'vinkel');
    await menu(page, menuDialog.changeSide);
    await page.locator('.rs-plan-heard').first().waitFor();
    expectQuiet(page);
  });

  test('is told as well by the whole drawing of the neighbour, in a link or in a file, which both homes together take too', async () => {
    const { design } = shown[homeIn('stavern')]!;
    const other = applyEdits(design, [{ do: 'changeSide' }], shellFor(models, design.shell, design.side)!);
    if ('refused' in other) throw new Error(other.refused);
    const file = {
      name: 'nabo.json',
      mimeType: 'application/json',
      buffer: Buffer.from(writeFile(other.design)),
    };
    const page = await openPage({ width: 1440, height: 900 });
    await begin(page, 'stavern');
    await menu(page, menuDialog.wall);
    const dialog = page.getByRole('dialog').last();
    const hears = page.getByRole('status').filter({ hasText: wall.calm });
    await dialog.getByLabel(wall.getHint).fill(linkFor(other.design, 'https://romslig.example/'));
    await dialog.getByRole('button', { name: wall.open, exact: true }).click();
    await hears.waitFor();
    await dialog.getByRole('button', { name: wall.putAway }).click();
    await dialog.getByText(wall.unknown).waitFor();
    await dialog.locator('input[type=file]').setInputFiles(file);
    await hears.waitFor();
    // One's own drawing is no neighbour's, and is told so.
    await dialog.getByLabel(wall.getHint).fill(linkFor(design, ''));
    await dialog.getByRole('button', { name: wall.open, exact: true }).click();
    await dialog.getByText(wall.notNextDoor).waitFor();
    await dialog.getByRole('button', { name: more.both.title }).click();
    await dialog.locator('input[type=file]').setInputFiles(file);
    const { bra: both } = buildingArea(planOf(design), planOf(other.design));
    await page
      .getByRole('status')
      .filter({ hasText: more.both.shown(f.m2(both)) })
      .waitFor();
    expectQuiet(page);
  });

  test('stands in the middle when both homes are looked at together, each with its figures and the building’s', async () => {
    const { design } = shown[homeIn('stavern')]!;
    const shell = shellFor(models, design.shell, design.side)!;
    // They have made one of their rooms a bedroom, and sleep where this home is heard.
    const [theirs] = Object.keys(design.rooms).flatMap((room) => {
      const made = applyEdits(
        design,
        [{ do: 'setKind', room, kind: 'bedroom' }, { do: 'changeSide' }],
        shell,
      );
      if ('refused' in made) throw new Error(made.refused);
      const strips = [design, made.design].map((home) => stripOf(planOf(home), models.kinds));
      return clashes(strips[0]!, strips[1]!).length > 0 ? [made.design] : [];
    });
    if (!theirs) throw new Error('no room that would hear the neighbour');
    const [a, b] = [planOf(design), planOf(theirs)];
    for (const screen of [
      { width: 1440, height: 900 },
      { width: 360, height: 640, touch: true },
    ]) {
      const page = await openPage({ ...screen, path: linkFor(design, '') });
      await page.getByRole('button', { name: more.both.title }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(more.both.getHint).fill(linkFor(design, ''));
      await dialog.getByRole('button', { name: wall.open, exact: true }).click();
      await dialog.getByText(wall.notNextDoor).waitFor();
      await dialog.getByLabel(more.both.getHint).fill(linkFor(theirs, ''));
      await dialog.getByRole('button', { name: wall.open, exact: true }).click();
      for (const [name, area] of [
        [more.both.side('A'), bra(a)],
        [more.both.side('B'), bra(b)],
        [more.both.building, buildingArea(a, b).bra],
      ] as const)
        await dialog.getByRole('region', { name }).getByText(f.m2(area)).waitFor();
      // What is met at the wall between is told to each, and once of the house.
      const things = ({ plan, met }: { plan: Plan; met: boolean }): number =>
        checkPlan(
          plan,
          named(loadProgrammes(), plan.design.programme)!,
          models.kinds,
          FAMILY_RULES.filter((rule) => !rule.furnishes),
          undefined,
          met ? stripOf(plan === a ? b : a, models.kinds) : undefined,
        ).filter(toLookAt).length;
      expect(things({ plan: a, met: true })).toBeGreaterThan(things({ plan: a, met: false }));
      const house = things({ plan: a, met: true }) + things({ plan: b, met: false });
      for (const [name, count] of [
        [more.both.side('A'), things({ plan: a, met: true })],
        [more.both.side('B'), things({ plan: b, met: true })],
        [more.both.building, house],
      ] as const)
        await dialog
          .getByRole('region', { name })
          .locator('div', { hasText: more.both.look })
          .getByText(`${count}`, { exact: true })
          .waitFor();
      await dialog.getByText(wall.decided).waitFor();
      expect(await dialog.locator('svg.rs-plan').count()).toBe(a.storeys.length);
      expectQuiet(page);
    }
  });
});
