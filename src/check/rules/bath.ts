import { fits, isRectangle } from '../../derive/fit.ts';
import type { RoomPlan } from '../../derive/plan.ts';
import type { Mm } from '../../model/units.ts';
import type { State } from '../finding.ts';
import { any, rule, shortSide, spotsOf } from '../rule.ts';

/**
 * one bath with space to turn a wheelchair in front of the toilet; further baths are free. Without fixtures on the drawing:
 *
 * - holds when the net floor has room for a template that is proven to take all fixtures and the space (2.1 × 2.2 or 1.5 × 3.0 m);
 * - does not when neither the circle of 1.5 m nor the rectangle of 1.3 × 1.8 m has room in the bare bath. In a rectangular room the
 *   circle needs a square of its own width; in another it may stand across a corner, and only a room narrower than it rules it out;
 * - else cannot tell: the fixtures must be drawn.
 */
export const turnInBath = rule(
  'R-04',
  [
    'circle_mm',
    'rectangle_width_mm',
    'rectangle_length_mm',
    'template_a_width_mm',
    'template_a_length_mm',
    'template_b_width_mm',
    'template_b_length_mm',
  ],
  ({ plan, kinds, figures: f }) => {
    const judge = (room: RoomPlan): State => {
      const has = (a: Mm, b: Mm) => fits(plan, room.id, a, b);
      if (
        has(f.template_a_width_mm, f.template_a_length_mm) ||
        has(f.template_b_width_mm, f.template_b_length_mm)
      )
        return 'holds';
      if (has(f.circle_mm, f.circle_mm) || has(f.rectangle_width_mm, f.rectangle_length_mm)) return 'unknown';
      return isRectangle(plan, room.id) || narrow(room, f.circle_mm) ? 'not' : 'unknown';
    };
    const baths = plan.rooms
      .filter((r) => kinds.rooms[r.kind].serves === 'bath')
      .map((room) => ({ room, state: judge(room) }));
    const state = any(baths.map((b) => b.state));
    const best = baths.filter((b) => b.state === state).sort((a, b) => b.room.net - a.room.net)[0]?.room;
    if (!best) return [];
    const numbers = { found: shortSide(best), wanted: f.circle_mm, unit: 'mm' } as const;
    return [{ about: 'turn', state, ...numbers, rooms: [best.id], where: spotsOf([best]) }];
  },
);

/** The room, to the middle of its walls, is narrower than the circle: there is no place for it in any corner. */
const narrow = ({ bounds }: RoomPlan, circle: Mm): boolean =>
  Math.min(bounds.x1 - bounds.x0, bounds.y1 - bounds.y0) < circle;
