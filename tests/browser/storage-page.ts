import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { launch } from './browser.ts';
import { ADDRESS, served } from './storage-alone.ts';

export async function tab(before?: () => void): Promise<Page> {
  const context = await (await launch()).newContext();
  onTestFinished(() => context.close());
  await context.route(`${ADDRESS}**`, async (route) => route.fulfill(await served(route.request().url())));
  if (before) await context.addInitScript(before);
  return open(await context.newPage());
}

export async function open(page: Page): Promise<Page> {
  await page.goto(ADDRESS);
  return page;
}
