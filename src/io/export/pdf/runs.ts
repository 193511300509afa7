import bidiFactory from 'bidi-js';

/** A stretch of a text that one part of the font sets, as it is handed to it. */
export type Run = { readonly part: string; readonly text: string };

/** Which part of the font has a letter; undefined when none has. `before`: of the letter before it. */
export type PartOf = (letter: string, before: string | undefined) => string | undefined;

const bidi = bidiFactory();

/** Letters that run from right to left, and marks that say so. Where there are none there is nothing to order. */
const LEFTWARD = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Tell which way a text runs, or that two letters join as they do anyway, and are not seen. */
const STEERS = /\u200d|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Holds two letters apart that would join: the second begins a run. */
const APART = '\u200c';
const [TO_RIGHT, TO_LEFT] = ['\u200e', '\u200f'];

const LATIN = 'latin';

/** What is told of a text that stands on the page in another order than it is read. */
export const asRead = (text: string): { actual?: string } => (LEFTWARD.test(text) ? { actual: text } : {});

/** Whether a text begins at the right, by its first letter that runs either way. */
export const beginsRight = (text: string): boolean =>
  LEFTWARD.test(text) && ((bidi.getEmbeddingLevels(text).paragraphs[0]?.level ?? 0) & 1) === 1;

/** Lines of a text that was wrapped, each running the way all of it does. */
export function running(text: string, lines: readonly string[]): string[] {
  if (!LEFTWARD.test(text)) return [...lines];
  const mark = beginsRight(text) ? TO_LEFT : TO_RIGHT;
  return lines.map((line) => mark + line);
}

/**
 * A line in runs from left to right as they stand on the page (the Unicode bidirectional algorithm). A letter that no part of the font
 * has is told by a question mark, and to `miss`.
 */
export function runsOf(line: string, partOf: PartOf, miss: () => void): Run[] {
  const text = line.normalize('NFC').replace(/[\u00a0\u202f]/g, ' ');
  const levels = LEFTWARD.test(text) ? bidi.getEmbeddingLevels(text).levels : null;
  const runs: (Run & { readonly level: number })[] = [];
  let at = 0;
  let before: string | undefined;
  let apart = false;
  for (const letter of text) {
    const level = levels?.[at] ?? 0;
    at += letter.length;
    if (letter < ' ' || STEERS.test(letter)) continue;
    if (letter === APART) {
      apart = true;
      continue;
    }
    const shown = (level % 2 === 1 && bidi.getMirroredCharacter(letter)) || letter;
    const found = partOf(shown, before);
    if (!found) miss();
    before = found ?? LATIN;
    const last = runs.at(-1);
    const set = found ? shown : '?';
    if (last?.part === before && last.level === level && !apart)
      runs[runs.length - 1] = { ...last, text: last.text + set };
    else runs.push({ part: before, text: set, level });
    apart = false;
  }
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) turn(runs, level);
  return runs.map(({ part, text, level }) => {
    // The library sets what is of Arabic from right to left, its letters joined, and its digits too; all else from left to right.
    const turned = /\p{scx=Arabic}/u.test(text);
    return { part, text: turned === (level % 2 === 1) ? text : [...text].reverse().join('') };
  });
}

/** Turns each stretch of runs whose level is this or higher (rule L2). */
function turn(runs: { readonly level: number }[], level: number): void {
  for (let from = 0; from < runs.length; from++) {
    let end = from;
    while (end < runs.length && runs[end]!.level >= level) end++;
    if (end > from) runs.splice(from, end - from, ...runs.slice(from, end).reverse());
    from = end;
  }
}
