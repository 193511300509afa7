import type { Plan, RoomPlan } from '../../derive/plan.ts';
import type { RoomId } from '../../model/design.ts';
import type { Rect } from '../../model/units.ts';
import type { Selection } from '../../store/state.ts';
import type { Measured } from './Dimensions.tsx';

const width = (r: Rect): number => r.x1 - r.x0;
const depth = (r: Rect): number => r.y1 - r.y0;

/** What a draft has done to a plan, for showing it while the hand still holds. */
export type Held = {
  /** Rooms that were not there before. */
  readonly fresh: readonly RoomPlan[];
  /** Clear sizes to write out: both of the chosen room, and those a push has changed. */
  readonly measured: readonly Measured[];
  /** What to mark: an opening, stair or piece just held out, else what is selected. */
  readonly selection: Selection | null;
};

/** Compares a shown plan with the one kept. The two are the same object when nothing is held. */
export function heldIn(shown: Plan, kept: Plan, storey: number, selection: Selection | null): Held {
  const chosen: RoomId | null = selection?.what === 'room' ? selection.id : null;
  const fresh: RoomPlan[] = [];
  const measured: Measured[] = [];
  for (const room of shown.storeys[storey]?.rooms ?? []) {
    const before = kept === shown ? room : kept.room(room.id);
    if (!before) fresh.push(room);
    const both = !before || room.id === chosen;
    const wider = both || width(room.clear) !== width(before.clear);
    const deeper = both || depth(room.clear) !== depth(before.clear);
    if (wider || deeper) measured.push({ room, width: wider, depth: deeper });
  }
  return { fresh, measured, selection: newThing(shown, kept) ?? selection };
}

function newThing(shown: Plan, kept: Plan): Selection | null {
  if (shown.openings.length > kept.openings.length)
    return { what: 'opening', index: shown.openings.length - 1 };
  const { furniture } = shown.design;
  if (furniture.length === kept.design.furniture.length + 1)
    return { what: 'piece', index: furniture.length - 1 };
  if (shown.stairs.length > kept.stairs.length) return { what: 'stair', index: shown.stairs.length - 1 };
  return null;
}
