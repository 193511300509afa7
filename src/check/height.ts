import type { Ceiling, ShellStorey } from '../model/shell.ts';
import { clearHeight } from '../model/shell.ts';
import type { Mm, Rect } from '../model/units.ts';

/** Stretch of an axis, `from < to`. */
export type Stretch = readonly [from: Mm, to: Mm];

/** Axis along which a storey's clear height changes; null under a flat ceiling. */
export const slopeAxis = (c: Ceiling): 'x' | 'y' | null => ('clear' in c ? null : c.along);

const heightAt = (storey: ShellStorey, axis: 'x' | 'y', at: Mm): Mm =>
  clearHeight(storey, axis === 'x' ? { x: at, y: 0 } : { x: 0, y: at });

/** Positions between which the clear height is a straight line: the ends, and the bends of the profile between them. */
function bends({ ceiling }: ShellStorey, from: Mm, to: Mm): Mm[] {
  const inner =
    'clear' in ceiling ? [] : ceiling.profile.map(([at]) => at).filter((at) => from < at && at < to);
  return [from, ...inner, to];
}

/** Stretches of [from, to] along the slope where the clear height is at least `least`, found exactly and joined. */
export function tallStretches(storey: ShellStorey, axis: 'x' | 'y', from: Mm, to: Mm, least: Mm): Stretch[] {
  const points = bends(storey, from, to);
  const found: Stretch[] = [];
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]!;
    const b = points[i]!;
    const ha = heightAt(storey, axis, a);
    const hb = heightAt(storey, axis, b);
    const meets = a + ((least - ha) / (hb - ha)) * (b - a);
    const start = ha >= least ? a : hb >= least ? meets : null;
    if (start === null) continue;
    const end = hb >= least ? b : meets;
    const before = found.at(-1);
    if (before && before[1] === start) found[found.length - 1] = [before[0], end];
    else if (start < end) found.push([start, end]);
  }
  return found;
}

/** Mean clear height along a straight line from `from` to `to` on one axis, at `at` on the other, in mm. */
export function meanHeight(storey: ShellStorey, line: 'x' | 'y', at: Mm, from: Mm, to: Mm): Mm {
  const axis = slopeAxis(storey.ceiling);
  if (axis !== line) return heightAt(storey, axis ?? line, at);
  const points = bends(storey, from, to);
  let area = 0;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]!;
    const b = points[i]!;
    area += ((heightAt(storey, axis, a) + heightAt(storey, axis, b)) / 2) * (b - a);
  }
  return area / (to - from);
}

/** Lowest and highest clear height over rectangles, in mm. */
export function heightRange(storey: ShellStorey, rects: readonly Rect[]): { low: Mm; high: Mm } {
  const axis = slopeAxis(storey.ceiling) ?? 'x';
  const heights = rects.flatMap((r) =>
    bends(storey, axis === 'x' ? r.x0 : r.y0, axis === 'x' ? r.x1 : r.y1).map((at) =>
      heightAt(storey, axis, at),
    ),
  );
  return { low: Math.min(...heights), high: Math.max(...heights) };
}

/** The part of the rectangles where the clear height is at least `least`. */
export function tallFloor(storey: ShellStorey, rects: readonly Rect[], least: Mm): Rect[] {
  const axis = slopeAxis(storey.ceiling) ?? 'x';
  return rects.flatMap((r) =>
    axis === 'x'
      ? tallStretches(storey, 'x', r.x0, r.x1, least).map(([x0, x1]) => ({ ...r, x0, x1 }))
      : tallStretches(storey, 'y', r.y0, r.y1, least).map(([y0, y1]) => ({ ...r, y0, y1 })),
  );
}
