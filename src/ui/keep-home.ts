import { autosave } from '../io/autosave.ts';
import { beginOpening, endOpening } from '../io/opening.ts';
import type { Sitting } from '../io/seat.ts';
import { sit, whenCleared } from '../io/seat.ts';
import type { Memory } from '../io/storage.ts';
import type { Design } from '../model/design.ts';
import type { Models } from '../model/models.ts';
import type { PriceList } from '../model/prices.ts';
import { pricesOf } from '../store/derived.ts';
import type { History } from '../store/history.ts';
import type { View } from '../store/state.ts';
import { tableFor } from '../store/table.ts';
import { followTab } from './following.ts';
import type { Hall, Kept, Seated } from './hall.ts';
import { lineFree } from './line.ts';
import type { TableStore } from './parts/table.ts';
import { shown } from './shown.ts';

export type Keeping = {
  /** Writes now what is not written yet. */
  readonly flush: () => Promise<void>;
  readonly leave: () => Promise<void>;
};

type HomeToKeep = {
  readonly id: string;
  readonly table: TableStore;
  /** As it was begun; null when it was there before. */
  readonly untouched: History<Design> | null;
  readonly seat?: Seated;
};

// No screen that shows something of a family stands without this file, and none goes on showing it when all was cleared.
whenCleared(() => window.location.replace(window.location.pathname));

/** Keeps what is on the table on this device from now on. Storage that does not work stops nothing: the drawing goes on. */
export function keepHome(hall: Hall, home: HomeToKeep): Keeping {
  const { storage } = hall;
  const { id, table, untouched, seat: seated } = home;
  const write = (): Writing => writeHome(hall, home, () => void seat.then((mine) => mine?.saved()));
  let writing = write();
  /** Until another tab has the seat, or it is left. */
  let mine = true;
  /** While all is being cleared. */
  let held = false;
  const hasVersions = async (): Promise<boolean> => {
    const found = await storage.versions(id);
    return !found.ok || found.versions.length > 0;
  };
  const finish = async (): Promise<void> => {
    mine = false;
    if (!held) await writing.stop();
  };
  const sitting: Sitting = {
    // The other tab goes on with it, also when it is as it was begun.
    asked: async () => {
      await finish();
      followTab(hall, id, table);
    },
    taken: () => {
      mine = false;
      writing.drop();
      followTab(hall, id, table);
    },
    cleared: () => {
      held = true;
      writing.drop();
    },
    spared: () => {
      if (!mine || !held) return;
      held = false;
      writing = write();
    },
  };
  seated?.becomes(sitting);
  const seat = seated ? Promise.resolve(seated.seat) : sit(id, sitting);
  return {
    flush: () => writing.flush(),
    leave: async () => {
      if (!mine) return;
      await finish();
      if (!held && untouched === table.getState().history && !(await hasVersions())) await storage.remove(id);
      (await seat)?.leave();
    },
  };
}

type Writing = {
  readonly flush: () => Promise<void>;
  /** Writes what is left, and nothing more. */
  readonly stop: () => Promise<void>;
  /** Writes nothing more. */
  readonly drop: () => void;
};

/** Writes the drawing, where in it one is, and what is told of the wall, whenever it changes. `saved` hears that the drawing was. */
function writeHome(hall: Hall, { id, table }: HomeToKeep, saved: () => void): Writing {
  const { storage } = hall;
  const saving = autosave(storage, id, table, (state) => {
    if (state === 'saved') saved();
    if (state !== 'saving') hall.notSaved(table, state === 'saved' ? null : state.failed);
  });
  const forget = rememberPlace(hall, id, table, saving.flush());
  let on = true;
  const wall = lineFree()
    .then(() => import('./wall/next-door.ts'))
    .then(({ keepWall }) => (on ? keepWall(storage, table) : () => {}));
  const end = (): void => {
    on = false;
    forget();
    void wall.then((leave) => leave());
  };
  return {
    flush: saving.flush,
    stop: async () => {
      end();
      await saving.stop();
    },
    drop: () => {
      saving.drop();
      end();
    },
  };
}

/**
 * Remembers which document is open and where in it one is, so that a reload comes back to the same place: from when it is stored, since
 * nothing could come back to it before.
 */
