import type { Mm, Rect } from '../model/units.ts';
import { metres as m } from '../model/units.ts';
import type { Upper } from './cladding.ts';
import { boards, groupFacing } from './cladding.ts';
import type { Palette, Rgb } from './colour.ts';
import { mix, rgb } from './colour.ts';
import { INNER_CUT } from './cuts.ts';
import type { Vector } from './eye.ts';
import type { Column, Cut, Light, Mesh, MeshBuilder } from './mesh.ts';
import { startMesh } from './mesh.ts';
import type { WallSolid } from './solids.ts';

type Fall = readonly (readonly [far: number, bright: number])[];
/** Walls darken towards the floor, where less light comes in: brightness by the height in metres. */
const BY_HEIGHT: Fall = [
  [0, 0.86],
  [0.09, 0.92],
  [0.8, 1],
];
/** How high the board along the foot of a wall reaches, and how far down the one along the ceiling; metres. */
const SKIRTING = 0.09;
const CORNICE = 0.06;
/** Walls darken a little towards the ceiling, too, where somebody stands under it: by the distance from it in metres. */
const BY_CEILING: Fall = [
  [0, 0.9],
  [CORNICE, 0.93],
  [0.5, 1],
];
const FROM_CEILING = BY_CEILING.map(([far]) => far)
  .filter((far) => far > 0)
  .reverse();
/** The same by the distance from a corner, in mm. */
const BY_CORNER: Fall = [
  [0, 0.84],
  [110, 0.94],
  [420, 1],
];

/** Over the cut of inner walls the dark in their corners is gone within so much, in metres. */
const OVER_CUT = 0.3;
const LOW_HEIGHTS = BY_HEIGHT.map(([at]) => at);
/** Where the light of lamps falls off over a wall: a bend so often along it, in mm, and one so high, in metres. */
const FINE: Mm = 800;
const FINE_HEIGHT = 1.7;
const HEIGHTS = [...LOW_HEIGHTS, INNER_CUT, INNER_CUT + OVER_CUT];

function brightness(fall: Fall, far: number): number {
  for (let i = 1; i < fall.length; i++) {
    const [high, bright] = fall[i]!;
    if (far >= high) continue;
    const [low, dark] = fall[i - 1]!;
    return far <= low ? dark : dark + ((bright - dark) * (far - low)) / (high - low);
  }
  return fall.at(-1)![1];
}

/** Upright face of a part, between two corners as seen from outside, left to right: place and height of the top. */
type Corner = { readonly x: Mm; readonly y: Mm; readonly top: Mm };
type Face = { readonly left: Corner; readonly right: Corner };

const upper = ({ x, y, top }: Corner): Upper => ({ x: m(x), z: m(y), top: m(top) });

function facesOf({ rect: r, tops }: WallSolid): readonly Face[] {
  const a = { x: r.x0, y: r.y0, top: tops[0] };
  const b = { x: r.x1, y: r.y0, top: tops[1] };
  const c = { x: r.x1, y: r.y1, top: tops[2] };
  const d = { x: r.x0, y: r.y1, top: tops[3] };
  return [
    { left: d, right: c },
    { left: b, right: a },
    { left: c, right: b },
    { left: a, right: d },
  ];
}

/** True when two parts touch, or nearly. */
const meets = (a: Rect, b: Rect): boolean =>
  a.x0 <= b.x1 + NEAR && b.x0 <= a.x1 + NEAR && a.y0 <= b.y1 + NEAR && b.y0 <= a.y1 + NEAR;
const NEAR: Mm = 12;

/** True when the face lies wholly against the other part, which stands on its outer side. */
function against({ left, right }: Face, r: Rect): boolean {
  if (left.x === right.x) {
    const touches = left.y > right.y ? r.x0 === left.x : r.x1 === left.x;
    return touches && Math.min(left.y, right.y) >= r.y0 && Math.max(left.y, right.y) <= r.y1;
  }
  const touches = left.x < right.x ? r.y0 === left.y : r.y1 === left.y;
  return touches && Math.min(left.x, right.x) >= r.x0 && Math.max(left.x, right.x) <= r.x1;
}

/**
 * The part of a face that is open to the air. Faces between parts that are cut alike are left out: they are never seen,
 * but their light edge would shine through the joints of the cut.
 */
function open(face: Face, solid: WallSolid, others: readonly WallSolid[]): { foot: Mm; face: Face } | null {
  let foot = solid.foot;
  let { left, right } = face;
  for (const other of others) {
    if (other.groups[0] !== solid.groups[0] || other.groups[1] !== solid.groups[1]) continue;
    if (!against(face, other.rect)) continue;
    const low = Math.min(...other.tops);
    if (other.foot <= foot && low >= Math.max(left.top, right.top)) return null;
    if (other.foot <= foot && low > foot) foot = low;
    else if (other.foot > foot && low >= Math.max(left.top, right.top)) {
      left = { ...left, top: other.foot };
      right = { ...right, top: other.foot };
    }
  }
  return foot < Math.max(left.top, right.top) ? { foot, face: { left, right } } : null;
}

