import type { Mm } from '../../model/units.ts';

/** Where something so wide begins, `gap` from a place, that meets none of these stretches: the nearest such, of two as near the one after it. */
export function besideAll(at: Mm, gap: Mm, wide: Mm, stretches: readonly (readonly [Mm, Mm])[]): Mm {
  const starts = [[at, at] as const, ...stretches].flatMap(([from, to]) => [to + gap, from - gap - wide]);
  const air = gap / 2;
  const free = (start: Mm): boolean =>
    stretches.every(([from, to]) => start > to + air || start + wide < from - air);
  const far = (start: Mm): Mm => (start > at ? start - at : at - start - wide);
  const near = starts.filter((start) => far(start) > gap - 1 && free(start)).sort((a, b) => far(a) - far(b));
  return near[0] ?? at + gap;
}
