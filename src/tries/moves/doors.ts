import { derive } from '../../derive/derive.ts';
import { placeOf } from '../../derive/owners.ts';
import type { Owner, Plan, RoomPlan, Wall } from '../../derive/plan.ts';
import type { Edit } from '../../model/edit.ts';
import { isPassage } from '../../model/kinds.ts';
import type { Mm } from '../../model/units.ts';
import { openingIn, placeOpening, standNear, takes } from '../../tools/place-opening.ts';
import { applyOnce } from '../apply-once.ts';
import type { Around, Move } from '../around.ts';

/** A door to each room that one does not come to, from one that one does, until all are reached: as somebody would walk the plan. */
export function joinRooms({ plan, rooms }: Around): Move[] {
  let now = plan;
  const doors: Edit[] = [];
  while (rooms.some(({ id }) => !now.reached.has(id))) {
    const door = firstDoor(now);
    const applied = door && applyOnce(now.design, [door], now.shell);
    if (!applied || 'refused' in applied) break;
    doors.push(door);
    now = derive(applied.design, now.shell);
  }
  return doors.length > 0 ? [doors] : [];
}

/** What an inner door must pass, and what it usually is made for it. */
const USUAL: Mm = 900;

/**
 * A door from where one comes to into where one does not: into a room rather than on to floor that is nobody's, from a hall where
 * there is one, since any other room would be walked through, and as wide as usual where the wall is long enough.
 */
export function firstDoor(plan: Plan): Edit | null {
  const reached = (owner: Owner, storey: number): boolean => plan.reached.has(placeOf(owner, storey));
  const leadsOn = (owner: Owner): boolean => plan.rooms.some((r) => r.id === owner && isPassage(r.kind));
  const beyond = ({ owners, storey }: Wall): Owner | undefined => owners.find((o) => !reached(o, storey));
  const rank = (wall: Wall): number =>
    (plan.room(beyond(wall)!) ? 2 : 0) + (wall.owners.some(leadsOn) ? 1 : 0);
  const walls = plan.storeys
    .flatMap((s) => s.walls)
    .filter(
      ({ kind, owners, storey }) => kind === 'inner' && owners.filter((o) => reached(o, storey)).length === 1,
    )
    .sort((a, b) => rank(b) - rank(a) || b.to - b.from - (a.to - a.from));
  let narrow: Edit | null = null;
  for (const wall of walls) {
    const opening = placeOpening(plan.design, plan.shell, wall, 'door', (wall.from + wall.to) / 2);
    if (typeof opening === 'string') continue;
    const door: Edit = { do: 'addOpening', opening };
    if (opening.width >= USUAL) return door;
    narrow ??= door;
  }
  return narrow;
}

/** A door that bikes and prams go through. */
const OUT: Mm = 1000;

/** A door straight out of a room on the storey one comes in on: in the middle of the longest part of its outer walls that takes one. */
export function doorOut({ design, shell, storeys }: Plan, { id, storey }: RoomPlan): Edit | null {
  if (storey !== shell.entrance.storey) return null;
  const parts = storeys[storey]!.walls.filter((w) => w.kind === 'outer' && w.doors && w.owners.includes(id))
    .flatMap((wall) => takes(design, shell, wall, 'door').map((part) => ({ ...part, wall })))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const { wall, from, to } of parts) {
    const opening = standNear(
      design,
      shell,
      wall,
      openingIn(design.rooms, wall, 'door', OUT),
      (from + to) / 2,
    );
    if (typeof opening !== 'string') return { do: 'addOpening', opening };
  }
  return null;
}

/** True of a room with a door straight out. */
export const opensOut = ({ links }: Plan, { id }: RoomPlan): boolean =>
  links.some(({ a, b }) => (a === 'outside' && b === id) || (b === 'outside' && a === id));

/** Rooms that are to be come into from outside, each in the place of one that lies at an outer wall, with a door there. */
export function* swapOut({ plan, rooms }: Around): Generator<Move> {
  const { storey } = plan.shell.entrance;
  const outer = plan.storeys[storey]!.walls.filter((w) => w.kind === 'outer' && w.doors);
  for (const room of rooms) {
    const others = plan.rooms
      .filter(
        (r) => r.storey === storey && r.kind !== room.kind && outer.some((w) => w.owners.includes(r.id)),
      )
      .sort(
        (a, b) =>
          Number(isPassage(a.kind)) - Number(isPassage(b.kind)) ||
          Math.abs(a.net - room.net) - Math.abs(b.net - room.net),
      );
    for (const other of others) {
      // Doors stay where they are when rooms change places, and so does the wall that takes one.
      const door = opensOut(plan, other) ? null : doorOut(plan, other);
      if (door) yield [{ do: 'swapRooms', room: room.id, other: other.id }, door];
    }
  }
}
