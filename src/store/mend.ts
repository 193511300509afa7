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

/** Gives an opening another width, and slides it where its wall has room for that; says so when the wall is too short. */
export function widen(table: Table, index: number, width: Mm): void {
  const plan = keptPlanOf(table);
  const opening = plan.openings[index];
  const edit = opening ? widenOpening(plan, opening, width) : 'no-such-thing';
  if (typeof edit === 'string') table.refuse(edit);
  else table.dispatch(edit);
}
