import type { Browser, Page } from 'playwright-core';
import { derive } from '../../src/derive/derive.ts';
import type { Wall } from '../../src/derive/plan.ts';
import { loadModels } from '../../src/io/models.ts';
import { applyEdit } from '../../src/model/apply.ts';
import { shellFor } from '../../src/model/models.ts';
import { hit } from '../../src/tools/hit.ts';
import { runOf } from '../../src/tools/runs.ts';
import { nb } from '../../src/words/nb.ts';
import { withApp } from './app.ts';
import type { Figure } from './figure.ts';
import { figure, quantile } from './figure.ts';

/** A cheap phone: 4 × slower, 1.6 Mbit/s, 150 ms round trip, 360 × 640 with fingers. A desk: as the machine is. */
const PHONE = { cpu: 4, download: 1.6e6 / 8, latency: 150, width: 360, height: 640, touch: true };
const DESK = { cpu: 1, download: -1, latency: 0, width: 1440, height: 900, touch: false };
type Profile = typeof DESK;

const RUNS = 3;
const PLAN = 'svg.rs-plan-view .rs-plan-label';

async function visit(browser: Browser, profile: Profile): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: profile.width, height: profile.height },
    hasTouch: profile.touch,
    isMobile: profile.touch,
    locale: 'nb-NO',
  });
  await context.addInitScript(countDraws);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: profile.latency,
    downloadThroughput: profile.download,
    uploadThroughput: profile.download,
  });
  return page;
}

/** Runs in the page: counts WebGL draw calls, and how many the last frame that drew anything made. */
function countDraws(): void {
  const seen = { total: 0, frame: 0, last: 0 };
  Reflect.set(globalThis, 'romsligDraws', seen);
  const proto = globalThis.WebGL2RenderingContext?.prototype;
  if (!proto) return;
  for (const name of [
    'drawElements',
    'drawArrays',
    'drawElementsInstanced',
    'drawArraysInstanced',
  ] as const) {
    const plain = proto[name] as (...args: unknown[]) => void;
    Reflect.set(proto, name, function draw(this: unknown, ...args: unknown[]) {
      seen.total++;
      if (seen.frame++ === 0)
        setTimeout(() => {
          seen.last = seen.frame;
          seen.frame = 0;
        });
      plain.apply(this, args);
    });
  }
}

type Draws = { total: number; last: number };
const draws = (page: Page): Promise<Draws> =>
  page.evaluate(() => ({ ...(Reflect.get(globalThis, 'romsligDraws') as Draws) }));

/** Milliseconds since the page was asked for, on the page's own clock, after the next paint. */
const painted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))),
      ),
  );

/** Runs in the page: takes the first home the moment it stands there, so that no driver's delay is counted. */
function takeFirstHome(): void {
  const watch = new MutationObserver(() => {
    const home = document.querySelector<HTMLElement>('.rs-home');
    if (!home) return;
    watch.disconnect();
    home.click();
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: remembers when the plan of a home stood there and when it had been painted, in ms since the page was asked for. */
function noticePlan(plan: string): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector(plan)) return;
    watch.disconnect();
    Reflect.set(globalThis, 'romsligPlanStood', performance.now());
    requestAnimationFrame(() =>
      requestAnimationFrame(() => Reflect.set(globalThis, 'romsligPlanAt', performance.now())),
    );
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Opens the app, takes the first home there is, and tells when its plan had been painted. */
async function openHome(page: Page, url: string): Promise<number> {
  await page.addInitScript(noticePlan, PLAN);
  await page.addInitScript(takeFirstHome);
  await page.goto(url, { waitUntil: 'commit' });
  const at = await page.waitForFunction(() => Reflect.get(globalThis, 'romsligPlanAt') as number | undefined);
  return (await at.jsonValue()) ?? Number.NaN;
}

/** Asks for 3D from inside the page and waits for the first frame that draws a home. */
async function openThree(page: Page): Promise<number> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.rs-views input[value="3d"]')?.click());
  await page.waitForFunction(() => (Reflect.get(globalThis, 'romsligDraws') as Draws).total > 0, null, {
    polling: 'raf',
  });
  return painted(page);
}

/** Runs in the page: bytes of scripts and styles, as the server packs them. */
function bytesOf(): { first: number; three: number } {
  const plan = Reflect.get(globalThis, 'romsligPlanStood') as number;
  const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[data-ahead]')].map((link) => link.href);
  const [first, three] = [new Map<string, number>(), new Map<string, number>()];
  for (const file of performance.getEntriesByType('resource') as PerformanceResourceTiming[]) {
    if (!/\.(js|css)$/.test(file.name)) continue;
    // What the page names to be fetched ahead is the 3D part. Other files asked for after the plan belong to the hand.
    const part = ahead.includes(file.name) ? three : file.startTime < plan ? first : null;
    part?.set(file.name, Math.max(file.encodedBodySize, part.get(file.name) ?? 0));
  }
  const sum = (part: Map<string, number>): number =>
    [...part.values()].reduce((all, bytes) => all + bytes, 0);
  return { first: sum(first), three: sum(three) };
}

async function opening(browser: Browser, url: string, profile: Profile) {
  const plans: number[] = [];
  const threes: number[] = [];
  let bytes = { first: Number.NaN, three: Number.NaN };
  for (let i = 0; i < RUNS; i++) {
    const page = await visit(browser, profile);
    plans.push(await openHome(page, url));
    threes.push(await openThree(page));
    bytes = await page.evaluate(bytesOf);
    await page.context().close();
  }
  return { plan: quantile(plans, 0.5), three: quantile(threes, 0.5), bytes };
}

/** The middle of a long inner wall of the first home on the first screen that can be pushed 90 cm. */
function wallToPush(): { x: number; y: number; axis: 'v' | 'h' } {
  const models = loadModels();
  const home = models.examples.find((example) => example.shown)?.design;
  const shell = home && shellFor(models, home.shell, home.side);
  if (!home || !shell) throw new Error('no home on the first screen');
  const entrance = shell.storeys.findIndex((s) => s.level === 0);
  const plan = derive(home, shell);
  const middle = (w: Wall) =>
    w.axis === 'v' ? { x: w.at, y: (w.from + w.to) / 2 } : { x: (w.from + w.to) / 2, y: w.at };
  const wall = plan.storeys[entrance]!.walls.filter(
    (w) => w.kind === 'inner' && w.owners.every((o) => plan.room(o)),
  )
    .filter((w) => hit(plan, { ...middle(w), storey: entrance, reach: 300 }, null).what === 'wall')
    .filter((w) => {
      const run = runOf(shell, w);
      const step = { do: 'pushWall', storey: entrance, by: 6 } as const;
      return run && 'design' in applyEdit(home, { ...step, run }, shell);
    })
    .sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (!wall) throw new Error('no wall to push');
  return { ...middle(wall), axis: wall.axis };
}

/** Runs in the page: from each pointer move to the end of the frame that shows what came of it. */
function timeMoves(): void {
  const times: number[] = [];
  Reflect.set(globalThis, 'romsligMoves', times);
  addEventListener(
    'pointermove',
    () => {
      const start = performance.now();
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)));
    },
    true,
  );
}

