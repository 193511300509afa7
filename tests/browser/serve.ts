import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserServer } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/build.mjs';
import { findBrowser, WITHOUT_CARD } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { film } from './film.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, ending in a slash. */
    baseUrl: string;
    /** Where the one browser of all files listens. */
    browserUrl: string;
    /** The folder it is served from. */
    built: string;
    /** The film that the browser's camera sees: an empty room, until a test writes another (film.ts). */
    film: string;
  }
}

/**
 * A page lives a few seconds, too few to win back what it takes to make its program quick, which is a fifteenth of all that a test takes. What is
 * run very often is still made quick.
 */
const UNHURRIED = '--js-flags=--no-turbofan,--invocation-count-for-maglev=20000';

/** Pages are put together without WebGL, which is a third quicker where the processor draws it. */
const ARGS = [...WITHOUT_CARD, '--disable-gpu-compositing', UNHURRIED];

/** Begins the browser that all files share, each with contexts of its own: to begin one takes seconds. */
async function begin(seen: string): Promise<BrowserServer> {
  const executablePath = await findBrowser();
  if (!executablePath)
    throw new Error('No Chromium found; `npm test` gets one, or give its path in CHROME_PATH.');
  const camera = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${seen}`];
  return chromium.launchServer({ executablePath, args: [...ARGS, ...camera] });
}

/** Builds the app once and serves it with the headers of the real server, for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), 'romslig-dist-'));
  await build(dir, 4);
  const seen = `${dir}.y4m`;
  await writeFile(seen, film());
  const [server, browser] = await Promise.all([serve(dir, 0), begin(seen)]);
  project.provide('baseUrl', server.url);
  project.provide('browserUrl', browser.wsEndpoint());
  project.provide('built', dir);
  project.provide('film', seen);
  return async () => {
    await browser.close();
    await server.close();
    await rm(dir, { recursive: true, force: true });
    await rm(seen, { force: true });
  };
}
