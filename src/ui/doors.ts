import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Memory, Store } from '../io/storage.ts';
import type { Design } from '../model/design.ts';
import type { Models } from '../model/models.ts';
import type { HouseSide } from '../model/shell.ts';
import { begin } from '../store/history.ts';
import { tableFor } from '../store/table.ts';
import type { OnAnswer } from './answer/answer-doors.ts';
import type { Hall, Screen, Standing, WorkDoor } from './hall.ts';
import type { Keeping } from './keep-home.ts';
import { newId } from './new-id.ts';
import { shown } from './shown.ts';

/** An empty home in a house, on one side of the wall. */
export type FreshHome = (shell: string, side: HouseSide) => Design;

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
        show({ name: 'unknown-house', design: history.present, own: true });
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
