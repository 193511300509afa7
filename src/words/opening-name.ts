import type { OpeningPlan, Owner } from '../derive/plan.ts';
import type { RoomId } from '../model/design.ts';
import type { Words } from './words.ts';

/** What lies on one side of a wall, in words. */
export function ownerName(owner: Owner, names: ReadonlyMap<RoomId, string>, words: Words): string {
  if (owner === 'free') return words.place.free;
  if (owner === 'outside') return words.place.outside;
  if (owner.startsWith('stair:')) return words.place.stair;
  return names.get(owner) ?? words.place.free;
}

/** "Dør mellom Stue og Gang". */
export function openingName(
  { kind, owners, slides }: OpeningPlan,
  names: ReadonlyMap<RoomId, string>,
  words: Words,
): string {
  const what = slides ? words.opening.sliding : words.opening[kind];
  if (!owners) return words.opening.loose(what);
  const inside = owners.find((owner) => owner !== 'outside');
  if (inside && owners.includes('outside')) return words.opening.out(what, ownerName(inside, names, words));
  return words.opening.between(what, ownerName(owners[0], names, words), ownerName(owners[1], names, words));
}
