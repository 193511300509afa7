import { cellsOf } from '../../model/grid.ts';
import type { Mm } from '../../model/units.ts';
import type { Around, Move } from '../around.ts';

/** How much of a room's end is left free at a time. */
const STRIPS: readonly Mm[] = [300, 600, 900];

/** A strip along one side of a room's clear floor left to nobody: floor that is built, but not in use. */
export function freeFloor({ plan, rooms }: Around): Move[] {
  return STRIPS.flatMap((mm) =>
    rooms.flatMap(({ storey, clear: c, bounds: b }) =>
      [
        { ...c, x0: b.x0, x1: c.x0 + mm },
        { ...c, x0: c.x1 - mm, x1: b.x1 },
        { ...c, y0: b.y0, y1: c.y0 + mm },
        { ...c, y0: c.y1 - mm, y1: b.y1 },
      ].map((rect): Move => [{ do: 'paint', storey, cells: cellsOf(plan.shell, rect), room: null }]),
    ),
  );
}
