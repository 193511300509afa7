import type { OpenEdge, Owner, Wall } from '../derive/plan.ts';
import type { RoomId } from '../model/design.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import type { Mm, Side } from '../model/units.ts';
import { pushRun, runOf, sideRun } from './runs.ts';
import type { Scene } from './tool.ts';

/** A room's whole side, or the stretch of it that lies towards one owner. */
export type RoomSide = { readonly room: RoomId; readonly side: Side; readonly towards?: Owner | undefined };

/** Pushes a side of a room; `by` is mm outwards. */
export function pushing(scene: Scene, at: RoomSide, by: Mm): Edit | Refusal {
  const { design, plan, shell } = scene;
  const storey = plan.room(at.room)?.storey;
  if (storey === undefined) return 'no-such-thing';
  const [longest] = stretches(scene, at);
  const part = at.towards !== undefined && longest && runOf(shell, longest);
  const run = part || sideRun(design, shell, storey, at.room, at.side);
  return pushRun(shell, storey, run, at.side, by);
}

type Stretch = Pick<Wall, 'axis' | 'from' | 'to' | 'owners'>;

const longestFirst = (a: Stretch, b: Stretch): number => b.to - b.from - (a.to - a.from);

/** Which side of a room a wall or an open edge is, and who is beyond it; null when it is none of the room's. */
export function sideOf(
  { axis, owners: [a, b] }: Stretch,
  room: RoomId,
): { side: Side; towards: Owner } | null {
  if (b === room) return { side: axis === 'h' ? 'top' : 'left', towards: a };
  if (a === room) return { side: axis === 'h' ? 'bottom' : 'right', towards: b };
  return null;
}

const isOn = (stretch: Stretch, { room, side, towards }: RoomSide): boolean => {
  const found = sideOf(stretch, room);
  return found?.side === side && (towards === undefined || found.towards === towards);
};

/** The walls and open edges along a side, the longest first. */
function stretches({ plan }: Scene, at: RoomSide): readonly (Wall | OpenEdge)[] {
  const storey = plan.storeys[plan.room(at.room)?.storey ?? -1];
  return [...(storey?.walls ?? []), ...(storey?.open ?? [])].filter((w) => isOn(w, at)).sort(longestFirst);
}

export const wallsOn = ({ plan }: Scene, at: RoomSide): readonly Wall[] =>
  plan.storeys[plan.room(at.room)?.storey ?? -1]?.walls.filter((w) => isOn(w, at)) ?? [];
