import type { Plan } from '../../derive/plan.ts';
import type { View } from '../../view/mount.tsx';

/** Long side of a picture to keep, in pixels: sharp on an A4 sheet. */
const LONG = 2400;

function save(picture: Blob, name: string): void {
  const url = URL.createObjectURL(picture);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser has taken hold of the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** Lets the browser save what is seen, or each storey, as PNG files. Their names say the house and the storey, never a family. */
export async function savePictures(view: View, plan: Plan, each: boolean, name: string): Promise<void> {
  const storeys = each ? plan.storeys.map(({ index }) => index) : [undefined];
  for (const storey of storeys) {
    const picture = await view.picture(LONG, storey);
    const level = storey === undefined ? '' : `-${storey + 1}`;
    if (picture) save(picture, `${plan.shell.id}-${name}${level}.png`);
  }
}
