import { radians } from '../model/units.ts';
/**
 * The eye that looks at the home: it circles a target. World coordinates are metres, x to the right and z down the
 * sheet, y up. Everything the hand and the labels need is plain arithmetic, so that it runs and is tested without a
 * screen; three's camera only copies it.
 */
export type Eye = {
  readonly target: readonly [number, number, number];
  /** Radians clockwise seen from above; 0 stands below the sheet and looks up it. */
  readonly azimuth: number;
  /** Radians over the horizon. */
  readonly elevation: number;
  /** Metres from the target. */
  readonly distance: number;
  /** Width over height of the picture. */
  readonly aspect: number;
};

/** Opening of the lens, in degrees from bottom to top: long enough for right angles to look right. */
export const LENS = 26;
const HALF = Math.tan(radians(LENS) / 2);

const LOWEST = radians(18);
const HIGHEST = radians(88);
const NEAREST = 4;
const FARTHEST = 90;

/** Share of the picture left free round the home. */
export const MARGIN = 0.1;

export type Vector = readonly [number, number, number];
export type Ray = { readonly from: Vector; readonly along: Vector };

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** How steeply one looks at a home: into an open one from above, more so on an upright screen; radians. */
export const lookDown = (closed: boolean, aspect: number): number =>
  radians(closed ? 24 : aspect < 0.9 ? 60 : 52);

/**
 * From the garden and away from the neighbour, so that sheet and model lie alike; steeper on an upright screen. On both homes
 * less from the side, so that neither stands behind the other.
 */
export function firstLook(party: 'left' | 'right', aspect: number, both = false): Eye {
  const upright = aspect < 0.9;
  return {
    target: [0, 0, 0],
    azimuth: (party === 'right' ? -1 : 1) * radians(upright ? 15 : both ? 18 : 28),
    elevation: lookDown(false, aspect),
    distance: 24,
    aspect,
  };
}

/** Right, up and back (from the target to the eye) of the picture. */
function axes(eye: Eye): { right: Vector; up: Vector; back: Vector } {
  const sa = Math.sin(eye.azimuth);
  const ca = Math.cos(eye.azimuth);
  const se = Math.sin(eye.elevation);
  const ce = Math.cos(eye.elevation);
  return { right: [ca, 0, -sa], up: [-sa * se, ce, -ca * se], back: [sa * ce, se, ca * ce] };
}

export function positionOf(eye: Eye): Vector {
  const { back } = axes(eye);
  return [
    eye.target[0] + back[0] * eye.distance,
    eye.target[1] + back[1] * eye.distance,
    eye.target[2] + back[2] * eye.distance,
  ];
}

/** Projects world points to the picture: x and y run from −1 to 1, y up; depth in metres from the eye. */
export function projector(eye: Eye): (x: number, y: number, z: number) => Vector {
  const { right, up, back } = axes(eye);
  const [tx, ty, tz] = eye.target;
  return (x, y, z) => {
    const dx = x - tx;
    const dy = y - ty;
    const dz = z - tz;
    const depth = eye.distance - (dx * back[0] + dy * back[1] + dz * back[2]);
    const reach = depth * HALF;
    return [
      (dx * right[0] + dy * right[1] + dz * right[2]) / (reach * eye.aspect),
      (dx * up[0] + dy * up[1] + dz * up[2]) / reach,
      depth,
    ];
  };
}

/** The ray through a place in the picture, x and y from −1 to 1, y up. `along` is not of unit length. */
export function rayThrough(eye: Eye, x: number, y: number): Ray {
  const { right, up, back } = axes(eye);
  const sx = x * HALF * eye.aspect;
  const sy = y * HALF;
  return {
    from: positionOf(eye),
    along: [
      right[0] * sx + up[0] * sy - back[0],
      right[1] * sx + up[1] * sy - back[1],
      right[2] * sx + up[2] * sy - back[2],
    ],
  };
}

/** Where a ray meets the level `y`, or null when it never does. */
export function atLevel(ray: Ray, y: number): { x: number; z: number } | null {
  const t = (y - ray.from[1]) / ray.along[1];
  if (!(t > 0) || !Number.isFinite(t)) return null;
  return { x: ray.from[0] + ray.along[0] * t, z: ray.from[2] + ray.along[2] * t };
}

/** Metres in the world that one picture unit (half the height) is worth at the target. */
export const reachAt = (eye: Eye): number => eye.distance * HALF;

export const turned = (eye: Eye, azimuth: number, elevation: number): Eye => ({
  ...eye,
  azimuth: eye.azimuth + azimuth,
  elevation: clamp(eye.elevation + elevation, LOWEST, HIGHEST),
});

