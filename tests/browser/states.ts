import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { encodeAnswer } from '../../src/io/answer.ts';
import { encodeSnapshot } from '../../src/io/snapshot.ts';
import { nb as desk } from '../../src/words/desk/nb.ts';
import { nb } from '../../src/words/nb.ts';
import { answered } from '../io/any-answer.ts';
import type { PageOptions } from './browser.ts';
import { expectQuiet, openPage } from './browser.ts';
import { linkTo, step, tiles } from './meeting.ts';
import { models } from './table.ts';

/** Where one stays while one looks at one thing after another: to begin a page anew for each takes longer than all that is looked at there. */
type Place = {
  /** What is to be seen of it when one is there. */
  readonly stands: string;
  /** What stands in the address as one comes. */
  readonly hash?: string;
  readonly come: (page: Page) => Promise<void>;
};

/** A screen or dialog of the app, reached by what a person would do. */
export type State = {
  readonly name: string;
  /** What stands in the address. */
  readonly hash?: string;
  /** Reached from there, with no dialog open; from a page of its own when left out. */
  readonly at?: Place;
  readonly go?: (page: Page) => Promise<void>;
};

const home = models.examples.find((example) => example.shown)!.design;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const TABLE: Place = {
  stands: '.rs-workshop',
  come: async (page) => {
    await page.locator('.rs-home').first().click();
    await page.locator('svg.rs-plan-view .rs-plan-label').first().waitFor();
  },
};
const DESK: Place = {
  stands: '.rs-desk',
  hash: `#s=${encodeSnapshot(home)}`,
  come: async (page) => {
    await button(page, nb.snapshot.review).click();
    await page.locator('.rs-desk').waitFor();
  },
};

/** Brings a page to a state from where it is. */
async function reach(page: Page, { hash = '', at, go }: State, search = ''): Promise<void> {
  if (at && (await page.locator(at.stands).isVisible())) {
    for (const open of (await page.getByRole('dialog').all()).reverse()) {
      await page.keyboard.press('Escape');
      await open.waitFor({ state: 'hidden' });
    }
  } else {
    // A document of its own: another hash alone would leave the one before standing. What it asks by itself is left to ask.
    await page.goto('about:blank');
    await page.goto(search + (at?.hash ?? hash));
    await page.locator('h1').waitFor();
    await at?.come(page);
  }
  await go?.(page);
}

const dialog = (open: string) => async (page: Page) => {
  await button(page, open).click();
  await page.getByRole('dialog').waitFor();
};
const meter = (nth: number) => async (page: Page) => {
  await page.getByRole('region', { name: nb.bar.meters }).getByRole('button').nth(nth).click();
  await page.getByRole('dialog').waitFor();
};
const chooseRoom = async (page: Page): Promise<void> => {
  const row = page.locator('.rs-list .rs-row-button').first();
  const tab = page.getByRole('button', { name: nb.tab.list, exact: true });
  await row.or(tab).first().waitFor();
  if (await tab.isVisible()) await tab.click();
  await row.click();
  await page.locator('.rs-chosen').waitFor();
};

const openFinding = async (page: Page): Promise<void> => {
  const good = page.locator('.rs-good > summary');
  const tab = page.getByRole('button', { name: nb.tab.findings, exact: true });
  await good.or(tab).first().waitFor();
  if (await tab.isVisible()) await tab.click();
  // By a key: under a finger it may move away, as long as the house is thinking.
  await good.press('Enter');
  await page.locator('.rs-good .rs-finding').first().click();
  await page.locator('.rs-why dt').first().waitFor();
};

const lookInThree = async (page: Page): Promise<void> => {
  await page.locator('.rs-views input[value="3d"]').check({ force: true });
  const card = page.getByRole('region', { name: nb.three.title });
  const see = button(page, nb.three.see);
  await see.or(card).first().waitFor();
  if (!(await card.isVisible())) await see.click();
  await card.waitFor();
};

