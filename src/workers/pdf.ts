import { lettersOf } from '../io/export/pdf/letter.ts';
import { pdfOf } from '../io/export/pdf/pdf.ts';
import { answerWith } from './answer-with.ts';

/** Sheets with their tables, or letters: what `pdfOf` and `lettersOf` are given. */
export type AskedForPdf =
  | { readonly sheets: Parameters<typeof pdfOf> }
  | { readonly letters: Parameters<typeof lettersOf> };

answerWith((asked: AskedForPdf) =>
  'sheets' in asked ? pdfOf(...asked.sheets) : lettersOf(...asked.letters),
);
