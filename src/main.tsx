// First, since it says in which order the layers of all other styles count.
import './ui/look/look.css';
import { createRoot } from 'react-dom/client';
import { loadModels } from './io/models.ts';
import { emptyDesign } from './model/design.ts';
import { inForce, newest, shellFor } from './model/models.ts';
import type { Ref } from './model/shell.ts';
import { App } from './ui/App.tsx';
import type { FreshHome } from './ui/doors.ts';
import { createDoors } from './ui/doors.ts';
import type { Inspector } from './ui/draw/use-findings.ts';
import type { Standing } from './ui/hall.ts';
import { lateStore, mayHoldDrawings } from './ui/late-store.ts';
import { idle, shown } from './ui/shown.ts';
import { languageOf, spokenOf } from './words/words.ts';

const models = loadModels();

const refOf = (list: Parameters<typeof inForce>[0]): Ref => {
  const last = inForce(list);
  if (!last) throw new Error('models/ holds no programme or no price list');
  return { id: last.id, revision: last.revision };
};

const fresh: FreshHome = (id, side) => {
  const house = newest(models.shells, id);
  const shell = house && shellFor(models, house, side);
  if (!shell) throw new Error(`models/ holds no house ${id}`);
  return emptyDesign(shell, refOf(models.programmes), refOf(models.prices));
};

/** Reading what came from elsewhere takes the whole reader, which a first visit does without. */
const standing: Standing = async (design) => {
  const { shellNear, standingIn } = await import('./model/shell-near.ts');
  const shell = shellNear(models, design);
  return shell ? standingIn(shell, design) : null;
};

/** Findings weigh more than the plan, so they come after it. */
const inspector = async (): Promise<Inspector> => {
  const [{ FAMILY_RULES, RULES }, { loadProgrammes }, { furnisherBy }, { furnishBeside }] = await Promise.all(
    [
      import('./check/rules/index.ts'),
      import('./io/programmes.ts'),
      import('./store/furnisher.ts'),
      import('./workers/furnish-beside.ts'),
    ],
  );
  const programmes = loadProgrammes();
  return {
    book: { rules: FAMILY_RULES, programmes },
    wholeBook: { rules: RULES, programmes },
    furnisher: furnisherBy(furnishBeside),
    furnish: furnishBeside,
    tries: async (...asked) => (await import('./workers/tries-beside.ts')).triesBeside(...asked),
  };
};

/** What others have shared may be dropped or pasted anywhere, once there is something to drop it on. */
async function beOpen(doors: ReturnType<typeof createDoors>): Promise<void> {
  await shown();
  await idle();
  (await import('./ui/share/take-in.ts')).takeIn(doors.getState());
}

/** A copy of the program is kept for the next visit when this one has all that it needs. In one file there is nothing beside it to keep. */
async function keepProgram(): Promise<void> {
  if (import.meta.env.MODE !== 'production') return;
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
  await (await import('./workers/offline.ts')).keepProgram();
}

/** Longer than a phone takes to fetch the 3D part; for browsers that fetch nothing ahead, and do not say so. */
const AHEAD_MS = 8000;

/**
 * The 3D part begins to come when all has come that the first screen needs, while that is drawn and the line is idle, so that it is
 * at hand when somebody asks for it. Settles when it is here.
 */
async function fetchAhead(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[data-ahead]')];
  const come = links.map(
    (link) =>
      new Promise((done) => {
        link.onload = done;
        link.onerror = done;
        link.rel = 'prefetch';
      }),
  );
  await Promise.race([Promise.all(come), new Promise((done) => setTimeout(done, AHEAD_MS))]);
}

/**
 * The drawing in the address, the neighbour's wall or an architect's answer, taken out of it at once: it is to stay neither in the history nor in a screenshot. Whether
 * it is whole is told by the codec, which comes only when there is something to read.
 */
function fromAddress(): string | null {
  const { hash, pathname, search } = window.location;
  if (!/^#[aksw](=|%)/i.test(hash)) return null;
  history.replaceState(null, '', pathname + search);
  return hash;
}

/** Not awaited at the top level: files fetched later import this one, and would wait for it while it waits for them. */
async function start(): Promise<void> {
  const link = fromAddress();
  // What is to be kept can wait for the picture of it.
  const storage = lateStore(async () => {
    await shown();
    return (await import('./io/storage.ts')).openStore();
  });
  const remembered = (await mayHoldDrawings()) ? await storage.memory() : null;
  const memory = remembered?.ok ? remembered.memory : {};
  const asked = new URLSearchParams(window.location.search).get('lang');
  const wanted = languageOf(asked ?? memory.language ?? spokenOf(navigator.languages));
  const come = await wanted.load().catch(() => null);
  // Without a net, in another language rather than not at all.
  const language = come ? wanted : languageOf(null);
  const words = come ?? (await language.load());

  const doors = createDoors(models, storage, fresh, standing);
  const go = doors.getState();
  if (link !== null) go.openLink(link);
  else if (memory.opened) await go.resume(memory.opened, memory);
  else if (remembered) await go.goHome();

  // Another link pasted into the same tab.
  window.addEventListener('hashchange', () => {
    const next = fromAddress();
    if (next !== null) doors.getState().openLink(next);
  });

  const ahead = fetchAhead();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <App
      models={models}
      storage={storage}
      doors={doors}
      first={{ language, words, memory }}
      inspector={inspector}
    />,
  );
  void beOpen(doors);
  // The copy is a megabyte on the same line, and a home that is being built in 3D wants the processor.
  void ahead.then(idle).then(keepProgram);
}

void start();
