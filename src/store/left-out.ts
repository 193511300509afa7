import type { Plan, RoomPlan } from '../derive/plan.ts';
import { applyEdit } from '../model/apply.ts';
import type { RoomId } from '../model/design.ts';
import type { Rect } from '../model/units.ts';
import { minus, overlaps } from '../model/units.ts';
import { sameHome } from './opened.ts';

/** Why a storey has no floor for a room of another one: it is not built there, or the house ends; or else it is not free. */
export type NoFloor = 'unbuilt' | 'outside' | 'else';

export type LeftOut = { readonly rooms: readonly RoomId[]; readonly why: NoFloor };

/** Rooms of a storey that found no floor when another was laid out as it; null when that is not what happened, or all did. */
export function leftOut(before: Plan, after: Plan): LeftOut | null {
  const fresh = after.rooms.filter(({ id }) => !before.room(id));
  const to = fresh[0]?.storey;
  if (to === undefined || before.storeys[to]!.rooms.length > 0) return null;
  for (const from of before.storeys) {
    if (from.rooms.length <= fresh.length) continue;
    const rooms = from.rooms.map(({ id }) => id);
    const made = applyEdit(before.design, { do: 'copyRooms', rooms, storey: to, dx: 0, dy: 0 }, before.shell);
    if (!('design' in made) || !sameHome(made.design, after.design)) continue;
    const came = (room: RoomPlan): boolean => fresh.some((copy) => lieOver(copy.rects, room.rects));
    const missing = from.rooms.filter((room) => !came(room));
    const [why, ...others] = new Set(missing.map((room) => noFloor(after, to, room.rects)));
    return why ? { rooms: missing.map(({ id }) => id), why: others.length > 0 ? 'else' : why } : null;
  }
  return null;
}

function noFloor({ storeys }: Plan, storey: number, rects: readonly Rect[]): NoFloor {
  const { built, unbuilt } = storeys[storey]!;
  if (minus(rects, unbuilt).length === 0) return 'unbuilt';
  return lieOver(rects, [...built, ...unbuilt]) ? 'else' : 'outside';
}

const lieOver = (some: readonly Rect[], others: readonly Rect[]): boolean =>
  some.some((a) => others.some((b) => overlaps(a, b)));
