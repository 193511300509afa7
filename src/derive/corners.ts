import type { Point, Side } from '../model/units.ts';
import type { RoomPlan, StoreyPlan } from './plan.ts';

/** Where two sides of a room meet that may both be pushed: its outermost corners with floor in them and a neighbour on both sides. */
export type Corner = Point & { readonly across: 'left' | 'right'; readonly along: 'top' | 'bottom' };

/** The corners of a room by which two of its sides are pushed at once, in mm; none to four. */
export function cornersOf(storey: StoreyPlan, room: RoomPlan): readonly Corner[] {
  const { x0, x1, y0, y1 } = room.bounds;
  const at: Readonly<Record<Side, number>> = { left: x0, right: x1, top: y0, bottom: y1 };
  const beside = (side: Side, along: number): boolean => {
    const axis = side === 'left' || side === 'right' ? 'v' : 'h';
    return [...storey.walls, ...storey.open].some(
      (w) =>
        w.axis === axis &&
        w.at === at[side] &&
        (w.from === along || w.to === along) &&
        w.owners.includes(room.id) &&
        !w.owners.includes('outside'),
    );
  };
  return (['left', 'right'] as const).flatMap((across) =>
    (['top', 'bottom'] as const).flatMap((along) => {
      const corner = { x: at[across], y: at[along], across, along };
      return beside(across, corner.y) && beside(along, corner.x) ? [corner] : [];
    }),
  );
}
