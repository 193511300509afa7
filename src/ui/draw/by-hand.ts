import type { Mm, Rect } from '../../model/units.ts';
import type { Table } from '../../store/state.ts';

/** So close that nothing beside the point is grabbed, in mm. */
const EXACT: Mm = 10;

/** Taps a stretch of choice floor: built floor is left, the other is built. */
export function tapFloor(table: Table, storey: number, { x0, y0, x1, y1 }: Rect): void {
  const held = table.tool;
  table.setTool({ id: 'build' });
  const at = { storey, x: (x0 + x1) / 2, y: (y0 + y1) / 2, reach: EXACT };
  table.press(at);
  table.release(at);
  table.setTool(held);
}
