import { readAnswerLink } from '../../io/answer.ts';
import {
  answeredBy,
  answerFor,
  draftOf,
  keepAnswer,
  keepDraft,
  rememberSketch,
  sketchFor,
} from '../../io/answer-drafts.ts';
import { rememberWhen } from '../../io/remembered.ts';
import { hashOf } from '../../io/snapshot.ts';
import type { Answer } from '../../model/answer.ts';
import type { Design } from '../../model/design.ts';
import type { Edit } from '../../model/edit.ts';
import { pinOf, withReplies } from '../../store/answering.ts';
import { drawnAs } from '../../store/borrow.ts';
import { planOf } from '../../store/derived.ts';
import { begin } from '../../store/history.ts';
import type { Hall, OwnHome } from '../hall.ts';
import { knowing } from '../keep-home.ts';
import { newId } from '../new-id.ts';
import { seenOf } from '../seen.ts';

/** What is done about an answer that leads to another screen. */
export type AnswerAct =
  /** The architect's copy is drawn on. */
  | { readonly do: 'sketch'; readonly answer: Answer }
  /** From the counter-sketch back to the desk, with it or without. */
  | { readonly do: 'desk'; readonly home: string; readonly sketch: Design | null }
  /** The family opens again what it was answered. */
  | { readonly do: 'read'; readonly home: string }
  | { readonly do: 'borrow'; readonly home: string; readonly edits: readonly Edit[] }
  /** To the family's own drawing. */
  | { readonly do: 'home'; readonly home: string }
  /** A drawing of one's own: of what was answered, and then the answer goes with it, or of the sketch. */
  | { readonly do: 'copy'; readonly of: 'answered' | 'sketch'; readonly answer: Answer }
  /** The architect goes on with what has come back. */
  | { readonly do: 'review'; readonly answer: Answer };
export type OnAnswer = (act: AnswerAct) => Promise<void>;

/** Drawings of this device that are looked through for the one that was answered. */
const MOST_HOMES = 40;

/** The newest drawing here that is, or once was, drawn as the one that was answered. */
async function ownHome({ storage }: Hall, answered: Design): Promise<OwnHome | null> {
  const listed = await storage.list();
  if (!listed.ok) return null;
  const wanted = drawnAs(answered);
  const like = (design: Design): boolean =>
    Object.keys(design.rooms).length === Object.keys(answered.rooms).length && drawnAs(design) === wanted;
  for (const { id } of listed.documents.filter(({ binned }) => binned === undefined).slice(0, MOST_HOMES)) {
    const [loaded, kept] = await Promise.all([storage.load(id), storage.versions(id)]);
    if (!loaded.ok || !loaded.found) continue;
    const { past, present } = loaded.found.history;
    const version = kept.ok ? kept.versions.find(({ design }) => like(design)) : undefined;
    const then = [present, ...[...past].reverse()].find(like) ?? version?.design;
    if (then) return { id, now: present, then, version: version?.name ?? null };
  }
  return null;
}

/** What came as a link or in a file: at the desk where it was written it joins the draft, else it is read. */
export async function openAnswer(hall: Hall, text: string): Promise<void> {
  const answer = readAnswerLink(text);
  const hash = await hashOf(answer.design);
  const draft = await draftOf(hall.storage, hash);
  // One's own answer, opened where it was written, is none that came.
  if (!draft || answer.replies.length > 0) await rememberWhen(hall.storage, `opened ${hash}`, Date.now());
  if (draft) await review(hall, hash, withReplies(draft, answer));
  else await read(hall, answer);
}

async function read(hall: Hall, answer: Answer): Promise<void> {
  await hall.leave();
  const own = await ownHome(hall, answer.design);
  const seen = await seenOf(hall, answer.design);
  if (own) void keepAnswer(hall.storage, own.id, answer);
  const table = seen?.table;
  const first =
    table && answer.remarks.map(({ place }) => pinOf(planOf(table.getState()), place)).find(Boolean);
  if (first) table.getState().setStorey(first.storey);
  hall.show(
    seen
      ? { name: 'answer', ...seen, answer, own }
      : { name: 'unknown-house', design: answer.design, own: own !== null },
  );
}

async function review(hall: Hall, hash: string, answer: Answer): Promise<void> {
  await hall.leave();
  await keepDraft(hall.storage, hash, answer);
  const seen = await seenOf(hall, answer.design);
  hall.show(
    seen ? { name: 'review', seen, why: null } : { name: 'unknown-house', design: answer.design, own: false },
  );
}

/** The counter-sketch is a drawing of this device like any other, begun as a copy. */
async function sketch(hall: Hall, answer: Answer): Promise<void> {
  const { storage } = hall;
  const hash = await hashOf(answer.design);
  await keepDraft(storage, hash, answer);
  const before = await sketchFor(storage, hash);
  if (before !== null) {
    const there = await storage.glance(before);
    if (there.ok && there.present) {
      await hall.resume(before);
      return;
    }
  }
  const id = newId();
  await rememberSketch(storage, hash, id);
  await hall.leave();
  const begun = answer.sketch ?? answer.design;
  hall.lay(id, begin(begun), { known: await knowing(hall, [begun]) });
}

async function desk(hall: Hall, home: string, made: Design | null): Promise<void> {
  const draft = await answeredBy(hall.storage, home);
  if (!draft) return;
  const { sketch: before, ...rest } = draft;
  const same = made !== null && drawnAs(made) === drawnAs(draft.design);
  const sketched = same ? undefined : (made ?? before);
  const answer = sketched ? { ...rest, sketch: sketched } : rest;
  await review(hall, await hashOf(answer.design), answer);
}

async function borrow(hall: Hall, home: string, edits: readonly Edit[]): Promise<void> {
  await hall.resume(home);
  const screen = hall.screen();
  if (screen.name === 'draw') screen.table.getState().dispatch(edits);
}

async function copy(hall: Hall, design: Design, answer: Answer | null): Promise<void> {
  const id = newId();
  await hall.leave();
  if (answer) await keepAnswer(hall.storage, id, answer);
  hall.lay(id, begin(design), { known: await knowing(hall, [design]) });
}

export async function answerAct(hall: Hall, act: AnswerAct): Promise<void> {
  switch (act.do) {
    case 'sketch':
      return sketch(hall, act.answer);
    case 'desk':
      return desk(hall, act.home, act.sketch);
    case 'read': {
      const answer = await answerFor(hall.storage, act.home);
      if (answer) await read(hall, answer);
      return;
    }
    case 'borrow':
      return borrow(hall, act.home, act.edits);
    case 'home':
      return hall.resume(act.home);
    case 'copy':
      return act.of === 'sketch'
        ? copy(hall, act.answer.sketch ?? act.answer.design, null)
        : copy(hall, act.answer.design, act.answer);
    case 'review':
      return review(hall, await hashOf(act.answer.design), act.answer);
  }
}
