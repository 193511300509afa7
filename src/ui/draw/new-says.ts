import type { RoomPlan } from '../../derive/plan.ts';
import type { RoomId } from '../../model/design.ts';
import type { Models } from '../../model/models.ts';
import type { LeftOut } from '../../store/left-out.ts';
import type { MoreWords } from '../../words/words.ts';
import type { Around } from './less-says.ts';
import { tooSmall } from './less-says.ts';

/** Smallest difference of area worth a word, in m²: half of what the last decimal shows. */
export const SEEN = 0.05;

/** Rooms told of by themselves; of a storey that was laid out at once there would be no end. */
export const MOST_NEW = 2;

/** Less than the least size of its kind, where there was no floor for its usual one: walls take of that too. */
export function gotTooLittle(room: RoomPlan, models: Models): boolean {
  const { width, depth } = models.kinds.rooms[room.kind].usual;
  return tooSmall(room, models) && room.gross < (width * depth) / 1e6 - SEEN;
}

/** What rooms have come, each with its size, and which of them got less than the least size of its kind. */
export function newSays(
  fresh: readonly RoomPlan[],
  { names, models, more: { told }, formats, back }: Around,
): readonly string[] {
  const name = ({ id }: RoomPlan): string => names.get(id)!;
  const area = ({ net }: RoomPlan): string => formats.m2(net);
  const small = back ? [] : fresh.filter((room) => gotTooLittle(room, models));
  if (fresh.length > MOST_NEW) {
    const each = small.map((room) => `${name(room)} ${area(room)}`).join(', ');
    return [told.newRooms(fresh.length), ...(each ? [told.tooSmallEach(each)] : [])];
  }
  return fresh.map((room) =>
    small.includes(room)
      ? `${told.newSmall(name(room), area(room))} ${told.moveWall}`
      : told.newRoom(name(room), area(room)),
  );
}

/** Which rooms did not come along to a storey that was laid out as another, and why. */
export const leftOutSays = (
  left: LeftOut | null,
  names: ReadonlyMap<RoomId, string>,
  { told }: MoreWords,
): readonly string[] =>
  left ? [told.leftOut(left.rooms.map((id) => names.get(id) ?? '').join(', '), told.noFloor[left.why])] : [];

/** Narrower than is wise for its use (`models/kinds/rooms.json`): it was put where there was no more floor. */
export const isNarrow = ({ kind, clear }: RoomPlan, { kinds }: Models): boolean =>
  Math.min(clear.x1 - clear.x0, clear.y1 - clear.y0) < kinds.rooms[kind].least.side;
