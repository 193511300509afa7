import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { build } from '../../scripts/build.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { derive } from '../../src/derive/derive.ts';
import { loadModels } from '../../src/io/models.ts';
import { shellFor } from '../../src/model/models.ts';
import type { Figure } from './figure.ts';
import { figure, quantile } from './figure.ts';

/** A cheap phone: 4 × slower, 1.6 Mbit/s, 150 ms round trip, 360 × 640 with fingers. A desk: as the machine is. */
const PHONE = { cpu: 4, download: 1.6e6 / 8, latency: 150, width: 360, height: 640, touch: true };
const DESK = { cpu: 1, download: -1, latency: 0, width: 1440, height: 900, touch: false };
type Profile = typeof DESK;

const RUNS = 3;
const PLAN = 'svg.rs-plan .rs-plan-label';

/** Bytes of scripts and styles on the wire, as the server packs them. */
type Wire = { bytes: number };

async function visit(
  browser: Browser,
  profile: Profile,
): Promise<{ page: Page; cdp: CDPSession; wire: Wire }> {
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
  const wire = { bytes: 0 };
  const counted = new Set<string>();
  cdp.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script' || type === 'Stylesheet') counted.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) wire.bytes += encodedDataLength;
  });
  return { page, cdp, wire };
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

/** Opens the app, takes the first home there is, and waits until its plan is on the screen. */
async function openHome(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.rs-home').first().click();
  await page.locator(PLAN).first().waitFor();
  return painted(page);
}

/** Switches to 3D and waits for the first frame that draws a home. */
async function openThree(page: Page): Promise<number> {
  await page.locator('.rs-views label', { hasText: '3D' }).click();
  await page.waitForFunction(() => (Reflect.get(globalThis, 'romsligDraws') as Draws).total > 0, null, {
    polling: 'raf',
  });
  return painted(page);
}

async function opening(browser: Browser, url: string, profile: Profile) {
  const plans: number[] = [];
  const threes: number[] = [];
  let [first, three] = [0, 0];
  for (let i = 0; i < RUNS; i++) {
    const { page, wire } = await visit(browser, profile);
    plans.push(await openHome(page, url));
    first = wire.bytes;
    threes.push(await openThree(page));
    three = wire.bytes - first;
    await page.context().close();
  }
  return { plan: quantile(plans, 0.5), three: quantile(threes, 0.5), first, threeBytes: three };
}

/** The middle of a long inner wall of the first home on the first screen: where a hand would push. */
function wallToPush(): { x: number; y: number; axis: 'v' | 'h' } {
  const models = loadModels();
  const home = models.examples.find((example) => example.shown)?.design;
  const shell = home && shellFor(models, home.shell, home.side);
  if (!home || !shell) throw new Error('no home on the first screen');
  const entrance = shell.storeys.findIndex((s) => s.level === 0);
  const plan = derive(home, shell);
  const walls = plan.storeys[entrance]!.walls.filter(
    (w) => w.kind === 'inner' && w.owners.every((o) => plan.room(o)),
  )
    .filter((w) => !plan.openings.some((o) => o.wall === w))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const wall = walls[0];
  if (!wall) throw new Error('no wall to push');
  const middle = (wall.from + wall.to) / 2;
  return wall.axis === 'v' ? { x: wall.at, y: middle, axis: 'v' } : { x: middle, y: wall.at, axis: 'h' };
}

/**
 * Pushes a wall a step of 30 cm at a time, there and back, and times each step on the page's clock, from the move to
 * the frame in which plan, meters and findings stand.
 */
async function pushing(browser: Browser, url: string, profile: Profile): Promise<number[]> {
  const { page } = await visit(browser, profile);
  await openHome(page, url);
  await page.waitForLoadState('networkidle');
  const times = await page.evaluate(async (push) => {
    const svg = document.querySelector<SVGSVGElement>('svg.rs-plan-view');
    const matrix = svg?.getScreenCTM();
    if (!svg || !matrix) throw new Error('no plan');
    const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
    const after = () => new Promise<void>((done) => setTimeout(done));
    const at = (type: string, x: number, y: number): void => {
      const p = new DOMPoint(x, y).matrixTransform(matrix);
      svg.dispatchEvent(
        new PointerEvent(type, {
          ...{
            clientX: p.x,
            clientY: p.y,
            pointerId: 1,
            pointerType: 'mouse',
            isPrimary: true,
            bubbles: true,
          },
          ...{ button: type === 'pointermove' ? -1 : 0, buttons: type === 'pointerup' ? 0 : 1 },
        }),
      );
    };
    const before = document.querySelector('.rs-plan-floor')?.getAttribute('d');
    const taken: number[] = [];
    at('pointerdown', push.x, push.y);
    for (let i = 1; i <= 80; i++) {
      const off = i % 2 === 0 ? 300 : 600;
      const start = performance.now();
      at('pointermove', push.x + (push.axis === 'v' ? off : 0), push.y + (push.axis === 'h' ? off : 0));
      await frame();
      await after();
      taken.push(performance.now() - start);
    }
    const moved = [...document.querySelectorAll('.rs-plan-floor')].some(
      (f) => f.getAttribute('d') !== before,
    );
    at('pointerup', push.x, push.y);
    if (!moved) throw new Error('the wall did not move');
    return taken;
  }, wallToPush());
  await page.context().close();
  return times.slice(8);
}

async function stillness(browser: Browser, url: string) {
  const { page } = await visit(browser, DESK);
  await openHome(page, url);
  await openThree(page);
  await page.waitForLoadState('networkidle');
  const settled = async (): Promise<Draws> => {
    for (let last = await draws(page); ; ) {
      await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
      const now = await draws(page);
      if (now.total === last.total) return now;
      last = now;
    }
  };
  const still = await settled();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  const later = await draws(page);
  await page.context().close();
  return { calls: still.last, idle: later.total - still.total };
}

/** What a person meets: bytes, waiting, and the answer to a hand, in a real browser against the built app. */
export async function pageFigures(print: (figures: readonly Figure[]) => void): Promise<void> {
  const executablePath = await findBrowser();
  if (!executablePath)
    throw new Error('No Chromium found; npm test gets one, or give its path in CHROME_PATH.');
  const dir = await mkdtemp(join(tmpdir(), 'romslig-bench-'));
  await build(dir);
  const server = await serve(dir, 0);
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
    ],
  });
  try {
    const phone = await opening(browser, server.url, PHONE);
    print([
      figure('first screen and plan: JS + CSS, brotli', phone.first / 1000, 'kB', 120),
      figure('3D: JS + CSS more, brotli', phone.threeBytes / 1000, 'kB', 190),
      figure('phone: plan usable', phone.plan, 'ms', 2200),
      figure('phone: first 3D frame', phone.three, 'ms', 4000),
    ]);
    const desk = await opening(browser, server.url, DESK);
    print([figure('desk: plan usable', desk.plan, 'ms'), figure('desk: first 3D frame', desk.three, 'ms')]);
    const pushes = await pushing(browser, server.url, PHONE);
    print([
      figure('phone: wall pushed 30 cm, painted with findings, p50', quantile(pushes, 0.5), 'ms'),
      figure('phone: wall pushed 30 cm, painted with findings, p95', quantile(pushes, 0.95), 'ms', 45),
    ]);
    const still = await stillness(browser, server.url);
    print([
      figure('3D: draw calls of a finished home', still.calls, 'calls', 40),
      figure('3D: draw calls in 1.5 s when nothing changes', still.idle, 'calls', 0),
    ]);
  } finally {
    await browser.close();
    await server.close();
    await rm(dir, { recursive: true, force: true });
  }
}