const AT_TABLE: readonly State[] = [
  { name: 'workshop' },
  { name: 'workshop, a room chosen', go: chooseRoom },
  { name: 'workshop, a finding opened', go: openFinding },
  { name: 'menu', go: dialog(nb.menu.name) },
  {
    name: 'who lives here',
    go: async (page) => {
      await dialog(nb.menu.name)(page);
      for (const card of [nb.needs.title, nb.needs.card.pram, nb.needs.guests, nb.needs.own])
        await page.getByRole('dialog').getByRole('button', { name: card, exact: true }).click();
    },
  },
  {
    name: 'the keys',
    go: async (page) => {
      await dialog(nb.menu.name)(page);
      await button(page, nb.walk.keysTitle).click();
      await page.getByRole('dialog', { name: nb.walk.keysTitle }).waitFor();
    },
  },
  {
    name: 'find and do',
    go: async (page) => {
      await dialog(nb.menu.name)(page);
      await button(page, nb.find.title).click();
      await page.locator('[role=option]').first().waitFor();
    },
  },
  {
    name: 'files for other tools',
    go: async (page) => {
      await dialog(nb.menu.name)(page);
      await button(page, nb.files.title).click();
      await page.getByRole('dialog', { name: nb.files.title }).waitFor();
    },
  },
  { name: 'share', go: dialog(nb.bar.share) },
  {
    name: 'share, with a password',
    go: async (page) => {
      await dialog(nb.bar.share)(page);
      await page.getByLabel(nb.lock.choose).check();
      await page.getByLabel(nb.lock.password).fill('fire røde epler');
      await page.getByLabel(nb.share.link, { exact: true }).waitFor();
    },
  },
  {
    name: 'scan a code',
    go: async (page) => {
      await dialog(nb.menu.name)(page);
      await button(page, nb.menuDialog.openFile).click();
      await button(page, nb.scan.scan).click();
      await page.getByText(nb.scan.refused).waitFor();
    },
  },
  { name: 'area', go: meter(0) },
  { name: 'cost', go: meter(1) },
  {
    name: 'a line of the cost',
    go: async (page) => {
      await meter(1)(page);
      const lines = page.getByRole('region', { name: nb.costDialog.lines });
      await lines.getByRole('button').first().click();
      await lines.getByRole('table').waitFor();
    },
  },
  {
    name: 'price list',
    go: async (page) => {
      await meter(1)(page);
      await button(page, nb.menuDialog.prices).click();
      await button(page, nb.prices.use).waitFor();
    },
  },
  {
    name: '3D',
    go: async (page) => {
      await page.locator('.rs-views input[value="3d"]').check({ force: true });
      await page.locator('canvas').waitFor();
    },
  },
  {
    name: '3D, sun and storeys',
    go: async (page) => {
      await lookInThree(page);
      await page.getByRole('radio', { name: nb.three.pane.light, exact: true }).check({ force: true });
      await page.getByRole('radio', { name: nb.three.season.winter }).check({ force: true });
      await page.getByRole('slider', { name: nb.three.hour }).waitFor();
    },
  },
  {
    name: '3D, inside',
    go: async (page) => {
      await lookInThree(page);
      await page.getByRole('radio', { name: nb.three.pane.storeys, exact: true }).check({ force: true });
      await button(page, nb.three.walk).press('Enter');
      await page.getByRole('region', { name: nb.three.inside.title }).waitFor();
    },
  },
];

const links = models.examples
  .slice(0, 3)
  .map(({ design }) => linkTo({ ...design, wishes: 'Lys om morgenen.' }, 'meetings-and-words'));

/** A meeting of three homes. */
const MEETING: Place = {
  stands: '.rs-meeting',
  come: async (page) => {
    // One that was left is still there when the page is loaded anew, and so is a drawing.
    const [compare, meeting] = [button(page, nb.start.compare), page.locator(MEETING.stands)];
    const workshop = page.locator(TABLE.stands);
    await compare.or(meeting).or(workshop).first().waitFor();
    if (await workshop.isVisible()) {
      await button(page, nb.menu.name).click();
      await button(page, nb.menuDialog.home).click();
      await compare.waitFor();
    }
    if (!(await meeting.isVisible())) await compare.click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    if ((await tiles(page).count()) === 0) {
      await page.getByLabel(desk.compare.gather.field).fill(links.join('\n'));
      await button(page, desk.compare.gather.add).click();
    }
    await tiles(page).nth(2).waitFor();
  },
};
const atStep = (name: string, part: string) => async (page: Page) => {
  await step(page, name).click();
  await page.locator(part).first().waitFor();
};

