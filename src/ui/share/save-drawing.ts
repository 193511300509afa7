import { writeFile } from '../../io/file.ts';
import type { Design } from '../../model/design.ts';
import type { PriceList } from '../../model/prices.ts';
import { saveFile, today } from '../parts/save-file.ts';

/**
 * Lets the browser save the drawing as a file, with the price list it names when that is at hand. The name says the house and
 * the day, never a family.
 */
export function saveDrawing(design: Design, prices: PriceList | undefined): void {
  const name = `${design.shell.id}-${design.side.toLowerCase()}-${today()}.romslig.json`;
  saveFile(name, 'application/json', writeFile(design, undefined, prices));
}
