import PDFDocument from 'pdfkit';
import { partsFor } from './letters.ts';
import type { PartOf, Run } from './runs.ts';
import { beginsRight, runsOf } from './runs.ts';

/** A document that is being written, whose lengths are mm on paper. */
export type Paper = {
  readonly doc: PDFKit.PDFDocument;
  /** How wide a text of this size runs, in mm. */
  readonly width: (text: string, size: number) => number;
  /** Writes a text whose letters stand on a line, from its left end; in `room` it ends at the right when it is read from there. */
  readonly write: (text: string, x: number, baseline: number, size: number, room?: number) => void;
  /** Whether a letter was met that none of the fonts has. */
  readonly missed: () => boolean;
  readonly done: () => Promise<Pdf>;
};

/** A finished document. */
export type Pdf = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** It has letters that none of the fonts has, and a question mark for each: those of Latin, Cyrillic, Arabic and Ethiopic are there. */
  readonly missed: boolean;
};

/** Points of PDF in a millimetre. */
export const POINTS = 72 / 25.4;

const MARK = /\p{M}/u;

/** A font in the document: what pdfkit keeps of it and does not tell in its types. */
type Embedded = {
  readonly font: { hasGlyphForCodePoint(code: number): boolean };
  /** The letters that each of its glyphs stands for. */
  readonly unicode: readonly number[][];
};

/** Opens a document that tells its language, its title and the order in which it is read. `said`: all that will be written in it. */
export async function openPaper(title: string, lang: string, date: string, said: string): Promise<Paper> {
  const parts = partsFor(said);
  const doc = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang,
    displayTitle: true,
    // None of the standard fonts: a browser does not have them, and they have no letters but western ones.
    font: '',
    info: { Title: title, Creator: 'Romslig', Producer: 'Romslig', CreationDate: new Date(date) },
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((done) => doc.on('end', () => done()));
  const fonts = new Map<string, Embedded>();
  for (const { name, bytes } of parts) {
    doc.registerFont(name, bytes() as unknown as Buffer);
    doc.font(name);
    fonts.set(name, (doc as unknown as { _font: Embedded })._font);
  }
  const has = (name: string, code: number): boolean =>
    fonts.get(name)?.font.hasGlyphForCodePoint(code) ?? false;

  let missed = false;
  const partOf: PartOf = (letter, before) => {
    const code = letter.codePointAt(0)!;
    // A mark stands on the letter before it, and is of its part.
    if (before && MARK.test(letter) && has(before, code)) return before;
    return parts.find(({ name }) => has(name, code))?.name;
  };
  const runs = (text: string): Run[] =>
    runsOf(text, partOf, () => {
      missed = true;
    });
  const widthOf = ({ part, text }: Run, size: number): number =>
    doc
      .font(part)
      .fontSize(size * POINTS)
      .widthOfString(text) / POINTS;

  const width: Paper['width'] = (text, size) => runs(text).reduce((sum, run) => sum + widthOf(run, size), 0);

  return {
    doc,
    width,
    write: (text, x, baseline, size, room) => {
      let at = room !== undefined && beginsRight(text) ? x + room - width(text, size) : x;
      for (const run of runs(text)) {
        doc.font(run.part).fontSize(size * POINTS);
        doc.text(run.text, at * POINTS, baseline * POINTS, { lineBreak: false, baseline: 'alphabetic' });
        at += widthOf(run, size);
      }
    },
    missed: () => missed,
    done: async () => {
      // A reader turns Arabic as it stands on the page, and with it the two letters that one glyph stands for.
      for (const letters of fonts.get('arabic')?.unicode ?? []) letters.reverse();
      doc.end();
      await ended;
      const bytes = new Uint8Array(chunks.reduce((sum, c) => sum + c.length, 0));
      chunks.reduce((at, c) => {
        bytes.set(c, at);
        return at + c.length;
      }, 0);
      return { bytes, missed };
    },
  };
}