/** A corner of a face, as mm from its left end, and how high the dark in it reaches: no higher than its walls are drawn. */
type Nook = { readonly at: Mm; readonly high: number };

/** Where another part of the walls stands out before a face. */
function cornersOf({ left, right }: Face, others: readonly WallSolid[]): Nook[] {
  const upright = left.x === right.x;
  const [start, end] = upright ? [left.y, right.y] : [left.x, right.x];
  const way = Math.sign(end - start);
  // Just before the face: a face that runs to the right looks down the sheet, one that runs up it looks right.
  const before = upright ? left.x - way * 10 : left.y + way * 10;
  return others.flatMap((other): Nook[] => {
    if (other.foot > 0) return [];
    const { x0, x1, y0, y1 } = other.rect;
    const [near, far, from, to] = upright ? [x0, x1, y0, y1] : [y0, y1, x0, x1];
    if (before < near || before > far) return [];
    const high = other.kind === 'inner' ? INNER_CUT : Number.POSITIVE_INFINITY;
    return [from, to]
      .map((at) => ({ at: (at - start) * way, high }))
      .filter(({ at }) => at >= 0 && at <= (end - start) * way);
  });
}

/** Places along a face where its light bends: its ends, and in and out of every corner. In order, each once. */
function bendsOf(long: Mm, corners: readonly Nook[], fine: boolean): Mm[] {
  const bends = [0, long];
  if (fine) for (let at = FINE; at < long; at += FINE) bends.push(at);
  for (const { at } of corners)
    for (const [far] of BY_CORNER)
      for (const bend of [at - far, at + far]) if (bend > 0 && bend < long) bends.push(bend);
  return bends.sort((a, b) => a - b).filter((bend, i) => i === 0 || bend > bends[i - 1]!);
}

/** Boards along the foot of a face, and along the ceiling over it where there is one to be seen. */
type Trim = { readonly colour: Rgb; readonly ceiling: boolean };

/**
 * One upright face, darker towards the floor and in its corners: upright strips between the bends of its light. Without corners
 * it is one strip from its foot to its top.
 */
function panel(
  mesh: MeshBuilder,
  { left, right }: Face,
  y: number,
  nooks: readonly Nook[] | null,
  colour: Rgb,
  cut: Cut,
  trim: Trim | null,
  fine: boolean,
): void {
  const corners = nooks ?? [];
  const long = Math.abs(right.x - left.x) + Math.abs(right.y - left.y);
  const heights = corners.some((c) => c.high === INNER_CUT) ? HEIGHTS : LOW_HEIGHTS;
  const between = nooks ? (fine ? [...heights, FINE_HEIGHT] : heights).filter((at) => at > y) : [];
  const steps = [y, ...between, Number.POSITIVE_INFINITY];
  const under = trim?.ceiling ? FROM_CEILING : [];
  /** Which strips are boards: the one that ends where the skirting does, and the uppermost under a ceiling. */
  const strips = steps.length - 1 + under.length;
  const isTrim = (j: number): boolean =>
    trim !== null && (steps[j] === SKIRTING || (trim.ceiling && j === strips));
  /** How high the strips reach under a top, and how bright each is there; over the cut of inner walls, so much of the way. */
  const upTo = (top: number) => {
    const low = top - (under[0] ?? 0);
    const ups = [
      ...steps.slice(0, -1).map((step) => Math.min(step, Math.max(y, low))),
      ...under.map((far) => Math.max(y, top - far)),
      top,
    ];
    return {
      ups,
      tones: ups.map(
        (up) => brightness(BY_HEIGHT, up) * (under.length > 0 ? brightness(BY_CEILING, top - up) : 1),
      ),
      over: ups.map((up) => Math.min(1, Math.max(0, (up - INNER_CUT) / OVER_CUT))),
    };
  };
  const flat = left.top === right.top ? upTo(m(left.top)) : null;
  /** The corners of the strips at a place along the face, from its foot up, and how bright each is. */
  const column = (at: Mm): Column => {
    const share = at / long;
    const { ups, tones, over } = flat ?? upTo(m(left.top + (right.top - left.top) * share));
    const x = m(left.x + (right.x - left.x) * share);
    const z = m(left.y + (right.y - left.y) * share);
    let near = long;
    let nearHigh = long;
    for (const c of corners) {
      const far = Math.abs(c.at - at);
      near = Math.min(near, far);
      if (c.high > INNER_CUT) nearHigh = Math.min(nearHigh, far);
    }
    const low = brightness(BY_CORNER, near);
    const high = brightness(BY_CORNER, nearHigh);
    return {
      points: ups.map((up): Vector => [x, up, z]),
      tones: tones.map((tone, i) => (low + (high - low) * over[i]!) * tone),
    };
  };
  const columns = bendsOf(long, corners, fine).map(column);
  const looks: Vector = [left.y - right.y, 0, right.x - left.x];
  // A strip of another colour shares no corners with the next.
  for (let from = 0, to = 1; to <= strips; to++) {
    if (to < strips && isTrim(to + 1) === isTrim(to)) continue;
    mesh.sheet(columns, [from, to], looks, isTrim(to) ? trim!.colour : colour, cut);
    from = to;
  }
}

