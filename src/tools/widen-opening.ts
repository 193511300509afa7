import type { OpeningPlan, Plan } from '../derive/plan.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import { openingTrouble } from '../model/facade.ts';
import type { Mm } from '../model/units.ts';
import { differs, standNear } from './place-opening.ts';

/** An opening of another width: it begins where it did, or else stands as near as its wall has room for it; or why not. */
export function widenOpening({ design, shell }: Plan, o: OpeningPlan, width: Mm): Edit | Refusal {
  const was = design.openings[o.index];
  if (!was) return 'no-such-thing';
  const wide = { ...was, width };
  const placed =
    o.wall && openingTrouble(design, shell, wide, o.index)
      ? standNear(design, shell, o.wall, wide, (o.from + o.to) / 2, o.index)
      : wide;
  if (typeof placed === 'string') return placed;
  return { do: 'setOpening', index: o.index, change: differs(was, placed) };
}
