import type { Mm, Point, Rect } from '../model/units.ts';
import type { Solid } from './solid.ts';
import { gapTo, length } from './solid.ts';

/**
 * Where the middle of a thing may be. A rectangle of middles is free when the thing cuts into nothing from any of them, and shut when it
 * cuts into some one solid from all of them. Others are cut up, first along the lines at which the thing just touches a
 * solid, so that all that is straight is told exactly. What is left lies round corners: where only one corner is near,
 * its arc is reckoned with; where several are, middles are halved, down to FINEST.
 */

/** A thing that wants room: a box by half its sides, grown by a radius. */
export type Mover = { readonly x: Mm; readonly y: Mm; readonly round: Mm };

/** Everything is taken this much smaller all round, so that what fits to the millimetre fits. */
const PLAY: Mm = 0.25;
/** Rounding of the machine. */
const EXACT: Mm = 1e-6;
/** Mixed middles no larger than this count as shut. */
const FINEST: Mm = 4;
/** A thing this near to a goal counts as touching it: what was taken for shut may lie between. */
const NEAR: Mm = 2 * FINEST;

/** A circle by its diameter. */
export const disc = (across: Mm): Mover => ({ x: 0, y: 0, round: across / 2 - PLAY });
/** A rectangle by its sides along x and y. */
export const box = (width: Mm, depth: Mm): Mover => ({ x: width / 2 - PLAY, y: depth / 2 - PLAY, round: 0 });

type Arc = { readonly x: Mm; readonly y: Mm; readonly radius: Mm };

export type Middles = Rect & {
  /** Round: free but for one arc. Mixed: not known yet. */
  state: 'free' | 'round' | 'mixed' | 'shut';
  /** Those that the thing cuts into from some of these middles. */
  readonly solids: readonly Solid[];
  readonly arc: Arc | null;
  parts: readonly [Middles, Middles] | null;
  /** Those one can slide to, once ways are looked for. */
  readonly beside: Middles[];
};

/** How far the thing is from a solid when it is nearest, its middle somewhere in a rectangle; below 0 when it cuts into it. */
const spare = (m: Mover, x0: Mm, y0: Mm, x1: Mm, y1: Mm, s: Solid): Mm =>
  gapTo(x0 - m.x, y0 - m.y, x1 + m.x, y1 + m.y, s) - m.round;
/** From one middle it cuts into the solid, or just touches it: middles between such are all shut. */
const shuts = (m: Mover, x: Mm, y: Mm, s: Solid): boolean => spare(m, x, y, x, y, s) < EXACT;

/** Which of two ends a stretch lies wholly beyond. */
const beyond = (low: Mm, high: Mm, start: Mm, end: Mm): Mm | null =>
  low > end - EXACT ? end : high < start + EXACT ? start : null;

/** The circle outside which a thing is clear of a solid, when all its middles lie beyond one corner, or before the bow of a leaf. */
function arcOf(m: Mover, x0: Mm, y0: Mm, x1: Mm, y1: Mm, s: Solid): Arc | null {
  const far = Number.POSITIVE_INFINITY;
  const { hinge } = s;
  const right = !hinge ? s.x1 : hinge.x === s.x0 ? hinge.x : far;
  const left = !hinge ? s.x0 : hinge.x === s.x1 ? hinge.x : -far;
  const below = !hinge ? s.y1 : hinge.y === s.y0 ? hinge.y : far;
  const above = !hinge ? s.y0 : hinge.y === s.y1 ? hinge.y : -far;
  const x = beyond(x0, x1, left - m.x, right + m.x);
  const y = beyond(y0, y1, above - m.y, below + m.y);
  return x === null || y === null ? null : { x, y, radius: m.round + (hinge ? s.x1 - s.x0 : 0) };
}

/** The middles in a rectangle as they are known at first; `near` are all solids that the thing could meet from there. */
export function middles(m: Mover, x0: Mm, y0: Mm, x1: Mm, y1: Mm, near: readonly Solid[]): Middles {
  const solids: Solid[] = [];
  for (const s of near) {
    if (spare(m, x0, y0, x1, y1, s) > -EXACT) continue;
    // Solids and things are convex, so that what is shut at all four corners is shut between them.
    if (shuts(m, x0, y0, s) && shuts(m, x1, y1, s) && shuts(m, x0, y1, s) && shuts(m, x1, y0, s))
      return { x0, y0, x1, y1, state: 'shut', solids, arc: null, parts: null, beside: [] };
    solids.push(s);
  }
  const arc = solids.length === 1 ? arcOf(m, x0, y0, x1, y1, solids[0]!) : null;
  const state = solids.length === 0 ? 'free' : arc ? 'round' : 'mixed';
  return { x0, y0, x1, y1, state, solids, arc, parts: null, beside: [] };
}

