import type { Mm, Point, Rect } from '../model/units.ts';
import { around } from '../model/units.ts';
import type { StairPlan } from './plan.ts';
import { isTurning, wedgesOf } from './wedges.ts';

/** Depth of a stair's body under its treads; our own. */
const BODY: Mm = 300;

/** A tread or a landing with the body under it, in mm over the floor the stair starts on. */
export type Step = {
  readonly rect: Rect;
  /** Its corners clockwise, where it is a wedge and fills its rectangle only in part. */
  readonly ring?: readonly Point[];
  readonly foot: Mm;
  readonly top: Mm;
};

/** Treads and landings of a stair in climbing order. A landing counts as one step of the climb. */
export function stepsOf({ flights, riser }: StairPlan): Step[] {
  let climbed = 0;
  return flights.flatMap((flight) => {
    const { rect, treads, up } = flight;
    const steps = Math.max(1, treads);
    const rings = isTurning(flight) ? wedgesOf(flight) : [];
    return Array.from({ length: steps }, (_, i): Step => {
      climbed++;
      const top = climbed * riser;
      const foot = Math.max(0, top - riser - BODY);
      const ring = rings[i];
      if (ring) return { rect: boundsOf(ring), ring, foot, top };
      const share = (n: number): number => (up === 'top' || up === 'left' ? 1 - n / steps : n / steps);
      const from = Math.min(share(i), share(i + 1));
      const to = Math.max(share(i), share(i + 1));
      const [wide, deep] = [rect.x1 - rect.x0, rect.y1 - rect.y0];
      const tread =
        up === 'top' || up === 'bottom'
          ? { ...rect, y0: rect.y0 + deep * from, y1: rect.y0 + deep * to }
          : { ...rect, x0: rect.x0 + wide * from, x1: rect.x0 + wide * to };
      return { rect: tread, foot, top };
    });
  });
}

/** The rectangle round corners. */
export const boundsOf = (ring: readonly Point[]): Rect =>
  around(ring.map(({ x, y }) => ({ x0: x, x1: x, y0: y, y1: y })))!;
