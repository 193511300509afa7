import type { Mass } from '../derive/masses.ts';
import type { Mm, Point, Rect, Side } from '../model/units.ts';
import { minus } from '../model/units.ts';
import type { Layer, Line } from './lines.ts';
import { outline } from './paths.ts';

/**
 * An upright drawing as one sees it who stands before the house, or in it, and looks towards one side of the sheet. Its x runs to the
 * right of who looks, in mm of the sheet's own axis (with its sign turned where that runs the other way), its y down from the floor at the
 * entrance.
 */
export type Looking = {
  readonly towards: Side;
  /** The stretch a rectangle of the sheet takes from left to right. */
  readonly across: (r: Rect) => readonly [Mm, Mm];
  /** How far away it begins and ends, counted along the line of sight. */
  readonly away: (r: Rect) => readonly [Mm, Mm];
};

/** How far away a line across the line of sight is, or where on the sheet the line is that is so far away. */
export const flipped = ({ towards }: Looking, at: Mm): Mm =>
  towards === 'top' || towards === 'left' ? -at : at;

/** Looks as they are turned on the sheet: whoever looks up it has x to the right, and down it to the left. */
export function looking(towards: Side): Looking {
  switch (towards) {
    case 'top':
      return { towards, across: (r) => [r.x0, r.x1], away: (r) => [-r.y1, -r.y0] };
    case 'bottom':
      return { towards, across: (r) => [-r.x1, -r.x0], away: (r) => [r.y0, r.y1] };
    case 'right':
      return { towards, across: (r) => [r.y0, r.y1], away: (r) => [r.x0, r.x1] };
    case 'left':
      return { towards, across: (r) => [-r.y1, -r.y0], away: (r) => [-r.x1, -r.x0] };
  }
}

/** A rectangle of an upright drawing, between two heights. */
export const standing = ([x0, x1]: readonly [Mm, Mm], low: Mm, high: Mm): Rect => ({
  x0,
  x1,
  y0: -high,
  y1: -low,
});

/** Something level and upright that one looks at; what is nearer hides what is behind it. */
export type Panel = {
  readonly layer: Layer;
  readonly rect: Rect;
  readonly away: Mm;
};

/** Places of a mass's corners, as one sees them, in the lists of its heights. */
const CORNERS: Readonly<
  Record<
    Side,
    { readonly left: readonly [near: number, far: number]; readonly right: readonly [number, number] }
  >
> = {
  top: { left: [3, 0], right: [2, 1] },
  bottom: { left: [1, 2], right: [0, 3] },
  right: { left: [0, 1], right: [3, 2] },
  left: { left: [2, 3], right: [1, 0] },
};

/** The near face of a mass; where it slopes, as far as it reaches anywhere, or only as far as it does everywhere. */
export function faceOf(
  { towards, across, away }: Looking,
  { rect, foot, top }: Mass,
  layer: Layer,
  reaches: 'anywhere' | 'everywhere',
): Panel[] {
  const { left, right } = CORNERS[towards];
  const [a, b] = [left[0], right[0]];
  const [low, high] =
    reaches === 'anywhere'
      ? [Math.min(foot[a]!, foot[b]!), Math.max(top[a]!, top[b]!)]
      : [Math.max(foot[a]!, foot[b]!), Math.min(top[a]!, top[b]!)];
  return low < high ? [{ layer, rect: standing(across(rect), low, high), away: away(rect)[0] }] : [];
}

/** What is seen of panels, as lines: those of one layer and one distance as one outline, without the seams between them. */
export function seenOf(panels: readonly Panel[]): Line[] {
  const groups = new Map<string, Panel[]>();
  for (const panel of [...panels].sort((a, b) => a.away - b.away)) {
    const key = `${panel.away} ${panel.layer}`;
    groups.set(key, [...(groups.get(key) ?? []), panel]);
  }
  const hidden: Rect[] = [];
  return [...groups.values()].flatMap((group): Line[] => {
    const seen = group.flatMap(({ rect }) => minus([rect], hidden));
    hidden.push(...seen);
    return seen.length > 0 ? [{ layer: group[0]!.layer, d: outline(seen) }] : [];
  });
}

/** A figure with straight sides; the points of its underside from left to right, and back along its top. */
export type Figure = { readonly foot: readonly Point[]; readonly top: readonly Point[] };

/** What a plane at a distance cuts out of a mass; null when it passes by. */
export function cutThrough(look: Looking, mass: Mass, at: Mm): Figure | null {
  const { towards, away } = look;
  const [near, far] = away(mass.rect);
  if (at <= near || at >= far) return null;
  const [start, end] = stretchAt(look, mass, at);
  const { left, right } = CORNERS[towards];
  const share = (at - near) / (far - near);
  const ends = (heights: readonly Mm[]): Point[] => {
    const cut = ([n, f]: readonly [number, number]): Mm => heights[n]! + (heights[f]! - heights[n]!) * share;
    return [
      { x: start, y: -cut(left) },
      { x: end, y: -cut(right) },
    ];
  };
  return { foot: ends(mass.foot), top: ends(mass.top) };
}

