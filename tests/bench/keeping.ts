import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser, WITHOUT_CARD } from '../../scripts/find-browser.mjs';
import { linkFor } from '../../src/io/link.ts';
import type { Design } from '../../src/model/design.ts';
import type { Models } from '../../src/model/models.ts';
import { ADDRESS, served } from '../browser/storage-alone.ts';
import { furnished } from '../io/homes.ts';
import { troubledHome } from '../tries/troubled.ts';
import { withApp } from './app.ts';
import type { Figure } from './figure.ts';
import { figure, quantile } from './figure.ts';
import { DESK, noticed, visit } from './visit.ts';

const RUNS = 5;
const VERSIONS = 500;

/** Script of the page, in ms of its own processor time, from the address to the plan that a link holds. */
async function scriptOfLink(browser: Browser, link: string): Promise<number> {
  const page = await visit(browser, DESK);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await noticed(page, link, '.rs-snapshot svg.rs-plan .rs-plan-label');
  const { metrics } = await cdp.send('Performance.getMetrics');
  await page.context().close();
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
}

/** Browsers tell only pages that came safely how much is stored. */
const SAFE = ADDRESS.replace('http:', 'https:');

/** What a home with so many versions takes in the storage: MB as JSON, and as the browser reckons. */
async function storageOf(
  browser: Browser,
  homes: readonly Design[],
): Promise<{ json: number; disk: number }> {
  const context = await browser.newContext();
  await context.route(`${SAFE}**`, async (route) => route.fulfill(await served(route.request().url())));
  const page = await context.newPage();
  await page.goto(SAFE);
  const bytes = await page.evaluate(async (all) => {
    const store = await window.io.openStore();
    const before = (await navigator.storage.estimate()).usage ?? 0;
    for (const [i, present] of all.entries()) {
      await store.save('hjem', { past: all.slice(Math.max(0, i - 100), i), present, future: [] });
      const kept = await store.keepVersion('hjem', present, { name: `Utgave ${i}` });
      if (!kept.ok) throw new Error(kept.why);
    }
    const versions = await store.versions('hjem');
    if (!versions.ok || versions.versions.length !== all.length) throw new Error('versions are missing');
    const db = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open('romslig');
      asked.onsuccess = () => done(asked.result);
    });
    let json = 0;
    for (const name of db.objectStoreNames)
      json += await new Promise<number>((done) => {
        const asked = db.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => done(new TextEncoder().encode(JSON.stringify(asked.result)).length);
      });
    db.close();
    return { json, disk: ((await navigator.storage.estimate()).usage ?? 0) - before };
  }, homes);
  await context.close();
  return { json: bytes.json / 1e6, disk: bytes.disk / 1e6 };
}

/** A browser that has been here once begins anew without a net: ms until a home can be chosen. */
async function coldOffline(url: string): Promise<number> {
  const executablePath = (await findBrowser()) ?? '';
  const home = await mkdtemp(join(tmpdir(), 'romslig-cold-'));
  const begin = () => chromium.launchPersistentContext(home, { executablePath, args: WITHOUT_CARD });
  try {
    const first = await begin();
    const page = await first.newPage();
    await page.goto(url);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await first.close();
    const later = await begin();
    await later.setOffline(true);
    const ms = await noticed(await later.newPage(), url, '.rs-home');
    await later.close();
    return ms;
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One after another, since each would slow the others down. */
async function several(times: number, act: () => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  while (all.length < times) all.push(await act());
  return all;
}

/** What keeping and opening takes, in a real browser against the built app. */
export async function keepingFigures(
  models: Models,
  print: (figures: readonly Figure[]) => void,
): Promise<void> {
  await withApp(async (browser, url) => {
    const scripts = await several(RUNS, () => scriptOfLink(browser, linkFor(furnished, url)));
    print([figure('a link opened to a visible plan: script', quantile(scripts, 0.5), 'ms', 300)]);
    const homes = Array.from({ length: VERSIONS }, (_, i) => troubledHome(models, i, 'careless').design);
    const { json, disk } = await storageOf(browser, homes);
    print([
      figure(`storage after ${VERSIONS} versions: records as JSON`, json, 'MB'),
      figure(`storage after ${VERSIONS} versions: as the browser reckons`, disk, 'MB'),
    ]);
    const starts = await several(3, () => coldOffline(url));
    print([figure('cold start without a net: homes to choose from', quantile(starts, 0.5), 'ms')]);
  });
}
