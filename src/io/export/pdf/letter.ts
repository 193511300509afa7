import { INK } from '../../../drawing/pens.ts';
import type { Pdf } from './page.ts';
import { openPaper, POINTS } from './page.ts';
import type { About } from './pdf.ts';
import { asRead } from './runs.ts';
import { wrapped } from './table.ts';

/** A page to read, not to measure on: what it is called, and lines of a few sizes. */
export type Letter = {
  readonly title: string;
  readonly lines: readonly { readonly as: keyof typeof SIZES; readonly text: string }[];
};

/** A4 standing, its edge, and letters by what they say, in mm. */
const PAGE = { width: 210, height: 297, edge: 22 } as const;
const TITLE = 6.5;
const SIZES = { lead: 3.9, head: 4.8, body: 3.9 } as const;
const LEADING = 1.4;
/** Before a line, as a share of its letters. */
const BEFORE = { lead: 0.4, head: 2, body: 0.4 } as const;

/** Each letter on a page of its own, or on as many as it takes. */
export async function lettersOf(letters: readonly Letter[], { title, lang, date }: About): Promise<Pdf> {
  const said = letters.flatMap(({ title, lines }) => [title, ...lines.map(({ text }) => text)]);
  const paper = await openPaper(title, lang, date, said.join(' '));
  const { doc, width, write } = paper;
  const root = doc.struct('Document');
  doc.addStructure(root);
  const room = PAGE.width - 2 * PAGE.edge;
  for (const letter of letters) {
    let y: number = PAGE.edge;
    const turn = (): void => {
      doc.addPage({ size: [PAGE.width * POINTS, PAGE.height * POINTS], margin: 0 }).fillColor(INK);
      y = PAGE.edge;
    };
    const put = (tag: string, text: string, size: number): void => {
      for (const line of wrapped(text, room, (part) => width(part, size))) {
        if (y + size * LEADING > PAGE.height - PAGE.edge) turn();
        root.add(doc.struct(tag, asRead(line), () => write(line, PAGE.edge, y + size, size, room)));
        y += size * LEADING;
      }
    };
    turn();
    put('H1', letter.title, TITLE);
    for (const { as, text } of letter.lines) {
      y += SIZES[as] * BEFORE[as];
      put(as === 'head' ? 'H2' : 'P', text, SIZES[as]);
    }
  }
  root.end();
  return paper.done();
}
