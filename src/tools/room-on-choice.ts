import { applyEdits } from '../model/apply.ts';
import type { Edit } from '../model/edit.ts';
import { cellsOf, rectOf } from '../model/grid.ts';
import type { RoomKindId } from '../model/kinds.ts';
import { isPassage } from '../model/kinds.ts';
import { isLeft } from '../model/shell.ts';
import type { Point, Rect } from '../model/units.ts';
import { areaOf, grown, overlaps, within } from '../model/units.ts';
import { fitRoom } from './fit-room.ts';
import type { Scene } from './tool.ts';
import { keepsWays } from './ways.ts';

/**
 * A room on choice floor that is left, and that floor built, as one step: on the first there is enough of for a room as large as is wise,
 * where one points or anywhere. Null where one points elsewhere; without a point also where there is not so much, and for what one
 * goes through, which lies between rooms; and, when ways are `keeping`, where it would shut one or not be come to. What the room stands on is built, and no more when that hangs together with the house.
 */
export function roomOnChoice(
  { design, plan, shell, kinds }: Pick<Scene, 'design' | 'plan' | 'shell' | 'kinds'>,
  storey: number,
  kind: RoomKindId,
  point: Point | null,
  keeping = false,
): readonly Edit[] | null {
  const { unbuilt, built } = plan.storeys[storey]!;
  if (point ? !unbuilt.some((r) => within(r, point)) : isPassage(kind)) return null;
  const { least } = kinds.rooms[kind];
  const wise = (r: Rect): boolean => {
    const clear = grown(r, -shell.walls.inner / 2);
    return Math.min(clear.x1 - clear.x0, clear.y1 - clear.y0) >= least.side && areaOf(clear) >= least.area;
  };
  const left = shell.storeys[storey]!.zones.filter((zone) => isLeft(zone, unbuilt));
  const building = left.map(({ rects }): Edit => {
    return { do: 'build', storey, cells: rects.map((r) => cellsOf(shell, r)), built: true };
  });
  let first: readonly Edit[] | null = null;
  // From the house outwards.
  for (let n = 1; n <= left.length; n++) {
    const more = applyEdits(design, building.slice(0, n), shell);
    if ('refused' in more) return null;
    const place = fitRoom(more.design, shell, storey, kinds.rooms[kind], point);
    if (!place || place.from !== undefined) continue;
    if (keeping && !keepsWays(more.design, shell, storey, kind, place.cells)) continue;
    const stands = rectOf(shell, place.cells);
    const isUnder = (i: number): boolean => left[i]!.rects.some((r) => overlaps(r, stands));
    const joins = built.some((r) => overlaps(r, grown(stands, 1)));
    const under = building.filter((_, i) => i < n && (isUnder(i) || !joins));
    const edits: readonly Edit[] = [...under, { do: 'addRoom', storey, kind, ...place }];
    if (wise(stands)) return edits;
    first ??= edits;
  }
  return point && first;
}
