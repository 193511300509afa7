import type { Answer } from '../model/answer.ts';
import { canonicalAnswer } from '../model/answer.ts';
import { parseAnswer } from '../model/parse-answer.ts';
import { type AnswerBody, answerBody, bodyOf } from './answer-body.ts';
import { bitWriter } from './bits.ts';
import { markedFile, markedLink, readMarked } from './marked.ts';
import { LONGEST_SNAPSHOT, seal, unseal } from './seal.ts';
import { parsedOr, SnapshotError } from './snapshot-error.ts';

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
  const answer = parsedOr('not an answer', () => parseAnswer(read.answer));
  // One answer, one text, as with a snapshot.
  if (pack({ ...read, answer }) !== text) throw new SnapshotError('damaged', 'not as this program writes it');
  return answer;
}

/** A link that carries an answer. `base` is the address of the app. */
export const answerLinkFor = (answer: Answer, base: string): string =>
  markedLink(base, MARK, encodeAnswer(answer));

/** The answer in what somebody pasted (see marked.ts), or in the text of a file. Throws SnapshotError only. */
export const readAnswerLink = (text: string): Answer => readMarked(text, MARK, decodeAnswer);

/** A small file that carries an answer. */
export const writeAnswerFile = (answer: Answer): string =>
  markedFile('romslig-answer', 'answer', answerLinkFor(answer, ''));
