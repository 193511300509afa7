import { zlibSync } from 'fflate';
import { houseRect } from '../../../drawing/house.ts';
import { glazing } from '../../../drawing/opening-shape.ts';
import type { Mm, Point, Rect } from '../../../model/units.ts';
import { middle, standingRect } from '../../../model/units.ts';
import { pngOf } from '../../png.ts';
import type { Home } from '../home.ts';
import type { Target } from './viewpoint.ts';
import { RATIO } from './viewpoint.ts';

/** Pixels across and down, and what is kept clear round the house. */
const [WIDTH, EDGE] = [800, 24];
const HEIGHT = WIDTH / RATIO;

const COLOURS = {
  paper: [252, 250, 246],
  floor: [240, 233, 221],
  about: [176, 214, 195],
  thing: [214, 203, 186],
  wall: [58, 50, 44],
  glass: [126, 170, 190],
  pin: [176, 92, 20],
} as const;
type Colour = keyof typeof COLOURS;
const NAMES = Object.keys(COLOURS) as Colour[];

/** A pin and the ring round it, in pixels. */
const [PIN, RING] = [14, 19];

/**
 * The storey that a remark is pinned to, seen from above as a PNG: what it is about in green, and a pin in its place. It is painted pixel
 * by pixel, so that the terminal, which has no canvas, makes the same bytes.
 */
export function pictureOf({ plan, kinds }: Home, { pin, rooms }: Target): Uint8Array {
  const storey = plan.storeys[pin.storey]!;
  const house = houseRect(plan.shell);
  const per = Math.max(
    (house.x1 - house.x0) / (WIDTH - 2 * EDGE),
    (house.y1 - house.y0) / (HEIGHT - 2 * EDGE),
  );
  const centre = middle(house);
  const across = (x: Mm): number => Math.round(WIDTH / 2 + (x - centre.x) / per);
  const down = (y: Mm): number => Math.round(HEIGHT / 2 + (y - centre.y) / per);
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  // A pin may stand outside the house, and even outside the picture.
  const inside = (x: number): number => Math.min(WIDTH, Math.max(0, x));
  const row = (colour: Colour, y: number, from: number, to: number): void => {
    if (y < 0 || y >= HEIGHT) return;
    pixels.fill(NAMES.indexOf(colour), y * WIDTH + inside(from), y * WIDTH + inside(to));
  };
  const fill = (colour: Colour, rects: readonly Rect[]): void => {
    for (const { x0, x1, y0, y1 } of rects)
      for (let y = down(y0); y < down(y1); y++) row(colour, y, across(x0), across(x1));
  };
  const spot = (colour: Colour, at: Point, radius: number): void => {
    for (let dy = -radius; dy <= radius; dy++) {
      const half = Math.round(Math.sqrt(radius ** 2 - dy ** 2));
      row(colour, down(at.y) + dy, across(at.x) - half, across(at.x) + half + 1);
    }
  };
  const things = plan.design.furniture.flatMap((f) => {
    const kind = kinds.furniture[f.kind];
    return f.storey === storey.index && kind ? [standingRect(f, kind)] : [];
  });
  const openings = plan.openings.filter((o) => o.storey === storey.index && o.wall);
  const about = storey.rooms.filter(({ id }) => rooms.includes(id));
  fill('floor', storey.built);
  for (const room of about) fill('about', room.rects);
  fill('thing', things);
  for (const { rect } of storey.pieces) fill('wall', [rect]);
  for (const { hole } of openings) fill('floor', [hole]);
  fill('glass', openings.filter(({ kind }) => kind === 'window').map(glazing));
  spot('paper', pin, RING);
  spot('pin', pin, PIN);
  return pngOf([WIDTH, HEIGHT], Object.values(COLOURS), pixels, zlibSync);
}
