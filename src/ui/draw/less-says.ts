import type { RoomPlan } from '../../derive/plan.ts';
import type { RoomId } from '../../model/design.ts';
import type { Models } from '../../model/models.ts';
import type { M2 } from '../../model/units.ts';
import type { Formats } from '../../words/format.ts';
import type { MoreWords } from '../../words/words.ts';

/** A room that has another size now, and by how much. */
type Change = { readonly room: RoomPlan; readonly by: M2 };

/** What is told of rooms with. */
export type Around = {
  readonly names: ReadonlyMap<RoomId, string>;
  readonly models: Models;
  readonly more: MoreWords;
  readonly formats: Formats;
  /** A step back. */
  readonly back: boolean;
};

type AroundLess = Around & {
  /** Something was put there: nobody's hand is at a wall. */
  readonly put: boolean;
  /** Something else is told before it. */
  readonly told: boolean;
};

/** Less than the least size of its kind (`models/kinds/rooms.json`), as it is shown; of a hall, which may be as small as one wants, than a square of its least side. */
export const tooSmall = ({ kind, net }: RoomPlan, { kinds }: Models): boolean => {
  const { area, side } = kinds.rooms[kind].least;
  return Number(net.toFixed(1)) < (area || (side / 1000) ** 2);
};

/** What rooms have lost that is told of several at once, or because too little is left of them, `small`; and which those are. */
export function lessSays(
  lost: readonly Change[],
  { names, models, more: { told }, formats, back, put, told: after }: AroundLess,
): { readonly says: readonly string[]; readonly small: string | null; readonly of: readonly Change[] } {
  const small = back ? [] : lost.filter(({ room }) => tooSmall(room, models));
  const others = lost.filter((change) => !small.includes(change));
  const name = ({ room }: Change): string => names.get(room.id)!;
  const left = ({ room }: Change): string => formats.m2(room.net);
  const says: string[] = [];
  const [one, more] = small;
  if (one) {
    const now = more
      ? told.tooSmallEach(small.map((change) => `${name(change)} ${left(change)}`).join(', '))
      : told.tooSmall(name(one), left(one));
    says.push(put ? `${now} ${told.moveWall}` : now);
  }
  // Each in a sentence of its own, only the first would be told beside what was put there and what it costs.
  const together = (after || small.length > 0) && others.length > 1 ? others : [];
  if (together.length > 0)
    says.push(
      told.lessEach(together.map((change) => `${name(change)} −${formats.m2(-change.by)}`).join(', ')),
    );
  return { says, small: one ? says[0]! : null, of: [...small, ...together] };
}
