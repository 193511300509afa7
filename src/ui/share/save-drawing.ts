import { writeFile } from '../../io/file.ts';
import { privateParts } from '../../io/outgoing.ts';
import type { Design } from '../../model/design.ts';
import type { PriceList } from '../../model/prices.ts';
import { pricesOf } from '../../store/derived.ts';
import { saveFile, today } from '../parts/save-file.ts';
import { useTableStore } from '../parts/table.ts';

/**
 * Lets the browser save the drawing as a file, with the price list it names when that is at hand. The name says the house and
 * the day, never a family.
 */
export function saveDrawing(design: Design, prices: PriceList | undefined): void {
  const name = `${design.shell.id}-${design.side.toLowerCase()}-${today()}.romslig.json`;
  saveFile(name, 'application/json', writeFile(design, undefined, prices));
}

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
