import type { Zone } from '../model/shell.ts';
import type { Point } from '../model/units.ts';
import { areaOf, middle, minus, overlaps } from '../model/units.ts';
import type { StoreyPlan } from './plan.ts';

/** A stretch of choice floor that is left, and where the sign stands by which it is built: in mm. */
export type BuildSign = { readonly zone: Zone; readonly at: Point };

/** A sign on each stretch that may still be built, in the middle of its largest piece that no wall covers. */
export function buildSigns({ shell, unbuilt, pieces }: StoreyPlan): readonly BuildSign[] {
  const walls = pieces.filter((p) => p.kind !== 'inner').map((p) => p.rect);
  return shell.zones.flatMap((zone) => {
    const left = unbuilt.filter((r) => zone.rects.some((z) => overlaps(r, z)));
    const seen = minus(left, walls);
    const [largest] = (seen.length > 0 ? seen : left).toSorted((a, b) => areaOf(b) - areaOf(a));
    return largest ? [{ zone, at: middle(largest) }] : [];
  });
}
