import { writeFile } from '../../io/file.ts';
import { privateParts } from '../../io/outgoing.ts';
import type { Design } from '../../model/design.ts';
import type { PriceList } from '../../model/prices.ts';
import type { Purpose } from '../../model/purpose.ts';
import { pricesOf } from '../../store/derived.ts';
import { saveFile, today } from '../parts/save-file.ts';
import { useTableStore } from '../parts/table.ts';

/** Lets the browser save a file of a drawing. Its name says the house and the day, never a family. */
export const saveAs = ({ shell, side }: Design, ending: 'romslig.json' | 'png', file: Blob): void =>
  saveFile(`${shell.id}-${side.toLowerCase()}-${today()}.${ending}`, file.type, file);

/** The drawing as a file, with the price list it names when that is at hand. */
export const saveDrawing = (design: Design, prices?: PriceList, purpose?: Purpose): void =>
  saveAs(
    design,
    'romslig.json',
    new Blob([writeFile(design, { ...(purpose && { purpose }), ...(prices && { prices }) })], {
      type: 'application/json',
    }),
  );

/** Saves what lies on the table; what a family has kept for itself leaves the device through the share dialog only. */
export function useSaveFile(onShare: () => void): () => void {
  const table = useTableStore();
  return () => {
    const { history, models } = table.getState();
    const design = history.present;
    if (privateParts(design).length > 0) onShare();
    else saveDrawing(design, pricesOf({ design }, models));
  };
}
