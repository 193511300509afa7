import type { Point, Rect } from '../model/units.ts';
import type { Middles, Mover } from './middles.ts';
import { cutInTwo, middles, opens, reaches, standAt } from './middles.ts';
import type { Solid } from './solid.ts';

/**
 * Room to stand, to turn and to pass, on true geometry in mm, not on cells: a thing (a turning circle, a bed, somebody who passes)
 * has room where its middle may be. Floor is searched by cutting up rectangles of middles (middles.ts); a raster of 10 mm
 * would look a thousand times as often.
 */

/**
 * A middle on the floor from which the thing cuts into no solid, or null when there is none. With `goals`, one from which
 * it touches a goal.
 */
export function placeFor(
  m: Mover,
  floor: readonly Rect[],
  solids: readonly Solid[],
  goals?: readonly Solid[],
): Point | null {
  const open = floor.map((r) => middles(m, r.x0, r.y0, r.x1, r.y1, solids));
  for (let c = open.pop(); c; c = open.pop()) {
    if (c.state === 'shut' || (goals && !reaches(m, c, goals))) continue;
    const place = c.state === 'mixed' ? undefined : standAt(m, c, goals);
    if (place) return place;
    open.push(...(cutInTwo(m, c) ?? []));
  }
  return null;
}

/** Tells whether the thing can be moved from touching one of `from` to touching one of `to`. */
export type Passage = (from: readonly Solid[], to: readonly Solid[]) => boolean;

/** How many times what a way leads over is cut before a way is looked for again. More would look too closely, fewer too often. */
const DEEP = 3;

/**
 * Ways of a thing through the floor within `around`, which must be walled in by the solids there. Floor is cut up only where a way
 * would have to lead over what is not known yet, and asking again uses what was found before.
 */
export function passage(m: Mover, around: Rect, solids: readonly Solid[]): Passage {
  /** Finds the openings between two that lie side by side, however cut up they are. */
  const link = (a: Middles, b: Middles): void => {
    if (b.x0 > a.x1 || a.x0 > b.x1 || b.y0 > a.y1 || a.y0 > b.y1) return;
    if (a.parts) for (const part of a.parts) link(part, b);
    else if (b.parts) for (const part of b.parts) link(a, part);
    else if (a.state !== 'shut' && b.state !== 'shut' && opens(a, b)) {
      a.beside.push(b);
      b.beside.push(a);
    }
  };
  const cut = (c: Middles, deep: number): void => {
    if (c.state !== 'mixed' || deep === 0) return;
    const parts = cutInTwo(m, c);
    if (!parts) {
      c.state = 'shut';
      return;
    }
    for (const part of parts) cut(part, deep - 1);
    c.parts = parts;
    link(...parts);
  };
  const cutFurther = (c: Middles): void => {
    cut(c, DEEP);
    for (const other of c.beside) {
      other.beside.splice(other.beside.indexOf(c), 1);
      link(other, c);
    }
  };
  const root = middles(m, around.x0, around.y0, around.x1, around.y1, solids);

  /** Where a goal may be touched from; of mixed ones that is not sure. */
  const near = (goals: readonly Solid[], c: Middles = root, found: Middles[] = []): Middles[] => {
    if (c.state === 'shut' || !reaches(m, c, goals)) return found;
    if (c.parts) for (const part of c.parts) near(goals, part, found);
    else if (c.state === 'mixed' || standAt(m, c, goals)) found.push(c);
    return found;
  };

  return (from, to) => {
    let [starts, ends] = [near(from), near(to)];
    for (;;) {
      const way = bestWay(starts, new Set(ends));
      if (!way) return false;
      const unsure = way.filter((c) => c.state === 'mixed');
      if (unsure.length === 0) return true;
      for (const c of unsure) cutFurther(c);
      const again = (goals: readonly Solid[]) => (c: Middles) => (unsure.includes(c) ? near(goals, c) : [c]);
      starts = starts.flatMap(again(from));
      ends = ends.flatMap(again(to));
    }
  };
}

/** The way from start to end over the fewest mixed middles, or null when there is none at all. */
function bestWay(starts: readonly Middles[], ends: ReadonlySet<Middles>): Middles[] | null {
  const before = new Map<Middles, Middles | null>();
  let now: Middles[] = [];
  let later: Middles[] = [];
  const meet = (c: Middles, by: Middles | null): void => {
    if (before.has(c)) return;
    before.set(c, by);
    (c.state === 'mixed' ? later : now).push(c);
  };
  for (const c of starts) meet(c, null);
  for (;;) {
    if (now.length === 0) [now, later] = [later, []];
    const c = now.pop();
    if (!c) return null;
    if (ends.has(c)) {
      const way: Middles[] = [];
      for (let step: Middles | null | undefined = c; step; step = before.get(step)) way.push(step);
      return way;
    }
    for (const next of c.beside) meet(next, c);
  }
}

/** The largest whole number from 0 to `most` for which `holds`; it must hold up to some number and for none above. */
export function largest(most: number, holds: (n: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
