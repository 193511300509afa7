import { expect, test } from 'vitest';
import type { Steps } from '../../src/io/storage-tables.ts';
import type { Design } from '../../src/model/design.ts';
import { unitA } from '../io/homes.ts';
import { tab } from './storage-page.ts';

const of = (n: number): Design => ({ ...unitA, wishes: `steg ${n}` });
const before: Steps = { past: [of(0)], present: of(1), future: [] };
const after: Steps = { past: [of(0), of(1)], present: of(2), future: [] };

const told = ({ past, present, future }: Steps): string =>
  [...past, present, ...future].map(({ wishes }) => wishes).join();

/** What a browser may do at any call: refuse it at once, or give up its transaction. */
const FAULTS = ['full', 'given up'] as const;

test.each(FAULTS)(
  'whichever call to the storage is %s, nothing is torn, nothing is called kept that is not',
  async (fault) => {
    const page = await tab();
    const runs = await page.evaluate(
      async ([was, is, what]) => {
        let calls = 0;
        let at = Number.POSITIVE_INFINITY;
        type Method = (...given: unknown[]) => unknown;
        const bend = (prototype: object, name: string): void => {
          const real = Reflect.get(prototype, name) as Method;
          Reflect.set(
            prototype,
            name,
            function bent(this: { transaction?: IDBTransaction }, ...given: unknown[]) {
              if (++calls !== at) return real.apply(this, given);
              if (what === 'full') throw new DOMException('no', 'QuotaExceededError');
              const asked = real.apply(this, given);
              if (name !== 'open' && name !== 'transaction') this.transaction?.abort();
              else if (asked instanceof IDBTransaction) asked.abort();
              return asked;
            },
          );
        };
        bend(IDBFactory.prototype, 'open');
        bend(IDBDatabase.prototype, 'transaction');
        for (const name of ['get', 'getAll', 'getAllKeys', 'put', 'delete'])
          bend(IDBObjectStore.prototype, name);

        const found = [];
        for (let n = 1; n < 200; n++) {
          at = Number.POSITIVE_INFINITY;
          const clean = await window.io.openStore();
          await clean.remove('hjem');
          await clean.save('hjem', was);
          calls = 0;
          at = n;
          const store = await window.io.openStore();
          const said = [
            await store.load('hjem'),
            await store.save('hjem', is),
            await store.keepVersion('hjem', is.present, { name: 'ny' }),
            await store.versions('hjem'),
            await store.list(),
            await store.remember({ language: 'nb' }),
            await store.memory(),
          ];
          const reached = calls >= n;
          at = Number.POSITIVE_INFINITY;
          const later = await (await window.io.openStore()).load('hjem');
          const versions = await (await window.io.openStore()).versions('hjem');
          found.push({ n, said: said.map((one) => (one.ok ? 'ok' : one.why)), later, versions });
          if (!reached) break;
        }
        return found;
      },
      [before, after, fault] as const,
    );
    expect(runs.length).toBeGreaterThan(15);
    expect(runs.at(-1)?.said).toEqual(new Array(7).fill('ok'));
    for (const { n, said, later, versions } of runs) {
      expect(['ok', 'full', 'blocked', 'lost'], `call ${n}`).toEqual(expect.arrayContaining(said));
      // The old home or the new one, each with its whole past; the new one whenever that was called kept.
      const history = later.ok ? later.found?.history : null;
      const whole = [before, after].findIndex((h) => history && told(h) === told(history));
      expect(whole, `call ${n}: ${said}`).toBeGreaterThanOrEqual(said[1] === 'ok' ? 1 : 0);
      const kept = versions.ok ? versions.versions.length : -1;
      expect(kept, `call ${n}: ${said}`).toBeGreaterThanOrEqual(said[2] === 'ok' ? 1 : 0);
    }
  },
);

test('another window that holds an older version and does not let go is told as storage that is blocked, until it does', async () => {
  const page = await tab();
  const older = await page.evaluateHandle(
    () =>
      new Promise<IDBDatabase>((done) => {
        const asked = indexedDB.open('romslig', 1);
        asked.onupgradeneeded = () => {
          for (const name of ['documents', 'steps', 'meta']) asked.result.createObjectStore(name);
          asked.result.createObjectStore('aside', { autoIncrement: true });
        };
        asked.onsuccess = () => done(asked.result);
      }),
  );
  const store = await page.evaluateHandle(() => window.io.openStore());
  const save = () => store.evaluate((kept, history) => kept.save('hjem', history), before);
  expect(await save()).toEqual({ ok: false, why: 'blocked' });
  expect(await store.evaluate((kept) => kept.memory())).toEqual({ ok: false, why: 'blocked' });

  await older.evaluate((held) => held.close());
  await expect.poll(save).toEqual({ ok: true });
  expect(await store.evaluate((kept) => kept.clearAll())).toEqual({ ok: true });
});
