import { writeFile } from '../../io/file.ts';
import type { Design } from '../../model/design.ts';
import type { PriceList } from '../../model/prices.ts';

/**
 * Lets the browser save the drawing as a file, with the price list it names when that is at hand. The name says the house and
 * the day, never a family.
 */
export function saveDrawing(design: Design, prices: PriceList | undefined): void {
  const file = writeFile(design, undefined, prices);
  const url = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
  const day = new Date().toISOString().slice(0, 10);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = `${design.shell.id}-${design.side.toLowerCase()}-${day}.romslig.json`;
  anchor.click();
  // The browser has taken hold of the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(url));
}
