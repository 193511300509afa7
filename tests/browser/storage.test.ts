import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type * as Storage from '../../src/io/storage.ts';
import type { Steps } from '../../src/io/storage-tables.ts';
import type { Design } from '../../src/model/design.ts';
import { prices } from '../check/said.ts';
import { twelve, unitA } from '../io/homes.ts';
import { ADDRESS } from './storage-alone.ts';
import { open, tab } from './storage-page.ts';

/** Twenty steps of one home, each a document of its own. */
const steps = Array.from({ length: 20 }, (_, i): Design => ({ ...twelve, wishes: `steg ${i}` }));
const history: Steps = { past: steps.slice(0, 15), present: steps[15]!, future: steps.slice(16) };

describe('the storage', () => {
  test('gives back a document with its whole past and future, letter for letter, after a reload', async () => {
    const page = await tab();
    const kept = await page.evaluate(
      async (h) => (await window.io.openStore()).save('hjem', h, 'linje'),
      history,
    );
    expect(kept).toEqual({ ok: true });
    await open(page);
    const loaded = await page.evaluate(async () => (await window.io.openStore()).load('hjem'));
    expect(loaded).toMatchObject({ ok: true, found: { id: 'hjem', lineage: 'linje', aside: 0, history } });
    const glances = await page.evaluate(async () => {
      const store = await window.io.openStore();
      return [await store.glance('hjem'), await store.glance('borte')];
    });
    expect(glances).toEqual([
      { ok: true, present: history.present },
      { ok: true, present: null },
    ]);
  });

  test('writes a step once, and takes away those that no history holds', async () => {
    const page = await tab();
    const counts = await page.evaluate(async (all) => {
      const store = await window.io.openStore();
      const count = () =>
        new Promise<number>((done) => {
          const asked = indexedDB.open('romslig');
          asked.onsuccess = () => {
            const ask = asked.result.transaction('steps').objectStore('steps').count();
            ask.onsuccess = () => {
              asked.result.close();
              done(ask.result);
            };
          };
        });
      const [a, b, c] = all;
      const seen: number[] = [];
      await store.save('hjem', { past: [a!], present: b!, future: [] }, 'linje');
      seen.push(await count());
      await store.save('hjem', { past: [], present: a!, future: [b!] });
      seen.push(await count());
      await store.save('hjem', { past: [a!], present: c!, future: [] });
      seen.push(await count());
      await store.save('annet', { past: [], present: c!, future: [] });
      seen.push(await count());
      await store.remove('hjem');
      seen.push(await count());
      return { seen, list: await store.list() };
    }, steps);
    expect(counts.seen).toEqual([2, 2, 2, 3, 1]);
    expect(counts.list).toMatchObject({ ok: true, documents: [{ id: 'annet' }] });
  });

  test('keeps price lists, and leaves out what is no longer one', async () => {
    const page = await tab();
    const found = await page.evaluate(async (list) => {
      const store = await window.io.openStore();
      const before = await store.prices();
      const kept = [await store.keepPrices(list), await store.keepPrices({ ...list, revision: 2 })];
      await new Promise<void>((done) => {
        const asked = indexedDB.open('romslig');
        asked.onsuccess = () => {
          const tx = asked.result.transaction('prices', 'readwrite');
          tx.objectStore('prices').put({ format: 'romslig-prices', id: 'x' }, ['x', 1]);
          tx.oncomplete = () => {
            asked.result.close();
            done();
          };
        };
      });
      return { before, kept, after: await store.prices() };
    }, prices);
    expect(found.before).toEqual({ ok: true, lists: [] });
    expect(found.kept).toEqual([{ ok: true }, { ok: true }]);
    expect(found.after).toEqual({ ok: true, lists: [prices, { ...prices, revision: 2 }] });
  });

  test('keeps versions in a line, with what is said of them, and their place when the drawing goes on', async () => {
    const page = await tab();
    const seen = await page.evaluate(async (all) => {
      const store = await window.io.openStore();
      const of = (n: number) => ({ past: all.slice(0, n), present: all[n]!, future: [] });
      await store.save('hjem', of(0));
      const one = await store.keepVersion('hjem', all[0]!, { name: ' Lyst\u0000 ', likes: 'x'.repeat(500) });
      await store.save('hjem', of(1));
      const two = await store.keepVersion('hjem', all[1]!, {});
      if (!one.ok || !two.ok) return null;
      await store.baseOn('hjem', one.version.id);
      await store.save('hjem', of(2));
      const three = await store.keepVersion('hjem', all[2]!, { unasked: true });
      await store.changeVersion('hjem', { ...two.version, binned: 5 });
      const before = await store.versions('hjem');
      await store.removeVersion('hjem', two.version.id);
      const after = await store.versions('hjem');
      await store.remove('hjem');
      return { one, two, three, before, after, gone: await store.versions('hjem') };
    }, steps);
    const [one, two, three] = [seen?.one, seen?.two, seen?.three].map((kept) =>
      kept?.ok ? kept.version : undefined,
    );
    expect(one).toMatchObject({ name: 'Lyst', likes: 'x'.repeat(280), design: steps[0] });
    expect(two).toMatchObject({ parent: one?.id, design: steps[1] });
    expect(three).toMatchObject({ parent: one?.id, unasked: true });
    expect(seen?.before).toEqual({ ok: true, versions: [three, { ...two, binned: 5 }, one] });
    expect(seen?.after).toEqual({ ok: true, versions: [three, one] });
    expect(seen?.gone).toEqual({ ok: true, versions: [] });
  });

  test('never lays a far smaller home over a full one without keeping that', async () => {
    const page = await tab();
    const [bare] = steps.map((design) => ({
      ...design,
      storeys: design.storeys.map((storey) => ({
        ...storey,
        rows: storey.rows.map((r) => r.replace(/[A-Z]/g, '.')),
      })),
    }));
    const seen = await page.evaluate(
      async ([all, empty]) => {
        const store = await window.io.openStore();
        const only = (present: Design) => ({ past: [], present, future: [] });
        await store.save('hjem', only(all[0]!));
        await store.save('hjem', only(all[1]!));
        const none = await store.versions('hjem');
        await store.save('hjem', { past: [all[1]!], present: empty!, future: [] });
        const own = await store.versions('hjem');
        await store.save('hjem', only(all[2]!));
        await store.save('hjem', only(empty!));
        return { none, own, kept: await store.versions('hjem') };
      },
      [steps, bare] as const,
    );
    expect(seen.none).toEqual({ ok: true, versions: [] });
    // Emptied by the family's own hand, and undo has it back.
    expect(seen.own).toEqual({ ok: true, versions: [] });
    expect(seen.kept).toMatchObject({ ok: true, versions: [{ unasked: true, design: steps[2] }] });
  });

  test('has a bin for drawings, out of which drawing on takes them', async () => {
    const page = await tab();
    const seen = await page.evaluate(async (h) => {
      const store = await window.io.openStore();
      const binned = async () => {
        const listed = await store.list();
        return listed.ok && listed.documents.map(({ binned: at }) => at !== undefined);
      };
      await store.save('hjem', h);
      const found = [await binned()];
      await store.bin('hjem', true);
      found.push(await binned());
      await store.bin('hjem', false);
      found.push(await binned());
      await store.bin('hjem', true);
      await store.save('hjem', { ...h, past: [] });
      found.push(await binned());
      await store.bin('borte', true);
      return [...found, await binned()];
    }, history);
    expect(seen).toEqual([[false], [true], [false], [false], [false]]);
  });

  test('takes over what an earlier version of the program kept', async () => {
    const page = await tab();
    const loaded = await page.evaluate(async (design) => {
      await new Promise<void>((done) => {
        const asked = indexedDB.open('romslig', 1);
        asked.onupgradeneeded = () => {
          for (const name of ['documents', 'steps', 'meta']) asked.result.createObjectStore(name);
          asked.result.createObjectStore('aside', { autoIncrement: true });
        };
        asked.onsuccess = () => {
          const tx = asked.result.transaction(['documents', 'steps'], 'readwrite');
          tx.objectStore('documents').put(
            { id: 'hjem', savedAt: 1, past: [], present: 'a', future: [] },
            'hjem',
          );
          tx.objectStore('steps').put(design, ['hjem', 'a']);
          tx.oncomplete = () => {
            asked.result.close();
            done();
          };
        };
      });
      const store = await window.io.openStore();
      return [await store.load('hjem'), await store.prices()] as const;
    }, twelve);
    expect(loaded[0]).toMatchObject({
      ok: true,
      found: { history: { past: [], present: twelve, future: [] } },
    });
    expect(loaded[1]).toEqual({ ok: true, lists: [] });
  });

  test('opens for ever what its third version kept, versions and all', async () => {
    const page = await tab();
    const dump = JSON.parse(readFileSync('tests/fixtures/format-1/storage-3.json', 'utf8')) as {
      readonly stores: Record<string, [string, object][]>;
    };
    const seen = await page.evaluate(async (stores) => {
      const id = stores.documents![0]![0];
      const store = await window.io.openStore();
      await new Promise<void>((done) => {
        const asked = indexedDB.open('romslig');
        asked.onsuccess = () => {
          const tx = asked.result.transaction(Object.keys(stores), 'readwrite');
          for (const [name, records] of Object.entries(stores))
            for (const [key, value] of records) tx.objectStore(name).put(value, key);
          tx.oncomplete = () => {
            asked.result.close();
            done();
          };
        };
      });
      return { loaded: await store.load(id), versions: await store.versions(id) };
    }, dump.stores);
    expect(seen.loaded).toMatchObject({ ok: true, found: { aside: 0, history: { past: [{}], future: [] } } });
    expect(seen.versions).toMatchObject({ ok: true, versions: [{ name: 'Første', likes: 'Stort bord' }] });
  });

  test('keeps apart what cannot be read, and goes on with the rest', async () => {
    const page = await tab();
    const seen = await page.evaluate(async (h) => {
      const store = await window.io.openStore();
      await store.save('hjem', h);
      await store.save('vrak', { past: [], present: h.present, future: [] });
      const spoil = (id: string, every: number) =>
        new Promise<void>((done) => {
          const asked = indexedDB.open('romslig');
          asked.onsuccess = () => {
            const tx = asked.result.transaction('steps', 'readwrite');
            let n = 0;
            tx.objectStore('steps').openCursor(IDBKeyRange.bound([id], [id, []])).onsuccess = (event) => {
              const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
              if (!cursor) return;
              if (n++ % every === 0) cursor.update({ bent: true });
              cursor.continue();
            };
            tx.oncomplete = () => {
              asked.result.close();
              done();
            };
          };
        });
      await spoil('hjem', 5);
      await spoil('vrak', 1);
      return {
        hjem: await store.load('hjem'),
        vrak: await store.load('vrak'),
        after: await store.load('vrak'),
      };
    }, history);
    expect(seen.hjem).toMatchObject({ ok: true, found: { aside: 4 } });
    expect(seen.vrak).toEqual({ ok: false, why: 'unread' });
    expect(seen.after).toEqual({ ok: true, found: null });
  });

  test('finds the past again by its age when the head is gone bad', async () => {
    const page = await tab();
    const loaded = await page.evaluate(async (h) => {
      const store = await window.io.openStore();
      await store.save('hjem', { past: h.past, present: h.present, future: [] });
      await new Promise<void>((done) => {
        const asked = indexedDB.open('romslig');
        asked.onsuccess = () => {
          const tx = asked.result.transaction('documents', 'readwrite');
          tx.objectStore('documents').put({ id: 'hjem', past: 'bent' }, 'hjem');
          tx.oncomplete = () => {
            asked.result.close();
            done();
          };
        };
      });
      return store.load('hjem');
    }, history);
    expect(loaded).toMatchObject({ ok: true, found: { aside: 1, history: { ...history, future: [] } } });
  });

  test('says full when the device is full, and what was kept before stays', async () => {
    const page = await tab();
    // Set before the first write: the browser remembers for a while how much is left.
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(ADDRESS);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 500_000 });
    await page.evaluate(async (h) => (await window.io.openStore()).save('hjem', h), history);
    const tried = await page.evaluate(async (h) => {
      const store = await window.io.openStore();
      const past = Array.from({ length: 300 }, (_, i) => ({ ...h.present, wishes: `${i}`.repeat(70) }));
      return store.save('hjem', { past, present: h.present, future: [] });
    }, history);
    expect(tried).toEqual({ ok: false, why: 'full' });
    const loaded = await page.evaluate(async () => (await window.io.openStore()).load('hjem'));
    expect(loaded).toMatchObject({ ok: true, found: { history } });
  });

  test('says blocked where the browser stores nothing', async () => {
    const page = await tab(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
    });
    const seen = await page.evaluate(async (h) => {
      const store = await window.io.openStore();
      return [
        await store.save('hjem', h),
        await store.load('hjem'),
        await store.list(),
        await store.memory(),
      ];
    }, history);
    expect(seen).toEqual(new Array(4).fill({ ok: false, why: 'blocked' }));
  });

  test.each(['InvalidStateError', 'UnknownError'])(
    'opens anew what the browser has let go of without a word (%s), and does what was asked',
    async (name) => {
      const page = await tab();
      const seen = await page.evaluate(
        async ([h, error]) => {
          const store = await window.io.openStore();
          // As Safari does once a page has lain in the background: every use of what was opened before fails.
          const lost = new WeakSet<IDBDatabase>();
          const begin = IDBDatabase.prototype.transaction;
          let opened = 0;
          IDBDatabase.prototype.transaction = function transaction(...given) {
            if (opened === 0) lost.add(this);
            if (lost.has(this)) throw new DOMException('Connection lost', error);
            return begin.apply(this, given);
          };
          const open = IDBFactory.prototype.open;
          IDBFactory.prototype.open = function openAnew(...given) {
            opened++;
            return open.apply(this, given);
          };
          return [await store.save('hjem', h), await store.load('hjem'), opened];
        },
        [history, name] as const,
      );
      expect(seen).toMatchObject([{ ok: true }, { ok: true, found: { history } }, 1]);
    },
  );

  test('remembers small things, and leaves nothing when asked to', async () => {
    const page = await tab();
    const seen = await page.evaluate(async (h) => {
      const store = await window.io.openStore();
      await store.save('hjem', h);
      await store.remember({ language: 'nn', opened: 'hjem' });
      await store.remember({ theme: 'dark' });
      const memory = await store.memory();
      const cleared = await store.clearAll();
      const left = await indexedDB.databases();
      return { memory, cleared, left, list: await store.list() };
    }, history);
    expect(seen.memory).toEqual({ ok: true, memory: { language: 'nn', opened: 'hjem', theme: 'dark' } });
    expect(seen.cleared).toEqual({ ok: true });
    expect(seen.left).toEqual([]);
    expect(seen.list).toEqual({ ok: true, documents: [] });
  });

  test('two tabs with one document never leave a history with a hole', async () => {
    const one = await tab();
    const two = await open(await one.context().newPage());
    const save = (page: Page, at: number) =>
      page.evaluate(
        async ([h, n]) => {
          const store = await window.io.openStore();
          const loaded = await store.load('hjem');
          const past =
            loaded.ok && loaded.found ? [...loaded.found.history.past, loaded.found.history.present] : [];
          for (let i = 0; i < 5; i++)
            await store.save('hjem', { past, present: { ...h, wishes: `fane ${n}.${i}` }, future: [] });
        },
        [unitA, at] as const,
      );
    await Promise.all([save(one, 1), save(two, 2)]);
    await Promise.all([save(one, 3), save(two, 4)]);
    const loaded = await one.evaluate(async () => (await window.io.openStore()).load('hjem'));
    expect(loaded).toMatchObject({
      ok: true,
      found: { aside: 0, history: { present: { rooms: unitA.rooms } } },
    });
  });
});

