import type { lettersOf } from '../io/export/pdf/letter.ts';
import type { Pdf } from '../io/export/pdf/page.ts';
import type { pdfOf } from '../io/export/pdf/pdf.ts';
import { askWorker } from './ask-worker.ts';
import type { AskedForPdf } from './pdf.ts';
import address from './pdf.ts?worker&url';

const ask = askWorker<AskedForPdf, Pdf>(address);

/**
 * Writes a PDF beside the page, which its half second of work would hold up; the library that does it, with all its letters, is fetched
 * with the first. Rejected where no worker can be begun: to have it once more in the page would double half of what is kept of the program.
 */
export const pdfBeside: typeof pdfOf = (...sheets) => ask({ sheets });
/** The same for letters. */
export const lettersBeside: typeof lettersOf = (...letters) => ask({ letters });
