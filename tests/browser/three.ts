import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { firstLook, fitted, MARGIN, projector } from '../../src/view/eye.ts';
import { boxOf, levelsOf, terrainOf } from '../../src/view/levels.ts';
import { nb } from '../../src/words/nb.ts';
import type { PageOptions } from './browser.ts';
import { openPage } from './browser.ts';
import { draws, drawsDuring } from './draws.ts';
import type { At } from './table.ts';
import { models, Person, planOf } from './table.ts';

/** The first home on the first screen, and the storey it is shown from. */
export const home = models.examples.find((example) => example.shown)!.design;
export const plan = planOf(home);
export const storey = plan.storeys.findIndex((s) => s.shell.level === 0);

/** Small, since the processor draws every pixel. */
export const DESK = { width: 1024, height: 620 };
export const PHONE = { width: 360, height: 640, touch: true };

export async function openHome(
  options: PageOptions,
  prepare: () => void,
): Promise<{ page: Page; person: Person }> {
  const page = await openPage({ ...options, path: null });
  await page.addInitScript(prepare);
  await page.goto('/');
  await page.locator('.rs-home').first().click();
  await page.locator('svg.rs-plan-view').waitFor();
  return { page, person: new Person(page) };
}

export async function showThree(page: Page): Promise<void> {
  await page.getByRole('radio', { name: nb.bar.three }).check({ force: true });
}

/** Shows the model and waits until it stands and is drawn. */
export async function standInThree(page: Page): Promise<void> {
  await showThree(page);
  await expect.poll(() => draws(page), { timeout: 20_000 }).toBeGreaterThan(0);
  await page.locator('.rs-three canvas:not([aria-busy])').waitFor();
  await expect.poll(() => drawsDuring(page, 10), { timeout: 20_000 }).toBe(0);
}

/** Where a point of the plan, at a height over its floor, is in the first picture of the model. */
export async function inPicture(page: Page, at: At, over: number): Promise<At> {
  const canvas = (await page.locator('.rs-three canvas').boundingBox())!;
  const levels = levelsOf(plan, storey, 'one');
  const box = boxOf(levels, terrainOf(plan, levels), plan.shell.walls.outer)!;
  const eye = fitted(firstLook(plan.shell.party, canvas.width / canvas.height), box, MARGIN);
  const [x, y] = projector(eye)(at.x / 1000, levels.at(-1)!.y + over, at.y / 1000);
  return { x: canvas.x + ((x + 1) / 2) * canvas.width, y: canvas.y + ((1 - y) / 2) * canvas.height };
}
