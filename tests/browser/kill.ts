import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, readlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type { Design } from '../../src/model/design.ts';
import { unitA } from '../io/homes.ts';
import { served } from './storage-alone.ts';

/** What came of killing the tab or the browser so often. `lost`: edits that were called saved and are gone. `longest`: most work gone, in ms. */
export type Killed = {
  readonly lost: readonly string[];
  readonly unreadable: readonly string[];
  readonly longest: number;
};

/** So many kills a browser lives through: it takes seconds to begin one. All but the last end only the tab, the last the whole browser. */
const LIVES = 7;

/** A browser with a home on disk, as a person has. */
type Begun = {
  readonly page: () => Promise<Page>;
  /** Ends the page at once, as when memory runs out. */
  readonly killTab: (page: Page) => Promise<void>;
  /** Ends all its processes at once, as an empty battery does. */
  readonly kill: () => Promise<void>;
};

async function begin(home: string): Promise<Begun> {
  const executablePath = (await findBrowser()) ?? '';
  // A machine that is busy elsewhere may need long to begin.
  const context = await chromium.launchPersistentContext(home, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    timeout: 120_000,
  });
  // The browser writes there which process it is: "name of the machine-number".
  const pid = Number((await readlink(join(home, 'SingletonLock'))).split('-').at(-1));
  return {
    page: () => context.newPage(),
    killTab: async (page) => {
      const gone = page.waitForEvent('crash', { timeout: 0 });
      const session = await context.newCDPSession(page);
      // It has no time to answer.
      session.send('Page.crash').catch(() => undefined);
      await gone;
      await page.close();
    },
    kill: async () => {
      const gone = new Promise((done) => context.once('close', done));
      process.kill(-pid, 'SIGKILL');
      await gone;
    },
  };
}

/** The number of the edit that a step was made by. */
const numberOf = ({ wishes }: Design): number => Number(wishes ?? 0);

/** Edits a home and saves it by itself, as fast as a busy hand, until the browser is killed; it tells what it does on the console. */
const editOn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const store = await window.io.openStore();
    const loaded = await store.load('hjem');
    if (!loaded.ok || !loaded.found) throw new Error('nothing to go on with');
    let { history } = loaded.found;
    const hearers = new Set<() => void>();
    const number = () => Number(history.present.wishes ?? 0);
    window.io.autosave(
      store,
      'hjem',
      {
        getState: () => ({ history }),
        subscribe: (hear) => {
          hearers.add(hear);
          return () => hearers.delete(hear);
        },
      },
      (state) => state === 'saved' && console.log(`saved ${number()}`),
    );
    const edit = (): void => {
      const next = number() + 1;
      history = {
        past: [...history.past, history.present].slice(-40),
        present: { ...history.present, wishes: `${next}` },
        future: [],
      };
      for (const hear of hearers) hear();
      console.log(`edit ${next} ${Date.now()}`);
      setTimeout(edit, Math.random() * 60);
    };
    edit();
  });

/**
 * Kills the tab or the browser so many times, each at a moment of its own, in the midst of editing and saving, and looks what is left.
 * `tell` hears how many kills have been looked at.
 */
export async function killOften(times: number, tell?: (kills: number) => void): Promise<Killed> {
  const home = await mkdtemp(join(tmpdir(), 'romslig-kill-'));
  const cleared = (): void => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  // When the run is broken off, playwright ends its browser and then this process.
  process.once('exit', cleared);
  const server = createServer(async ({ url }, response) => {
    const { contentType, body } = await served(`http://localhost${url}`);
    response.writeHead(200, { 'Content-Type': contentType }).end(body);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const [lost, unreadable]: [string[], string[]] = [[], []];
  let longest = 0;
  let [saved, edits]: [number, Map<number, number>] = [0, new Map()];

  /** Looks at what the last kill has left. Gives the number of the edit that is there. */
  const look = async (page: Page, n: number): Promise<number> => {
    const loaded = await page.evaluate(async () => (await window.io.openStore()).load('hjem'));
    if (!loaded.ok || !loaded.found || loaded.found.aside > 0) {
      unreadable.push(`kill ${n}`);
      return 0;
    }
    const { past, present } = loaded.found.history;
    const found = numberOf(present);
    if (found < saved) lost.push(`kill ${n}: ${saved} was called saved, ${found} is there`);
    const first = edits.get(found + 1);
    if (first !== undefined) longest = Math.max(longest, Math.max(...edits.values()) - first);
    // Undo goes back step by step.
    if (past.some((step, i) => numberOf(step) !== found - past.length + i)) unreadable.push(`past ${n}`);
    return found;
  };
  /** Edits until a moment of its own. */
  const edit = async (page: Page): Promise<void> => {
    const begun = new Promise<void>((done) => {
      page.on('console', (message) => {
        const [what, number, at] = message.text().split(' ');
        if (what === 'saved') saved = Number(number);
        if (what === 'edit') edits.set(Number(number), Number(at));
        done();
      });
    });
    await editOn(page);
    await begun;
    await after(Math.random() * 900);
  };

  let browser: Begun | null = null;
  try {
    for (let n = 0; n <= times; n++) {
      browser ??= await begin(home);
      const page = await browser.page();
      await page.goto(address);
      if (n === 0)
        await page.evaluate(
          async (design) =>
            (await window.io.openStore()).save('hjem', { past: [], present: design, future: [] }),
          { ...unitA, wishes: '0' },
        );
      [saved, edits] = [await look(page, n), new Map()];
      tell?.(n);
      if (n < times) await edit(page);
      if (n < times && (n + 1) % LIVES > 0) await browser.killTab(page);
      else {
        await browser.kill();
        browser = null;
      }
    }
  } finally {
    // It may have ended by itself.
    await browser?.kill().catch(() => undefined);
    server.close();
    cleared();
    process.off('exit', cleared);
  }
  return { lost, unreadable, longest };
}
