import type { Mm, Point } from '../model/units.ts';
import { middle } from '../model/units.ts';
import type { Flight } from './plan.ts';

/** A quarter turn on wedge treads. */
export type Turning = Flight & { readonly pivot: Point };
export const isTurning = (f: Flight): f is Turning => f.pivot !== undefined;

const sidewards = ({ up }: Flight): boolean => up === 'left' || up === 'right';

/** From the pivot along the side where one steps on, and along the one where one steps off; both half as long as the side is. */
function halves({ rect, pivot, ...flight }: Turning): readonly [Point, Point] {
  const { x, y } = middle(rect);
  const [flat, upright] = [
    { x: x - pivot.x, y: 0 },
    { x: 0, y: y - pivot.y },
  ];
  return sidewards({ rect, ...flight }) ? [flat, upright] : [upright, flat];
}

/** Where somebody is on the walking line, which we assume in the middle of the stair, after a share of the turn. */
export function onWalkingLine(flight: Turning, share: number): Point {
  const [on, off] = halves(flight);
  const [cos, sin] = [Math.cos((share * Math.PI) / 2), Math.sin((share * Math.PI) / 2)];
  const { x, y } = flight.pivot;
  return { x: tidy(x + cos * on.x + sin * off.x), y: tidy(y + cos * on.y + sin * off.y) };
}

/** Where the nosing after a share of the turn meets the outer side of the box. */
export function outerEnd(flight: Turning, share: number): Point {
  const { pivot, rect } = flight;
  const walk = onWalkingLine(flight, share);
  const [dx, dy] = [walk.x - pivot.x, walk.y - pivot.y];
  const reach = Math.min(
    dx === 0 ? Infinity : (rect.x1 - rect.x0) / Math.abs(dx),
    dy === 0 ? Infinity : (rect.y1 - rect.y0) / Math.abs(dy),
  );
  return { x: tidy(pivot.x + dx * reach), y: tidy(pivot.y + dy * reach) };
}

/** Share of the turn that is behind somebody who stands at a point of it. */
export function turnedAt(flight: Turning, p: Point): number {
  const [on, off] = halves(flight);
  const [dx, dy] = [p.x - flight.pivot.x, p.y - flight.pivot.y];
  const part = (axis: Point): number => (axis.x === 0 ? dy / axis.y : dx / axis.x);
  return Math.atan2(Math.max(0, part(off)), Math.max(0, part(on))) / (Math.PI / 2);
}

/** What lies between two shares of the turn, clockwise from the pivot. */
export function wedgeBetween(flight: Turning, from: number, to: number): readonly Point[] {
  const { rect, pivot } = flight;
  const far = { x: rect.x0 + rect.x1 - pivot.x, y: rect.y0 + rect.y1 - pivot.y };
  const [a, b] = [outerEnd(flight, from), outerEnd(flight, to)];
  // The outer corner lies between two ends that meet different sides of the box.
  const corner = a.x !== b.x && a.y !== b.y ? [far] : [];
  const ring = [pivot, a, ...corner, b];
  return clockwise(ring) ? ring : [pivot, b, ...corner, a];
}

/** The wedges in climbing order. */
export const wedgesOf = (flight: Turning): (readonly Point[])[] =>
  Array.from({ length: flight.treads }, (_, k) =>
    wedgeBetween(flight, k / flight.treads, (k + 1) / flight.treads),
  );

/** Depth of the shallowest wedge on the walking line, straight across. */
export const wedgeGoing = (flight: Turning): Mm =>
  Math.min(
    ...Array.from({ length: flight.treads }, (_, k) => {
      const [a, b] = [k, k + 1].map((n) => onWalkingLine(flight, n / flight.treads)) as [Point, Point];
      return Math.hypot(b.x - a.x, b.y - a.y);
    }),
  );

const clockwise = (ring: readonly Point[]): boolean =>
  ring.reduce((sum, a, i) => {
    const b = ring[(i + 1) % ring.length]!;
    return sum + a.x * b.y - b.x * a.y;
  }, 0) > 0;

/** To the hundredth of a millimetre, so that what lies on a grid line does so exactly. */
const tidy = (value: Mm): Mm => Math.round(value * 100) / 100;
