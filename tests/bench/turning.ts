import type { Browser } from 'playwright-core';
import { nb } from '../../src/words/nb.ts';
import { turningBoxes } from './boxes.ts';
import type { Figure } from './figure.ts';
import { figure, quantile } from './figure.ts';

/** One pixel of the picture for one of the page, and quality steps down from there no further: the figure is that of whole pictures. */
const WINDOW = { width: 1280, height: 800 };
const [WARM, FRAMES] = [6, 60];

/** Runs in the page: turns the model so many times; ms from each press to the end of the frame that shows it. */
async function turn(times: number): Promise<number[]> {
  const button = document.querySelector<HTMLElement>('.rs-three__hands button');
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    button?.click();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    taken.push(performance.now() - start);
  }
  return taken;
}

async function turningHome(browser: Browser, url: string): Promise<number[]> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'nb-NO', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.rs-home').first().click();
  await page.getByRole('radio', { name: nb.bar.three }).check({ force: true });
  await page.locator('.rs-view-label').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.rs-three canvas').evaluate((canvas: HTMLCanvasElement) => {
    canvas.dataset.quality = 'whole';
  });
  await page.evaluate(turn, WARM);
  const turns = await page.evaluate(turn, FRAMES);
  await context.close();
  return turns;
}

/**
 * A furnished home that is turned as a model, and 200 plain lit boxes on the same machine in the same minute. The goal is 18 frames a
 * second where boxes do 16 (reference/measures.md).
 */
export async function turningFigures(browser: Browser, url: string): Promise<Figure[]> {
  const rate = (taken: readonly number[]): number => 1000 / quantile(taken, 0.5);
  const home = rate(await turningHome(browser, url));
  const boxes = rate(await turningBoxes(browser, WINDOW, WARM, FRAMES));
  return [
    figure('3D: a furnished home turning at 1280 × 800', home, 'frames/s', 18, true),
    figure('3D: 200 lit boxes turning at 1280 × 800', boxes, 'frames/s'),
    figure('3D: a furnished home, beside the boxes', home / boxes, 'times', 18 / 16, true),
  ];
}
