import { existsSync, readFileSync } from 'node:fs';
import { readAnswerLink } from './io/answer.ts';
import type { Drawing } from './io/file.ts';
import { readDrawing, textOf } from './io/file.ts';
import { readShared } from './io/link.ts';
import { carriesLink } from './io/marked.ts';
import { SnapshotError } from './io/snapshot-error.ts';
import type { Answer } from './model/answer.ts';
import { DesignError } from './model/parse.ts';
import { inspectWords as words } from './words/inspect.ts';
import { nb } from './words/nb.ts';

/** One sentence for the person who asked. */
export class Unreadable extends Error {}

/** Our sentences say what happened and then what to do; here there is room for the first. */
const firstSentence = (text: string): string => text.slice(0, text.indexOf('.') + 1);

/** What is looked at: a drawing, or the one that an answer is about with that answer. */
type Read = Drawing & { readonly answer?: Answer };

/** An answer travels as a link, alone or in a small file. */
const inText = (text: string): Read | null => {
  if (!carriesLink(text, 'a')) return null;
  const answer = readAnswerLink(text);
  return { design: answer.design, purpose: 'looking', answer };
};

/** A drawing, or an answer to one, in a file or a link. */
export function drawingFrom(argument: string): Read {
  const isFile = existsSync(argument);
  if (!isFile && /\.json$/i.test(argument)) throw new Unreadable(words.noFile(argument));
  try {
    const text = isFile ? textOf(bytesOf(argument)) : argument;
    return inText(text) ?? (isFile ? readDrawing(text) : readShared(text));
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    if (isFile && error.why === 'empty') throw new Unreadable(words.empty(argument));
    if (isFile && error.why === 'damaged') throw new Unreadable(words.damaged(argument, reasonOf(error)));
    throw new Unreadable(firstSentence(nb.cannotOpen[error.why]));
  }
}

/** What the reader of designs found, or else what the file reader did. */
const reasonOf = ({ cause, message }: SnapshotError): string =>
  cause instanceof DesignError ? cause.message : message;

function bytesOf(path: string): ArrayBuffer {
  try {
    return Uint8Array.from(readFileSync(path)).buffer;
  } catch {
    throw new Unreadable(words.unreadable(path));
  }
}