/** What a person sees of the home: floors, meters and findings. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() =>
    ['.rs-plan-floor', '.rs-meters', '.rs-findings']
      .flatMap((part) => [...document.querySelectorAll(part)])
      .map((el) => el.getAttribute('d') ?? el.textContent)
      .join(),
  );

/**
 * Pushes a wall a step of 30 cm at a time, there and back, and times each step on the page's clock, from the move to
 * the frame in which plan, meters and findings stand. The findings are open, as a family would have them.
 */
async function pushing(browser: Browser, url: string, profile: Profile): Promise<number[]> {
  const page = await visit(browser, profile);
  await openHome(page, url);
  await page.waitForLoadState('networkidle');
  const tab = page.getByRole('button', { name: nb.tab.findings, exact: true });
  if (await tab.isVisible()) await tab.click();
  await page.locator('.rs-findings').waitFor();
  const push = wallToPush();
  const at = (off: number) =>
    page.locator('svg.rs-plan-view').evaluate(
      (svg, p) => {
        const matrix = (svg as SVGSVGElement).getScreenCTM();
        if (!matrix) throw new Error('no plan');
        const { x, y } = new DOMPoint(p.x, p.y).matrixTransform(matrix);
        return { x, y };
      },
      { x: push.x + (push.axis === 'v' ? off : 0), y: push.y + (push.axis === 'h' ? off : 0) },
    );
  const [rest, near, far] = [await at(0), await at(600), await at(900)];
  const before = await shown(page);
  await page.mouse.move(rest.x, rest.y);
  await page.mouse.down();
  await page.evaluate(timeMoves);
  for (let i = 0; i < 60; i++) {
    const to = i % 2 === 0 ? far : near;
    await page.mouse.move(to.x, to.y);
  }
  if ((await shown(page)) === before) throw new Error('the wall did not move');
  await page.mouse.up();
  const times = await page.evaluate(() => Reflect.get(globalThis, 'romsligMoves') as number[]);
  await page.context().close();
  return times.slice(6);
}

async function stillness(browser: Browser, url: string) {
  const page = await visit(browser, DESK);
  await openHome(page, url);
  await openThree(page);
  await page.waitForLoadState('networkidle');
  /** Lets the browser make so many frames, whether the app draws in them or not. */
  const frames = (count: number): Promise<void> =>
    page.evaluate(async (n) => {
      for (let i = 0; i < n; i++) await new Promise(requestAnimationFrame);
    }, count);
  const settled = async (): Promise<Draws> => {
    for (let last = await draws(page); ; ) {
      await frames(24);
      const now = await draws(page);
      if (now.total === last.total) return now;
      last = now;
    }
  };
  const still = await settled();
  await frames(90);
  const later = await draws(page);
  await page.context().close();
  return { calls: still.last, idle: later.total - still.total };
}

/** What a person meets: bytes, waiting, and the answer to a hand, in a real browser against the built app. */
export async function pageFigures(print: (figures: readonly Figure[]) => void): Promise<void> {
  await withApp(async (browser, url) => {
    const phone = await opening(browser, url, PHONE);
    print([
      figure('first screen and plan: JS + CSS, brotli', phone.bytes.first / 1000, 'kB', 120),
      figure('3D: JS + CSS more, brotli', phone.bytes.three / 1000, 'kB', 190),
      figure('phone: plan usable', phone.plan, 'ms', 2200),
      figure('phone: first 3D frame', phone.three, 'ms', 4000),
    ]);
    const desk = await opening(browser, url, DESK);
    print([figure('desk: plan usable', desk.plan, 'ms'), figure('desk: first 3D frame', desk.three, 'ms')]);
    const pushes = await pushing(browser, url, PHONE);
    print([
      figure('phone: wall pushed 30 cm, painted with findings, p50', quantile(pushes, 0.5), 'ms'),
      figure('phone: wall pushed 30 cm, painted with findings, p95', quantile(pushes, 0.95), 'ms', 45),
    ]);
    const still = await stillness(browser, url);
    print([
      figure('3D: draw calls of a finished home', still.calls, 'calls', 40),
      figure('3D: draw calls in 1.5 s when nothing changes', still.idle, 'calls', 0),
    ]);
  });
}
