import type { Working } from '../check/area-figures.ts';
import type { M2 } from '../model/units.ts';
import type { Formats } from './format.ts';

/** A sum of areas and what it comes to, with as many digits as it takes to be right as it is read. */
export function addedUp(areas: readonly M2[], sum: M2, n: Pick<Formats, 'm2'>): string {
  // In the smallest unit that is read, rounded as it is written.
  const read = (area: M2, digits: number): number => Math.round(area * 10 ** digits);
  const right = (digits: number): boolean =>
    areas.reduce((all, area) => all + read(area, digits), 0) === read(sum, digits);
  const digits = [2, 3].find(right) ?? 4;
  const write = (area: M2): string => n.m2(area, digits - 1);
  const terms = areas.map((area, i) =>
    i === 0 ? write(area) : `${area < 0 ? '−' : '+'} ${write(Math.abs(area))}`,
  );
  return `${terms.join(' ')} = ${write(sum)}`;
}

/** How an area comes about, as on paper, sides in metres; null when there is nothing behind it but the area itself. */
export function workingOf(working: Working, area: M2, n: Pick<Formats, 'm2' | 'exact'>): string | null {
  if ('terms' in working) return working.terms.length > 1 ? addedUp(working.terms, area, n) : null;
  const sides = working.rects.map(
    (r) => `${n.exact((r.x1 - r.x0) / 1000)} × ${n.exact((r.y1 - r.y0) / 1000)}`,
  );
  return sides.length > 0 ? `${sides.join(' + ')} = ${n.m2(area, 1)}` : null;
}
