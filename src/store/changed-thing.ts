import type { Plan } from '../derive/plan.ts';
import type { History } from './history.ts';
import { isMoved, newcomer } from './moved.ts';
import type { Sizes, Thing } from './things.ts';
import { nearTo, storeyOf, thingsOf } from './things.ts';

/** Whether one went some steps back or forth, and did nothing new. */
export const wentBack = <T>(before: History<T>, now: History<T>): boolean =>
  now.future.includes(before.present) || before.future.includes(now.present);

/**
 * What a step has changed on a storey, in the order in which it is told: what came, went or is elsewhere, and then what is larger or
 * smaller. Of what went, the thing that held it, or the nearest; null where nothing on the storey is otherwise.
 */
export function changedThing(
  before: Plan,
  after: Plan,
  storey: number,
  things: readonly Thing[],
  sizes: Sizes = {},
): Thing | null {
  const here = things.filter((thing) => storeyOf(thing) === storey);
  const roomThing = (id: string | undefined): Thing | undefined =>
    here.find((thing) => thing.what === 'room' && thing.room.id === id);
  const gone = (is: (thing: Thing) => boolean): Thing | null => {
    const thing = thingsOf(before, sizes).find((one) => storeyOf(one) === storey && is(one));
    return thing ? nearTo(thing, here) : null;
  };
  const { rooms } = after.storeys[storey]!;
  const come = rooms.find(({ id }) => !before.room(id)) ?? rooms.find((r) => isMoved(r, before.room(r.id)));
  if (come) return roomThing(come.id) ?? null;
  const left = before.storeys[storey]!.rooms.find(({ id }) => !after.room(id));
  if (left) return gone((thing) => thing.what === 'room' && thing.room.id === left.id);

  /** Of a list the one that came, or is otherwise; or the place of the one that went. */
  const inList = (was: List, is: List, indexOf: (thing: Thing) => number | null): Thing | null => {
    if (was.length > is.length) {
      const index = newcomer(is, was);
      return was[index]?.storey === storey ? gone((thing) => indexOf(thing) === index) : null;
    }
    const isOther = (i: number): boolean => JSON.stringify(is[i]) !== JSON.stringify(was[i]);
    const index =
      was.length < is.length
        ? newcomer(was, is)
        : is.findIndex((one, i) => one.storey === storey && isOther(i));
    return here.find((thing) => indexOf(thing) === index) ?? null;
  };
  const [was, is] = [before.design, after.design];
  const resized = rooms
    .map(({ id, net }) => ({ id, by: Math.abs(net - (before.room(id)?.net ?? net)) }))
    .toSorted((a, b) => b.by - a.by)
    .find(({ by }) => by > 0);
  const renamed = rooms.find(({ id }) => JSON.stringify(is.rooms[id]) !== JSON.stringify(was.rooms[id]));
  return (
    inList(was.openings, is.openings, (t) => (t.what === 'opening' ? t.opening.index : null)) ??
    inList(was.stairs, is.stairs, (t) => (t.what === 'stair' ? t.stair.index : null)) ??
    roomThing((resized ?? renamed)?.id) ??
    inList(was.furniture, is.furniture, (t) => (t.what === 'piece' ? t.index : null))
  );
}

type List = readonly { readonly storey: number }[];
