import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { linkFor } from '../src/io/link.ts';
import { loadModels } from '../src/io/models.ts';
import { applyEdit } from '../src/model/apply.ts';
import { shellFor } from '../src/model/models.ts';
import { answer } from '../src/words/answer/nb.ts';
import { nb } from '../src/words/nb.ts';
import { build } from './build.mjs';
import { findOrInstallBrowser, WITHOUT_CARD } from './find-browser.mjs';
import { top } from './install.mjs';
import { serve } from './serve.mjs';

/** One set view: what a person does from the first screen until they see it. */
type SetView = {
  readonly name: string;
  /** Number of the home on the first screen; null for an empty house. */
  readonly home?: number | null;
  readonly go?: (page: Page) => Promise<void>;
  readonly dark?: boolean;
  readonly phone?: boolean;
  /** The whole screen, and not the picture alone. */
  readonly screen?: boolean;
  readonly path?: string;
};

const { three } = nb;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const radio = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).check({ force: true });

/** Chooses how the home is looked at, and puts the strip away. */
const look =
  (choices: readonly string[], then?: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await button(page, three.see).click();
    for (const choice of choices) await radio(page, choice);
    await then?.(page);
    await button(page, three.close).click();
  };
const at = (season: string, hour: number, ...choices: readonly string[]) =>
  look([...choices, three.pane.light, season], (page) =>
    page.getByRole('slider', { name: three.hour }).fill(`${hour}`),
  );
const cut = (axis: 'x' | 'y') => look([three.pane.section, three.section.axis[axis]]);
const walk =
  (body: string, steps: number, then?: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await at(three.season.spring, 14)(page);
    await button(page, three.see).click();
    await button(page, three.walk).click();
    await radio(page, body);
    for (let i = 0; i < steps; i++) await button(page, three.inside.ahead).click();
    await then?.(page);
  };
const turn =
  (way: string, times: number) =>
  async (page: Page): Promise<void> => {
    for (let i = 0; i < times; i++) await page.getByRole('button', { name: way }).click();
  };

/** A home by another family of the same house as the one that is shown when no other is said. */
const NEXT_DOOR = 'stavern-plan';
/** The house says so many things at once. */
const MOST_LOOKS = 3;

/** Opens it on the other side of the wall, and looks at both. */
async function meet(page: Page): Promise<void> {
  const models = loadModels();
  const { design } = models.examples.find(({ id }) => id === NEXT_DOOR)!;
  const across = applyEdit(design, { do: 'changeSide' }, shellFor(models, design.shell, design.side)!);
  if ('refused' in across) throw new Error(across.refused);
  await radio(page, nb.bar.plan);
  await button(page, nb.menu.name).click();
  await button(page, nb.menuDialog.wall).click();
  await button(page, nb.both.title).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(nb.both.getHint).fill(linkFor(across.design, ''));
  await dialog.getByRole('button', { name: nb.wall.open, exact: true }).click();
  await dialog.getByRole('radio', { name: nb.bar.three }).check({ force: true });
  await settled(page);
  await at(three.season.spring, 12.5)(page);
}

const VIEWS: readonly SetView[] = [
  { name: 'empty-house', home: null },
  { name: 'home' },
  {
    name: 'home-upstairs',
    home: 0,
    go: async (page) => page.locator('.rs-storeys input').first().check({ force: true }),
  },
  { name: 'summer-evening', home: 2, go: at(three.season.summer, 18.5) },
  { name: 'spring-noon', go: at(three.season.spring, 12.5) },
  { name: 'both-homes', go: meet },
  { name: 'winter-sun', go: at(three.season.winter, 13, three.stacking.roofed) },
  { name: 'night', go: at(three.season.autumn, 22) },
  { name: 'with-roof', home: 0, go: look([three.stacking.roofed]) },
  { name: 'lifted', go: look([three.stacking.exploded]) },
  { name: 'section', go: cut('x') },
  { name: 'section-across', home: 0, go: cut('y') },
  { name: 'walk-adult', go: walk(three.inside.body.adult, 13, turn(three.inside.right, 3)) },
  { name: 'walk-child', go: walk(three.inside.body.child, 12, turn(three.inside.left, 2)) },
  { name: 'walk-wheelchair', go: walk(three.inside.body.wheelchair, 8) },
  { name: 'dark', home: 2, dark: true },
  { name: 'phone', home: 2, phone: true, screen: true },
  { name: 'right-to-left', screen: true, path: '?lang=xx-rtl' },
  {
    name: 'try-ghost',
    home: 2,
    go: async (page) => {
      const looks = page.getByRole('button', { name: nb.tries.lookFor('') });
      // Whether furniture goes in is told a while after the rest.
      for (let nth = 0; nth < MOST_LOOKS; nth++) {
        const look = looks.nth(nth);
        await look.click();
        const first = page.locator('.rs-try').first();
        const none = page.getByText(nb.tries.none).or(page.getByText(nb.tries.notYet));
        await first.or(none).first().waitFor({ timeout: 60_000 });
        if (await first.isVisible()) return first.click();
        await look.click();
      }
      throw new Error('no finding of this home has a try');
    },
  },
  {
    name: 'finding-lit',
    home: 2,
    go: async (page) => {
      await page.locator('.rs-finding').first().click();
    },
  },
];

