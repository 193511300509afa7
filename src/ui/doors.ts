import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Memory, StorageWhy, Store } from '../io/storage.ts';
import type { Answer } from '../model/answer.ts';
import type { Design } from '../model/design.ts';
import type { Models } from '../model/models.ts';
import type { HouseSide, Ref } from '../model/shell.ts';
import type { History } from '../store/history.ts';
import { begin } from '../store/history.ts';
import { tableFor } from '../store/table.ts';
import type { Strip } from '../store/wall.ts';
import type { OnAnswer, OwnHome } from './answer/answer-doors.ts';
import type { Keeping, Seated } from './keep-home.ts';
import type { Home } from './keeping/use-versions.ts';
import { newId } from './new-id.ts';
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

/** What somebody shared, to be looked at. */
export type Seen = {
  readonly table: TableStore;
  /** The house it was drawn in, when it is shown in another revision of that. */
  readonly drawnIn: Ref | null;
};

/** Doors of those who work on the houses. */
export type WorkDoor = 'review' | 'compare';

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
  | ({ readonly name: 'snapshot' } & Seen)
  /** The architect's desk; no drawing lies on it yet when `seen` is null. */
  | { readonly name: 'review'; readonly seen: Seen | null; readonly why: Why | null }
  /** What an architect has answered, to be read on the drawing it was said of. */
  | {
      readonly name: 'answer';
      readonly table: TableStore;
      readonly answer: Answer;
      readonly own: OwnHome | null;
    }
  /** The table of a meeting. `brought`: links and files dropped or pasted while it stands open, in their order. */
  | { readonly name: 'compare'; readonly brought: readonly (string | File)[] }
  /** Another tab draws on it; here it is seen while it changes. */
  | { readonly name: 'following'; readonly id: string; readonly table: TableStore }
  /** It has not opened as it should: it is not drawn, and its file and its versions are offered. */
  | { readonly name: 'safe'; readonly id: string | null; readonly design: Design }
  | { readonly name: 'unknown-house'; readonly design: Design };

/** The way into the app and from screen to screen. */
export type Doors = {
  readonly screen: Screen;
  /** A text with a locked link, which waits for its password over the screen; null when none does. */
  readonly locked: string | null;
  readonly begin: (design: Design) => void;
  readonly beginEmpty: (shell: string, side: HouseSide) => void;
  /** `over`: also when another tab draws on it, which then follows. */
  readonly resume: (id: string, memory?: Memory, over?: boolean) => Promise<void>;
  readonly openLink: (text: string) => Promise<void>;
  readonly leaveLocked: () => void;
  readonly openFile: (file: File) => Promise<void>;
  readonly copySnapshot: () => Promise<void>;
  /** The architect takes what is shown along. */
  readonly enter: (door: WorkDoor) => Promise<void>;
  readonly answer: OnAnswer;
  readonly goHome: () => Promise<void>;
  /** Something fell over while it was drawn. */
  readonly beSafe: () => Promise<void>;
};

/** What the ways in that are seldom taken need of those that are always at hand. */
export type Hall = {
  readonly models: Models;
  readonly storage: Store;
  readonly standing: Standing;
  readonly show: (screen: Screen) => void;
  readonly screen: () => Screen;
  /** Asks for the password of a locked link. */
  readonly ask: (locked: string) => void;
  /** Lays a document on the table, which it gives, and keeps it on this device from now on; null when its house is not at hand. */
  readonly lay: (id: string, history: History<Design>, more?: Laid) => TableStore | null;
  /** Ends what is on the table, kept as it is. */
  readonly leave: () => Promise<void>;
  readonly resume: (id: string) => Promise<void>;
  readonly notSaved: (table: TableStore, why: StorageWhy | null) => void;
};

export type Laid = {
  /** Left as it was begun it is not worth a place on the first screen. */
  readonly anew?: true;
  /** The models with the price lists that it names. */
  readonly known?: Models;
  /** Its seat, when that had to be taken first. */
  readonly seat?: Seated;
};

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

    const lay: Hall['lay'] = (id, history, { anew, known = models, ...more } = {}) => {
      const table = tableFor(known, history);
      if (!table) {
        show({ name: 'unknown-house', design: history.present });
        return null;
      }
      const untouched = anew ? history : null;
      // What is to be kept can wait for the picture of it.
      const keeping = shown()
        .then(() => import('./keep-home.ts'))
        .then(({ keepHome }) => keepHome(hall, { id, table, untouched, ...more }));
      const kept = async (): Promise<Keeping | null> => keeping.catch(() => null);
      leave = async () => (await kept())?.leave();
      const flush = async (): Promise<void> => (await kept())?.flush();
      show({ name: 'draw', table, home: { id, flush }, notSaved: null, wall: null });
      keeping.catch(() => hall.notSaved(table, 'blocked'));
      return table;
    };

    const hall: Hall = {
      models,
      storage,
      standing,
      show,
      lay,
      screen: () => get().screen,
      ask: (locked) => set({ locked }),
      leave: async () => {
        const leaving = leave;
        leave = null;
        await leaving?.();
      },
      resume: (id) => get().resume(id),
      notSaved: (table, why) => {
        const { screen } = get();
        if (screen.name === 'draw' && screen.table === table && screen.notSaved !== why)
          show({ ...screen, notSaved: why });
      },
    };

    return {
      screen: { name: 'start', kept: [], why: null },
      locked: null,
      begin: (design) => void lay(newId(), begin(design), { anew: true }),
      beginEmpty: (shell, side) => get().begin(fresh(shell, side)),
      resume: async (id, ...how) =>
        id === 'compare' ? get().enter(id) : (await import('./keep-home.ts')).resume(hall, id, ...how),
      openLink: async (text) => {
        set({ locked: null });
        await (await import('./late-doors.ts')).openLink(hall, text);
      },
      leaveLocked: () => set({ locked: null }),
      openFile: async (file) => (await import('./late-doors.ts')).openFile(hall, file),
      copySnapshot: async () => (await import('./late-doors.ts')).copySnapshot(hall),
      enter: async (door) => (await import('./late-doors.ts')).enter(hall, door),
      beSafe: async () => (await import('./keep-home.ts')).beSafe(hall),
      answer: async (act) => (await import('./answer/answer-doors.ts')).answerAct(hall, act),
      goHome: async () => (await import('./keep-home.ts')).goHome(hall),
    };
  });
}
