import type { Drawing } from '../io/file.ts';
import { readShared } from '../io/link.ts';
import { carriesLink, isLocked } from '../io/marked.ts';
import { readAny } from '../io/read-any.ts';
import { SnapshotError } from '../io/snapshot-error.ts';
import { pricesOf } from '../store/derived.ts';
import { begin } from '../store/history.ts';
import { isNextDoor } from '../store/wall.ts';
import type { Hall, WorkDoor } from './hall.ts';
import { keptOn } from './keep-home.ts';
import { newId } from './new-id.ts';
import type { Why } from './parts/WhyNot.tsx';
import { seenOf } from './seen.ts';

/** What somebody shared: shown in a place of its own, or on the architect's desk, and never over what is on the table here. */
async function look(hall: Hall, { design: given, prices }: Drawing): Promise<void> {
  await hall.leave();
  // A file may hold any letters; what is said of a drawing is said of its canonical form.
  const { canonical } = await import('../store/opened.ts');
  const design = canonical(given);
  const seen = await seenOf(hall, design, prices);
  if (!seen) hall.show({ name: 'unknown-house', design, own: false });
  else if (hall.screen().name === 'review') hall.show({ name: 'review', seen, why: null });
  else hall.show({ name: 'snapshot', ...seen });
}

/** The neighbour's side of the wall goes to the home that faces it: the one on the table, or the newest on this device. */
async function openStrip(hall: Hall, text: string): Promise<void> {
  const { receiveStrip } = await import('./wall/next-door.ts');
  const strip = await receiveStrip(hall.storage, text);
  const met = (): boolean => {
    const screen = hall.screen();
    if (screen.name !== 'draw' || !isNextDoor(screen.table.getState().shell, strip)) return false;
    screen.table.getState().talk({ theirs: strip });
    hall.show({ ...screen, wall: strip });
    return true;
  };
  if (met()) return;
  const kept = await keptOn(hall);
  const home = kept.find(
    ({ design, stands }) => stands && isNextDoor({ ...design.shell, side: design.side }, strip),
  );
  if (home) await hall.resume(home.id);
  if (!met()) await backToStart(hall, { wall: 'waiting' });
}

/** Back on the first screen, with why. What was on the table is left first: it lies there among the others, to be drawn on again. */
async function backToStart(hall: Hall, why: Why): Promise<void> {
  await hall.leave();
  hall.show({ name: 'start', kept: await keptOn(hall), why });
}

/** Tells why something does not open: on the first screen, or where an architect asked for it. */
async function opening(hall: Hall, open: () => Promise<void>): Promise<void> {
  try {
    await open();
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    const why = { opening: error.why };
    const screen = hall.screen();
    if (screen.name === 'review') hall.show({ ...screen, why });
    else await backToStart(hall, why);
  }
}

/** What comes while a meeting is on joins the meeting. */
function bring(hall: Hall, what: string | File): boolean {
  const screen = hall.screen();
  if (screen.name !== 'compare') return false;
  hall.show({ ...screen, brought: [...screen.brought, what] });
  return true;
}

export async function openLink(hall: Hall, text: string): Promise<void> {
  if (!isLocked(text) && bring(hall, text)) return;
  await opening(hall, () => openText(hall, text));
}

async function openText(hall: Hall, text: string): Promise<void> {
  if (isLocked(text)) await askFor(hall, text);
  else if (carriesLink(text, 'a')) await openAnswer(hall, text);
  else if (carriesLink(text, 'w')) await openStrip(hall, text);
  else await look(hall, readShared(text));
}

/** The password is asked for over what is on the screen: on the first one, all that lies on this device. */
async function askFor(hall: Hall, text: string): Promise<void> {
  hall.ask(text);
  if (hall.screen().name === 'start') hall.show({ name: 'start', kept: await keptOn(hall), why: null });
}

/** Answers come more seldom than drawings, with a reader of their own. */
const openAnswer = async (hall: Hall, text: string): Promise<void> =>
  (await import('./answer/answer-doors.ts')).openAnswer(hall, text);

export async function openFile(hall: Hall, file: File): Promise<void> {
  if (bring(hall, file)) return;
  await opening(hall, async () => {
    const held = await readAny(file);
    await (typeof held === 'string' ? openText(hall, held) : look(hall, held));
  });
}

/** Through a door of those who work on the houses. The architect takes along what is shown. */
export async function enter(hall: Hall, door: WorkDoor): Promise<void> {
  const screen = hall.screen();
  await hall.leave();
  if (door === 'compare') {
    // A page that is loaded anew comes back to its meeting.
    void hall.storage.remember({ opened: door });
    hall.show({ name: 'compare', brought: [] });
  } else hall.show({ name: 'review', seen: screen.name === 'snapshot' ? screen : null, why: null });
}

/** A copy of one's own of what somebody shared. */
export function copySnapshot({ models, storage, screen, lay }: Hall): void {
  const shown = screen();
  if (shown.name !== 'snapshot' || shown.drawnIn) return;
  const { history, models: known } = shown.table.getState();
  const design = history.present;
  const prices = pricesOf({ design }, known);
  // What a file has carried here stays, so that the copy costs the same tomorrow.
  if (prices && !pricesOf({ design }, models)) void storage.keepPrices(prices);
  lay(newId(), begin(design), { known });
}
