import type { Mm } from '../../model/units.ts';
import { planOf } from '../../store/derived.ts';
import type { Table } from '../../store/state.ts';
import { roomsIn } from '../../store/state.ts';
import { dragBy, middleOf, stepOf } from '../draw/by-hand.ts';

/** One press of an arrow key: a step of the planning module, half of it with Alt, two with Shift. */
const STEP: Mm = 300;
export const stepFor = (e: { readonly shiftKey: boolean; readonly altKey: boolean }): Mm =>
  e.altKey ? STEP / 2 : e.shiftKey ? STEP * 2 : STEP;

/** Moves what is picked up one step left or right (dx), up or down (dy); a door only along its wall. False when nothing is. */
export function nudge(table: Table, dx: number, dy: number, step: Mm): boolean {
  const { selection } = table;
  const plan = planOf(table);
  switch (selection?.what) {
    case 'room':
      table.nudge(selection.id, dx * step, dy * step);
      return true;
    case 'several': {
      const rooms = roomsIn(selection);
      if (rooms.length > 0) table.nudge(rooms, dx * step, dy * step);
      return true;
    }
    case 'piece': {
      // Furniture stands on a finer grid than walls.
      const far = step > STEP ? step : STEP / 2;
      table.movePiece(selection.index, dx * far, dy * far);
      return true;
    }
    case 'opening': {
      const opening = plan.openings[selection.index];
      if (!opening) return false;
      const along = opening.axis === 'v' ? [0, dy] : [dx, 0];
      if (along[0] || along[1]) dragBy(table, middleOf(opening), along[0]! * step, along[1]! * step);
      return true;
    }
    case 'stair': {
      const stair = plan.stairs[selection.index];
      if (!stair) return false;
      dragBy(table, stepOf(stair), dx * step, dy * step);
      return true;
    }
    default:
      return false;
  }
}