/** Cuts at the touching line nearest to the middle, else in two halves; null when they are too small to be cut. */
export function cutInTwo(m: Mover, c: Middles): readonly [Middles, Middles] | null {
  const { x0, y0, x1, y1, solids } = c;
  const [width, depth] = [x1 - x0, y1 - y0];
  let upright = width >= depth;
  let at = upright ? (x0 + x1) / 2 : (y0 + y1) / 2;
  const edge = 0.5 - 1e-9;
  let off = edge;
  const tryX = (line: Mm): void => {
    const o = Math.abs(line - (x0 + x1) / 2) / width;
    if (o >= off) return;
    upright = true;
    at = line;
    off = o;
  };
  const tryY = (line: Mm): void => {
    const o = Math.abs(line - (y0 + y1) / 2) / depth;
    if (o >= off) return;
    upright = false;
    at = line;
    off = o;
  };
  for (const s of solids) {
    tryX(s.x0 - m.x - m.round);
    tryX(s.x1 + m.x + m.round);
    tryY(s.y0 - m.y - m.round);
    tryY(s.y1 + m.y + m.round);
    if (m.round === 0) continue;
    // Where its corners begin.
    tryX(s.x0 - m.x);
    tryX(s.x1 + m.x);
    tryY(s.y0 - m.y);
    tryY(s.y1 + m.y);
  }
  if (off === edge && Math.max(width, depth) <= FINEST) return null;
  return upright
    ? [middles(m, x0, y0, at, y1, solids), middles(m, at, y0, x1, y1, solids)]
    : [middles(m, x0, y0, x1, at, solids), middles(m, x0, at, x1, y1, solids)];
}

/** The thing touches a goal from some middle of a rectangle. */
export const reaches = (m: Mover, r: Rect, goals: readonly Solid[]): boolean =>
  goals.some((s) => spare(m, r.x0, r.y0, r.x1, r.y1, s) <= NEAR);

/** The part of a level line (y fixed) or an upright one (x fixed) that lies inside an arc, from and to along it. */
function inside(arc: Arc, level: boolean, fixed: Mm): readonly [Mm, Mm] | null {
  const half = arc.radius ** 2 - (fixed - (level ? arc.y : arc.x)) ** 2;
  if (half <= 0) return null;
  const middle = level ? arc.x : arc.y;
  return [middle - Math.sqrt(half), middle + Math.sqrt(half)];
}

/** Whether one can slide from some middle of `a` to one of `b`: on the edge they share, a stretch lies outside both arcs. */
export function opens(a: Middles, b: Middles): boolean {
  const x0 = Math.max(a.x0, b.x0);
  const x1 = Math.min(a.x1, b.x1);
  const y0 = Math.max(a.y0, b.y0);
  const y1 = Math.min(a.y1, b.y1);
  // More than a corner is shared.
  if (x1 < x0 || y1 < y0 || x1 - x0 + (y1 - y0) <= 0) return false;
  if (!a.arc && !b.arc) return true;
  const level = x1 > x0;
  const [low, high] = level ? [x0, x1] : [y0, y1];
  const shut = [a.arc, b.arc].flatMap((arc) => {
    const span = arc && inside(arc, level, level ? y0 : x0);
    return span ? [span] : [];
  });
  return [low, high, ...shut.flat()].some(
    (t) => low <= t && t <= high && !shut.some(([from, to]) => from + EXACT < t && t < to - EXACT),
  );
}

const clamp = (at: Mm, low: Mm, high: Mm): Mm => Math.min(Math.max(at, low), high);
/** Of a stretch the place nearest to another; the middle of what they share. */
const nearest = (low: Mm, high: Mm, from: Mm, to: Mm): Mm =>
  to < low ? low : from > high ? high : (Math.max(low, from) + Math.min(high, to)) / 2;

/** Middles, one of which is nearest to a goal: where nothing is round, the nearest; else beside it on an edge or on the arc. */
function nearTo(c: Middles, g: Rect): Point[] {
  const near = { x: nearest(c.x0, c.x1, g.x0, g.x1), y: nearest(c.y0, c.y1, g.y0, g.y1) };
  const { arc } = c;
  if (!arc) return [near];
  const to = { x: clamp(arc.x, g.x0, g.x1) - arc.x, y: clamp(arc.y, g.y0, g.y1) - arc.y };
  const stretch = arc.radius / (length(to.x, to.y) || 1);
  const onArc = { x: arc.x + to.x * stretch, y: arc.y + to.y * stretch };
  const clear = ({ x, y }: Point): boolean =>
    contains(c, x, y) && length(x - arc.x, y - arc.y) >= arc.radius - EXACT;
  const along = (level: boolean, fixed: Mm): Point[] => {
    const [low, high, from, to] = level ? [c.x0, c.x1, g.x0, g.x1] : [c.y0, c.y1, g.y0, g.y1];
    const [start, end] = inside(arc, level, fixed) ?? [high, high];
    const before = nearest(low, Math.min(start, high), from, to);
    const after = nearest(Math.max(end, low), high, from, to);
    return [...(start >= low ? [before] : []), ...(end <= high ? [after] : [])].map((t) =>
      level ? { x: t, y: fixed } : { x: fixed, y: t },
    );
  };
  return [
    ...[near, onArc].filter(clear),
    ...along(true, c.y0),
    ...along(true, c.y1),
    ...along(false, c.x0),
    ...along(false, c.x1),
  ];
}

const contains = ({ x0, y0, x1, y1 }: Rect, x: Mm, y: Mm): boolean =>
  x0 <= x && x <= x1 && y0 <= y && y <= y1;

/** A middle of free or round ones; from which the thing touches a goal, when there are goals. */
export function standAt(m: Mover, c: Middles, goals?: readonly Solid[]): Point | undefined {
  if (!goals) return nearTo(c, c)[0];
  for (const goal of goals)
    for (const p of nearTo(c, goal)) if (spare(m, p.x, p.y, p.x, p.y, goal) <= NEAR) return p;
  return undefined;
}
