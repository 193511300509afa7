import type { Mm, Rect } from '../model/units.ts';
import type { StairPlan } from './plan.ts';

/** Depth of a stair's body under its treads; our own. */
const BODY: Mm = 300;

/** A tread or a landing with the body under it, in mm over the floor the stair starts on. */
export type Step = { readonly rect: Rect; readonly foot: Mm; readonly top: Mm };

/** Treads and landings of a stair in climbing order. A landing counts as one step of the climb. */
export function stepsOf({ flights, riser }: StairPlan): Step[] {
  let climbed = 0;
  return flights.flatMap(({ rect, treads, up }) => {
    const steps = Math.max(1, treads);
    return Array.from({ length: steps }, (_, i): Step => {
      climbed++;
      const top = climbed * riser;
      const share = (n: number): number => (up === 'top' || up === 'left' ? 1 - n / steps : n / steps);
      const from = Math.min(share(i), share(i + 1));
      const to = Math.max(share(i), share(i + 1));
      const [wide, deep] = [rect.x1 - rect.x0, rect.y1 - rect.y0];
      const tread =
        up === 'top' || up === 'bottom'
          ? { ...rect, y0: rect.y0 + deep * from, y1: rect.y0 + deep * to }
          : { ...rect, x0: rect.x0 + wide * from, x1: rect.x0 + wide * to };
      return { rect: tread, foot: Math.max(0, top - riser - BODY), top };
    });
  });
}
