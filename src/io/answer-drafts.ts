import type { Answer } from '../model/answer.ts';
import { decodeAnswer, encodeAnswer } from './answer.ts';
import { remembered } from './remembered.ts';
import { SnapshotError } from './snapshot-error.ts';
import type { AnswerKey, Store } from './storage.ts';

const NOTHING = '';

/** A text of ours that is no longer readable is as good as none: it was only ever a draft of what lies in a link too. */
function read(text: string): Answer | null {
  try {
    return text === NOTHING ? null : decodeAnswer(text);
  } catch (error) {
    if (error instanceof SnapshotError) return null;
    throw error;
  }
}

/** The answer that is being written here to a drawing, by the hash of that. */
export const draftOf = async (storage: Store, hash: string): Promise<Answer | null> =>
  read(await remembered(storage, `answer ${hash}`));

/** Keeps a draft; false when it was not kept. */
export const keepDraft = (storage: Store, hash: string, answer: Answer): Promise<boolean> =>
  keep(storage, `answer ${hash}`, answer);

/** The answer that was opened here to a drawing of this device, with what the family has said back so far. */
export const answerFor = async (storage: Store, home: string): Promise<Answer | null> =>
  read(await remembered(storage, `answered ${home}`));

export const keepAnswer = (storage: Store, home: string, answer: Answer): Promise<boolean> =>
  keep(storage, `answered ${home}`, answer);

async function keep(storage: Store, key: AnswerKey, answer: Answer): Promise<boolean> {
  try {
    return (await storage.remember({ [key]: encodeAnswer(answer) })).ok;
  } catch (error) {
    if (error instanceof SnapshotError) return false;
    throw error;
  }
}

/** The drawing of this device that is the counter-sketch to an answer, and the other way round. */
export async function sketchFor(storage: Store, hash: string): Promise<string | null> {
  return (await remembered(storage, `sketch ${hash}`)) || null;
}
export async function answeredBy(storage: Store, home: string): Promise<Answer | null> {
  const hash = await remembered(storage, `sketched ${home}`);
  return hash === NOTHING ? null : draftOf(storage, hash);
}
export const rememberSketch = async (storage: Store, hash: string, home: string): Promise<void> => {
  await storage.remember({ [`sketch ${hash}`]: home, [`sketched ${home}`]: hash });
};
