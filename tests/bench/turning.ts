import type { Browser } from 'playwright-core';
import { nb } from '../../src/words/nb.ts';
import type { Figure } from './figure.ts';
import { figure, quantile } from './figure.ts';

/** One pixel of the picture for one of the page. A desk draws it whole while it turns: no step down in quality is in the figure. */
const WINDOW = { width: 1280, height: 800 };
const FRAMES = 60;

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

/** A furnished home that is turned as a model. */
export async function turningFigure(browser: Browser, url: string): Promise<Figure> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'nb-NO', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.rs-home').first().click();
  await page.getByRole('radio', { name: nb.bar.three }).check({ force: true });
  await page.locator('.rs-view-label').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(turn, 6);
  const turns = await page.evaluate(turn, FRAMES);
  await context.close();
  return figure(
    '3D: a furnished home turning at 1280 × 800',
    1000 / quantile(turns, 0.5),
    'frames/s',
    18,
    true,
  );
}
