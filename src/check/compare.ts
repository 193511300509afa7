import type { Owner, Plan, RoomPlan } from '../derive/plan.ts';
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
  readonly floor: Floor;
};

/** What stands between two plans of one home, beside area and money. Rooms are the same when their letters are. */
export type Compared = {
  readonly added: readonly RoomPlan[];
  readonly gone: readonly RoomPlan[];
  /** Floor that changed hands, most first; null when the two stand in different houses, or on different sides of the wall. */
  readonly handed: readonly Handed[] | null;
};

export const comparePlans = (before: Plan, after: Plan): Compared => ({
  added: after.rooms.filter(({ id }) => !before.room(id)),
  gone: before.rooms.filter(({ id }) => !after.room(id)),
  handed: handedOver(before, after, ({ id }) => id),
});

/** They stand in the same house, on the same side of the wall: one can be laid on the other. */
export const sameHouse = ({ shell: a }: Plan, { shell: b }: Plan): boolean =>
  sameRef(a, b) && a.side === b.side;

/**
 * Floor that is held otherwise in one plan than in another, most first; null when the two stand in different houses, or on different sides of
 * the wall. `called` says by what a room is the same in both: its letter in two versions of one home, its kind in the homes of two families.
 */
export function handedOver(
  before: Plan,
  after: Plan,
  called: (room: RoomPlan) => Owner,
): readonly Handed[] | null {
  if (!sameHouse(before, after)) return null;
  return after.storeys
    .flatMap(({ index }) =>
      handedOn(holders(before, index, called), holders(after, index, called)).map((piece) => ({
        storey: index,
        ...piece,
      })),
    )
    .sort((a, b) => b.area - a.area);
}

/** Who holds what of a storey's floor, each once. */
function holders(plan: Plan, index: number, called: (room: RoomPlan) => Owner): ReadonlyMap<Owner, Floor> {
  const storey = plan.storeys[index]!;
  const held = new Map<Owner, Floor>();
  for (const room of storey.rooms) held.set(called(room), [...(held.get(called(room)) ?? []), ...room.rects]);
  // One over the other, two stairs hold the same floor: it is told as one.
  const over = plan.stairs.filter((stair) => index === stair.storey || index === stair.storey + 1);
  return held
    .set('stair:0', union(over.map(({ rects }) => rects)))
    .set('free', storey.free.rects)
    .set('outside', storey.unbuilt);
}

const handedOn = (
  before: ReadonlyMap<Owner, Floor>,
  after: ReadonlyMap<Owner, Floor>,
): readonly Omit<Handed, 'storey'>[] =>
  [...before].flatMap(([from, had]) =>
    [...after].flatMap(([to, has]) => {
      const floor = from === to ? [] : common(had, has);
      const area = floorArea(floor);
      return area > 0 ? [{ from, to, area, floor }] : [];
    }),
  );
