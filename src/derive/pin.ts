import type { RemarkPlace } from '../model/answer.ts';
import type { Anchor } from '../model/design.ts';
import type { Mm, Point, Rect } from '../model/units.ts';
import { middle } from '../model/units.ts';
import type { Plan } from './plan.ts';

/** So far into a room from its upper left corner: its name stands in the middle. */
const INTO: Mm = 400;
const corner = ({ x0, y0, x1, y1 }: Rect): Point => ({
  x: x0 + Math.min(INTO, (x1 - x0) / 2),
  y: y0 + Math.min(INTO, (y1 - y0) / 2),
});

export type Pin = Point & { readonly storey: number };

/** Where on the drawing a remark is pinned; null for one that is about the whole of it. */
export function pinOf(plan: Plan, place: RemarkPlace): Pin | null {
  switch (place.on) {
    case 'point':
      return place;
    case 'room': {
      const room = plan.room(place.room);
      return room ? { storey: room.storey, ...corner(room.clear) } : null;
    }
    case 'opening': {
      const opening = plan.openings.find(({ index }) => index === place.opening);
      return opening ? { storey: opening.storey, ...middle(opening.hole) } : null;
    }
    case 'finding':
      return pinOfAnchor(plan, place.finding);
  }
}

function pinOfAnchor(plan: Plan, { rooms, opening }: Anchor): Pin | null {
  if (opening !== undefined) return pinOf(plan, { on: 'opening', opening });
  return rooms[0] === undefined ? null : pinOf(plan, { on: 'room', room: rooms[0] });
}
