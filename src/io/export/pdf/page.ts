import PDFDocument from 'pdfkit';
import { PARTS } from './letters.ts';

/** A document that is being written, whose lengths are mm on paper. */
export type Paper = {
  readonly doc: PDFKit.PDFDocument;
  /** How wide a text of this size runs, in mm. */
  readonly width: (text: string, size: number) => number;
  /** Writes a text whose letters stand on a line, from its left end. */
  readonly write: (text: string, x: number, baseline: number, size: number) => void;
  /** Whether a letter was met that none of the fonts has. */
  readonly missed: () => boolean;
  readonly done: () => Promise<Uint8Array<ArrayBuffer>>;
};

/** Points of PDF in a millimetre. */
export const POINTS = 72 / 25.4;

type Run = { readonly part: string; readonly text: string };

/** Opens a document that tells its language, its title and the order in which it is read. */
export function openPaper(title: string, lang: string, date: string): Paper {
  const doc = new PDFDocument({
    ...{ autoFirstPage: false, margin: 0, pdfVersion: '1.7', tagged: true, lang, displayTitle: true },
    // None of the standard fonts: a browser does not have them, and they have no letters but western ones.
    font: '',
    info: { Title: title, Creator: 'Romslig', Producer: 'Romslig', CreationDate: new Date(date) },
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((done) => doc.on('end', () => done()));
  const has = new Map<string, (code: number) => boolean>();
  for (const { name, bytes } of PARTS) {
    doc.registerFont(name, bytes() as unknown as Buffer);
    doc.font(name);
    const { font } = (doc as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })
      ._font;
    has.set(name, (code) => font.hasGlyphForCodePoint(code));
  }

  let missed = false;
  /** A text in stretches that one part of the font can set; what none can is told by a question mark. */
  const runsOf = (text: string): Run[] => {
    const runs: Run[] = [];
    for (const letter of text.normalize('NFC').replace(/[\u00a0\u202f]/g, ' ')) {
      if (letter < ' ') continue;
      const code = letter.codePointAt(0)!;
      const found = PARTS.find(({ name }) => has.get(name)!(code));
      const part = found?.name ?? PARTS[0]!.name;
      const last = runs.at(-1);
      const set = found ? letter : '?';
      missed ||= !found;
      if (last?.part === part) runs[runs.length - 1] = { part, text: last.text + set };
      else runs.push({ part, text: set });
    }
    return runs;
  };
  const widthOf = ({ part, text }: Run, size: number): number =>
    doc
      .font(part)
      .fontSize(size * POINTS)
      .widthOfString(text) / POINTS;

  return {
    doc,
    width: (text, size) => runsOf(text).reduce((sum, run) => sum + widthOf(run, size), 0),
    write: (text, x, baseline, size) => {
      let at = x;
      for (const run of runsOf(text)) {
        const wide = widthOf(run, size);
        doc.text(run.text, at * POINTS, baseline * POINTS, { lineBreak: false, baseline: 'alphabetic' });
        at += wide;
      }
    },
    missed: () => missed,
    done: async () => {
      doc.end();
      await ended;
      const all = new Uint8Array(chunks.reduce((sum, c) => sum + c.length, 0));
      chunks.reduce((at, c) => {
        all.set(c, at);
        return at + c.length;
      }, 0);
      return all;
    },
  };
}
