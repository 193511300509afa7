import type { Plan, RoomPlan } from '../derive/plan.ts';
import { gap } from '../derive/solid.ts';
import { sidesOf, standsIn } from '../derive/standing.ts';
import type { Furniture, Turn } from '../model/design.ts';
import { TURNS } from '../model/design.ts';
import type { FurnitureKind, GoesWith, Kinds } from '../model/kinds.ts';
import type { Mm, Point, Rect } from '../model/units.ts';
import { middle, overlap, standingRect } from '../model/units.ts';
import type { Wanted } from './stand.ts';
import { find, litBy, neededBy, roundOf } from './stand.ts';
import { FINE } from './tool.ts';

/** A piece that others belong with. */
type Mate = { readonly piece: Furniture; readonly kind: FurnitureKind; readonly index: number };

/**
 * Where a new piece goes that belongs with another of its room: a bedside table at the head of a bed, a low table before a sofa. With
 * one that has none of its kind yet before one that has, and off the floor that other pieces need where it can. Null when there is nothing
 * to stand with, or no place there.
 */
export function standWith(
  plan: Plan,
  kinds: Kinds['furniture'],
  kind: FurnitureKind,
  room: RoomPlan,
): Wanted | null {
  const { goesWith } = kind;
  const round = goesWith && roundOf(plan, kinds, room.storey, kind, [], room.id);
  if (!round) return null;
  const { furniture } = plan.design;
  const mates = furniture.flatMap((piece, index): Mate[] => {
    const mate = standsIn(room, piece) ? kinds[piece.kind] : undefined;
    return mate?.family === goesWith.family ? [{ piece, kind: mate, index }] : [];
  });
  const company = ({ piece, kind: mate }: Mate): number =>
    furniture.filter(
      (other) =>
        other.kind === kind.id &&
        other.storey === room.storey &&
        gap(standingRect(other, kind), standingRect(piece, mate)) <= goesWith.gap + FINE,
    ).length;
  const inOrder = mates.toSorted((a, b) => company(a) - company(b));
  const lit = litBy(plan, room.storey, kind);
  for (const sparing of [true, false])
    for (const mate of inOrder) {
      const kept = sparing ? [...lit, ...neededBy(plan, kinds, room.storey, mate.index)] : lit;
      const stands = (r: Rect): boolean => round.stands(r) && !kept.some((k) => overlap(k, r));
      const place =
        goesWith.at === 'facing'
          ? facing({ ...round, stands }, kind, mate)
          : beside(goesWith.at, goesWith.gap, kind, mate).find((place) => stands(standingRect(place, kind)));
      if (place) return { storey: room.storey, x: place.x, y: place.y, turn: place.turn };
    }
  return null;
}

type Place = Point & { readonly turn: Turn };

/** Quarter turns clockwise. */
const turnedBy = ({ x, y }: Point, turn: Turn): Point =>
  [
    { x, y },
    { x: -y, y: x },
    { x: -x, y: -y },
    { x: y, y: -x },
  ][turn]!;

/** Places with a mate, the best first. Worked out as if it had its back to the top of the sheet. */
function beside(
  at: Exclude<GoesWith['at'], 'facing'>,
  gap: Mm,
  { width: w, depth: d }: FurnitureKind,
  { piece, kind }: Mate,
): Place[] {
  const [wide, deep] = [kind.width / 2 + gap, kind.depth / 2 + gap];
  const back = d / 2 - kind.depth / 2;
  const places: Record<typeof at, readonly (readonly [x: Mm, y: Mm, turn: Turn])[]> = {
    side: [
      [-wide - w / 2, back, 0],
      [wide + w / 2, back, 0],
    ],
    front: [[0, deep + d / 2, 0]],
    round: [
      [-wide - d / 2, 0, 3],
      [wide + d / 2, 0, 1],
      [0, deep + d / 2, 2],
      [0, -deep - d / 2, 0],
    ],
  };
  return places[at].map(([x, y, turn]) => {
    const off = turnedBy({ x, y }, piece.turn);
    return { x: piece.x + off.x, y: piece.y + off.y, turn: TURNS[(turn + piece.turn) % 4]! };
  });
}

/** At the wall a mate looks at, as near to before the middle of it as can be, and no farther to a side than it is wide. */
function facing(
  round: Parameters<typeof find>[0],
  kind: FurnitureKind,
  { piece, kind: mate }: Mate,
): Place | null {
  const turn = TURNS[(piece.turn + 2) % 4]!;
  const own = standingRect(piece, mate);
  const { front } = sidesOf(piece.turn);
  const level = front === 'top' || front === 'bottom';
  const ahead = (r: Rect): Mm =>
    ({ bottom: r.y0 - own.y1, top: own.y0 - r.y1, left: own.x0 - r.x1, right: r.x0 - own.x1 })[front];
  const aside = (r: Rect): Mm => (level ? Math.abs(middle(r).x - piece.x) : Math.abs(middle(r).y - piece.y));
  const stands = (r: Rect): boolean => ahead(r) >= 0 && aside(r) <= mate.width && round.stands(r);
  const from = (r: Rect): Mm => aside(r) + Math.abs(ahead(r)) / 50;
  const found = find({ ...round, stands }, kind, piece, { turns: [turn], atWall: true, from });
  return found && { ...middle(found.rect), turn };
}
