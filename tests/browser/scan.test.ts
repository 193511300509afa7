import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { stripOf } from '../../src/check/party-wall.ts';
import { linkFor } from '../../src/io/link.ts';
import { stripLinkFor } from '../../src/io/strip.ts';
import { applyEdit } from '../../src/model/apply.ts';
import { shellFor } from '../../src/model/models.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb } from '../../src/words/nb.ts';
import type { PageOptions } from './browser.ts';
import { expectQuiet, openPage } from './browser.ts';
import { film } from './film.ts';
import { models, planOf } from './table.ts';

const shown = models.examples.filter((example) => example.shown);
const home = shown[0]!.design;
/** Holds a code before the browser's camera; nothing when there is no text. */
const holdUp = (text?: string): Promise<void> => writeFile(inject('film'), film(text));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: nb.scan.title });

/** A page that keeps what it was given of the camera, so that a test can tell whether it is still on. */
async function withCamera(allowed: boolean, options: PageOptions = {}): Promise<Page> {
  const page = await openPage({ ...options, path: null, alone: true });
  if (allowed) await page.context().grantPermissions(['camera']);
  await page.addInitScript(() => {
    const given: MediaStream[] = [];
    Reflect.set(globalThis, 'given', given);
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      given.push(stream);
      return stream;
    };
  });
  await page.goto('');
  return page;
}

/** For each time the camera was opened, whether it is on. */
const cameras = (page: Page): Promise<boolean[]> =>
  page.evaluate(() => (Reflect.get(globalThis, 'given') as MediaStream[]).map(({ active }) => active));

async function beginScan(page: Page): Promise<void> {
  await button(page, nb.start.openTitle).click();
  await button(page, nb.scan.scan).click();
  await dialog(page).waitFor();
}

/** Another tab comes in front of the page, or the page comes back. */
const turn = (page: Page, state: 'hidden' | 'visible'): Promise<void> =>
  page.evaluate((to) => {
    Object.defineProperty(document, 'visibilityState', { value: to, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

describe('a code before the camera', () => {
  test('opens its home, and the camera is off again', async () => {
    await holdUp(linkFor(home, 'https://romslig.example/'));
    const page = await withCamera(true, { width: 360, height: 640, touch: true });
    expect(await cameras(page)).toEqual([]);
    await beginScan(page);
    await page.getByRole('heading', { name: nb.snapshot.title }).waitFor();
    expect(await cameras(page)).toEqual([false]);
    expectQuiet(page);
  });

  test('opens its home on the desk of the architect', async () => {
    await holdUp(linkFor(home, 'https://romslig.example/'));
    const page = await withCamera(true);
    await button(page, nb.start.review).click();
    await button(page, nb.scan.scan).click();
    await page.getByRole('heading', { name: nb.review.desk.title }).waitFor();
    expect(await cameras(page)).toEqual([false]);
    expectQuiet(page);
  });

  test('tells the neighbour’s side of the wall where it is asked for', async () => {
    const theirs = shown.find(({ design }) => design.shell.id === 'stavern')!.design;
    const shell = shellFor(models, theirs.shell, theirs.side)!;
    const next = applyEdit(theirs, { do: 'changeSide' }, shell);
    if (!('design' in next)) throw new Error('no home on the other side');
    await holdUp(stripLinkFor(stripOf(planOf(next.design), models.kinds), 'https://romslig.example/'));
    const page = await withCamera(true, { width: 360, height: 640, touch: true });
    await page
      .locator('.rs-home')
      .nth(shown.findIndex(({ design }) => design === theirs))
      .click();
    await page.locator('svg.rs-plan-view .rs-plan-label').first().waitFor();
    await button(page, nb.menu.name).click();
    await button(page, more.menuDialog.wall).click();
    await page.getByText(more.wall.unknown).waitFor();
    await button(page, nb.scan.scan).click();
    await page.getByText(more.wall.calm).waitFor();
    expect(await cameras(page)).toEqual([false]);
    expectQuiet(page);
  });

  test('of another kind opens nothing, and the looking goes on', async () => {
    await holdUp('https://example.org/meny');
    const page = await withCamera(true);
    await beginScan(page);
    await dialog(page).getByText(nb.scan.foreign).waitFor();
    expect(await cameras(page)).toEqual([true]);
    expectQuiet(page);
  });
});

describe('the camera', () => {
  test('is off when the dialog is closed, and while another tab is in front', async () => {
    await holdUp();
    const page = await withCamera(true);
    await beginScan(page);
    await dialog(page).getByText(nb.scan.looking).waitFor();
    expect(await cameras(page)).toEqual([true]);
    await turn(page, 'hidden');
    expect(await cameras(page)).toEqual([false]);
    await turn(page, 'visible');
    await dialog(page).getByText(nb.scan.looking).waitFor();
    expect(await cameras(page)).toEqual([false, true]);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await cameras(page)).toEqual([false, false]);
    expectQuiet(page);
  });

  test('that may not be used is said in a sentence, and a picture opens instead', async () => {
    const page = await withCamera(false);
    await beginScan(page);
    await dialog(page).getByText(nb.scan.refused).waitFor();
    const chooser = page.waitForEvent('filechooser');
    await button(page, nb.scan.picture).click();
    await (await chooser).setFiles('tests/fixtures/format-1/home.jpg');
    await page.getByRole('heading', { name: nb.snapshot.title }).waitFor();
    expectQuiet(page);
  });

  test('is not spoken of where there is none', async () => {
    const page = await openPage({ path: null });
    await page.addInitScript(() => {
      navigator.mediaDevices.enumerateDevices = async () => [];
    });
    await page.goto('');
    await button(page, nb.start.openTitle).click();
    await button(page, nb.start.chooseFile).waitFor();
    expect(await button(page, nb.scan.scan).count()).toBe(0);
  });
});
