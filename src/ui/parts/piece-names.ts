import type { Plan, RoomPlan } from '../../derive/plan.ts';
import type { MoreWords } from '../../words/words.ts';

/** What a kind of furniture is called; a municipality's own may have no word here. */
export const pieceName = (kind: string, { piece, furniture }: MoreWords): string =>
  Object.hasOwn(piece, kind) ? piece[kind as keyof typeof piece] : furniture.other;

/** Pieces whose middle stands in a room, by their place in the design's list. */
export const piecesIn = ({ design }: Plan, { storey, rects }: RoomPlan): readonly number[] =>
  design.furniture.flatMap((f, index) =>
    f.storey === storey && rects.some((r) => r.x0 <= f.x && f.x < r.x1 && r.y0 <= f.y && f.y < r.y1)
      ? [index]
      : [],
  );

/** Pieces of a storey that stand in no room. */
export const strayPieces = (plan: Plan, storey: number): readonly number[] => {
  const housed = new Set(plan.rooms.flatMap((room) => piecesIn(plan, room)));
  return plan.design.furniture.flatMap((f, i) => (f.storey === storey && !housed.has(i) ? [i] : []));
};
