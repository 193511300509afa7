import { derive } from '../derive/derive.ts';
import { furnishOnce } from '../derive/furnish.ts';
import { furnishTask } from '../derive/furnish-task.ts';
import { wentIn } from '../derive/furnishing.ts';
import { sweepOf, wallRect } from '../derive/openings.ts';
import type { Owner, Plan, Wall } from '../derive/plan.ts';
import { gap } from '../derive/solid.ts';
import { applyEdit } from '../model/apply.ts';
import type { Opening } from '../model/design.ts';
import { stretchOf } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm } from '../model/units.ts';
import { around } from '../model/units.ts';
import type { Scene } from './tool.ts';

/**
 * Of some places for a new door in a wall the first at which both rooms take the furniture that their use needs, or else as many of them as
 * take it anywhere: what one would ask of an architect. Places are looked out only until one is found that cannot be bettered.
 */
export function roomiest(
  { design, shell, plan, kinds }: Pick<Scene, 'design' | 'shell' | 'plan' | 'kinds'>,
  { owners }: { readonly owners: readonly Owner[] },
  places: Iterable<Opening>,
): Opening | null {
  const rooms = owners.flatMap((owner) => {
    const room = plan.room(owner);
    return room && kinds.rooms[room.kind].furnish ? [room.id] : [];
  });
  let best: { readonly opening: Opening; readonly takes: number } | null = null;
  for (const opening of places) {
    const takes = rooms.length === 0 ? 0 : takenAt(opening);
    if (!best || takes > best.takes) best = { opening, takes };
    if (best.takes === rooms.length) break;
  }
  return best?.opening ?? null;

  function takenAt(opening: Opening): number {
    const after = applyEdit(design, { do: 'addOpening', opening }, shell);
    if ('refused' in after) return -1;
    const there = derive(after.design, shell);
    return rooms.filter((id) => {
      const task = furnishTask(there, there.room(id)!, kinds);
      return !task || wentIn(furnishOnce(task));
    }).length;
  }
}

/**
 * Between a door and the corner it stands beside, in mm: its frame, or what stands along the other wall as well. Our estimates. At the corner where its
 * handle is, only the latter: who sits comes to the handle from beside it.
 */
const FRAME: Mm = 100;
const DEPTH: Mm = 700;

/** Middles of a door of a width beside the ends of a wall, hung as a tap there hangs it. */
export function besideCorners({ walls }: Shell, { from, to }: Wall, width: Mm): readonly Mm[] {
  const half = walls.inner / 2 + width / 2;
  return [from + half + FRAME, from + half + DEPTH, to - half - DEPTH];
}

/** How far a door in a wall, and its leaf, is from where one steps on or off the stairs of the storey, in mm. */
export function fromSteps({ stairs, shell }: Plan, wall: Wall): (door: Opening) => Mm {
  const ends = stairs.flatMap((s) =>
    s.storey === wall.storey ? [s.bottom] : s.storey + 1 === wall.storey ? [s.top] : [],
  );
  const steps = ends.flatMap(
    ({ from, to }) =>
      around([
        { x0: from.x, x1: from.x, y0: from.y, y1: from.y },
        { x0: to.x, x1: to.x, y0: to.y, y1: to.y },
      ]) ?? [],
  );
  return (door) => {
    const { from, to } = stretchOf(shell, door);
    const hole = wallRect(wall, from, to);
    const sweep = sweepOf(door, hole, wall.axis);
    return Math.min(...steps.flatMap((step) => [gap(step, hole), gap(step, sweep)]), Infinity);
  };
}
