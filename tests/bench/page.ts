import type { Browser } from 'playwright-core';
import { withApp } from './app.ts';
import type { Figure } from './figure.ts';
import { figure, quantile } from './figure.ts';
import type { Felt } from './push.ts';
import { pushing, tapsToRoom } from './push.ts';
import { turningFigures } from './turning.ts';
import type { Draws, Profile } from './visit.ts';
import { DESK, draws, openHome, openThree, PHONE, visit } from './visit.ts';

/** Of each the median counts: what else the machine does in one of them decides nothing. */
const RUNS = 3;

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

async function pushes(browser: Browser, url: string, profile: Profile, view?: string) {
  const visits: Felt[] = [];
  for (let i = 0; i < RUNS; i++) visits.push(await pushing(browser, url, profile, view));
  const middle = (of: (felt: Felt) => number): number => quantile(visits.map(of), 0.5);
  return {
    p50: middle(({ times }) => quantile(times, 0.5)),
    p95: middle(({ times }) => quantile(times, 0.95)),
    longest: middle(({ longest }) => longest),
    shift: Math.max(...visits.map(({ shift }) => shift)),
  };
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
    const pushed = await pushes(browser, url, PHONE);
    print([
      figure('phone: wall pushed 30 cm, painted with findings, p50', pushed.p50, 'ms'),
      figure('phone: wall pushed 30 cm, painted with findings, p95', pushed.p95, 'ms', 45),
      figure('phone: longest task while a wall is pushed', pushed.longest, 'ms', 100),
      figure('phone: layout shift while a wall is pushed', pushed.shift, 'share', 0),
    ]);
    const beside = await pushes(browser, url, { ...DESK, cpu: PHONE.cpu }, 'both');
    print([
      figure('3D beside, CPU 4 × slower: wall pushed 30 cm, p50', beside.p50, 'ms'),
      figure('3D beside, CPU 4 × slower: wall pushed 30 cm, p95', beside.p95, 'ms', 100),
      figure('3D beside, CPU 4 × slower: layout shift', beside.shift, 'share', 0),
    ]);
    print([figure('phone: taps from first screen to first room', await tapsToRoom(browser, url), 'taps', 3)]);
    const still = await stillness(browser, url);
    print([
      figure('3D: draw calls of a finished home', still.calls, 'calls', 40),
      figure('3D: draw calls in 1.5 s when nothing changes', still.idle, 'calls', 0),
      ...(await turningFigures(browser, url)),
    ]);
  });
}
