import type { Vector } from './eye.ts';

/** A place in the picture, in pixels. */
export type Dot = { readonly x: number; readonly y: number };

/**
 * Clear floor of a room and how high it lies, and how high the walls before it are cut where it is nearest to the eye: along its
 * upper, right, lower and left side, 0 where none stands. Metres in the world.
 */
export type OwnFloor = {
  readonly x0: number;
  readonly x1: number;
  readonly z0: number;
  readonly z1: number;
  readonly y: number;
  readonly rims: readonly [number, number, number, number];
};

/** Sides of a floor in the picture: the floor lies where `x·nx + y·ny` is at most `end`. */
type Side = { readonly nx: number; readonly ny: number; readonly end: number };

/** How the middle of a card is led: so much of the way that is missing each time, and so many times; pixels that are let go. */
const [STEP, STEPS, LET] = [0.5, 40, 1];

/** The side along two places, the floor to the right of the way from one to the other as the picture has it. */
function sideAlong(a: Dot, b: Dot): Side {
  const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [nx, ny] = [(b.y - a.y) / long, (a.x - b.x) / long];
  return { nx, ny, end: nx * a.x + ny * a.y };
}

/**
 * What is seen of a floor between its walls, from above: it is looked at through the rim of the walls that stand before it. For each
 * of its four sides the foot of the wall there and its rim, whichever stands in the way.
 */
export function seenOf(
  { x0, x1, z0, z1, y, rims }: OwnFloor,
  project: (x: number, y: number, z: number) => Dot,
): (readonly [foot: Side, rim: Side])[] {
  const corners = [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ] as const;
  return corners.map(([ax, az], i) => {
    const [bx, bz] = corners[(i + 1) % 4]!;
    const at = (height: number): Side => sideAlong(project(ax, height, az), project(bx, height, bz));
    return [at(y), at(y + rims[i]!)];
  });
}

/** Places on a floor beside its middle, where something may stand before that; each halfway to a corner. */
export const withinFloor = ({ x0, x1, z0, z1, y }: OwnFloor): readonly Vector[] =>
  [0.25, 0.75].flatMap((u) => [0.75, 0.25].map((v): Vector => [x0 + u * (x1 - x0), y, z0 + v * (z1 - z0)]));

/** How far a card so large each way lies over each wall round a floor when its middle stands there, in pixels, and the way out. */
function overWalls({ x, y }: Dot, seen: ReturnType<typeof seenOf>, width: number, height: number) {
  return seen.map((walls) => {
    let [over, nx, ny] = [0, 0, 0];
    for (const side of walls) {
      const corner = (Math.abs(side.nx) * width + Math.abs(side.ny) * height) / 2;
      const by = side.nx * x + side.ny * y + corner - side.end;
      if (by > over) [over, nx, ny] = [by, side.nx, side.ny];
    }
    return { over, nx, ny };
  });
}

/** How far a card lies over the wall it covers most, in pixels. */
export const coversOf = (at: Dot, seen: ReturnType<typeof seenOf>, width: number, height: number): number =>
  Math.max(...overWalls(at, seen, width, height).map(({ over }) => over));

/**
 * Leads the middle of a card, so large each way, over a floor until no corner of it lies on a wall: the nearer its place the better.
 * Where the floor is too small it stands as far over one wall as over the other, and `covers` says how far; pixels. A card
 * glides as the picture turns, since it goes where it is led and is put on no grid.
 */
export function ontoFloor(
  { x, y }: Dot,
  seen: ReturnType<typeof seenOf>,
  width: number,
  height: number,
): Dot & { readonly covers: number } {
  let at = { x, y };
  for (let i = 0; ; i++) {
    let [dx, dy, covers] = [0, 0, 0];
    for (const { over, nx, ny } of overWalls(at, seen, width, height)) {
      dx -= STEP * over * nx;
      dy -= STEP * over * ny;
      covers = Math.max(covers, over);
    }
    if (covers === 0 || i === STEPS) return { ...at, covers: covers > LET ? covers : 0 };
    at = { x: at.x + dx, y: at.y + dy };
  }
}