describe('autosave', () => {
  test('saves soon after an edit, not while nothing is kept, and at once when the page is left', async () => {
    const page = await tab();
    const seen = await page.evaluate(async (all) => {
      const store = await window.io.openStore();
      let state = { history: { past: [] as Design[], present: all[0]!, future: [] as Design[] }, draft: 0 };
      const hearers = new Set<() => void>();
      const set = (change: Partial<typeof state>) => {
        state = { ...state, ...change };
        for (const hear of hearers) hear();
      };
      const told: unknown[] = [];
      const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
      const keeping = window.io.autosave(
        store,
        'hjem',
        {
          getState: () => state,
          subscribe: (hear) => {
            hearers.add(hear);
            return () => hearers.delete(hear);
          },
        },
        (now) => told.push(now),
      );
      await wait(600);
      const first = told.splice(0);
      for (let i = 0; i < 20; i++) set({ draft: i });
      await wait(400);
      const drafting = told.splice(0);
      set({ history: { past: [all[0]!], present: all[1]!, future: [] } });
      set({ history: { past: [all[0]!, all[1]!], present: all[2]!, future: [] } });
      await wait(600);
      const edited = told.splice(0);
      set({ history: { past: [all[0]!, all[1]!, all[2]!], present: all[3]!, future: [] } });
      dispatchEvent(new Event('pagehide'));
      await wait(200);
      const leaving = told.splice(0);
      await keeping.stop();
      const loaded = await store.load('hjem');
      return { first, drafting, edited, leaving, loaded, listeners: hearers.size };
    }, steps);
    expect(seen.first).toEqual(['saving', 'saved']);
    expect(seen.drafting).toEqual([]);
    expect(seen.edited).toEqual(['saving', 'saved']);
    expect(seen.leaving).toEqual(['saving', 'saved']);
    expect(seen.loaded).toMatchObject({
      ok: true,
      found: { history: { past: steps.slice(0, 3), present: steps[3] } },
    });
    expect(seen.listeners).toBe(0);
  });

  test('loses nothing of a page that is loaded anew in the midst of drawing, also while it saves', async () => {
    const page = await tab();
    // So long after an edit: before it is saved, while that begins, and again after it.
    for (const [i, wait] of [0, 0, 251, 252, 253, 255, 257].entries()) {
      const loaded = page.waitForEvent('load');
      const drawing = page.evaluate(
        async ([all, id, ms]) => {
          const store = await window.io.openStore();
          let history: Steps = { past: [], present: all[0]!, future: [] };
          await store.save(id, history, 'linje');
          const { version } = (await store.keepVersion(id, all[0]!, {})) as { version: Storage.Version };
          let hear = () => {};
          const table = {
            getState: () => ({ history }),
            subscribe: (heard: () => void) => {
              hear = heard;
              return () => {};
            },
          };
          window.io.autosave(store, id, table, () => {});
          history = { past: [all[0]!], present: all[1]!, future: [] };
          hear();
          const edited = performance.now();
          const reload = (): void => {
            if (performance.now() - edited < ms) setTimeout(reload);
            else location.reload();
          };
          reload();
          return version.id;
        },
        [steps.slice(0, 2), `hjem ${i}`, wait] as const,
      );
      const base = await drawing;
      await loaded;
      await page.waitForFunction(() => 'io' in window);
      const kept = await page.evaluate(async (id) => {
        const store = await window.io.openStore();
        return { loaded: await store.load(id), after: await store.keepVersion(id, {} as Design, {}) };
      }, `hjem ${i}`);
      expect(kept).toMatchObject({
        loaded: {
          ok: true,
          found: { lineage: 'linje', aside: 0, history: { past: [steps[0]], present: steps[1], future: [] } },
        },
        // It is still made from the version that was kept last.
        after: { version: { parent: base } },
      });
    }
  });

  test('says what failed, and tries again at the next edit', async () => {
    const page = await tab();
    const seen = await page.evaluate(async (all) => {
      let works = false;
      const saved: number[] = [];
      const store = {
        save: async (_: string, h: { past: readonly unknown[] }) => {
          saved.push(h.past.length);
          return works ? { ok: true } : { ok: false, why: 'full' };
        },
      } as unknown as Storage.Store;
      let history: Steps = { past: [], present: all[0]!, future: [] };
      let hear = () => {};
      const told: unknown[] = [];
      const keeping = window.io.autosave(
        store,
        'hjem',
        {
          getState: () => ({ history }),
          subscribe: (h) => {
            hear = h;
            return () => {};
          },
        },
        (now) => told.push(now),
      );
      await keeping.flush();
      hear();
      works = true;
      history = { past: [all[0]!], present: all[1]!, future: [] };
      hear();
      await keeping.stop();
      return { told, saved };
    }, steps);
    expect(seen).toEqual({ told: ['saving', { failed: 'full' }, 'saving', 'saved'], saved: [0, 1] });
  });
});
