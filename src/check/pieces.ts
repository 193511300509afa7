import type { Plan, RoomPlan } from '../derive/plan.ts';
import { standsIn } from '../derive/standing.ts';
import type { Furniture } from '../model/design.ts';

/** Furniture that stands in a room. */
export const piecesIn = ({ design }: Plan, room: RoomPlan): Furniture[] =>
  design.furniture.filter((piece) => standsIn(room, piece));
