import { fits, isRectangle } from '../derive/fit.ts';
import type { Plan, RoomPlan } from '../derive/plan.ts';
import type { Mm } from '../model/units.ts';
import type { State } from './finding.ts';
import { any } from './rule.ts';

/**
 * Room for things on a room's net floor, as far as it can be told while only walls are seen. What stands there and what swings in
 * may take the place, so that a bare room can rule a thing out and never promise it. Everything that asks for floor on behalf of a
 * need asks here: this is where an exact measure of clearance is to come in.
 */
export const roomFor = (plan: Plan, room: RoomPlan, a: Mm, b: Mm): State =>
  fits(plan, room.id, a, b) ? 'unknown' : 'not';

/** A room without corners or nibs: its largest clear rectangle goes from wall to wall both ways. */
function isPlain({ shell }: Plan, { rects, bounds, clear }: RoomPlan): boolean {
  const lost = Math.max(
    bounds.x1 - bounds.x0 - (clear.x1 - clear.x0),
    bounds.y1 - bounds.y0 - (clear.y1 - clear.y0),
  );
  return rects.length === 1 && lost <= shell.walls.inner;
}

/** Whether somebody so wide comes through a room from any door to any other. Round a corner that cannot be told by rectangles alone. */
export const passes = (plan: Plan, room: RoomPlan, width: Mm): State =>
  !fits(plan, room.id, width, width) ? 'not' : isPlain(plan, room) ? 'holds' : 'unknown';

/** A turning space by TEK17: a circle, or a rectangle either way. */
export type TurnFigures = Readonly<Record<'circle_mm' | 'rectangle_width_mm' | 'rectangle_length_mm', Mm>>;

/** Room to turn a wheelchair. A circle may stand across a corner of a room that is no rectangle, unless the room is too narrow for it. */
export function roomToTurn(plan: Plan, room: RoomPlan, f: TurnFigures): State {
  const circle = roomFor(plan, room, f.circle_mm, f.circle_mm);
  const rectangle = roomFor(plan, room, f.rectangle_width_mm, f.rectangle_length_mm);
  const { x0, y0, x1, y1 } = room.bounds;
  const ruledOut = isRectangle(plan, room.id) || Math.min(x1 - x0, y1 - y0) < f.circle_mm;
  return any([circle, rectangle, ruledOut ? 'not' : 'unknown']);
}
