import type { Zone } from '../../model/shell.ts';
import type { M2, Mm, Rect } from '../../model/units.ts';
import type { Table } from '../../store/state.ts';

/** So close that nothing beside the point is grabbed, in mm. */
const EXACT: Mm = 10;

/** How much floor a stretch is, in m2. */
export const floorOf = ({ rects }: Zone): M2 =>
  rects.reduce((sum, r) => sum + ((r.x1 - r.x0) * (r.y1 - r.y0)) / 1e6, 0);

/** Taps a stretch of choice floor: built floor is left, the other is built. */
export function tapFloor(table: Table, storey: number, { x0, y0, x1, y1 }: Rect): void {
  const held = table.tool;
  table.setTool({ id: 'build' });
  const at = { storey, x: (x0 + x1) / 2, y: (y0 + y1) / 2, reach: EXACT };
  table.press(at);
  table.release(at);
  table.setTool(held);
}
