import { derive } from '../derive/derive.ts';
import type { RoomPlan } from '../derive/plan.ts';
import { standsIn } from '../derive/standing.ts';
import { applyEdit } from '../model/apply.ts';
import type { Design, Furniture, RoomId } from '../model/design.ts';
import type { Edit } from '../model/edit.ts';
import type { Mm } from '../model/units.ts';
import { standNear } from './stand.ts';
import type { Scene } from './tool.ts';

/** As far from the nearer of two walls as it was; the walls may stand otherwise. */
const kept = (at: Mm, [low, high]: readonly [Mm, Mm], [toLow, toHigh]: readonly [Mm, Mm]): Mm =>
  at - low <= high - at ? toLow + at - low : toHigh - (high - at);

const wantedIn = (
  piece: Furniture,
  { clear: from }: RoomPlan,
  { clear: to, storey }: RoomPlan,
): Furniture => ({
  ...piece,
  storey,
  x: kept(piece.x, [from.x0, from.x1], [to.x0, to.x1]),
  y: kept(piece.y, [from.y0, from.y1], [to.y0, to.y1]),
});

type Home = Pick<Scene, 'design' | 'plan' | 'shell' | 'kinds'>;

/**
 * Two rooms change places, and what stands in them comes along where the new place has room for it, the largest first.
 * What has none stays where it was, as what is locked does.
 */
export function swapping(home: Home, room: RoomId, other: RoomId): readonly Edit[] {
  const swap: Edit = { do: 'swapRooms', room, other };
  const swapped = applyEdit(home.design, swap, home.shell);
  return 'refused' in swapped ? [swap] : [swap, ...comingAlong(home, swapped.design, [room, other])];
}

/** What stands in rooms that lie elsewhere in a design `after` it comes along, as `swapping` takes it. */
export function comingAlong(
  { design, plan, shell, kinds }: Home,
  after: Design,
  rooms: readonly RoomId[],
): readonly Edit[] {
  const riding = design.furniture.flatMap((piece, index) => {
    const from = rooms.map(plan.room).find((r) => r && standsIn(r, piece));
    const kind = kinds.furniture[piece.kind];
    return from && kind && !piece.locked ? [{ index, piece, kind, from }] : [];
  });
  if (riding.length === 0) return [];
  const there = derive(after, shell);
  const edits: Edit[] = [];
  let furniture = design.furniture.filter((piece) => !riding.some((ride) => ride.piece === piece));
  for (const { index, piece, kind, from } of riding.toSorted((a, b) => floorOf(b.kind) - floorOf(a.kind))) {
    const to = there.room(from.id);
    const around = { ...there, design: { ...after, furniture } };
    const place =
      to && standNear(around, kinds.furniture, kind, wantedIn(piece, from, to), -1, { room: to.id });
    furniture = [...furniture, place ? { ...piece, ...place } : piece];
    if (place) edits.push({ do: 'setFurniture', index, change: place });
  }
  return edits;
}

const floorOf = ({ width, depth }: { readonly width: Mm; readonly depth: Mm }): number => width * depth;
