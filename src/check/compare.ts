import type { Owner, Plan, RoomPlan, StoreyPlan } from '../derive/plan.ts';
import { sameRef } from '../model/shell.ts';
import type { M2 } from '../model/units.ts';
import type { Floor } from './floor.ts';
import { common, floorArea, union } from './floor.ts';

/** Floor that one had before and another has after, to the middle of inner walls. */
export type Handed = {
  readonly storey: number;
  readonly from: Owner;
  readonly to: Owner;
  readonly area: M2;
};

/** What stands between two plans of one home, beside area and money. Rooms are the same when their letters are. */
export type Compared = {
  readonly added: readonly RoomPlan[];
  readonly gone: readonly RoomPlan[];
  /** Floor that changed hands, most first; null when the two stand in different houses, or on different sides of the wall. */
  readonly handed: readonly Handed[] | null;
};

export function comparePlans(before: Plan, after: Plan): Compared {
  const one = sameRef(before.shell, after.shell) && before.shell.side === after.shell.side;
  return {
    added: after.rooms.filter(({ id }) => !before.room(id)),
    gone: before.rooms.filter(({ id }) => !after.room(id)),
    handed: one
      ? after.storeys
          .flatMap((storey) => handedOn(holders(before, storey.index), holders(after, storey.index), storey))
          .sort((a, b) => b.area - a.area)
      : null,
  };
}

type Holder = readonly [Owner, Floor];

const holders = (plan: Plan, index: number): readonly Holder[] => {
  const storey = plan.storeys[index]!;
  const free: Holder = ['free', storey.free.rects];
  const outside: Holder = ['outside', storey.unbuilt];
  // One over the other, two stairs hold the same floor: it is told as one.
  const over = plan.stairs.filter((stair) => index === stair.storey || index === stair.storey + 1);
  const stairs: Holder = ['stair:0', union(over.map(({ rects }) => rects))];
  return [...storey.rooms.map(({ id, rects }): Holder => [id, rects]), stairs, free, outside];
};

const handedOn = (
  before: readonly Holder[],
  after: readonly Holder[],
  { index }: StoreyPlan,
): readonly Handed[] =>
  before.flatMap(([from, had]) =>
    after.flatMap(([to, has]) => {
      const area = from === to ? 0 : floorArea(common(had, has));
      return area > 0 ? [{ storey: index, from, to, area }] : [];
    }),
  );
