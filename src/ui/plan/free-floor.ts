import type { StoreyPlan } from '../../derive/plan.ts';
import type { Furniture } from '../../model/design.ts';
import type { FurnitureKind } from '../../model/kinds.ts';
import type { Mm, Rect } from '../../model/units.ts';
import { overlap, shared, within } from '../../model/units.ts';

type Sized = Pick<FurnitureKind, 'width' | 'depth' | 'free'>;
type Here = Pick<StoreyPlan, 'rooms' | 'free' | 'pieces' | 'open'>;

/**
 * Floor that a piece needs free to be of use, where it stands, each side as disjoint rectangles; the side that needs most is turned from the wall. It
 * ends with the room, or with what that is open to: behind a wall no floor is kept free.
 */
export function freeFloor(piece: Furniture, kind: Sized, here: Here): readonly (readonly Rect[])[] {
  const { width: w, depth: d, free } = kind;
  const left = (deep: Mm): Rect => ({ x0: -deep, y0: 0, x1: 0, y1: d });
  const right = (deep: Mm): Rect => ({ x0: w, y0: 0, x1: w + deep, y1: d });
  const { front = 0, back = 0, side = 0, other = 0 } = free;
  const [most, least] = [Math.max(side, other), Math.min(side, other)];
  const blocked = (r: Rect): number =>
    here.pieces.reduce((sum, wall) => sum + shared(onSheet(r, piece, kind), wall.rect), 0);
  const swapped = blocked(left(most)) > blocked(right(most));
  const floor = floorRound(piece, here);
  return [
    { x0: 0, y0: d, x1: w, y1: d + front },
    { x0: 0, y0: -back, x1: w, y1: 0 },
    left(swapped ? least : most),
    right(swapped ? most : least),
  ]
    .map((r) => onSheet(r, piece, kind))
    .map((r) => floor.flatMap((f) => overlap(f, r) ?? []))
    .filter((rects) => rects.length > 0);
}

/** The floor of the room a piece stands in and of those it is open to; the floor of nobody where it stands in none. */
function floorRound(piece: Furniture, { rooms, free, open }: Here): readonly Rect[] {
  const room = rooms.find(({ rects }) => rects.some((r) => within(r, piece)));
  if (!room) return free.rects;
  const joined = open.flatMap(({ owners }) => (owners.includes(room.id) ? owners : []));
  return [
    ...rooms.filter(({ id }) => id === room.id || joined.includes(id)).flatMap(({ rects }) => rects),
    ...(joined.includes('free') ? free.rects : []),
  ];
}

/** A rectangle of a piece's own box, where the piece stands. */
function onSheet(r: Rect, { x, y, turn }: Furniture, { width, depth }: Sized): Rect {
  let [x0, y0, x1, y1] = [r.x0 - width / 2, r.y0 - depth / 2, r.x1 - width / 2, r.y1 - depth / 2];
  for (let i = 0; i < turn; i++) [x0, y0, x1, y1] = [-y1, x0, -y0, x1];
  return { x0: x + x0, y0: y + y0, x1: x + x1, y1: y + y1 };
}