/** A screen of the README: what somebody does from the first page until they see it. */
type Screen = {
  readonly name: string;
  readonly path?: string;
  readonly go: (page: Page) => Promise<void>;
};

const { examples } = loadModels();

const SCREENS: readonly Screen[] = [
  {
    name: 'romslig',
    go: async (page) => {
      await page.locator('.rs-home').nth(1).click();
      await page.getByText(nb.findings.allWell).waitFor();
    },
  },
  {
    name: 'review',
    path: linkFor(
      {
        ...examples.find(({ id }) => id === 'stavern-fem')!.design,
        wishes: 'At den som sover om dagen, får ro.',
      },
      '',
    ),
    go: async (page) => {
      await button(page, nb.snapshot.review).click();
      await button(page, answer.add).click();
      const form = page.locator('.rs-remark__form');
      await form.getByLabel(answer.place).selectOption({ label: nb.kind.living });
      await form.getByText(answer.stance.question, { exact: true }).click();
      await form.getByLabel(answer.ask.question).fill('Hvor står skrivebordet når alle er hjemme?');
      await page.getByText(answer.draft).waitFor();
      await form.getByLabel(answer.ask.question).blur();
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: 'meeting',
    go: async (page) => {
      await button(page, nb.start.compare).click();
      const links = examples.slice(0, 4).map(({ design }) => linkFor(design, '', 'meetings'));
      await page.getByLabel(nb.compare.gather.field).fill(links.join('\n'));
      await button(page, nb.compare.gather.add).click();
      await page.locator('.rs-board').nth(3).waitFor();
      await page.getByText(nb.compare.step.likeness, { exact: true }).click();
      await page.locator('.rs-likeness__said button').first().waitFor();
      await page.locator('svg.rs-side__plan').nth(3).waitFor();
      // Furniture comes home by home; that of the drawn family is not there.
      await page
        .locator('svg.rs-side__plan')
        .filter({ has: page.locator('.rs-plan-furniture') })
        .nth(2)
        .waitFor();
    },
  },
];

/** Until the graphics card has been asked for nothing for a while. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      new Promise<boolean>((done) => {
        const seen = Reflect.get(globalThis, 'romsligDraws') as { total: number };
        const before = seen.total;
        let left = 20;
        const next = (): void =>
          left-- > 0 ? void requestAnimationFrame(next) : done(before > 0 && seen.total === before);
        next();
      }),
  );
}

/** Runs in the page: counts what the graphics card is asked to draw. */
function countDraws(): void {
  const seen = { total: 0 };
  Reflect.set(globalThis, 'romsligDraws', seen);
  const proto = WebGL2RenderingContext.prototype;
  const plain = proto.drawElements;
  proto.drawElements = function draw(...args) {
    seen.total++;
    plain.apply(this, args);
  };
}

/** Takes the set views of the 3D picture into docs/gallery/ and the screens of the README into docs/, all or those whose names are given. */
export async function main(names: readonly string[]): Promise<number> {
  const folder = join(top, 'docs', 'gallery');
  await mkdir(folder, { recursive: true });
  const dist = await mkdtemp(join(tmpdir(), 'romslig-gallery-'));
  await build(dist);
  const server = await serve(dist, 0);
  const browser = await chromium.launch({
    executablePath: (await findOrInstallBrowser()) ?? '',
    args: WITHOUT_CARD,
  });
  try {
    for (const view of VIEWS) {
      if (names.length > 0 && !names.includes(view.name)) continue;
      const context = await browser.newContext({
        viewport: view.phone ? { width: 360, height: 640 } : { width: 1440, height: 900 },
        deviceScaleFactor: view.phone ? 2 : 1,
        hasTouch: view.phone ?? false,
        isMobile: view.phone ?? false,
        colorScheme: view.dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        locale: 'nb-NO',
      });
      const page = await context.newPage();
      await page.addInitScript(countDraws);
      await page.goto(server.url + (view.path ?? ''));
      const { home = 1 } = view;
      if (home === null) await page.getByRole('button', { name: nb.start.empty }).click();
      else await page.locator('.rs-home').nth(home).click();
      await page.locator('.rs-views input[value="3d"]').check({ force: true });
      await settled(page);
      await view.go?.(page);
      await settled(page);
      const place = view.screen ? page : page.locator('.rs-three__picture');
      await place.screenshot({
        path: join(folder, `${view.name}.jpg`),
        type: 'jpeg',
        quality: view.screen ? 66 : 78,
      });
      console.log(view.name);
      await context.close();
    }
    for (const { name, path = '', go } of SCREENS) {
      if (names.length > 0 && !names.includes(name)) continue;
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        locale: 'nb-NO',
      });
      const page = await context.newPage();
      await page.goto(server.url + path);
      await go(page);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(top, 'docs', `${name}.png`) });
      console.log(name);
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
    await rm(dist, { recursive: true, force: true });
  }
  return 0;
}
