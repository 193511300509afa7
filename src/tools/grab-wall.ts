import type { Corner } from '../derive/corners.ts';
import { cornersOf } from '../derive/corners.ts';
import type { OpenEdge, RoomPlan } from '../derive/plan.ts';
import { applyEdits } from '../model/apply.ts';
import type { EditOf } from '../model/edit.ts';
import type { Run } from '../model/grid.ts';
import { across, nearestLine } from '../model/grid.ts';
import type { Mm, Side } from '../model/units.ts';
import { within } from '../model/units.ts';
import { distance } from './hit.ts';
import { linesIn, runOf, sideRun, wholeSide } from './runs.ts';
import { drawnTo, wallLines } from './snap.ts';
import type { Grip, Pointer, Scene } from './tool.ts';
import { STEP } from './tool.ts';

/** A length rounded to whole steps. */
export const steps = (mm: Mm): Mm => Math.round(mm / STEP) * STEP;

/** Lines of the grid a run moves when a hand has moved so far: to the line of another wall close by, or else whole steps. */
function linesMoved({ plan, shell }: Scene, storey: number, run: Run, moved: Mm): number {
  const lines = across(shell, run.axis);
  const from = lines[run.line]!;
  const other = drawnTo(
    from + moved,
    wallLines(plan, storey, run.axis).filter((at) => at !== from),
  );
  return other === null ? linesIn(lines, run.line, steps(moved)) : nearestLine(lines, other) - run.line;
}

type Push = EditOf<'pushWall'>;

/** Pushes the stretch under the hand; of the chosen room, the whole side. */
export function grabWall(scene: Scene, at: Pointer, wall: OpenEdge): Grip | null {
  const { design, shell, selection } = scene;
  const stretch = runOf(shell, wall);
  if (!stretch) return null;
  const chosen = selection?.what === 'room' && wall.owners.includes(selection.id) ? selection.id : null;
  const run = chosen ? wholeSide(design, shell, at.storey, chosen, stretch) : stretch;
  return {
    drags: 'wall',
    select: selection,
    drag: (to) => {
      const moved = wall.axis === 'v' ? to.x - at.x : to.y - at.y;
      // Beyond the last line of the grid nothing is pushed; asked for all the same, it is told why.
      const by = linesMoved(scene, at.storey, run, moved) || Math.sign(steps(moved));
      return by === 0 ? null : { do: 'pushWall', storey: at.storey, run, by };
    },
  };
}

/** The wall to the neighbour, taken hold of from outside the floor: whichever way it is drawn it stays, and it is told who decided so. */
export function grabParty({ plan, shell, selection }: Scene, at: Pointer): Grip | null {
  const { walls, built } = plan.storeys[at.storey]!;
  const wall = walls.find((w) => w.kind === 'party' && distance(w, at) <= at.reach);
  const run = wall && runOf(shell, wall);
  if (!run || built.some((r) => within(r, at))) return null;
  const by = shell.party === 'right' ? 1 : -1;
  return { drags: 'wall', select: selection, drag: () => ({ do: 'pushWall', storey: at.storey, run, by }) };
}

/** How far a hand is from a corner, in mm. */
export const awayFrom = (corner: Corner, p: Pointer): Mm => Math.hypot(corner.x - p.x, corner.y - p.y);

/** The corner of the chosen room under a hand; in a small room the hand must be nearer, so that its sides can be taken too. */
export function cornerNear(
  { plan, selection }: Scene,
  p: Pointer,
): { room: RoomPlan; corner: Corner } | null {
  const room = selection?.what === 'room' ? plan.room(selection.id) : undefined;
  if (room?.storey !== p.storey) return null;
  const { x0, x1, y0, y1 } = room.bounds;
  const reach = Math.min(p.reach, (x1 - x0) / 4, (y1 - y0) / 4);
  const corner = cornersOf(plan.storeys[p.storey]!, room).find((c) => awayFrom(c, p) <= reach);
  return corner ? { room, corner } : null;
}

/** Pushes two sides at once. A side that cannot go where the hand is stays, and the other goes alone. */
export function grabCorner(scene: Scene, at: Pointer, room: RoomPlan, corner: Corner): Grip {
  const { design, shell } = scene;
  const push = (done: readonly Push[], side: Side, moved: Mm): readonly Push[] => {
    const now = applyEdits(design, done, shell);
    const run = 'design' in now && sideRun(now.design, shell, at.storey, room.id, side);
    if (!run) return done;
    const by = linesMoved(scene, at.storey, run, moved);
    const pushed: readonly Push[] = [...done, { do: 'pushWall', storey: at.storey, run, by }];
    return by !== 0 && 'design' in applyEdits(design, pushed, shell) ? pushed : done;
  };
  return {
    drags: 'wall',
    select: scene.selection,
    drag: (to) => {
      const edits = push(push([], corner.across, to.x - at.x), corner.along, to.y - at.y);
      return edits.length > 0 ? edits : null;
    },
  };
}
