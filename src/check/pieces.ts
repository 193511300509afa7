import type { Plan, RoomPlan } from '../derive/plan.ts';
import type { Furniture } from '../model/design.ts';

/** Furniture whose middle stands in a room. */
export const piecesIn = ({ design }: Plan, { storey, rects }: RoomPlan): Furniture[] =>
  design.furniture.filter(
    (f) => f.storey === storey && rects.some((r) => r.x0 <= f.x && f.x < r.x1 && r.y0 <= f.y && f.y < r.y1),
  );
