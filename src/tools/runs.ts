import type { Wall } from '../derive/plan.ts';
import type { Design, RoomId } from '../model/design.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import { endOfHouse } from '../model/edits/push-wall.ts';
import type { Run } from '../model/grid.ts';
import { across, along, edgeOn, exactLine, nearestLine } from '../model/grid.ts';
import { rasterOf, STAIR, sidesOf } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { Axis, Mm, Side } from '../model/units.ts';

/** A wall of the Plan as a run of grid edges. */
export function runOf(shell: Shell, wall: Pick<Wall, 'axis' | 'at' | 'from' | 'to'>): Run | null {
  const line = exactLine(across(shell, wall.axis), wall.at);
  const from = exactLine(along(shell, wall.axis), wall.from);
  const to = exactLine(along(shell, wall.axis), wall.to);
  return line === null || from === null || to === null ? null : { axis: wall.axis, line, from, to };
}

/** Lines between a line and the one nearest to it plus `by` mm. */
export function linesIn(lines: readonly Mm[], line: number, by: Mm): number {
  return nearestLine(lines, lines[line]! + by) - line;
}

const AXIS: Readonly<Record<Side, Axis>> = { top: 'h', bottom: 'h', left: 'v', right: 'v' };

/** True when the room holds the floor on the given side of an edge (0: left/upper, 1: right/lower) and not the other. */
const borders = (sides: readonly [number, number], code: number, inner: 0 | 1): boolean =>
  sides[inner] === code && sides[1 - inner] !== code;

/** A stair stands beyond an edge: there nothing is pushed, either way. */
const atStair = (sides: readonly [number, number], inner: 0 | 1): boolean => sides[1 - inner]! >= STAIR;

const OUTWARDS: Readonly<Record<Side, 1 | -1>> = { top: -1, left: -1, bottom: 1, right: 1 };

/** Pushes a run of a room's side; `by` is mm outwards. */
export function pushRun(shell: Shell, storey: number, run: Run | null, side: Side, by: Mm): Edit | Refusal {
  if (!run) return 'no-such-thing';
  const lines = across(shell, run.axis);
  const way = by * OUTWARDS[side];
  const pushed = linesIn(lines, run.line, way);
  if (pushed !== 0) return { do: 'pushWall', storey, run, by: pushed };
  const ends = run.line === (way < 0 ? 0 : lines.length - 1);
  return ends && by > 0 ? endOfHouse(shell, run.axis, way < 0) : 'nothing-changes';
}

/**
 * The room's outermost straight side facing one way: of the furthest line that bounds it, the longest run that no stair stands at, or else the
 * longest.
 */
export function sideRun(design: Design, shell: Shell, storey: number, room: RoomId, side: Side): Run | null {
  const raster = rasterOf(design, shell, storey);
  const code = room.charCodeAt(0);
  const axis = AXIS[side];
  const inner = side === 'top' || side === 'left' ? 1 : 0;
  const count = along(shell, axis).length - 1;
  const lines = across(shell, axis).map((_, i) => i);
  for (const line of inner === 1 ? lines : lines.reverse()) {
    const longest = (is: (sides: readonly [number, number]) => boolean): Run | null => {
      let best: Run | null = null;
      for (let i = 0; i < count; i++) {
        const from = i;
        while (i < count && is(sidesOf(raster, edgeOn(axis, line, i)))) i++;
        if (i > from && (!best || i - from > best.to - best.from)) best = { axis, line, from, to: i };
      }
      return best;
    };
    const own = (sides: readonly [number, number]): boolean => borders(sides, code, inner);
    const best = longest((sides) => own(sides) && !atStair(sides, inner)) ?? longest(own);
    if (best) return best;
  }
  return null;
}

/** The whole straight side of a room that a stretch of its wall belongs to, as far as the stairs that stand at it. */
export function wholeSide(design: Design, shell: Shell, storey: number, room: RoomId, run: Run): Run {
  const raster = rasterOf(design, shell, storey);
  const code = room.charCodeAt(0);
  const inner = sidesOf(raster, edgeOn(run.axis, run.line, run.from))[0] === code ? 0 : 1;
  const sidesAt = (i: number): readonly [number, number] => sidesOf(raster, edgeOn(run.axis, run.line, i));
  const stair = atStair(sidesAt(run.from), inner);
  const mine = (i: number): boolean =>
    borders(sidesAt(i), code, inner) && atStair(sidesAt(i), inner) === stair;
  const count = along(shell, run.axis).length - 1;
  let { from, to } = run;
  while (from > 0 && mine(from - 1)) from--;
  while (to < count && mine(to)) to++;
  return { ...run, from, to };
}
