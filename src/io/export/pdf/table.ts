import { INK } from '../../../drawing/pens.ts';
import type { Paper } from './page.ts';
import { POINTS } from './page.ts';
import { asRead, running } from './runs.ts';

/** A table under its own heading. */
export type Table = { readonly title: string; readonly rows: readonly (readonly string[])[] };

/** A4 lying down, its edge and its letters, in mm. */
const PAGE = { width: 297, height: 210, edge: 12 } as const;
const LETTERS = { title: 5, body: 2.6 } as const;
/** From line to line, as a share of their letters; and between two columns, in mm. */
const LEADING = 1.35;
const GAP = 3;
/** No column asks for more than so much, in mm: what is longer is wrapped. */
const MOST = 70;

/**
 * Writes a table on as many pages as it takes, its first row at the head of each. `foot` stands under each: a page that is torn loose tells
 * what it is of, and that it is a sketch.
 */
export function tableOn(
  paper: Paper,
  root: PDFKit.PDFStructureElement,
  { title, rows }: Table,
  foot: string,
): void {
  const { doc, width, write } = paper;
  const size = LETTERS.body;
  const line = size * LEADING;
  const columns = widthsOf(rows, (text) => width(text, size));
  const [head, ...body] = rows.map((row) =>
    row.map((text, i) => wrapped(text, columns[i]!, (t) => width(t, size))),
  );
  if (!head) return;
  let y = PAGE.height;
  const put = (row: readonly (readonly string[])[]): void => {
    root.add(
      doc.struct('P', asRead(row.flat().join(' ')), () => {
        let x: number = PAGE.edge;
        row.forEach((lines, i) => {
          for (const [n, text] of lines.entries()) write(text, x, y + size + n * line, size, columns[i]);
          x += columns[i]! + GAP;
        });
      }),
    );
    y += heightOf(row, line);
  };
  const turn = (): void => {
    doc.addPage({ size: [PAGE.width * POINTS, PAGE.height * POINTS], margin: 0 }).fillColor(INK);
    y = PAGE.edge + LETTERS.title;
    root.add(doc.struct('H1', asRead(title), () => write(title, PAGE.edge, y, LETTERS.title)));
    y += LETTERS.title;
    const under = PAGE.height - PAGE.edge / 2;
    if (foot) root.add(doc.struct('P', asRead(foot), () => write(foot, PAGE.edge, under, size)));
    put(head);
    doc.lineWidth(0.3 * POINTS).moveTo(PAGE.edge * POINTS, y * POINTS);
    doc.lineTo((PAGE.width - PAGE.edge) * POINTS, y * POINTS).stroke(INK);
    y += line / 2;
  };
  turn();
  for (const row of body) {
    if (y + heightOf(row, line) > PAGE.height - PAGE.edge) turn();
    put(row);
  }
}

const heightOf = (row: readonly (readonly string[])[], line: number): number =>
  Math.max(1, ...row.map((lines) => lines.length)) * line + line * 0.4;

/** Columns as wide as their longest text, the longest cut back until all stand on the page. */
function widthsOf(rows: readonly (readonly string[])[], width: (text: string) => number): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const wanted = Array.from({ length: count }, (_, i) =>
    Math.min(MOST, Math.max(...rows.map((row) => width(row[i] ?? '')))),
  );
  const room = PAGE.width - 2 * PAGE.edge - GAP * (count - 1);
  while (wanted.reduce((a, b) => a + b, 0) > room) {
    const widest = wanted.indexOf(Math.max(...wanted));
    wanted[widest]! -= 1;
  }
  return wanted;
}

/** A text in lines no wider than a column; a word that is too long is broken. */
export function wrapped(text: string, room: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (width(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && width(line + letter) > room) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return running(text, line === '' ? lines : [...lines, line]);
}