const { step: at } = desk.compare;
const AT_MEETING: readonly State[] = [
  { name: 'a meeting, the homes', go: atStep(at.homes, '.rs-thumbs svg') },
  { name: 'a meeting, what matters most', go: atStep(at.matters, 'blockquote') },
  { name: 'a meeting, side by side', go: atStep(at.side, '.rs-side__plan') },
  { name: 'a meeting, alike and different', go: atStep(at.likeness, '.rs-likeness__said button') },
  { name: 'a meeting, the house', go: atStep(at.house, '.rs-compared-figures') },
  { name: 'a meeting, decisions', go: atStep(at.decisions, '.rs-decisions__form') },
];

const AT_DESK: readonly State[] = [
  {
    name: 'an architect’s desk, a finding opened',
    go: async (page) => {
      await page.locator('.rs-desk__weight summary').first().click();
      await page.locator('.rs-desk__weight .rs-finding').first().click();
      await page.locator('.rs-why dt').first().waitFor();
    },
  },
  {
    name: 'an architect’s desk, a remark that must be',
    go: async (page) => {
      await button(page, desk.answer.add).click();
      await page.locator('.rs-remark__form').getByText(desk.answer.stance.must, { exact: true }).click();
      await button(page, desk.answer.make).click();
      await page.getByText(desk.answer.lack.ground).waitFor();
    },
  },
];

const locked = readFileSync('tests/fixtures/format-1/home-locked.link.txt', 'utf8').trim();

export const STATES: readonly State[] = [
  { name: 'first screen' },
  { name: 'first screen, a link that is cut', hash: `#s=${encodeSnapshot(home).slice(0, 40)}` },
  {
    name: 'a locked link',
    hash: new URL(locked).hash,
    go: async (page) => page.getByLabel(nb.unlock.password).waitFor(),
  },
  ...AT_TABLE.map((state) => ({ ...state, at: TABLE })),
  {
    name: 'a snapshot',
    hash: `#s=${encodeSnapshot(home)}`,
    go: async (page) => page.getByRole('heading', { name: nb.snapshot.title }).waitFor(),
  },
  ...AT_DESK.map((state) => ({ ...state, at: DESK })),
  {
    name: 'what an architect has answered',
    hash: `#a=${encodeAnswer({ ...answered, sketch: { ...answered.design, stairs: [] } })}`,
    go: async (page) => button(page, desk.answer.borrow.all).waitFor(),
  },
  ...AT_MEETING.map((state) => ({ ...state, at: MEETING })),
];

/** States by their names, all of which there must be. */
export const statesNamed = (...names: readonly string[]): readonly State[] =>
  names.map((name) => {
    const state = STATES.find((one) => one.name === name);
    if (!state) throw new Error(`no state ${name}`);
    return state;
  });

/** States looked at on one screen. */
export type Screen = PageOptions & {
  readonly name: string;
  /** What is asked of the app in its address. */
  readonly search?: string;
  readonly states: readonly State[];
};

/** Looks at every state of every screen, on a page for each screen. */
export function onEach(
  screens: readonly Screen[],
  name: string,
  look: (page: Page, screen: Screen) => Promise<void>,
): void {
  describe.each(screens)('$name', (screen) => {
    let page: Page;
    beforeAll(async () => {
      page = await openPage({ ...screen, reducedMotion: true, path: null });
    });
    afterAll(async () => {
      expectQuiet(page);
      await page.context().close();
    });

    test.each(screen.states)(name, async (state) => {
      await reach(page, state, screen.search);
      await look(page, screen);
    });
  });
}
