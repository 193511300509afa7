import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import { autosave } from '../io/autosave.ts';
import type { Drawing } from '../io/file.ts';
import { SnapshotError } from '../io/snapshot-error.ts';
import type { Memory, StorageWhy, Store } from '../io/storage.ts';
import type { Design } from '../model/design.ts';
import type { Models } from '../model/models.ts';
import type { PriceList } from '../model/prices.ts';
import type { HouseSide, Ref } from '../model/shell.ts';
import { pricesOf } from '../store/derived.ts';
import type { History } from '../store/history.ts';
import { begin } from '../store/history.ts';
import type { View } from '../store/state.ts';
import { createTable, UnknownShell } from '../store/table.ts';
import type { Strip } from '../store/wall.ts';
import type { Home } from './keeping/use-versions.ts';
import type { TableStore } from './parts/table.ts';
import type { Why } from './parts/WhyNot.tsx';
import { shown } from './shown.ts';

/** An empty home in a house, on one side of the wall. */
export type FreshHome = (shell: string, side: HouseSide) => Design;

/**
 * A design as it can be shown in a house that is at hand: itself, or standing in another revision of its house; null when
 * it fits none.
 */
export type Standing = (design: Design) => Promise<Design | null>;

/** A drawing that lies on this device. */
export type Kept = {
  readonly id: string;
  readonly design: Design;
  /** Its house is at hand, so that it can be drawn. */
  readonly stands: boolean;
};

export type Screen =
  | {
      readonly name: 'start';
      /** Newest first. */
      readonly kept: readonly Kept[];
      /** Why something did not open. */
      readonly why: Why | null;
    }
  | {
      readonly name: 'draw';
      readonly table: TableStore;
      readonly home: Home;
      readonly notSaved: StorageWhy | null;
      /** What the neighbour has just shown of the wall between. */
      readonly wall: Strip | null;
    }
  | {
      readonly name: 'snapshot';
      readonly table: TableStore;
      /** The house it was drawn in, when it is shown in another revision of that. */
      readonly drawnIn: Ref | null;
    }
  | { readonly name: 'unknown-house'; readonly design: Design };

/** The way into the app and from screen to screen. */
export type Doors = {
  readonly screen: Screen;
  readonly begin: (design: Design) => void;
  readonly beginEmpty: (shell: string, side: HouseSide) => void;
  readonly resume: (id: string, memory?: Memory) => Promise<void>;
  readonly openLink: (text: string) => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  readonly copySnapshot: () => void;
  readonly goHome: () => Promise<void>;
};

/** Drawings looked up for the first screen. */
const MOST_KEPT = 3;
const VIEWS: readonly View[] = ['plan', '3d', 'both'];

/**
 * Every start is a document of its own, so that no example and no link ever touches what was drawn before. Storage that
 * does not work stops nothing: the drawing goes on, and one line says how to keep it.
 */