/**
 * How the walls of a storey stand: open from above, with the edge of the card where they are cut; whole, as somebody inside or an
 * upright cut finds them; or shut under what stands on them, and seen from outside and through the windows only.
 */
export type Standing = 'open' | 'whole' | 'shut';

/**
 * Walls of a storey in card, and glass drawn into the cut of a window. `skirt` is how far outer walls reach below the floor, in
 * metres. Only where walls are open is there an edge to show: it would shine through the joints with what lies on them.
 */
export function wallMesh(
  solids: readonly WallSolid[],
  skirt: number,
  palette: Palette,
  light: Light,
  standing: Standing = 'open',
  /** What falls on façades. */
  outside: Light = light,
  /** Lamps light it (lamplight.ts). */
  fine = false,
): Mesh {
  const mesh = startMesh(light);
  const edge = rgb(palette.edge);
  const white = rgb(palette.white);
  const cladding = rgb(palette.cladding);
  const glass = mix(rgb(palette.water), rgb(palette.glass), 0.6);
  for (const solid of solids) {
    const { rect, tops, part, groups, kind } = solid;
    const beside = solids.filter((other) => other !== solid && meets(rect, other.rect));
    const colour = rgb(kind === 'inner' ? palette.card : palette.outerCard);
    const cut: Cut = { a: groups[0], b: groups[1], foot: m(solid.foot) };
    for (const side of facesOf(solid)) {
      const seen = open(side, solid, beside);
      if (!seen) continue;
      const [left, right] = [upper(seen.face.left), upper(seen.face.right)];
      const façade = kind === 'outer' && groups.includes(groupFacing(left, right));
      const looksIn = groups.includes(groupFacing(right, left));
      // The end of a wall at a corner of the house looks out as its façades do.
      const outdoors = façade || (kind === 'outer' && !looksIn && !beside.some((o) => against(side, o.rect)));
      const y = seen.foot === 0 && kind !== 'inner' && !looksIn ? -skirt : m(seen.foot);
      // The soft dark of the rooms is worth its triangles where one looks into them.
      const within = standing !== 'shut' || façade;
      const trim =
        within && !outdoors ? { colour: white, ceiling: standing === 'whole' && part !== 'sill' } : null;
      mesh.under(outdoors ? outside : light);
      const clad = outdoors ? cladding : colour;
      panel(mesh, seen.face, y, within ? cornersOf(seen.face, beside) : null, clad, cut, trim, fine);
      if (façade) boards(mesh, [left, right], y, clad, cut, (high) => brightness(BY_HEIGHT, high));
    }
    mesh.under(standing === 'shut' && kind !== 'inner' ? outside : light);
    cap(mesh, rect, tops, standing !== 'open' && kind !== 'inner' ? cladding : edge, cut);
    mesh.under(light);
    if (part === 'lintel') underside(mesh, rect, m(solid.foot), colour, cut);
    if (part === 'sill' && solid.window) {
      const inset = (solid.axis === 'v' ? rect.x1 - rect.x0 : rect.y1 - rect.y0) * 0.36;
      const pane =
        solid.axis === 'v'
          ? { ...rect, x0: rect.x0 + inset, x1: rect.x1 - inset }
          : { ...rect, y0: rect.y0 + inset, y1: rect.y1 - inset };
      cap(mesh, pane, tops, glass, { ...cut, foot: 0, lift: 5 });
    }
  }
  return mesh.done();
}

function cap(mesh: MeshBuilder, r: Rect, tops: WallSolid['tops'], colour: Rgb, cut: Cut): void {
  mesh.quad(
    [m(r.x0), m(tops[3]), m(r.y1)],
    [m(r.x1), m(tops[2]), m(r.y1)],
    [m(r.x1), m(tops[1]), m(r.y0)],
    [m(r.x0), m(tops[0]), m(r.y0)],
    colour,
    cut,
  );
}

function underside(mesh: MeshBuilder, r: Rect, y: number, colour: Rgb, cut: Cut): void {
  mesh.quad(
    [m(r.x0), y, m(r.y0)],
    [m(r.x1), y, m(r.y0)],
    [m(r.x1), y, m(r.y1)],
    [m(r.x0), y, m(r.y1)],
    colour,
    cut,
  );
}