/** The stretch of its floor along which a plane goes through a mass. */
function stretchAt(look: Looking, { rect, ring }: Mass, at: Mm): readonly [Mm, Mm] {
  if (!ring) return look.across(rect);
  const level = look.towards === 'top' || look.towards === 'bottom';
  const line = flipped(look, at);
  const met = ring.flatMap((a, i) => {
    const b = ring[(i + 1) % ring.length]!;
    const [from, to] = level ? [a.y, b.y] : [a.x, b.x];
    if (from === to || line < Math.min(from, to) || line > Math.max(from, to)) return [];
    const share = (line - from) / (to - from);
    return [level ? a.x + (b.x - a.x) * share : a.y + (b.y - a.y) * share];
  });
  const [low, high] = [Math.min(...met), Math.max(...met)];
  return look.across(level ? { ...rect, x0: low, x1: high } : { ...rect, y0: low, y1: high });
}

const isLevel = ({ foot, top }: Figure): boolean =>
  [foot, top].every((line) => line.every((p) => Math.abs(p.y - line[0]!.y) < 0.01));

const near = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;

/** Figures that follow on each other as one. */
function joined(figures: readonly Figure[]): Figure[] {
  const found: Figure[] = [];
  for (const next of [...figures].sort((a, b) => a.foot[0]!.x - b.foot[0]!.x)) {
    const i = found.findIndex(
      (f) => near(f.foot.at(-1)!, next.foot[0]!) && near(f.top.at(-1)!, next.top[0]!),
    );
    if (i < 0) found.push(next);
    else {
      const { foot, top } = found[i]!;
      found[i] = { foot: [...foot, ...next.foot.slice(1)], top: [...top, ...next.top.slice(1)] };
    }
  }
  return found;
}

/** Figures as closed paths: the level ones that touch as one outline, those that slope by themselves. */
export function pathsOf(figures: readonly Figure[]): string[] {
  const flat = figures.filter(isLevel);
  const rects = flat.map(({ foot, top }) => ({
    x0: foot[0]!.x,
    x1: foot[1]!.x,
    y0: top[0]!.y,
    y1: foot[0]!.y,
  }));
  return [
    ...(rects.length > 0 ? [outline(rects)] : []),
    ...joined(figures.filter((f) => !flat.includes(f))).map(({ foot, top }) =>
      closed([...foot, ...[...top].reverse()]),
    ),
  ];
}

/** The y of a line of points, which are in order from left to right, at a place along it; level beyond its ends. */
export function lineAt(line: readonly Point[], x: Mm): Mm {
  const i = line.findIndex((p) => p.x >= x);
  if (i <= 0) return line.at(i)!.y;
  const [a, b] = [line[i - 1]!, line[i]!];
  return a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
}

/** The part of a path of straight lines that lies under a line of points, which are in order from left to right. */
export function under(path: string, limit: readonly Point[]): string {
  const at = (x: Mm): Mm => lineAt(limit, x);
  const rings = path.split('Z').filter((ring) => ring !== '');
  const sides = rings.flatMap((ring) => {
    const corners = ring
      .slice(1)
      .split('L')
      .map((pair): Point => {
        const [x, y] = pair.split(' ').map(Number) as [number, number];
        return { x, y };
      });
    return corners.map((a, i) => [a, corners[(i + 1) % corners.length]!] as const);
  });
  return sides
    .flatMap(([a, b]) => {
      if (a.x === b.x) {
        const top = at(a.x);
        return Math.max(a.y, b.y) > top
          ? [
              [
                { x: a.x, y: Math.max(top, a.y) },
                { x: a.x, y: Math.max(top, b.y) },
              ],
            ]
          : [];
      }
      const [from, to] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
      const stops = limit.slice(1).flatMap((q, i) => {
        const p = limit[i]!;
        const meets = p.x + ((a.y - p.y) / (q.y - p.y)) * (q.x - p.x);
        return [q.x, ...(meets > p.x && meets < q.x ? [meets] : [])];
      });
      const xs = [from, ...stops.filter((x) => x > from && x < to), to].sort((m, n) => m - n);
      return xs.slice(1).flatMap((x, i) =>
        at((x + xs[i]!) / 2) <= a.y
          ? [
              [
                { x: xs[i]!, y: a.y },
                { x, y: a.y },
              ],
            ]
          : [],
      );
    })
    .map(through)
    .join('');
}

const tidy = (value: Mm): Mm => Math.round(value * 100) / 100;

/** Straight lines from point to point. */
export const through = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${tidy(x)} ${tidy(y)}`).join('');
export const closed = (points: readonly Point[]): string => `${through(points)}Z`;
