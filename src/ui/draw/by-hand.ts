import type { OpeningPlan, StairPlan } from '../../derive/plan.ts';
import type { Mm, Point, Rect } from '../../model/units.ts';
import type { Table } from '../../store/state.ts';

/** A place on a storey, in mm. */
type Spot = Point & { readonly storey: number };

/** So close that nothing beside the point is grabbed, in mm. */
const EXACT: Mm = 10;

/**
 * Drags what lies at a point, as a finger would: buttons and pointers then share one way of moving things, and are refused
 * for the same reasons.
 */
export function dragBy(table: Table, at: Spot, dx: Mm, dy: Mm): void {
  if (table.tool.id !== 'select') table.setTool({ id: 'select' });
  const from = { ...at, reach: EXACT };
  const to = { ...from, x: at.x + dx, y: at.y + dy };
  table.press(from);
  table.move(to);
  table.release(to);
}

/** Taps a stretch of choice floor: built floor is left, the other is built. */
export function tapFloor(table: Table, storey: number, stretch: Rect): void {
  const held = table.tool;
  table.setTool({ id: 'build' });
  const at = { storey, ...middle(stretch), reach: EXACT };
  table.press(at);
  table.release(at);
  table.setTool(held);
}

/** Where to take hold of an opening. */
export function middleOf({ storey, axis, at, from, to }: OpeningPlan): Spot {
  const along = (from + to) / 2;
  return axis === 'v' ? { storey, x: at, y: along } : { storey, x: along, y: at };
}

/** Where to take hold of a stair: on its floor, since the middle of an L may be open. */
export function stepOf({ storey, rects, bounds }: StairPlan): Spot {
  return { storey, ...middle(rects[0] ?? bounds) };
}

const middle = ({ x0, y0, x1, y1 }: Rect): Point => ({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 });
