import type { Browser, Page } from 'playwright-core';
import { answerLinkFor } from '../../src/io/answer.ts';
import { FILE_KINDS } from '../../src/io/export/files.ts';
import type { Models } from '../../src/model/models.ts';
import { answerTo } from '../../src/store/answering.ts';
import { nb } from '../../src/words/nb.ts';
import { withApp } from './app.ts';
import type { Figure } from './figure.ts';
import { figure, quantile } from './figure.ts';
import type { Profile } from './visit.ts';
import { DESK, PHONE, visit } from './visit.ts';

/** What an architect waits at most for a file, in ms. */
const BUDGET = 1500;
const RUNS = 3;

/** Runs in the page: notices files instead of saving them, and tasks that hold the page up. */
function notice(): void {
  const seen = { at: 0, longest: 0 };
  Reflect.set(globalThis, 'romsligFiles', seen);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function save() {
    if (this.download) seen.at = performance.now();
    else click.call(this);
  };
}
type Noticed = { at: number; longest: number };
type Took = { readonly ms: number; readonly longest: number };

/** Presses a button of the dialog and tells the ms to the last file of its kind, and the longest task meanwhile, on the page's clock. */
const taken = (page: Page, name: string): Promise<Took> =>
  page.evaluate(async (wanted) => {
    const seen = Reflect.get(globalThis, 'romsligFiles') as Noticed;
    const frames = async (count: number): Promise<void> => {
      for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
    };
    const buttons = [...document.querySelectorAll<HTMLElement>('.rs-files button')];
    const button = buttons.find(({ textContent }) => textContent === wanted);
    if (!button) throw new Error(`No button is called ${wanted}`);
    Object.assign(seen, { at: 0, longest: 0 });
    const start = performance.now();
    button.click();
    while (seen.at === 0) await frames(1);
    // What the browser tells of tasks comes after them.
    await frames(12);
    return { ms: seen.at - start, longest: seen.longest };
  }, name);

/** The desk with a drawing and one remark on it, and the dialog of files open. */
async function atTheFiles(browser: Browser, url: string, profile: Profile): Promise<Page> {
  const page = await visit(browser, profile);
  await page.context().addInitScript(notice);
  await page.goto(url);
  await page.getByRole('button', { name: nb.answer.read.review }).click();
  await page.locator('.rs-desk__part[data-part=findings] .rs-finding').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: nb.files.title }).click();
  await page
    .locator('.rs-files button')
    .nth(FILE_KINDS.length - 1)
    .waitFor();
  return page;
}

/** How long an architect waits for each file of Unit A from the tap, the first time with what must be fetched for it, and again. */
export async function exportFigures(
  models: Models,
  print: (figures: readonly Figure[]) => void,
): Promise<void> {
  const { design } = models.examples.find(({ id }) => id === 'unit-a')!;
  const answer = answerTo(design);
  const room = Object.keys(answer.design.rooms)[0]!;
  const remarks = [{ place: { on: 'room', room }, stance: 'question', text: 'Hvor står sofaen?' }] as const;
  const link = answerLinkFor({ ...answer, remarks }, '');
  await withApp(async (browser, url) => {
    for (const [who, profile] of [
      ['desk', DESK],
      ['CPU 4 × slower', { ...DESK, cpu: PHONE.cpu }],
    ] as const) {
      // A page of its own for each kind, so that the first really is the first.
      for (const kind of FILE_KINDS) {
        const firsts: Took[] = [];
        const again: Took[] = [];
        for (let run = 0; run < RUNS; run++) {
          const page = await atTheFiles(browser, url + link, profile);
          firsts.push(await taken(page, nb.files.kind[kind].name));
          again.push(await taken(page, nb.files.kind[kind].name));
          await page.context().close();
        }
        const middle = (of: readonly Took[]): number =>
          quantile(
            of.map(({ ms }) => ms),
            0.5,
          );
        const budget = profile.cpu === 1 ? BUDGET : null;
        const longest = Math.max(...firsts.map((took) => took.longest));
        print([
          figure(`${who}: Unit A as ${kind}, from tap to file`, middle(firsts), 'ms', budget),
          figure(`${who}: Unit A as ${kind}, once more`, middle(again), 'ms', budget),
          figure(`${who}: longest task while ${kind} is made`, longest, 'ms'),
        ]);
      }
    }
  });
}
