import type { Browser, Page } from 'playwright-core';

/** A cheap phone: 4 × slower, 1.6 Mbit/s, 150 ms round trip, 360 × 640 with fingers. A desk: as the machine is. */
export const PHONE = { cpu: 4, download: 1.6e6 / 8, latency: 150, width: 360, height: 640, touch: true };
export const DESK = { cpu: 1, download: -1, latency: 0, width: 1440, height: 900, touch: false };
export type Profile = typeof DESK;

const PLAN = 'svg.rs-plan-view .rs-plan-label';

export async function visit(browser: Browser, profile: Profile): Promise<Page> {
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

export type Draws = { total: number; last: number };
export const draws = (page: Page): Promise<Draws> =>
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
export async function openHome(page: Page, url: string): Promise<number> {
  await page.addInitScript(takeFirstHome);
  return noticed(page, url, PLAN);
}

/** Opens an address, and tells when what a selector finds there had been painted, in ms since it was asked for. */
export async function noticed(page: Page, url: string, selector: string): Promise<number> {
  await page.addInitScript(noticePlan, selector);
  await page.goto(url, { waitUntil: 'commit' });
  const at = await page.waitForFunction(() => Reflect.get(globalThis, 'romsligPlanAt') as number | undefined);
  return (await at.jsonValue()) ?? Number.NaN;
}

/** Asks for 3D, or for it beside the plan, from inside the page and waits for the first frame that draws a home. */
export async function openThree(page: Page, view = '3d'): Promise<number> {
  await page.evaluate(
    (value) => document.querySelector<HTMLElement>(`.rs-views input[value="${value}"]`)?.click(),
    view,
  );
  await page.waitForFunction(() => (Reflect.get(globalThis, 'romsligDraws') as Draws).total > 0, null, {
    polling: 'raf',
  });
  const at = await painted(page);
  // Its names, its people and its garden, before anything else is measured.
  await page.locator('.rs-three canvas:not([aria-busy])').waitFor();
  return at;
}
