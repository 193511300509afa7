import type { OpeningPlan, RoomPlan } from '../derive/plan.ts';
import type { Mm, Rect } from '../model/units.ts';
import { sideAt } from '../model/units.ts';
import type { Vector } from './eye.ts';
import type { Lamp } from './lamps.ts';
import { GLAZING } from './openings-geometry.ts';
import type { Squares } from './squares.ts';
import { eachSquareIn } from './squares.ts';

/** Something that stands in the way of light: heights in mm over the floor. */
export type Blocker = { readonly rect: Rect; readonly foot: Mm; readonly top: Mm };

/** True when a box stands between the floor at (x, y) and whatever lies `reach` mm along the way to the sun. */
function blocked(x: Mm, y: Mm, [tx, ty, tz]: Vector, reach: number, { rect, foot, top }: Blocker): boolean {
  let near = foot / ty;
  let far = Math.min(reach, top / ty);
  for (const [from, along, low, high] of [
    [x, tx, rect.x0, rect.x1],
    [y, tz, rect.y0, rect.y1],
  ] as const) {
    if (along === 0) {
      if (from <= low || from >= high) return false;
      continue;
    }
    const a = (low - from) / along;
    const b = (high - from) / along;
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return near < far - 1e-6;
}

type Pane = {
  readonly upright: boolean;
  /** Where the wall ends towards the room and towards the sun. */
  readonly inner: Mm;
  readonly outer: Mm;
  readonly from: Mm;
  readonly to: Mm;
  readonly low: Mm;
  readonly high: Mm;
};

/** The glass of a window the sun shines on, or null. */
function paneOf(o: OpeningPlan, [tx, , tz]: Vector): Pane | null {
  const faces = o.wall?.faces;
  if (o.kind !== 'window' || !faces) return null;
  const out = { left: -tx, right: tx, top: -tz, bottom: tz }[faces];
  if (out <= 0.01) return null;
  const { hole } = o;
  const upright = o.axis === 'v';
  const [low, high] = upright ? [hole.x0, hole.x1] : [hole.y0, hole.y1];
  const [inner, outer] = faces === 'left' || faces === 'top' ? [high, low] : [low, high];
  const [from, to] = [o.from + GLAZING.frame, o.to - GLAZING.frame];
  return {
    upright,
    inner,
    outer,
    from,
    to,
    low: o.sill + GLAZING.frame,
    high: o.sill + o.height - GLAZING.frame,
  };
}

/** How far along the way to the sun a wall's face is met, when it is met within the glass; else null. */
function meets(pane: Pane, face: Mm, x: Mm, y: Mm, [tx, ty, tz]: Vector): number | null {
  const reach = pane.upright ? (face - x) / tx : (face - y) / tz;
  if (!(reach > 0)) return null;
  const high = reach * ty;
  const along = pane.upright ? y + reach * tz : x + reach * tx;
  return high > pane.low && high < pane.high && along > pane.from && along < pane.to ? reach : null;
}

/**
 * How much sun falls on each square of a floor through the windows of its storey, 0 to 1: the glass of every window thrown
 * along the light, clipped by the depth of its wall, by the post of its frame and by whatever stands on the way. A window
 * asks only about the squares its light can reach. The roof and the neighbour's house throw no shadow here.
 */
export function sunThrough(
  squares: Squares,
  openings: readonly OpeningPlan[],
  blockers: readonly Blocker[],
  sun: Vector,
): Float32Array {
  const lit = new Float32Array(squares.columns * squares.rows);
  const [tx, ty, tz] = sun;
  for (const o of openings) {
    const pane = paneOf(o, sun);
    if (!pane) continue;
    // The patch is the glass moved down the light: as far as its lower and its upper edge are high.
    const moved = (along: number, from: Mm, to: Mm): readonly [Mm, Mm] => {
      const ends = [pane.low, pane.high].flatMap((h) => [from - (h / ty) * along, to - (h / ty) * along]);
      return [Math.min(...ends), Math.max(...ends)];
    };
    const [x0, x1] = pane.upright ? moved(tx, pane.inner, pane.inner) : moved(tx, pane.from, pane.to);
    const [y0, y1] = pane.upright ? moved(tz, pane.from, pane.to) : moved(tz, pane.inner, pane.inner);
    // Only what stands between the patch and the window can be in the way.
    const { hole } = o;
    const onWay = blockers.filter(
      ({ rect: r }) =>
        r.x0 < Math.max(x1, hole.x1) &&
        r.x1 > Math.min(x0, hole.x0) &&
        r.y0 < Math.max(y1, hole.y1) &&
        r.y1 > Math.min(y0, hole.y0),
    );
    eachSquareIn(squares, { x0, x1, y0, y1 }, (k, x, y) => {
      const reach = meets(pane, pane.outer, x, y, sun);
      if (reach === null || meets(pane, pane.inner, x, y, sun) === null) return;
      if (o.width > GLAZING.parted) {
        const middle = (pane.inner + pane.outer) / 2;
        const s = pane.upright ? (middle - x) / tx : (middle - y) / tz;
        const along = pane.upright ? y + s * tz : x + s * tx;
        if (Math.abs(along - (o.from + o.to) / 2) < GLAZING.post / 2) return;
      }
      if (!onWay.some((b) => blocked(x, y, sun, reach, b))) lit[k] = 1;
    });
  }
  return lit;
}

/** Light of lamps on the floor of every room, kept in by its walls: 0 to 1. */
export function lampsIn(
  squares: Squares,
  rooms: readonly RoomPlan[],
  lampsOf: (room: RoomPlan) => readonly Lamp[],
): Float32Array {
  const lit = new Float32Array(squares.columns * squares.rows);
  for (const room of rooms)
    for (const { x: lx, y: ly, reach, bright } of lampsOf(room))
      for (const r of room.rects) {
        const near = {
          x0: Math.max(r.x0, lx - reach),
          x1: Math.min(r.x1, lx + reach),
          y0: Math.max(r.y0, ly - reach),
          y1: Math.min(r.y1, ly + reach),
        };
        eachSquareIn(squares, near, (k, x, y) => {
          const off = ((x - lx) ** 2 + (y - ly) ** 2) / (reach * reach);
          // Where two lamps shine it is brighter, and never too bright.
          if (off < 1) lit[k] = 1 - (1 - lit[k]!) * (1 - bright * (1 - off) ** 2);
        });
      }
  return lit;
}

/** How far the light of a lit window reaches over the ground, in mm, and how much wider it gets for each so far. */
const WINDOW_REACH = 2300;
const SPREAD = 0.4;
/** How soft the edge of that light is, in mm. */
const SOFT_EDGE = 500;

/** Light that falls out through windows on the ground by night, 0 to 1: brightest under each, gone a few steps away. */
export function windowsOn(squares: Squares, openings: readonly OpeningPlan[]): Float32Array {
  const lit = new Float32Array(squares.columns * squares.rows);
  for (const { kind, wall, hole, axis } of openings) {
    const faces = wall?.faces;
    if (kind !== 'window' || !faces) continue;
    const upright = axis === 'v';
    const out = faces === 'left' || faces === 'top' ? -1 : 1;
    const face = sideAt(hole, faces);
    const [from, to] = upright ? [hole.y0, hole.y1] : [hole.x0, hole.x1];
    const [near, far] = [
      Math.min(face, face + out * WINDOW_REACH),
      Math.max(face, face + out * WINDOW_REACH),
    ];
    const wide = SPREAD * WINDOW_REACH + SOFT_EDGE;
    const [a, b] = [from - wide, to + wide];
    const patch = upright ? { x0: near, x1: far, y0: a, y1: b } : { x0: a, x1: b, y0: near, y1: far };
    eachSquareIn(squares, patch, (k, x, y) => {
      const off = Math.abs((upright ? x : y) - face);
      const along = upright ? y : x;
      const beside = Math.max(from - along, along - to) - SPREAD * off;
      const inside = Math.min(1, Math.max(0, 0.5 - beside / SOFT_EDGE));
      lit[k] = Math.max(lit[k]!, inside * (1 - off / WINDOW_REACH) ** 1.5);
    });
  }
  return lit;
}