export function createDoors(
  models: Models,
  storage: Store,
  fresh: FreshHome,
  standing: Standing,
): StoreApi<Doors> {
  let leave: (() => Promise<void>) | null = null;

  return createStore<Doors>()((set, get) => {
    const show = (screen: Screen): void => set({ screen });

    /**
     * Lays a document on the table and keeps it on this device from now on. One that was begun untouched, and is left so, is not
     * worth a place on the first screen.
     */
    const work = (
      id: string,
      history: History<Design>,
      memory: Memory | 'untouched' = 'untouched',
      known: Models = models,
    ): void => {
      const table = tableFor(known, history);
      if (!table) {
        show({ name: 'unknown-house', design: history.present });
        return;
      }
      if (memory !== 'untouched') returnTo(memory, table);
      const saving = autosave(storage, id, table, (state) => {
        const { screen } = get();
        if (screen.name !== 'draw' || screen.table !== table || state === 'saving') return;
        const notSaved = state === 'saved' ? null : state.failed;
        if (notSaved !== screen.notSaved) show({ ...screen, notSaved });
      });
      const forget = rememberPlace(storage, id, table);
      // Reading strips takes half the reader of links: the plan comes first.
      const wall = shown()
        .then(() => import('./wall/next-door.ts'))
        .then(({ keepWall }) => keepWall(storage, table));
      leave = async () => {
        forget();
        (await wall)();
        await saving.stop();
        if (memory === 'untouched' && table.getState().history === history) await storage.remove(id);
      };
      show({ name: 'draw', table, home: { id, flush: saving.flush }, notSaved: null, wall: null });
    };

    const fail = async (error: unknown): Promise<void> => {
      if (!(error instanceof SnapshotError)) throw error;
      show({ name: 'start', kept: await keptOn(storage, standing), why: { opening: error.why } });
    };

    /** The models with the price lists that designs name: those kept on this device, and one that a file has carried here. */
    const knowing = async (
      designs: readonly Design[],
      carried: readonly PriceList[] = [],
    ): Promise<Models> => {
      if (designs.every((design) => pricesOf({ design }, models))) return models;
      const kept = await storage.prices();
      return { ...models, prices: [...models.prices, ...(kept.ok ? kept.lists : []), ...carried] };
    };

    const look = async ({ design, prices }: Drawing): Promise<void> => {
      await leave?.();
      leave = null;
      const shown = await standing(design);
      const known = await knowing([design], prices && [prices]);
      const table = shown && tableFor(known, begin(shown));
      const drawnIn = shown === design ? null : design.shell;
      show(table ? { name: 'snapshot', table, drawnIn } : { name: 'unknown-house', design });
    };

    /** The neighbour's side of the wall goes to the home that faces it: the one on the table, or the newest on this device. */
    const openStrip = async (text: string): Promise<void> => {
      const [{ receiveStrip }, { isNextDoor }] = await Promise.all([
        import('./wall/next-door.ts'),
        import('../store/wall.ts'),
      ]);
      const strip = await receiveStrip(storage, text);
      const met = (): boolean => {
        const { screen } = get();
        if (screen.name !== 'draw' || !isNextDoor(screen.table.getState().shell, strip)) return false;
        screen.table.getState().talk({ theirs: strip });
        show({ ...screen, wall: strip });
        return true;
      };
      if (met()) return;
      const kept = await keptOn(storage, standing);
      const home = kept.find(
        ({ design, stands }) => stands && isNextDoor({ ...design.shell, side: design.side }, strip),
      );
      if (home) await get().resume(home.id);
      if (!met()) show({ name: 'start', kept, why: { wall: 'waiting' } });
    };

    return {
      screen: { name: 'start', kept: [], why: null },
      begin: (design) => work(newId(), begin(design)),
      beginEmpty: (shell, side) => work(newId(), begin(fresh(shell, side))),
      resume: async (id, memory) => {
        const loaded = await storage.load(id);
        if (loaded.ok && loaded.found) {
          const { history } = loaded.found;
          const designs = [...history.past, history.present, ...history.future];
          if ((await standing(history.present)) === history.present)
            work(id, history, memory ?? {}, await knowing(designs));
          else show({ name: 'unknown-house', design: history.present });
        } else {
          const why = loaded.ok ? null : { storing: loaded.why };
          show({ name: 'start', kept: await keptOn(storage, standing), why });
        }
      },
      openLink: async (text) => {
        try {
          if (/#w(=|%3d)/i.test(text)) return await openStrip(text);
          const { readLink } = await import('../io/link.ts');
          await look({ design: readLink(text) });
        } catch (error) {
          await fail(error);
        }
      },
      openFile: async (file) => {
        try {
          const { LONGEST_FILE, readDrawing, textOf } = await import('../io/file.ts');
          // In bytes there is never less than in characters.
          if (file.size > 4 * LONGEST_FILE) throw new SnapshotError('too-long');
          await look(readDrawing(textOf(await file.arrayBuffer())));
        } catch (error) {
          await fail(error);
        }
      },
      copySnapshot: () => {
        const { screen } = get();
        if (screen.name !== 'snapshot' || screen.drawnIn) return;
        const { history, models: known } = screen.table.getState();
        const design = history.present;
        const prices = pricesOf({ design }, known);
        // What a file has carried here stays, so that the copy costs the same tomorrow.
        if (prices && !pricesOf({ design }, models)) void storage.keepPrices(prices);
        work(newId(), begin(design), {}, known);
      },
      goHome: async () => {
        await leave?.();
        leave = null;
        void storage.remember({ opened: '' });
        show({ name: 'start', kept: await keptOn(storage, standing), why: null });
      },
    };
  });
}

/** A name no other drawing on this device has. randomUUID is not there on a plain address of the local network. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** A table with the document on it; null when its house is not among the models. */
function tableFor(models: Models, history: History<Design>): TableStore | null {
  try {
    return createTable(models, history);
  } catch (error) {
    if (error instanceof UnknownShell) return null;
    throw error;
  }
}

/** Remembers which document is open and where in it one is, so that a reload comes back to the same place. */
function rememberPlace(storage: Store, id: string, table: TableStore): () => void {
  const place = (): Memory => ({
    opened: id,
    storey: `${table.getState().storey}`,
    view: table.getState().view,
  });
  void storage.remember(place());
  return table.subscribe((now, before) => {
    if (now.storey !== before.storey || now.view !== before.view) void storage.remember(place());
  });
}

function returnTo({ storey, view: text }: Memory, table: TableStore): void {
  if (storey !== undefined) table.getState().setStorey(Number(storey));
  const view = VIEWS.find((known) => known === text);
  if (view) table.getState().setView(view);
}

/** The newest drawings on this device; none when there are none or they cannot be read. */
async function keptOn(storage: Store, standing: Standing): Promise<readonly Kept[]> {
  const listed = await storage.list();
  if (!listed.ok) return [];
  const inUse = listed.documents.filter(({ binned }) => binned === undefined);
  const loaded = await Promise.all(
    inUse.slice(0, MOST_KEPT).map(async ({ id }) => {
      const one = await storage.glance(id);
      if (!one.ok || !one.present) return [];
      return [{ id, design: one.present, stands: (await standing(one.present)) === one.present }];
    }),
  );
  return loaded.flat();
}
