import { applyEdits } from '../model/apply.ts';
import type { Edit } from '../model/edit.ts';
import { cellsOf, rectOf } from '../model/grid.ts';
import type { RoomKindId } from '../model/kinds.ts';
import { isLeft } from '../model/shell.ts';
import { overlaps } from '../model/units.ts';
import { fitRoom } from './fit-room.ts';
import type { Scene } from './tool.ts';

/**
 * A room on choice floor that is left, and that floor built, as one step; null where there is too little of it for a room as wide as is
 * wise. Only what the room stands on is built.
 */
export function roomOnChoice(
  { design, plan, shell, kinds }: Pick<Scene, 'design' | 'plan' | 'shell' | 'kinds'>,
  storey: number,
  kind: RoomKindId,
): readonly Edit[] | null {
  const { unbuilt } = plan.storeys[storey]!;
  const left = shell.storeys[storey]!.zones.filter((zone) => isLeft(zone, unbuilt));
  const building = left.map(({ rects }): Edit => {
    return { do: 'build', storey, cells: rects.map((r) => cellsOf(shell, r)), built: true };
  });
  if (building.length === 0) return null;
  const all = applyEdits(design, building, shell);
  if ('refused' in all) return null;
  const place = fitRoom(all.design, shell, storey, kinds.rooms[kind], null);
  if (!place || place.from !== undefined) return null;
  const stands = rectOf(shell, place.cells);
  const narrowest = Math.min(stands.x1 - stands.x0, stands.y1 - stands.y0);
  if (narrowest < kinds.rooms[kind].least.side) return null;
  const under = building.filter((_, i) => left[i]!.rects.some((r) => overlaps(r, stands)));
  return [...under, { do: 'addRoom', storey, kind, ...place }];
}
