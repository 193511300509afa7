import type { Answer } from '../model/answer.ts';
import { canonicalAnswer } from '../model/answer.ts';
import { parseAnswer } from '../model/parse-answer.ts';
import { type AnswerBody, answerBody, bodyOf } from './answer-body.ts';
import { bitWriter } from './bits.ts';
import { readMarked } from './marked.ts';
import { LONGEST_SNAPSHOT, seal, unseal } from './seal.ts';
import { SnapshotError } from './snapshot-error.ts';

/** Version 1 of an answer as text; a snapshot's versions are counted apart, since its link has another mark. */
const VERSION = '1';
const MARK = '#a=';

/** An answer as text. Equal answers have equal texts. Throws SnapshotError `too-long` for one that no reader would take. */
export const encodeAnswer = (answer: Answer): string => pack(bodyOf(canonicalAnswer(answer)));

function pack(content: AnswerBody): string {
  const bits = bitWriter();
  answerBody(bits, content);
  const text = seal(VERSION, bits.bytes());
  if (text.length > LONGEST_SNAPSHOT) throw new SnapshotError('too-long');
  return text;
}

/** Reads a text back to the canonical answer. Throws SnapshotError only, and takes bounded time and memory on any input. */
export function decodeAnswer(text: string): Answer {
  const read = unseal(VERSION, text, (content) => answerBody(content));
  const answer = checked(read.answer);
  // One answer, one text, as with a snapshot.
  if (pack({ ...read, answer }) !== text) throw new SnapshotError('damaged', 'not as this program writes it');
  return answer;
}

function checked(answer: unknown): Answer {
  try {
    return parseAnswer(answer);
  } catch (error) {
    throw new SnapshotError('damaged', 'not an answer', { cause: error });
  }
}

/** A link that carries an answer. `base` is the address of the app. */
export const answerLinkFor = (answer: Answer, base: string): string =>
  `${base.split('#', 1)[0]}${MARK}${encodeAnswer(answer)}`;

/** The answer in what somebody pasted (see marked.ts). Throws SnapshotError only. */
export const readAnswerLink = (text: string): Answer => readMarked(text, MARK, decodeAnswer);

/** A small file that carries an answer. Its link is what is read back, so that a note may hold it too. */
export const writeAnswerFile = (answer: Answer): string =>
  `${JSON.stringify({ format: 'romslig-answer', version: 1, answer: MARK + encodeAnswer(answer) }, null, 2)}\n`;

/** The answer in a file. Throws SnapshotError only. */
export function readAnswerFile(text: string): Answer {
  if (!text.includes(MARK)) throw new SnapshotError('not-a-drawing', 'no answer in this file');
  return readAnswerLink(text);
}
