import type { Height, MassKind } from '../../../derive/masses.ts';
import { ceilingOf, deckTop, folded } from '../../../derive/masses.ts';
import type { StoreyPlan } from '../../../derive/plan.ts';
import { topHeight } from '../../../model/shell.ts';
import type { Mm, Rect } from '../../../model/units.ts';
import type { Material } from '../looks.ts';
import type { Kept } from './kept.ts';
import { bodyOf, slopedOf } from './shapes.ts';
import type { Ref } from './step.ts';

/** Heights of a storey that things stand between: its floor, its ceiling, and the upper face of what lies over that. */
export type Level = 'floor' | 'ceiling' | 'lid';

/** What stands over rectangles of a storey from one of its heights to another: blocks, and under a sloping ceiling bodies that end where it does. */
export function standingOf(
  all: Kept,
  storey: StoreyPlan,
  of: MassKind,
  rects: readonly Rect[],
  [from, to]: readonly [Level, Level],
  look?: Material,
): Ref | null {
  const { shell } = storey;
  if ('clear' in shell.ceiling) {
    const level: Readonly<Record<Level, Mm>> = { floor: 0, ceiling: topHeight(shell), lid: shell.height };
    return bodyOf(
      all,
      rects.map((rect) => ({ rect, low: level[from], high: level[to] })),
      look,
    );
  }
  const { plan } = all.home;
  const height: Readonly<Record<Level, Height>> = {
    floor: () => shell.floor,
    ceiling: ceilingOf(storey),
    lid: deckTop(plan, storey),
  };
  return slopedOf(all, folded(plan, storey, of, rects, height[from], height[to]), shell.floor, look);
}
