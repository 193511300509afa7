import type { Furniture } from '../../model/design.ts';
import type { FurnitureKind } from '../../model/kinds.ts';
import type { Rect } from '../../model/units.ts';

/** Floor a piece stands on. */
export function furnitureBox({ x, y, turn }: Furniture, { width, depth }: FurnitureKind): Rect {
  const [w, d] = turn % 2 === 0 ? [width, depth] : [depth, width];
  return { x0: x - w / 2, y0: y - d / 2, x1: x + w / 2, y1: y + d / 2 };
}
