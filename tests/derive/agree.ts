import { largest, passage, placeFor } from '../../src/derive/clearance.ts';
import { box, disc } from '../../src/derive/middles.ts';
import type { Solid } from '../../src/derive/solid.ts';
import type { Rect } from '../../src/model/units.ts';
import { holdsBox, joined, largestRadius, rasterOf } from './raster.ts';

/** Whole numbers from a seed, the same on every machine (mulberry32). */
export function numbers(seed: number): (from: number, to: number) => number {
  let a = seed;
  return (from, to) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return from + (((t ^ (t >>> 14)) >>> 0) % (to - from + 1));
  };
}

type RandomRoom = {
  readonly width: number;
  readonly depth: number;
  readonly solids: readonly Solid[];
  readonly from: Rect;
  readonly to: Rect;
};

/** A room of some metres with walls, pieces and open doors anywhere, most to the millimetre, and two places in it. */
function randomRoom(seed: number): RandomRoom {
  const n = numbers(seed);
  const width = n(10, 22) * 100;
  const depth = n(10, 22) * 100;
  const grid = n(0, 2) === 0 ? 50 : 1;
  const at = (most: number) => Math.round(n(-200, most) / grid) * grid;
  const solids: Solid[] = Array.from({ length: n(0, 7) }, () => {
    const [x0, y0] = [at(width), at(depth)];
    if (n(0, 2) > 0) {
      const [w, d] = n(0, 1) ? [n(60, 900), n(60, 900)] : [100, n(300, 1500)];
      return n(0, 1) ? { x0, y0, x1: x0 + w, y1: y0 + d } : { x0, y0, x1: x0 + d, y1: y0 + w };
    }
    const r = n(6, 10) * 100;
    const hinge = { x: n(0, 1) ? x0 : x0 + r, y: n(0, 1) ? y0 : y0 + r };
    return { x0, y0, x1: x0 + r, y1: y0 + r, hinge };
  });
  const place = (): Rect => {
    const [x, y] = [n(0, width - 100), n(0, depth - 100)];
    return { x0: x, y0: y, x1: x + 100, y1: y + 100 };
  };
  return { width, depth, solids, from: place(), to: place() };
}

const FAR = 10_000;
/** Walls of the room itself. */
const round = ({ width, depth }: RandomRoom): Solid[] => [
  { x0: -FAR, x1: FAR, y0: -350, y1: 0 },
  { x0: -FAR, x1: FAR, y0: depth, y1: depth + 350 },
  { x0: -350, x1: 0, y0: -FAR, y1: FAR },
  { x0: width, x1: width + 350, y0: -FAR, y1: FAR },
];

/**
 * What two methods say of so many random rooms where they lie more than 10 mm apart, as lines to read. The 10 mm are from
 * the middle of a thing to what it touches: half of a width.
 */
export function apart(first: number, count: number): string[] {
  const found: string[] = [];
  for (let seed = first; seed < first + count; seed++) {
    const room = randomRoom(seed);
    const { width, depth, from, to } = room;
    const floor = { x0: 0, y0: 0, x1: width, y1: depth };
    const solids = [...round(room), ...room.solids];
    const raster = rasterOf(width, depth, room.solids);
    const says = (wrong: boolean, what: string): void => {
      if (wrong) found.push(`room ${seed}: ${what}`);
    };

    const radius = largestRadius(raster);
    const turns = (r: number) => placeFor(disc(2 * r), [floor], solids) !== null;
    says(radius > 10 && !turns(radius - 10), `a circle of ${radius} mm has room`);
    says(turns(radius + 10), `a circle of ${radius} mm is the largest`);

    const side = 300 + (seed % 13) * 100;
    const long = 5 * largest(width / 5, (n) => placeFor(box(5 * n, side), [floor], solids) !== null);
    says(long > 0 && !holdsBox(raster, long - 20, side - 20), `${long} × ${side} has no room`);
    says(holdsBox(raster, long + 25, side + 20), `more than ${long} × ${side} has room`);

    const wide = 5 * largest(width / 5, (n) => passage(disc(5 * n), floor, solids)([from], [to]));
    const half = wide / 2;
    says(half > 10 && !joined(raster, half - 10, half + 10, from, to), `no way is ${wide} wide`);
    says(joined(raster, half + 12.5, half, from, to), `a way is more than ${wide} wide`);
  }
  return found;
}
