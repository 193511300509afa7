import type { OpeningPlan, Plan, RoomPlan } from '../derive/plan.ts';
import type { Furniture } from '../model/design.ts';
import type { Finding } from './finding.ts';
import { toLookAt } from './muted.ts';

/** What came, what went, and what became another: before and after. */
export type Changes<T> = {
  readonly added: readonly T[];
  readonly gone: readonly T[];
  readonly changed: readonly (readonly [before: T, after: T])[];
};

/**
 * Pairs off two lists of things that have no names of their own. Those that are alike in all that counts (`same`) are left out; of the rest,
 * one that went and one that came are taken for the same thing when they are of one kin.
 */
function pairOff<T>(
  before: readonly T[],
  after: readonly T[],
  same: (thing: T) => string,
  kin: (thing: T) => string,
): Changes<T> {
  const take = (from: T[], key: (thing: T) => string, like: T): T | undefined => {
    const at = from.findIndex((thing) => key(thing) === key(like));
    return at < 0 ? undefined : from.splice(at, 1)[0];
  };
  const old = [...before];
  const fresh = after.filter((thing) => take(old, same, thing) === undefined);
  const changed: [T, T][] = [];
  const added = fresh.filter((thing) => {
    const was = take(old, kin, thing);
    if (was !== undefined) changed.push([was, thing]);
    return was === undefined;
  });
  return { added, gone: old, changed };
}

/** Where an opening stands and how it is made; the place in the list says nothing. */
const opening = (o: OpeningPlan): string =>
  JSON.stringify([
    o.storey,
    o.axis,
    o.at,
    o.from,
    o.to,
    o.kind,
    o.hinge,
    o.swing,
    o.sill,
    o.height,
    o.slides,
  ]);
const betweenRooms = ({ storey, kind, owners, wall }: OpeningPlan): string =>
  JSON.stringify([storey, kind, [...(owners ?? [])].sort(), wall?.faces ?? null]);

const piece = ({ kind, storey, x, y, turn }: Furniture): string => JSON.stringify([kind, storey, x, y, turn]);

/** What changed of the things in a home, and of what its rooms are for. */
export type ThingChanges = {
  /** Rooms that are meant for something else than before. */
  readonly rooms: readonly (readonly [before: RoomPlan, after: RoomPlan])[];
  readonly openings: Changes<OpeningPlan>;
  readonly furniture: Changes<Furniture>;
};

/** Two plans of one home: rooms by their letters, openings and furniture paired off by what they are and where. */
export const changesBetween = (before: Plan, after: Plan): ThingChanges => ({
  rooms: after.rooms.flatMap((room) => {
    const was = before.room(room.id);
    return was && was.kind !== room.kind ? [[was, room] as const] : [];
  }),
  openings: pairOff(before.openings, after.openings, opening, betweenRooms),
  furniture: pairOff(
    before.design.furniture,
    after.design.furniture,
    piece,
    ({ kind, storey }) => `${kind} ${storey}`,
  ),
});

/** Findings that now say to look, and did not before; and those that did, and do no longer. Other answers are no change. */
export type FindingChanges = { readonly came: readonly Finding[]; readonly went: readonly Finding[] };

const about = ({ id, about: what, rooms }: Finding): string => JSON.stringify([id, what, [...rooms].sort()]);

/** Findings of the same rules on both sides; one is the same when it says the same of the same rooms. */
export function findingChanges(before: readonly Finding[], after: readonly Finding[]): FindingChanges {
  const { added, gone } = pairOff(before.filter(toLookAt), after.filter(toLookAt), about, about);
  return { came: added, went: gone };
}
