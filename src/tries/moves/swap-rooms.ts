import { piecesIn } from '../../check/pieces.ts';
import type { Plan, RoomPlan } from '../../derive/plan.ts';
import { applyEdits } from '../../model/apply.ts';
import type { Edit } from '../../model/edit.ts';
import type { Kinds } from '../../model/kinds.ts';
import { isPassage } from '../../model/kinds.ts';
import { comingAlong } from '../../tools/swap.ts';
import type { Around, Made, Move } from '../around.ts';

/** How many more pieces would stand where no use needs them if two rooms changed places round their furniture. Fewer than none: they were mixed up. */
function misplaced({ plan, kinds }: Pick<Around, 'plan' | 'kinds'>, a: RoomPlan, b: RoomPlan): number {
  const idle = (room: RoomPlan, use: RoomPlan): number => {
    const lists = kinds.rooms[use.kind].furnish?.lists.flat();
    const needed = lists?.map(({ piece }) => kinds.furniture[piece]?.family);
    return piecesIn(plan, room).filter(({ kind }) => !needed?.includes(kinds.furniture[kind]?.family)).length;
  };
  return idle(a, b) + idle(b, a) - idle(a, a) - idle(b, b);
}

/** Each room and another it may change places with, those first where least has to come along of what stands in them. */
function pairs(around: Around): { readonly a: RoomPlan; readonly b: RoomPlan; readonly astray: number }[] {
  const { plan, rooms } = around;
  return rooms.flatMap((a) =>
    plan.rooms
      .filter((b) => b.kind !== a.kind)
      .map((b) => ({ a, b, astray: misplaced(around, a, b) }))
      .sort((p, q) => dear(p) - dear(q)),
  );
}

/** Passages last: they are where they are because of the doors round them. */
const dear = ({ b, astray }: { readonly b: RoomPlan; readonly astray: number }): number =>
  astray + (isPassage(b.kind) ? 100 : 0);

const swap = ({ a, b }: { readonly a: RoomPlan; readonly b: RoomPlan }): Edit[] => [
  { do: 'swapRooms', room: a.id, other: b.id },
];

/** Two rooms change places. */
export const swapRooms = (around: Around): Move[] => pairs(around).map(swap);

/** Two rooms change places round their furniture, which says that they were mixed up: a bed in the bath, and the bath in the bedroom. */
export const swapMixedUp = (around: Around): Move[] =>
  pairs(around)
    .filter(({ astray }) => astray < 0)
    .map((pair) => Object.assign(swap(pair), { stays: true } as const));

/** A move that takes furniture along, which is dear to work out: worth it only when the move helps a home with none. */
export const carries = (move: Move): boolean => !move.stays && move.some((edit) => edit.do === 'swapRooms');

/** Such a move whole: what stands in rooms that change places comes along where there is room. */
export function carrying(plan: Plan, kinds: Kinds, { edits, design }: Made): Made | null {
  const rooms = edits.flatMap((edit) => (edit.do === 'swapRooms' ? [edit.room, edit.other] : []));
  const along = comingAlong({ ...plan, plan, kinds }, design, rooms);
  const carried = applyEdits(design, along, plan.shell);
  return 'refused' in carried ? null : { edits: [...edits, ...along], design: carried.design };
}
