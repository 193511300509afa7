import type { Plan, RoomPlan } from '../derive/plan.ts';
import { standsIn } from '../derive/standing.ts';
import type { RoomId } from '../model/design.ts';
import { isPassage } from '../model/kinds.ts';
import type { Selection } from './state.ts';

/** Pieces of a room, by their place in the design's list. */
export const piecesOf = ({ design }: Plan, room: RoomPlan): readonly number[] =>
  design.furniture.flatMap((piece, index) => (standsIn(room, piece) ? [index] : []));

/** Pieces of a storey that stand in no room. */
export const strayPieces = ({ design, storeys }: Plan, storey: number): readonly number[] =>
  design.furniture.flatMap((piece, index) =>
    piece.storey === storey && !storeys[storey]?.rooms.some((room) => standsIn(room, piece)) ? [index] : [],
  );

/** The room in the hand, or that of the piece or the opening in it: of a door that of the room behind it, and not of the passage before. */
export function roomInHand(plan: Plan, selection: Selection | null): RoomId | null {
  if (selection?.what === 'room') return selection.id;
  const rooms = plan.rooms.filter(
    (room) =>
      (selection?.what === 'opening' && room.openings.includes(selection.index)) ||
      (selection?.what === 'piece' && piecesOf(plan, room).includes(selection.index)),
  );
  return (rooms.find(({ kind }) => !isPassage(kind)) ?? rooms[0])?.id ?? null;
}
