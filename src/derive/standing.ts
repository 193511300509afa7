import type { Furniture, Turn } from '../model/design.ts';
import type { Mm, Rect, Side } from '../model/units.ts';
import { within } from '../model/units.ts';
import type { RoomPlan } from './plan.ts';

/** A piece of furniture where it stands. */
export type Standing = {
  readonly id: string;
  readonly rect: Rect;
  readonly turn: Turn;
  readonly height: Mm;
  /** It comes and goes; nobody's way is measured round it. */
  readonly loose: boolean;
  /** Free height under it. */
  readonly under: Mm;
};

/** What is no higher than this, a mat, is in nobody's way: furniture stands on it, and one walks over it. Our estimate. */
export const FLAT: Mm = 50;

/** Sides in the order in which a quarter turn clockwise takes them. */
const ROUND: readonly Side[] = ['bottom', 'left', 'top', 'right'];
const turned = (turn: Turn, by: number): Side => ROUND[(turn + by) % 4]!;

/** The sides of a piece on the sheet: at turn 0 it has its back to the top. */
export const sidesOf = (turn: Turn) => ({
  front: turned(turn, 0),
  left: turned(turn, 1),
  back: turned(turn, 2),
  right: turned(turn, 3),
});

/** Floor along one side of a rectangle, so deep; with depth 0 the side itself. */
export function beside(r: Rect, side: Side, depth: Mm): Rect {
  switch (side) {
    case 'top':
      return { ...r, y0: r.y0 - depth, y1: r.y0 };
    case 'bottom':
      return { ...r, y0: r.y1, y1: r.y1 + depth };
    case 'left':
      return { ...r, x0: r.x0 - depth, x1: r.x0 };
    case 'right':
      return { ...r, x0: r.x1, x1: r.x1 + depth };
  }
}

/** Whether a piece is of a room: its middle stands there. */
export const standsIn = ({ storey, rects }: Pick<RoomPlan, 'storey' | 'rects'>, piece: Furniture): boolean =>
  piece.storey === storey && rects.some((r) => within(r, piece));
