import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { build } from '../../scripts/build.mjs';
import { findBrowser, WITHOUT_CARD } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';

/** Builds the app and serves it at `url` to a real browser for as long as `act` lasts. */
export async function withApp(act: (browser: Browser, url: string) => Promise<void>): Promise<void> {
  const executablePath = await findBrowser();
  if (!executablePath)
    throw new Error('No Chromium found; npm test gets one, or give its path in CHROME_PATH.');
  const dir = await mkdtemp(join(tmpdir(), 'romslig-bench-'));
  await build(dir);
  const server = await serve(dir, 0);
  const browser = await chromium.launch({ executablePath, args: WITHOUT_CARD });
  try {
    await act(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
    await rm(dir, { recursive: true, force: true });
  }
}
