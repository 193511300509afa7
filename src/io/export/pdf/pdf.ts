import { LAYERS } from '../../../drawing/lines.ts';
import { DASH, HALO, INK, PENS } from '../../../drawing/pens.ts';
import type { Sheet } from '../../../drawing/sheet.ts';
import type { Paper, Pdf } from './page.ts';
import { openPaper, POINTS } from './page.ts';
import type { Table } from './table.ts';
import { tableOn } from './table.ts';

/** What a document is called, in which language it is written, and of which day it is. */
export type About = {
  readonly title: string;
  readonly lang: string;
  readonly date: string;
  /** Stands under every table: what it is of, with the stamp of a sketch, the day and the drawing's hash. */
  readonly foot?: string;
  /** Said at the end when a letter was met that is not here. */
  readonly missed?: Table;
};

/** Sheets at true scale, one a page, and tables after them; lines are lines and text is text. */
export async function pdfOf(
  sheets: readonly Sheet[],
  tables: readonly Table[],
  { title, lang, date, foot = '', missed }: About,
): Promise<Pdf> {
  const said = [
    ...sheets.flatMap(({ texts }) => texts.map(({ text }) => text)),
    ...tables.flatMap(({ rows }) => rows.flat()),
    foot,
  ];
  const paper = await openPaper(title, lang, date, said.join(' '));
  const { doc } = paper;
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const sheet of sheets) {
    doc.addPage({ size: [sheet.width * POINTS, sheet.height * POINTS], margin: 0 });
    // The drawing is one picture, told by its title and by all that is written on it.
    const alt = sheet.texts.map(({ text }) => text).join(', ');
    root.add(doc.struct('Figure', { title, alt }, () => draw(paper, sheet)));
  }
  for (const table of tables) tableOn(paper, root, table, foot);
  if (missed && paper.missed()) tableOn(paper, root, missed, foot);
  root.end();
  return paper.done();
}

function draw({ doc, width, write }: Paper, { corner, scale, lines, texts }: Sheet): void {
  doc
    .save()
    .scale(POINTS / scale)
    .translate(-corner.x, -corner.y);
  for (const layer of LAYERS) {
    const { pen, fill, dashed } = PENS[layer];
    for (const { d, moved } of lines.filter((l) => l.layer === layer)) {
      doc
        .save()
        .lineWidth(pen * scale)
        .lineJoin('round');
      if (dashed) doc.dash(DASH[0] * scale, { space: DASH[1] * scale });
      if (moved) doc.translate(moved.x, moved.y).rotate(moved.turn * 90);
      doc.path(d);
      if (fill) doc.fillAndStroke(fill, INK);
      else doc.stroke(INK);
      doc.restore();
    }
  }
  doc.restore();
  doc.fillColor(INK);
  for (const { at, text, height, turn, begins, layer } of texts) {
    const size = height / scale;
    const [x, y] = [(at.x - corner.x) / scale, (at.y - corner.y) / scale];
    doc.save();
    if (turn) doc.rotate(turn, { origin: [x * POINTS, y * POINTS] });
    // A name is read across what stands in its room.
    if (layer === 'name') {
      const wide = width(text, size) + HALO;
      const [left, top] = [x - wide / 2, y - size * 0.45];
      doc
        .rect(left * POINTS, top * POINTS, wide * POINTS, size * 0.9 * POINTS)
        .fill('#ffffff')
        .fillColor(INK);
    }
    // Letters of this height are a third of it above the middle and below.
    write(text, begins ? x : x - width(text, size) / 2, y + size * 0.36, size);
    doc.restore();
  }
}
