import { placeOf } from '../derive/owners.ts';
import { perPlan } from '../derive/per-plan.ts';
import type { Place, Plan, RoomPlan } from '../derive/plan.ts';
import type { RoomId } from '../model/design.ts';
import type { RoomKindId } from '../model/kinds.ts';
import { overlap } from '../model/units.ts';

/** How loud rooms are by day, and what lies between damps (users.md § 4.2; our own estimate, in steps without a unit). */
export const NOISE_FIGURES = [
  'living_count',
  'laundry_count',
  'kitchen_count',
  'bath_count',
  'stair_count',
  'hall_count',
  'bed_count',
  'wall_count',
  'floor_count',
  'quiet_count',
] as const;
export type NoiseFigures = Readonly<Record<(typeof NOISE_FIGURES)[number], number>>;

/** Kinds that sound alike. Stores make no sound. */
const SOUNDS: Readonly<Record<RoomKindId, keyof NoiseFigures | null>> = {
  living: 'living_count',
  dining: 'living_count',
  play: 'living_count',
  laundry: 'laundry_count',
  kitchen: 'kitchen_count',
  bath: 'bath_count',
  wc: 'bath_count',
  entry: 'hall_count',
  hall: 'hall_count',
  bedroom: 'bed_count',
  adults: 'bed_count',
  child: 'bed_count',
  teen: 'bed_count',
  guest: 'bed_count',
  homework: 'bed_count',
  own: 'bed_count',
  store: null,
  outstore: null,
};

/** Kinds that are heard through a wall (users.md § 4.6): life, water and machines, not steps in a hallway or somebody asleep. */
export const makesSound = (kind: RoomKindId): boolean =>
  SOUNDS[kind] !== null && SOUNDS[kind] !== 'hall_count' && SOUNDS[kind] !== 'bed_count';

/** What two places have between them. */
type Between = 'nothing' | 'wall' | 'floor';
type Step = { readonly to: Place; readonly by: Between };

/** From each place to those beside, above and below it. A door counts as the wall it stands in; an opening without a leaf as nothing. */
const steps = perPlan((plan): ReadonlyMap<Place, readonly Step[]> => {
  const found = new Map<Place, Step[]>();
  const join = (a: Place, b: Place, by: Between): void => {
    if (a === 'outside' || b === 'outside') return;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      found.set(from, [...(found.get(from) ?? []), { to, by }]);
  };
  for (const { index, walls, open, rooms } of plan.storeys) {
    for (const { owners, kind } of walls)
      if (kind === 'inner') join(placeOf(owners[0], index), placeOf(owners[1], index), 'wall');
    for (const { owners } of open) join(placeOf(owners[0], index), placeOf(owners[1], index), 'nothing');
    for (const room of rooms)
      for (const above of plan.storeys[index + 1]?.rooms ?? [])
        if (room.rects.some((r) => above.rects.some((s) => overlap(r, s)))) join(room.id, above.id, 'floor');
  }
  for (const { a, b, by } of plan.links) if (by === 'opening' || by === 'stair') join(a, b, 'nothing');
  return found;
});

/** The loudest that is heard in a room: each source less what lies between, along the way that damps least. */
export function heardIn(plan: Plan, id: RoomId, f: NoiseFigures): number {
  const damp = { nothing: 0, wall: f.wall_count, floor: f.floor_count };
  const loud = (place: Place): number => {
    if (place.startsWith('stair:')) return f.stair_count;
    const sound = SOUNDS[plan.room(place)?.kind ?? 'store'];
    return sound ? f[sound] : 0;
  };
  const from = steps(plan);
  const least = new Map<Place, number>([[id, 0]]);
  // Few rooms and few steps: going over them again until nothing gets shorter is soon done.
  for (let settled = false; !settled; ) {
    settled = true;
    for (const [place, so] of [...least])
      for (const { to, by } of from.get(place) ?? []) {
        if (so + damp[by] >= (least.get(to) ?? Number.POSITIVE_INFINITY)) continue;
        least.set(to, so + damp[by]);
        settled = false;
      }
  }
  return Math.max(0, ...[...least].filter(([place]) => place !== id).map(([place, so]) => loud(place) - so));
}

/** Whether a room can be shut: no edge and no opening without a leaf joins it to another. */
export const canBeShut = (plan: Plan, { id }: RoomPlan): boolean =>
  (steps(plan).get(id) ?? []).every(({ by }) => by !== 'nothing');

/** Whether a room has the neighbour behind one of its walls. */
export const meetsNeighbour = (plan: Plan, { id, storey }: RoomPlan): boolean =>
  plan.storeys[storey]!.walls.some((w) => w.kind === 'party' && w.owners.includes(id));
