import { existsSync, readFileSync } from 'node:fs';
import type { Drawing } from './io/file.ts';
import { readDrawing, textOf } from './io/file.ts';
import { readShared } from './io/link.ts';
import { SnapshotError } from './io/snapshot-error.ts';
import { DesignError } from './model/parse.ts';
import { inspectWords as words } from './words/inspect.ts';
import { nb } from './words/nb.ts';

/** One sentence for the person who asked. */
export class Unreadable extends Error {}

/** Our sentences say what happened and then what to do; here there is room for the first. */
const firstSentence = (text: string): string => text.slice(0, text.indexOf('.') + 1);

/** A drawing in a file or a link. */
export function drawingFrom(argument: string): Drawing {
  const isFile = existsSync(argument);
  if (!isFile && /\.json$/i.test(argument)) throw new Unreadable(words.noFile(argument));
  try {
    return isFile ? readDrawing(textOf(bytesOf(argument))) : readShared(argument);
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
