// First, since it says in which order the layers of all other styles count.
import './ui/look/look.css';
import { createRoot } from 'react-dom/client';
import type { Rule } from './check/finding.ts';
import { loadModels } from './io/models.ts';
import { openStore } from './io/storage.ts';
import { emptyDesign } from './model/design.ts';
import { newest, shellFor } from './model/models.ts';
import type { Ref } from './model/shell.ts';
import { App } from './ui/App.tsx';
import type { FreshHome } from './ui/doors.ts';
import { createDoors } from './ui/doors.ts';
import { languageOf } from './words/words.ts';

const models = loadModels();

const refOf = (list: readonly Ref[]): Ref => {
  const first = list[0];
  const last = first && newest(list, first.id);
  if (!last) throw new Error('models/ holds no programme or no price list');
  return { id: last.id, revision: last.revision };
};

const fresh: FreshHome = (id, side) => {
  const house = newest(models.shells, id);
  const shell = house && shellFor(models, house, side);
  if (!shell) throw new Error(`models/ holds no house ${id}`);
  return emptyDesign(shell, refOf(models.programmes), refOf(models.prices));
};

/** Findings weigh more than the plan, so they come after it. */
const rules = async (): Promise<readonly Rule[]> => (await import('./check/rules/index.ts')).RULES;

/**
 * What the address carries, taken out of it at once: a drawing is to stay neither in the history nor in a screenshot.
 * Whether it is one of ours is told by the codec, which comes only when there is something to read.
 */
function fromAddress(): string | null {
  const { hash, pathname, search } = window.location;
  if (hash.length < 2) return null;
  history.replaceState(null, '', pathname + search);
  return hash;
}

const link = fromAddress();
const storage = await openStore();
const remembered = await storage.memory();
const memory = remembered.ok ? remembered.memory : {};
const language = languageOf(new URLSearchParams(window.location.search).get('lang') ?? memory.language);
const words = await language.load();

const doors = createDoors(models, storage, fresh);
const go = doors.getState();
if (link !== null) go.openLink(link);
else if (memory.opened) await go.resume(memory.opened, memory);
else await go.goHome();

// Another link pasted into the same tab.
window.addEventListener('hashchange', () => {
  const next = fromAddress();
  if (next !== null) doors.getState().openLink(next);
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <App models={models} storage={storage} doors={doors} first={{ language, words, memory }} rules={rules} />,
);
