import { type Browser, chromium, type Download, type Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished, TestRunner } from 'vitest';

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
}

const noise = new WeakMap<Page, Noise>();
let shared: Promise<Browser> | undefined;

afterAll(async () => {
  const browser = await shared;
  shared = undefined;
  await browser?.close();
});

/** The browser, as one test file sees it: what it opened is closed when the file is done. */
export function launch(): Promise<Browser> {
  shared ??= chromium.connect(inject('browserUrl'));
  return shared;
}

/**
 * A fresh context with one page in it. Opened inside a test, it closes with the test, which fails when a page of it has broken the content
 * policy or asked anything of another server; else whoever opened it closes it, and asks expectQuiet.
 */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const { width = 1280, height = 800, touch = false, dark = false, lang = 'nb-NO', path = '' } = options;
  const baseUrl = options.at ?? inject('baseUrl');
  const browser = await launch();
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    locale: lang,
    serviceWorkers: options.offline ? 'allow' : 'block',
  });
  const heard: Noise = { consoleErrors: [], pageErrors: [], policyViolations: [], elsewhere: [] };
  if (TestRunner.getCurrentTest())
    onTestFinished(async () => {
      await context.close();
      const { policyViolations, elsewhere } = heard;
      expect({ policyViolations, elsewhere }).toEqual({ policyViolations: [], elsewhere: [] });
    });
  const origin = new URL(baseUrl).origin;
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) heard.elsewhere.push(request.url());
  });
  await context.exposeFunction('romsligHeardViolation', (text: string) => heard.policyViolations.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const hear = Reflect.get(globalThis, 'romsligHeardViolation') as (text: string) => void;
      hear(`${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });

  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') heard.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => heard.pageErrors.push(error.stack ?? error.message));
  noise.set(page, heard);
  if (options.text) {
    const session = await context.newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: options.text, fixed: options.text } });
  }
  if (path !== null) await page.goto(new URL(path, baseUrl).href);
  return page;
}

/** What a page let its user save. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The page made no error, broke no rule of the content policy and asked nothing of any other server. */
export function expectQuiet(page: Page): void {
  const heard = noise.get(page);
  if (!heard) throw new Error('expectQuiet wants a page from openPage');
  expect(heard).toEqual({ consoleErrors: [], pageErrors: [], policyViolations: [], elsewhere: [] });
}
