import { applyEdit } from '../model/apply.ts';
import type { RoomId } from '../model/design.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import { across } from '../model/grid.ts';
import type { Mm, Side } from '../model/units.ts';
import { SIDES } from '../model/units.ts';
import { pushRun, sideRun } from './runs.ts';
import type { Scene } from './tool.ts';

/** A wall farther from a side than this is no neighbour of it, in mm. */
const NEAR: Mm = 1500;

/** What brings a side of a room in line with a wall of other rooms. */
export type Alignment = { readonly side: Side; readonly with: RoomId; readonly push: Edit };

type On = Pick<Scene, 'design' | 'plan' | 'shell'>;

/** For each side of a room that can be: the push that brings it in line with the nearest wall that is not its own. */
export const alignments = (scene: On, id: RoomId): readonly Alignment[] =>
  SIDES.flatMap((side) => alignment(scene, id, side) ?? []);

function alignment({ design, plan, shell }: On, id: RoomId, side: Side): Alignment | null {
  const room = plan.room(id);
  const run = room && sideRun(design, shell, room.storey, id, side);
  if (!run) return null;
  const { storey } = room;
  const lines = across(shell, run.axis);
  const at = lines[run.line]!;
  const near = plan.storeys[storey]!.walls.filter(
    (w) => w.kind === 'inner' && w.axis === run.axis && w.at !== at && Math.abs(w.at - at) <= NEAR,
  )
    .filter(({ owners }) => !owners.includes(id))
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
  for (const wall of near) {
    const other = wall.owners.find((owner) => plan.room(owner));
    const outwards = side === 'top' || side === 'left' ? at - wall.at : wall.at - at;
    const push = pushRun(shell, storey, run, side, outwards);
    if (other === undefined || typeof push === 'string') continue;
    const pushed = applyEdit(design, push, shell);
    if ('refused' in pushed) continue;
    const now = sideRun(pushed.design, shell, storey, id, side);
    if (now && lines[now.line] === wall.at) return { side, with: other, push };
  }
  return null;
}

/** Brings a side of a room in line with the nearest wall it can stand in line with. */
export const aligning = (scene: Scene, id: RoomId, side: Side): Edit | Refusal =>
  alignment(scene, id, side)?.push ?? 'nothing-in-line';
