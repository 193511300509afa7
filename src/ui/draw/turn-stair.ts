import type { StairPlan } from '../../derive/plan.ts';
import type { Turn } from '../../model/design.ts';
import type { Table } from '../../store/state.ts';

/** The next quarter turn that has room; the walls decide, so the hand need not try each one. */
export function turnStair(table: Table, { index, turn: now }: StairPlan): void {
  for (const quarters of [1, 2, 3]) {
    const next = ((now + quarters) % 4) as Turn;
    if (table.dispatch({ do: 'setStair', index, change: { turn: next } }) === null) return;
  }
}
