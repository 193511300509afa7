import { openFloorOf } from '../derive/open-floor.ts';
import type { Plan, RoomPlan } from '../derive/plan.ts';
import type { Kinds } from '../model/kinds.ts';
import type { Mm } from '../model/units.ts';
import type { State } from './finding.ts';
import type { TurnFigures, View } from './wheels.ts';
import { BARE, driveInto, goalOf, isFurnished, joins, takes, turningIn } from './wheels.ts';

/**
 * Room for things on a room's net floor. A bare room can rule a thing out and never promise it: that takes the furniture its use
 * needs. Where only what is drawn takes the place it cannot be told, since furniture can be moved.
 */

const DRAWN: View = { pieces: true, swings: true, reach: Number.POSITIVE_INFINITY };

/** Whether a rectangle has room on the floor, either way round, clear of furniture and the swings of doors. */
export function roomFor(plan: Plan, room: RoomPlan, kinds: Kinds, a: Mm, b: Mm): State {
  const floor = openFloorOf(plan, room.id, kinds.furniture);
  if (!floor || !takes(floor, room.id, BARE, a, b)) return 'not';
  return isFurnished(plan, room, kinds) && takes(floor, room.id, DRAWN, a, b) ? 'holds' : 'unknown';
}

/** Whether somebody so wide comes through a room from any door to any other, past what is drawn there; in, when there is but one. */
export function passes(plan: Plan, room: RoomPlan, kinds: Kinds, width: Mm): State {
  const floor = openFloorOf(plan, room.id, kinds.furniture);
  if (!floor) return 'not';
  const goals = driveInto(floor, room.id).map((w) => goalOf(w, BARE));
  const ways = goals.length === 1 ? [...goals, ...goals] : goals;
  if (joins(floor, { ...DRAWN, swings: false }, width, ways)) return 'holds';
  return joins(floor, BARE, width, ways) ? 'unknown' : 'not';
}

/** Room to turn a wheelchair. */
export function roomToTurn(plan: Plan, room: RoomPlan, kinds: Kinds, f: TurnFigures): State {
  const floor = openFloorOf(plan, room.id, kinds.furniture);
  if (!floor || !turningIn(floor, room.id, BARE, f).does) return 'not';
  return isFurnished(plan, room, kinds) && turningIn(floor, room.id, DRAWN, f).does ? 'holds' : 'unknown';
}
