import type { Browser, Locator, Page } from 'playwright-core';
import { derive } from '../../src/derive/derive.ts';
import type { Wall } from '../../src/derive/plan.ts';
import { loadModels } from '../../src/io/models.ts';
import { applyEdit } from '../../src/model/apply.ts';
import { shellFor } from '../../src/model/models.ts';
import { hit } from '../../src/tools/hit.ts';
import { runOf } from '../../src/tools/runs.ts';
import { nb } from '../../src/words/nb.ts';
import type { Profile } from './visit.ts';
import { openHome, openThree, PHONE, visit } from './visit.ts';

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

/** What is felt while a wall is pushed: ms of each step, of the longest task, and how much of the page was moved aside (a share of it). */
export type Felt = { readonly times: number[]; longest: number; shift: number };

/** Runs in the page: from each pointer move to the end of the frame that shows what came of it, and what else there is to feel. */
function feelMoves(): void {
  const felt: Felt = { times: [], longest: 0, shift: 0 };
  Reflect.set(globalThis, 'romsligFelt', felt);
  addEventListener(
    'pointermove',
    () => {
      const start = performance.now();
      requestAnimationFrame(() => setTimeout(() => felt.times.push(performance.now() - start)));
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) felt.longest = Math.max(felt.longest, duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) felt.shift += Reflect.get(entry, 'value') as number;
  }).observe({ type: 'layout-shift' });
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
export async function pushing(browser: Browser, url: string, profile: Profile, view = 'plan'): Promise<Felt> {
  const page = await visit(browser, profile);
  await openHome(page, url);
  if (view !== 'plan') await openThree(page, view);
  await page.waitForLoadState('networkidle');
  const tab = page.getByRole('button', { name: nb.tab.findings, exact: true });
  if (await tab.isVisible()) await tab.click();
  // What comes in while the house is still thinking is not the push's doing.
  await page.locator('.rs-good').waitFor();
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
  await page.evaluate(feelMoves);
  for (let i = 0; i < 60; i++) {
    const to = i % 2 === 0 ? far : near;
    await page.mouse.move(to.x, to.y);
  }
  if ((await shown(page)) === before) throw new Error('the wall did not move');
  // Before the hand lets go: then the card of what it held takes its place beside the drawing.
  const felt = await page.evaluate(() => Reflect.get(globalThis, 'romsligFelt') as Felt);
  await page.mouse.up();
  await page.context().close();
  return { ...felt, times: felt.times.slice(6) };
}

/** How many times a newcomer taps, from the first screen until a room lies on the floor. */
export async function tapsToRoom(browser: Browser, url: string): Promise<number> {
  const page = await visit(browser, PHONE);
  await page.goto(url);
  let taps = 0;
  const tap = async (what: Locator): Promise<void> => {
    await what.tap();
    taps++;
  };
  await tap(page.getByRole('button', { name: nb.start.empty }));
  await page.locator('svg.rs-plan-view[aria-busy=false]').waitFor();
  await tap(page.getByRole('button', { name: nb.kind.living, exact: true }));
  await tap(page.locator('svg.rs-plan-view'));
  await page.locator('.rs-plan-floor').first().waitFor();
  await page.context().close();
  return taps;
}
