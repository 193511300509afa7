import { derive } from '../../derive/derive.ts';
import { placeOf } from '../../derive/owners.ts';
import type { Owner, Plan, Wall } from '../../derive/plan.ts';
import { applyEdit } from '../../model/apply.ts';
import type { Edit } from '../../model/edit.ts';
import type { Mm } from '../../model/units.ts';
import { placeOpening } from '../../tools/place-opening.ts';
import type { Around, Move } from '../around.ts';
import { isPassage } from '../around.ts';

/** A door to each room that one does not come to, from one that one does, until all are reached: as somebody would walk the plan. */
export function joinRooms({ plan, rooms }: Around): Move[] {
  let now = plan;
  const doors: Edit[] = [];
  while (rooms.some(({ id }) => !now.reached.has(id))) {
    const door = firstDoor(now);
    const applied = door && applyEdit(now.design, door, now.shell);
    if (!applied || 'refused' in applied) break;
    doors.push(door);
    now = derive(applied.design, now.shell);
  }
  return doors.length > 1 ? [doors] : [];
}

/** What an inner door must pass, and what it usually is made for it. */
const USUAL: Mm = 900;

/**
 * A door from where one comes to into where one does not: into a room rather than on to floor that is nobody's, from a hall where
 * there is one, since any other room would be walked through, and as wide as usual where the wall is long enough.
 */
export function firstDoor(plan: Plan): Edit | null {
  const reached = (owner: Owner, storey: number): boolean => plan.reached.has(placeOf(owner, storey));
  const leadsOn = (owner: Owner): boolean => plan.rooms.some((r) => r.id === owner && isPassage(r));
  const beyond = ({ owners, storey }: Wall): Owner | undefined => owners.find((o) => !reached(o, storey));
  const rank = (wall: Wall): number =>
    (plan.room(beyond(wall)!) ? 2 : 0) + (wall.owners.some(leadsOn) ? 1 : 0);
  const doors = plan.storeys
    .flatMap((s) => s.walls)
    .filter(
      ({ kind, owners, storey }) => kind === 'inner' && owners.filter((o) => reached(o, storey)).length === 1,
    )
    .sort((a, b) => rank(b) - rank(a) || b.to - b.from - (a.to - a.from))
    .flatMap((wall) => {
      const placed = placeOpening(plan.design, plan.shell, wall, 'door', (wall.from + wall.to) / 2);
      return typeof placed === 'string' ? [] : [placed];
    });
  const opening = doors.find((o) => o.width >= USUAL) ?? doors[0];
  return opening ? { do: 'addOpening', opening } : null;
}
