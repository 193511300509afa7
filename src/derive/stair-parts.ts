import type { Mm, Point, Rect } from '../model/units.ts';
import type { Flight, StairPlan } from './plan.ts';
import { boundsOf } from './steps.ts';
import type { Corners } from './wall-parts.ts';
import type { Turning } from './wedges.ts';
import { isTurning, outerEnd, wedgeBetween } from './wedges.ts';

/**
 * Joinery as stairs of wood are made; our own. A tread is so thick and stands out over the riser under it, which is a board; a landing
 * with its joists; and how far under the foot of a riser the board is that closes a straight flight from below.
 */
export const JOINERY = {
  tread: 40,
  nosing: 25,
  riser: 18,
  landing: 200,
  under: 100,
  lining: 15,
} as const satisfies Record<string, Mm>;

export type StairPart = {
  readonly of: 'tread' | 'riser' | 'landing' | 'lining';
  readonly rect: Rect;
  /** Its corners clockwise, where it is level and fills its rectangle only in part. */
  readonly ring?: readonly Point[];
  /** Heights in mm over the floor the stair starts on. */
  readonly foot: Corners;
  readonly top: Corners;
};

const level = (height: Mm): Corners => [height, height, height, height];

/** What a flight is made of that starts so high over the floor, in climbing order. */
export function flightParts(flight: Flight, from: Mm, riser: Mm): StairPart[] {
  if (flight.treads > 0)
    return isTurning(flight) ? winding(flight, from, riser) : straight(flight, from, riser);
  const top = from + riser;
  return [
    { of: 'landing', rect: flight.rect, foot: level(Math.max(0, top - JOINERY.landing)), top: level(top) },
  ];
}

/** What a stair is made of: what a cut through it shows. A landing counts as one step of the climb. */
export function stairParts({ flights, riser }: StairPlan): StairPart[] {
  let climbed = 0;
  return flights.flatMap((flight) => {
    const parts = flightParts(flight, climbed * riser, riser);
    climbed += Math.max(1, flight.treads);
    return parts;
  });
}

/** A stretch of a flight, from one length of the way up it to another. */
function stretch({ rect, up }: Flight, from: Mm, to: Mm): Rect {
  switch (up) {
    case 'top':
      return { ...rect, y0: rect.y1 - to, y1: rect.y1 - from };
    case 'bottom':
      return { ...rect, y0: rect.y0 + from, y1: rect.y0 + to };
    case 'left':
      return { ...rect, x0: rect.x1 - to, x1: rect.x1 - from };
    default:
      return { ...rect, x0: rect.x0 + from, x1: rect.x0 + to };
  }
}

/** Heights at the corners of a stretch of a flight, by those at its lower and its upper end. */
function rising({ up }: Flight, low: Mm, high: Mm): Corners {
  switch (up) {
    case 'top':
      return [high, high, low, low];
    case 'bottom':
      return [low, low, high, high];
    case 'left':
      return [high, low, low, high];
    default:
      return [low, high, high, low];
  }
}

function straight(flight: Flight, from: Mm, rise: Mm): StairPart[] {
  const { rect, treads, up } = flight;
  const long = up === 'top' || up === 'bottom' ? rect.y1 - rect.y0 : rect.x1 - rect.x0;
  const going = long / treads;
  const { tread, nosing, riser, under, lining } = JOINERY;
  const steps = Array.from({ length: treads }, (_, i): StairPart[] => {
    const [face, top] = [i * going, from + (i + 1) * rise];
    const back = Math.min(long, face + going + riser);
    return [
      {
        of: 'riser',
        rect: stretch(flight, face, face + riser),
        foot: level(top - rise),
        top: level(top - tread),
      },
      { of: 'tread', rect: stretch(flight, face - nosing, back), foot: level(top - tread), top: level(top) },
    ];
  });
  // From where it is clear of the floor.
  const start = Math.max(0, ((under - from) * going) / rise);
  const at = (u: Mm): Mm => from + (rise * u) / going - under;
  const below: StairPart = {
    of: 'lining',
    rect: stretch(flight, start, long),
    foot: rising(flight, at(start), at(long)),
    top: rising(flight, at(start) + lining, at(long) + lining),
  };
  return [...steps.flat(), ...(start < long ? [below] : [])];
}

/** A quarter turn: every tread is a wedge, and its nosing and its riser are wedges too, nought wide at the pivot. */
function winding(flight: Turning, from: Mm, rise: Mm): StairPart[] {
  const { treads, pivot } = flight;
  const { tread, nosing, riser } = JOINERY;
  const part = (of: 'tread' | 'riser', [a, b]: readonly [number, number], foot: Mm, top: Mm): StairPart => {
    const ring = wedgeBetween(flight, a, b);
    return { of, rect: boundsOf(ring), ring, foot: level(foot), top: level(top) };
  };
  return Array.from({ length: treads }, (_, i): StairPart[] => {
    const top = from + (i + 1) * rise;
    /** So far along the outer side, as a share of the turn. */
    const share = (n: number, mm: Mm): number => {
      const { x, y } = outerEnd(flight, n / treads);
      return n / treads + mm / Math.hypot(x - pivot.x, y - pivot.y) / (Math.PI / 2);
    };
    const back = i + 1 < treads ? share(i + 1, riser) : 1;
    return [
      part('riser', [i / treads, share(i, riser)], top - rise, top - tread),
      part('tread', [share(i, -nosing), back], top - tread, top),
    ];
  }).flat();
}
