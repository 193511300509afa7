import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Download,
  type Page,
} from 'playwright-core';
import { expect, inject, onTestFinished, TestRunner } from 'vitest';

/** What a page said that nobody asked for. All four stay empty on a sound page. */
interface Noise {
  consoleErrors: string[];
  pageErrors: string[];
  policyViolations: string[];
  /** Requests to any other place than the server under test. */
  elsewhere: string[];
}

export interface PageOptions {
  width?: number;
  height?: number;
  /** A telephone or tablet: fingers, and the viewport <meta> is obeyed. */
  touch?: boolean;
  dark?: boolean;
  reducedMotion?: boolean;
  /** What the browser takes for ordinary text, in px; 16 when left out. */
  text?: number;
  /** The browser's language, such as 'nb-NO' or 'en'. */
  lang?: string;
  /** Opened before the page is returned, from the app's address; null leaves the page blank. */
  path?: string | null;
  /** Where the app is served; for all tests together when left out. */
  at?: string;
  /** Lets the page keep the program for use without a net; left out, since it fetches every file. */
  offline?: boolean;
  /** In a context of its own, which the test may change as it likes: what it may do, how it answers, what it has fetched. */
  alone?: boolean;
  /** Open for longer than the test, in a context of its own, which whoever opens it closes (same-page.ts). */
  kept?: boolean;
}

const noise = new WeakMap<Page, Noise>();
let shared: Promise<Browser> | undefined;

/** The browser of all test files, as this process sees it: what it opened is closed with the process. */
export function launch(): Promise<Browser> {
  shared ??= chromium.connect(inject('browserUrl'));
  return shared;
}

/** Where pages live that know nothing of those before them, though what was fetched and read for those is at hand. */
interface Place {
  readonly context: BrowserContext;
  /** What the pages that are there now have said. */
  heard: Noise;
}

/** Places that nobody is in, by what pages in them are like. */
const empty = new Map<string, Place[]>();

async function newPlace(options: BrowserContextOptions): Promise<Place> {
  const context = await (await launch()).newContext(options);
  const place: Place = { context, heard: silence() };
  const { origin } = new URL(options.baseURL!);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) place.heard.elsewhere.push(request.url());
  });
  await context.exposeFunction('romsligHeardViolation', (text: string) =>
    place.heard.policyViolations.push(text),
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const hear = Reflect.get(globalThis, 'romsligHeardViolation') as (text: string) => void;
      hear(`${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });
  return place;
}

const silence = (): Noise => ({ consoleErrors: [], pageErrors: [], policyViolations: [], elsewhere: [] });

/**
 * A new page, to which no page before it has left anything: all that pages can keep is cleared. Opened inside a test, it closes with the
 * test, which fails when a page of it has broken the content policy or asked anything of another server; else whoever opened it closes its
 * context, and asks expectQuiet.
 */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const { width = 1280, height = 800, touch = false, dark = false, lang = 'nb-NO', path = '' } = options;
  const baseURL = options.at ?? inject('baseUrl');
  const like: BrowserContextOptions = {
    baseURL,
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    locale: lang,
    serviceWorkers: options.offline ? 'allow' : 'block',
  };
  const inTest = !options.kept && TestRunner.getCurrentTest() !== undefined;
  const left = inTest && !options.alone && !options.at && !options.offline;
  const kind = JSON.stringify(like);
  const place = (left ? empty.get(kind)?.pop() : undefined) ?? (await newPlace(like));
  const { context } = place;
  const heard = silence();
  place.heard = heard;
  if (inTest)
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail') for (const page of context.pages()) await tellSeen(page);
      if (left) {
        for (const page of context.pages()) await page.close();
        empty.set(kind, [...(empty.get(kind) ?? []), place]);
      } else await context.close();
      expectPolicy(heard);
    });

  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') heard.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => heard.pageErrors.push(error.stack ?? error.message));
  noise.set(page, heard);
  const session = left || options.text ? await context.newCDPSession(page) : null;
  if (left) {
    const { origin } = new URL(baseURL);
    await session?.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }
  if (options.text) {
    await session?.send('Page.setFontSizes', { fontSizes: { standard: options.text, fixed: options.text } });
  }
  if (path !== null) await page.goto(new URL(path, baseURL).href);
  return page;
}

/** Writes down what a page showed when its test failed, as one who does not see would hear it, and what it had said. */
export async function tellSeen(page: Page): Promise<void> {
  const seen = await page
    .locator('body')
    .ariaSnapshot({ timeout: 5000 })
    .catch(({ message }: Error) => message);
  console.error(`${page.url()}\n${seen}\n${JSON.stringify(noise.get(page), null, 2)}`);
}

/** What a page let its user save. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function expectPolicy({ policyViolations, elsewhere }: Noise): void {
  expect({ policyViolations, elsewhere }).toEqual({ policyViolations: [], elsewhere: [] });
}

/** The page broke no rule of the content policy and asked nothing of any other server, whatever error it made. */
export const expectKept = (page: Page): void => expectPolicy(noise.get(page) ?? silence());

/** The page made no error, broke no rule of the content policy and asked nothing of any other server. */
export function expectQuiet(page: Page): void {
  const heard = noise.get(page);
  if (!heard) throw new Error('expectQuiet wants a page from openPage');
  expect(heard).toEqual({ consoleErrors: [], pageErrors: [], policyViolations: [], elsewhere: [] });
}
