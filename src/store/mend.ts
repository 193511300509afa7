import { derive } from '../derive/derive.ts';
import { applyEdit } from '../model/apply.ts';
import type { Edit } from '../model/edit.ts';
import type { Mm } from '../model/units.ts';
import { mendOpening } from '../tools/mend-opening.ts';
import { widenOpening } from '../tools/widen-opening.ts';
import { keptPlanOf } from './derived.ts';
import type { Table } from './state.ts';

/** Finds a new place for an opening that has lost its wall; says so when no wall of the storey takes it. */
export function mend(table: Table, index: number): void {
  const plan = keptPlanOf(table);
  const opening = plan.openings[index];
  const edit = opening && mendOpening(plan, opening);
  if (edit) table.dispatch(edit);
  else table.refuse(opening?.kind === 'window' ? 'no-window-here' : 'no-door-here');
}

/** The same for all that have lost their wall, as one step; those for which there is no place stay as they are, and are still marked. */
export function mendAll(table: Table): void {
  const kept = keptPlanOf(table);
  let plan = kept;
  const edits: Edit[] = [];
  for (const { index, wall } of kept.openings) {
    const edit = wall ? null : mendOpening(plan, plan.openings[index]!);
    const mended = edit && applyEdit(plan.design, edit, plan.shell);
    if (!edit || !mended || !('design' in mended)) continue;
    edits.push(edit);
    plan = derive(mended.design, plan.shell);
  }
  if (edits.length > 0) table.dispatch(edits);
  else table.refuse('no-door-here');
}

/** Gives an opening another width, and slides it where its wall has room for that; says so when the wall is too short. */
export function widen(table: Table, index: number, width: Mm): void {
  const plan = keptPlanOf(table);
  const opening = plan.openings[index];
  const edit = opening ? widenOpening(plan, opening, width) : 'no-such-thing';
  if (typeof edit === 'string') table.refuse(edit);
  else table.dispatch(edit);
}
