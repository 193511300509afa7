import type { RoomPlan } from '../../derive/plan.ts';
import { applyEdits } from '../../model/apply.ts';
import type { Edit } from '../../model/edit.ts';
import { cellsOf } from '../../model/grid.ts';
import type { Mm, Rect, Side } from '../../model/units.ts';
import { areaOf, minus, overlap, SIDES } from '../../model/units.ts';
import { pushRun, sideRun } from '../../tools/runs.ts';
import type { Around, Move } from '../around.ts';

/** More than this share of a room's rectangle is no nook: the room is an L or a U, and meant to be. */
const NOOK = 0.3;
/** How far two sides of a room are pushed out together. */
const STEPS: readonly Mm[] = [300, 600];

/** What others hold inside the rectangle round a room, where it can be had and is small. */
function nooksOf({ plan }: Around, { rects, bounds, storey }: RoomPlan): Rect[] {
  const stairs = plan.stairs.filter((s) => s.storey === storey || s.storey + 1 === storey);
  return minus([bounds], rects).filter(
    (r) =>
      areaOf(r) <= NOOK * areaOf(bounds) &&
      !stairs.some((s) => s.rects.some((own) => overlap(own, r))) &&
      !plan.storeys[storey]!.unbuilt.some((u) => overlap(u, r)),
  );
}

const given = ({ plan }: Around, { id, storey }: RoomPlan, nooks: readonly Rect[]): Edit[] =>
  nooks.map((r) => ({ do: 'paint', storey, cells: cellsOf(plan.shell, r), room: id }));

/** Each room made straight: what others hold inside its rectangle given to it, all at once and one by one. */
export function* squareUp(around: Around): Generator<Move> {
  for (const room of around.rooms) {
    const nooks = nooksOf(around, room);
    if (nooks.length > 1) yield given(around, room, nooks);
    for (const nook of nooks) yield given(around, room, [nook]);
  }
}

/**
 * Two things at once, where one alone shows no gain: a bed wants both a longer room and a wider one. A room with a nook is made straight
 * and pushed out on one side; another is pushed out on two.
 */
export function* growTwice(around: Around): Generator<Move> {
  const { design, shell } = around.plan;
  for (const room of around.rooms) {
    const straight = given(around, room, nooksOf(around, room));
    const pushed = (edits: Move, side: Side, mm: Mm): Move | null => {
      const now = applyEdits(design, edits, shell);
      if ('refused' in now) return null;
      const run = sideRun(now.design, shell, room.storey, room.id, side);
      const push = pushRun(shell, room.storey, run, side, mm);
      return typeof push === 'string' ? null : [...edits, push];
    };
    for (const mm of STEPS)
      for (const [i, side] of SIDES.entries()) {
        const one = pushed(straight, side, mm);
        if (one && straight.length > 0) yield one;
        if (!one || straight.length > 0) continue;
        for (const other of SIDES.slice(i + 1)) {
          const two = pushed(one, other, mm);
          if (two) yield two;
        }
      }
  }
}
