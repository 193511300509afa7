import type { Browser, Page } from 'playwright-core';
import { linkFor } from '../../src/io/link.ts';
import type { Models } from '../../src/model/models.ts';
import { nb } from '../../src/words/nb.ts';
import { troubledHome } from '../tries/troubled.ts';
import { withApp } from './app.ts';
import type { Figure } from './figure.ts';
import { figure, quantile } from './figure.ts';

const HOMES = 60;
const BESIDE = 6;
const RUNS = 3;
const { compare: say } = nb;

/** Runs in the page: tasks that held it up, draw calls by frame, and bytes of geometry and pictures on the graphics card. */
function watch(): void {
  const seen = { longest: 0, total: 0, frame: 0, last: 0, buffers: 0, textures: 0 };
  Reflect.set(globalThis, 'romsligSeen', seen);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const proto = globalThis.WebGL2RenderingContext?.prototype;
  if (!proto) return;
  const { drawElements, bufferData, texSubImage2D } = proto;
  proto.drawElements = function draw(...args) {
    seen.total++;
    if (seen.frame++ === 0)
      setTimeout(() => {
        seen.last = seen.frame;
        seen.frame = 0;
      });
    drawElements.apply(this, args);
  };
  const bytes = (data: unknown): number =>
    ArrayBuffer.isView(data) ? data.byteLength : typeof data === 'number' ? data : 0;
  proto.bufferData = function fill(this: WebGL2RenderingContext, ...args: unknown[]) {
    seen.buffers += bytes(args[1]);
    Reflect.apply(bufferData, this, args);
  } as typeof bufferData;
  proto.texSubImage2D = function fill(this: WebGL2RenderingContext, ...args: unknown[]) {
    seen.textures += bytes(args.at(-1));
    Reflect.apply(texSubImage2D, this, args);
  } as typeof texSubImage2D;
}
type Seen = Record<'longest' | 'total' | 'last' | 'buffers' | 'textures', number>;
const seenIn = (page: Page): Promise<Seen> =>
  page.evaluate(() => ({ ...(Reflect.get(globalThis, 'romsligSeen') as Seen) }));

async function atTheTable(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nb-NO' });
  await context.addInitScript(watch);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: nb.start.compare, exact: true }).click();
  await page.getByLabel(say.gather.field).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** Lays homes on the table and tells the ms until every tile there has its picture, on the page's clock. */
function lay(page: Page, links: readonly string[]): Promise<number> {
  return page.evaluate(
    async ({ text, count }) => {
      const seen = Reflect.get(globalThis, 'romsligSeen') as { longest: number };
      seen.longest = 0;
      const field = document.querySelector('.rs-gather textarea')!;
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      const start = performance.now();
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      while (document.querySelectorAll('.rs-board .rs-thumbs:has(svg)').length < count)
        await new Promise(requestAnimationFrame);
      const took = performance.now() - start;
      // What the browser tells of tasks comes after them.
      for (let i = 0; i < 12; i++) await new Promise(requestAnimationFrame);
      return took;
    },
    { text: links.join('\n'), count: links.length },
  );
}

/** The homes as models: waits until nothing more is drawn. */
async function inThree(page: Page): Promise<void> {
  await page.locator('.rs-meeting__head').getByText(say.step.side, { exact: true }).click();
  await page.locator('.rs-side__bar').getByText(nb.bar.three, { exact: true }).click();
  await page.locator('.rs-side__model .rs-view-label').nth(BESIDE).waitFor();
  await still(page);
}

/** Lets the browser make frames until one second of them has drawn nothing. */
const still = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const seen = Reflect.get(globalThis, 'romsligSeen') as { total: number };
    for (let before = -1; before !== seen.total; ) {
      before = seen.total;
      for (let i = 0; i < 60; i++) await new Promise(requestAnimationFrame);
    }
  });

/** Turns the models for so many frames: ms from a press of the key to the end of the frame that shows it. */
const orbit = (page: Page, frames: number): Promise<number[]> =>
  page.evaluate(async (count) => {
    const homes = document.querySelector('.rs-side__homes')!;
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      const start = performance.now();
      homes.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - start);
    }
    return times;
  }, frames);

const MB = 1e6;

/** A meeting: sixty homes laid on the table at once, and six that stand there as furnished models. */
export async function meetingFigures(
  models: Models,
  print: (figures: readonly Figure[]) => void,
): Promise<void> {
  const careless = Array.from({ length: 2 * HOMES }, (_, i) =>
    linkFor(troubledHome(models, i, 'careless').design, 'https://romslig.test/', 'meetings'),
  );
  const many = [...new Set(careless)].slice(0, HOMES);
  const furnished = models.examples
    .map(({ design }) => design)
    .filter(({ furniture }) => furniture.length > 0);
  const six = Array.from({ length: BESIDE }, (_, i) => furnished[i % furnished.length]!).map((design, i) =>
    // The same home twice would be one home.
    linkFor(i < furnished.length ? design : { ...design, side: 'B' }, 'https://romslig.test/', 'meetings'),
  );
  await withApp(async (browser, url) => {
    const waits: number[] = [];
    const longest: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      const page = await atTheTable(browser, url);
      waits.push((await lay(page, many)) / 1000);
      longest.push((await seenIn(page)).longest);
      await page.context().close();
    }
    print([
      figure(`${HOMES} homes dropped at once: all tiles with pictures`, quantile(waits, 0.5), 's', 4),
      figure(`${HOMES} homes dropped at once: longest task`, Math.max(...longest), 'ms', 100),
    ]);
    const page = await atTheTable(browser, url);
    await lay(page, six);
    await inThree(page);
    const stood = await seenIn(page);
    const turns = await orbit(page, 24);
    await still(page);
    const { last } = await seenIn(page);
    const after = await seenIn(page);
    await still(page);
    print([
      figure(`${BESIDE} furnished homes turning: draw calls a frame`, last, 'calls', 120),
      figure(`${BESIDE} furnished homes turning: p50 of a frame`, quantile(turns, 0.5), 'ms'),
      figure(
        `${BESIDE} furnished homes: draw calls when nothing changes`,
        (await seenIn(page)).total - after.total,
        'calls',
        0,
      ),
      figure(`${BESIDE} furnished homes: geometry on the graphics card`, stood.buffers / MB, 'MB', 24),
      figure(`${BESIDE} furnished homes: shade maps on the graphics card`, stood.textures / MB, 'MB', 8),
    ]);
    await page.context().close();
  });
}
