import { perPlan } from '../derive/per-plan.ts';
import type { Plan } from '../derive/plan.ts';
import type { RoomId } from '../model/design.ts';
import { rectOf } from '../model/grid.ts';
import { isThrough } from '../model/kinds.ts';
import { overlaps } from '../model/units.ts';
import { BEFORE, stepsOff } from '../tools/step-off.ts';

/** For each end of a stair, storey by storey, the rooms on the floor before it that one does not go through. */
const beforeStairs = perPlan(({ design, shell, storeys }): readonly (readonly RoomId[])[] =>
  storeys.flatMap(({ index, rooms }) =>
    stepsOff(design, shell, index, BEFORE).map((cells) => {
      const floor = rectOf(shell, cells);
      return rooms
        .filter(({ kind, rects }) => !isThrough(kind) && rects.some((r) => overlaps(r, floor)))
        .map(({ id }) => id);
    }),
  ),
);

/**
 * Rooms that a change has brought to where one steps on or off a stair, which stands as it stood: a stair that is put or moved itself is
 * told by what it takes.
 */
export function cameBeforeStairs(before: Plan, after: Plan): readonly RoomId[] {
  if (JSON.stringify(before.design.stairs) !== JSON.stringify(after.design.stairs)) return [];
  const was = beforeStairs(before);
  const come = beforeStairs(after).flatMap((rooms, end) => rooms.filter((id) => !was[end]?.includes(id)));
  return [...new Set(come)];
}