function rememberPlace({ storage }: Hall, id: string, table: TableStore, stored: Promise<void>): () => void {
  const remember = (): void => {
    const { storey, view } = table.getState();
    void storage.remember({ opened: id, storey: `${storey}`, view });
  };
  void stored.then(remember);
  return table.subscribe((now, before) => {
    if (now.storey !== before.storey || now.view !== before.view) void stored.then(remember);
  });
}

const VIEWS: readonly View[] = ['plan', '3d', 'both'];

function returnTo({ storey, view: text }: Memory, table: TableStore | null): void {
  if (storey !== undefined) table?.getState().setStorey(Number(storey));
  const view = VIEWS.find((known) => known === text);
  if (view) table?.getState().setView(view);
}

/** Opens a drawing of this device. Where another tab draws on it, this one follows, or with `over` takes its seat. */
export async function resume(hall: Hall, id: string, memory: Memory = {}, over = false): Promise<void> {
  const { storage, show } = hall;
  // Whatever led here: nobody draws on two, and what lies on the table may be this very one.
  await hall.leave();
  let becomes: ((sitting: Sitting) => void) | undefined;
  const sitting = new Promise<Sitting>((known) => {
    becomes = known;
  });
  const seat = await sit(
    id,
    {
      asked: async () => (await sitting).asked(),
      taken: async () => (await sitting).taken(),
      cleared: async () => (await sitting).cleared(),
      spared: async () => (await sitting).spared(),
    },
    over,
  );
  const loaded = await storage.load(id);
  if (!loaded.ok || !loaded.found) {
    seat?.leave();
    show({ name: 'start', kept: await keptOn(hall), why: loaded.ok ? null : { storing: loaded.why } });
    return;
  }
  const { history } = loaded.found;
  // Counted before anything of it is drawn; a page that falls over does not tell that it is left.
  addEventListener('pagehide', endOpening);
  if (beginOpening(id) >= MOST_TRIES) {
    seat?.leave();
    endOpening();
    show({ name: 'safe', id, design: history.present });
    return;
  }
  const known = await knowing(hall, [...history.past, history.present, ...history.future]);
  if ((await hall.standing(history.present)) !== history.present) {
    seat?.leave();
    show({ name: 'unknown-house', design: history.present, own: true });
  } else if (seat && becomes) returnTo(memory, hall.lay(id, history, { known, seat: { seat, becomes } }));
  else followTab(hall, id, tableFor(known, history));
  void shown().then(() => setTimeout(settle, AT_REST));
}

/** A drawing that has begun to open so often without coming to rest is not drawn the next time. */
const MOST_TRIES = 2;

/** How long a drawing must stand before it is taken to have opened, in ms. */
const AT_REST = 1000;

function settle(): void {
  endOpening();
  removeEventListener('pagehide', endOpening);
}

/** Something fell over while it was drawn: what lies on the table is offered as it is. */
export async function beSafe(hall: Hall): Promise<void> {
  const screen = hall.screen();
  if (!('table' in screen)) {
    await goHome(hall);
    return;
  }
  const { present } = screen.table.getState().history;
  hall.show({ name: 'safe', id: screen.name === 'draw' ? screen.home.id : null, design: present });
  await hall.leave();
}

/** The first screen, with what lies on this device now. */
export async function goHome(hall: Hall): Promise<void> {
  await hall.leave();
  void hall.storage.remember({ opened: '' });
  hall.show({ name: 'start', kept: await keptOn(hall), why: null });
}

/** The models with the price lists that designs name: those kept on this device, and one that a file has carried here. */
export async function knowing(
  { models, storage }: Hall,
  designs: readonly Design[],
  carried: readonly PriceList[] = [],
): Promise<Models> {
  if (designs.every((design) => pricesOf({ design }, models))) return models;
  const kept = await storage.prices();
  return { ...models, prices: [...models.prices, ...(kept.ok ? kept.lists : []), ...carried] };
}

/** Drawings looked up for the first screen. */
const MOST_KEPT = 3;

/** The newest drawings on this device; none when there are none or they cannot be read. */
export async function keptOn({ storage, standing }: Hall): Promise<readonly Kept[]> {
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
