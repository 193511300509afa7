import type { Plan, StoreyPlan } from '../../derive/plan.ts';
import type { Mm, Rect } from '../../model/units.ts';
import { covers, meets, minus, overlaps } from '../../model/units.ts';

/** Floor that was nobody's before, or not at all. */
const isNew = ({ free }: StoreyPlan, r: Rect): boolean => minus([r], free.rects).length > 0;

/** All floor that hangs together with a part of it. */
function together(part: Rect, floor: readonly Rect[]): readonly Rect[] {
  const found = new Set([part]);
  for (const one of found) for (const r of floor) if (meets(one, r)) found.add(r);
  return [...found];
}

/** Whether a square of a side lies on some floor, its corner at an edge of it. */
const holds = (floor: readonly Rect[], side: Mm): boolean =>
  floor.some(({ x0 }) => floor.some(({ y0 }) => covers(floor, { x0, y0, x1: x0 + side, y1: y0 + side })));

/**
 * Clear width of floor that a change has left to nobody, where it is narrower than `least` as far as it hangs together; null where there is none. Beside it
 * stands a wall with half of its thickness in it, but for the wall round the house.
 */
export function slitLeft(before: Plan, after: Plan, least: Mm): Mm | null {
  for (const storey of after.storeys) {
    const was = before.storeys[storey.index]!;
    if (was === storey) continue;
    for (const part of storey.free.rects) {
      if (!isNew(was, part)) continue;
      const floor = together(part, storey.free.rects);
      if (holds(floor, least)) continue;
      const upright = part.x1 - part.x0 < part.y1 - part.y0;
      const [low, high] = upright ? [part.x0, part.x1] : [part.y0, part.y1];
      const beside: readonly Rect[] = upright
        ? [
            { ...part, x0: low - 1, x1: low },
            { ...part, x0: high, x1: high + 1 },
          ]
        : [
            { ...part, y0: low - 1, y1: low },
            { ...part, y0: high, y1: high + 1 },
          ];
      const walls = beside.filter((r) => storey.built.some((b) => overlaps(b, r))).length;
      return high - low - (walls * after.shell.walls.inner) / 2;
    }
  }
  return null;
}
