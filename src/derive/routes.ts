import type { Mm } from '../model/units.ts';
import { placeOf } from './owners.ts';
import type { Link, OpeningPlan, Place, StairPlan, StoreyPlan } from './plan.ts';

/** Every way between two places: doors, wide openings, edges without wall, stairs. A stair's own sides lead nowhere. */
export function linksOf(
  storeys: readonly Pick<StoreyPlan, 'index' | 'open'>[],
  openings: readonly OpeningPlan[],
  stairs: readonly StairPlan[],
): Link[] {
  const links: Link[] = [];
  for (const o of openings) {
    if (!o.owners || o.kind === 'window') continue;
    const [a, b] = o.owners;
    // A gap in the side of a stair or its void is something to look through.
    if (a === b || a.startsWith('stair:') || b.startsWith('stair:')) continue;
    links.push({
      a: placeOf(a, o.storey),
      b: placeOf(b, o.storey),
      by: o.kind,
      storey: o.storey,
      index: o.index,
      clear: o.clear,
    });
  }
  for (const { index, open } of storeys)
    for (const e of open) {
      const [a, b] = e.owners;
      if (a.startsWith('stair:') || b.startsWith('stair:')) continue;
      const clear = e.to - e.from;
      links.push({ a: placeOf(a, index), b: placeOf(b, index), by: 'open', storey: index, index: -1, clear });
    }
  for (const s of stairs) {
    const own: Place = `stair:${s.index}`;
    const step = (width: Mm) => ({
      by: 'stair' as const,
      index: s.index,
      clear: Math.min(width, s.clearWidth),
    });
    for (const { place, width } of s.bottom.meets)
      links.push({ a: place, b: own, storey: s.storey, ...step(width) });
    for (const { place, width } of s.top.meets)
      links.push({ a: own, b: place, storey: s.storey + 1, ...step(width) });
  }
  return links;
}

/** Places one can come to from a start along links. */
export function reachedFrom(start: Place, links: readonly Link[]): Set<Place> {
  const next = new Map<Place, Place[]>();
  const add = (a: Place, b: Place): void => {
    const list = next.get(a);
    if (list) list.push(b);
    else next.set(a, [b]);
  };
  for (const { a, b } of links) {
    add(a, b);
    add(b, a);
  }
  const seen = new Set<Place>([start]);
  const queue = [start];
  for (let place = queue.pop(); place !== undefined; place = queue.pop())
    for (const there of next.get(place) ?? [])
      if (!seen.has(there)) {
        seen.add(there);
        queue.push(there);
      }
  return seen;
}

/** Places entered from a start along links that are wide enough. One goes on only from places that `through` lets one. */
export function flood(
  start: readonly Place[],
  links: readonly Link[],
  enter: (place: Place) => boolean,
  through: (place: Place) => boolean,
): Set<Place> {
  const seen = new Set(start.filter(enter));
  const queue = [...seen];
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    if (!through(place)) continue;
    for (const { a, b } of links) {
      const next = a === place ? b : b === place ? a : null;
      if (next === null || seen.has(next) || !enter(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return seen;
}
