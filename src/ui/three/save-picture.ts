import type { Plan } from '../../derive/plan.ts';
import type { View } from '../../view/view.ts';
import { saveFile } from '../parts/save-file.ts';

/** Long side of a picture to keep, in pixels: sharp on an A4 sheet. */
const LONG = 2400;

/** Lets the browser save what is seen, or each storey, as PNG files. Their names say the house and the storey, never a family. */
export async function savePictures(view: View, plan: Plan, each: boolean, name: string): Promise<void> {
  const storeys = each ? plan.storeys.map(({ index }) => index) : [undefined];
  for (const storey of storeys) {
    const picture = await view.picture(LONG, storey);
    const level = storey === undefined ? '' : `-${storey + 1}`;
    if (picture) saveFile(`${plan.shell.id}-${name}${level}.png`, picture.type, picture);
  }
}