/** Moves nearer by `factor` (over 1 is nearer), keeping the floor under (x, y) of the picture where it is. */
export function zoomed(eye: Eye, factor: number, x = 0, y = 0): Eye {
  const distance = clamp(eye.distance / factor, NEAREST, FARTHEST);
  const before = atLevel(rayThrough(eye, x, y), eye.target[1]);
  const nearer = { ...eye, distance };
  const after = atLevel(rayThrough(nearer, x, y), eye.target[1]);
  if (!before || !after) return nearer;
  return {
    ...nearer,
    target: [eye.target[0] + before.x - after.x, eye.target[1], eye.target[2] + before.z - after.z],
  };
}

/** Slides the picture so that what was under (x0, y0) comes under (x1, y1). */
export function slid(eye: Eye, x0: number, y0: number, x1: number, y1: number): Eye {
  const a = atLevel(rayThrough(eye, x0, y0), eye.target[1]);
  const b = atLevel(rayThrough(eye, x1, y1), eye.target[1]);
  if (!a || !b) return eye;
  return { ...eye, target: [eye.target[0] + a.x - b.x, eye.target[1], eye.target[2] + a.z - b.z] };
}

/** What should be in the picture: two opposite corners of a box, in metres. */
export type Box = { readonly low: Vector; readonly high: Vector };

const cornersOf = ({ low, high }: Box): Vector[] => {
  const ends = [low, high] as const;
  return Array.from(
    { length: 8 },
    (_, i): Vector => [ends[i & 1]![0], ends[(i >> 1) & 1]![1], ends[(i >> 2) & 1]![2]],
  );
};

/** How far from its target an eye stands that has all of some boxes in the picture, with `margin` of it (0 to 1) left free. */
export const awayFor = (eye: Eye, boxes: readonly Box[], margin: number): number =>
  awayFrom(eye, boxes.flatMap(cornersOf), 1 - margin);

function awayFrom(eye: Eye, corners: readonly Vector[], room: number): number {
  const { right, up, back } = axes(eye);
  const [tx, ty, tz] = eye.target;
  let distance = NEAREST;
  for (const [cx, cy, cz] of corners) {
    const d: Vector = [cx - tx, cy - ty, cz - tz];
    const along = (v: Vector): number => d[0] * v[0] + d[1] * v[1] + d[2] * v[2];
    const wide = Math.abs(along(right)) / (HALF * eye.aspect * room);
    distance = Math.max(distance, along(back) + Math.max(wide, Math.abs(along(up)) / (HALF * room)));
  }
  return distance;
}

/**
 * The eye that shows a box as large as the picture allows, in its middle, with `margin` of the picture (0 to 1) left
 * free at every edge. Direction of looking stays. `also` are in the picture too, and no more of the air over them than they fill.
 */
export function fitted(eye: Eye, box: Box, margin: number, also: readonly Box[] = []): Eye {
  const room = 1 - margin;
  const corners = [box, ...also].flatMap(cornersOf);
  const middle = (axis: 0 | 1 | 2): number => (box.low[axis] + box.high[axis]) / 2;
  let now: Eye = { ...eye, target: [middle(0), middle(1), middle(2)] };
  const { right, up } = axes(eye);
  // Perspective makes the near half larger, so centring and distance settle together in a few rounds.
  for (let round = 0; round < 4; round++) {
    const [tx, ty, tz] = now.target;
    const distance = awayFrom(now, corners, room);
    now = { ...now, distance };
    const project = projector(now);
    const seen = corners.map((c) => project(...c));
    const off = (axis: 0 | 1): number => {
      const all = seen.map((s) => s[axis]);
      return (Math.min(...all) + Math.max(...all)) / 2;
    };
    const x = off(0) * HALF * eye.aspect * distance;
    const y = off(1) * HALF * distance;
    now = {
      ...now,
      target: [tx + right[0] * x + up[0] * y, ty + right[1] * x + up[1] * y, tz + right[2] * x + up[2] * y],
    };
  }
  return { ...now, distance: clamp(now.distance, NEAREST, FARTHEST) };
}

/** The eye `share` (0 to 1) of the way from one to another. */
export function between(from: Eye, to: Eye, share: number): Eye {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return {
    target: [
      mix(from.target[0], to.target[0]),
      mix(from.target[1], to.target[1]),
      mix(from.target[2], to.target[2]),
    ],
    azimuth: mix(from.azimuth, to.azimuth),
    elevation: mix(from.elevation, to.elevation),
    distance: mix(from.distance, to.distance),
    aspect: to.aspect,
  };
}
