import type { Plan } from '../derive/plan.ts';
import type { Side } from '../model/units.ts';
import { ACROSS } from './compass.ts';
import { looking } from './looking.ts';
import type { UprightDrawing, UprightWords } from './upright-drawing.ts';
import { uprightDrawing } from './upright-drawing.ts';

/** A façade as one sees it from outside: the side of the house that looks that way, or on the party side the wall to the neighbour. */
export function elevationOf(
  plan: Plan,
  side: Side,
  words: UprightWords,
  scale: number,
  measured = true,
): UprightDrawing {
  const look = looking(ACROSS[side]);
  const openings = plan.openings.filter((o) => o.wall?.faces === side);
  const stops = openings.flatMap(({ storey, sill, height }) => {
    const { floor } = plan.storeys[storey]!.shell;
    return [floor + sill, floor + sill + height];
  });
  const jambs = openings.flatMap((o) => look.across(o.hole));
  const before = Number.NEGATIVE_INFINITY;
  return uprightDrawing(plan, look, before, { stops, jambs, texts: [] }, words, scale, measured);
}
