import type { Plan, RoomPlan } from '../derive/plan.ts';
import { standsIn } from '../derive/standing.ts';

/** Pieces of a room, by their place in the design's list. */
export const piecesOf = ({ design }: Plan, room: RoomPlan): readonly number[] =>
  design.furniture.flatMap((piece, index) => (standsIn(room, piece) ? [index] : []));

/** Pieces of a storey that stand in no room. */
export const strayPieces = ({ design, storeys }: Plan, storey: number): readonly number[] =>
  design.furniture.flatMap((piece, index) =>
    piece.storey === storey && !storeys[storey]?.rooms.some((room) => standsIn(room, piece)) ? [index] : [],
  );
