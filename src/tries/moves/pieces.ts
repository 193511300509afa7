import { furnishOnce } from '../../derive/furnish.ts';
import { furnishTask } from '../../derive/furnish-task.ts';
import type { RoomPlan } from '../../derive/plan.ts';
import { standsIn } from '../../derive/standing.ts';
import type { Furniture } from '../../model/design.ts';
import { TURNS } from '../../model/design.ts';
import type { Edit } from '../../model/edit.ts';
import type { FurnitureKind } from '../../model/kinds.ts';
import type { Mm } from '../../model/units.ts';
import { standingRect } from '../../model/units.ts';
import { standNear } from '../../tools/stand.ts';
import type { Around, Move } from '../around.ts';

type Own = { readonly index: number; readonly piece: Furniture; readonly kind: FurnitureKind };

/** What may be moved of a room's furniture: what is locked is to stay, and round what comes and goes nobody's way is measured. */
const ownOf = ({ plan, kinds }: Around, room: RoomPlan): Own[] =>
  plan.design.furniture.flatMap((piece, index) => {
    const kind = kinds.furniture[piece.kind];
    return kind && !kind.loose && !piece.locked && standsIn(room, piece) ? [{ index, piece, kind }] : [];
  });

const STEPS: readonly Mm[] = [300, 600, 900];

/** A piece of the rooms stood a little to the side, or turned where it stands. */
export function* shiftPieces(around: Around): Generator<Move> {
  const { plan, kinds, rooms } = around;
  const own = rooms.flatMap((room) => ownOf(around, room).map((one) => ({ ...one, room: room.id })));
  function* stood(wanted: (piece: Furniture) => Furniture[]): Generator<Move> {
    for (const { index, piece, kind, room } of own)
      for (const there of wanted(piece)) {
        const place = standNear(plan, kinds.furniture, kind, there, index, { room, atWall: kind.wall });
        if (place) yield [{ do: 'setFurniture', index, change: place }];
      }
  }
  for (const mm of STEPS)
    yield* stood((piece) => [
      { ...piece, x: piece.x + mm },
      { ...piece, x: piece.x - mm },
      { ...piece, y: piece.y + mm },
      { ...piece, y: piece.y - mm },
    ]);
  yield* stood((piece) => TURNS.filter((turn) => turn !== piece.turn).map((turn) => ({ ...piece, turn })));
}

/** All that stands in a room laid out anew, with free floor where it is used and a free way to it: as the room would be furnished. */
export function* layOutAnew(around: Around): Generator<Move> {
  const { plan, kinds } = around;
  for (const room of around.rooms) {
    const own = ownOf(around, room);
    const bare = own.length > 0 && furnishTask(plan, room, kinds);
    if (!bare) continue;
    const standing = plan.design.furniture.flatMap((piece, index) => {
      const kind = piece.storey === room.storey ? kinds.furniture[piece.kind] : undefined;
      return kind && !own.some((o) => o.index === index) ? [standingRect(piece, kind)] : [];
    });
    const { placed, left } = furnishOnce({ ...bare, standing, lists: [own.map((o) => ({ piece: o.kind }))] });
    if (left.length > 0) continue;
    const free = [...placed];
    yield own.map(({ index, piece }) => {
      const [{ x, y, turn }] = free.splice(
        free.findIndex((p) => p.kind === piece.kind),
        1,
      ) as [(typeof free)[number]];
      return { do: 'setFurniture', index, change: { x: Math.round(x), y: Math.round(y), turn } };
    });
  }
}

/** What a room's use needs and what stands outside the rooms that need it, put into the room: what was left behind when walls and rooms moved. */
export function* bringBack({ plan, kinds, rooms }: Around): Generator<Move> {
  const needs = ({ kind }: RoomPlan): ReadonlySet<string> =>
    new Set(
      kinds.rooms[kind].furnish?.lists.flat().map(({ piece }) => kinds.furniture[piece]?.family ?? piece),
    );
  for (const room of rooms) {
    const needed = needs(room);
    const strays = plan.design.furniture.flatMap((piece, index) => {
      const kind = kinds.furniture[piece.kind];
      const at = plan.rooms.find((r) => standsIn(r, piece));
      const astray = kind && needed.has(kind.family) && !(at && needs(at).has(kind.family));
      return astray && !piece.locked ? [{ index, piece, kind }] : [];
    });
    const move: Edit[] = [];
    let now = plan;
    for (const { index, piece, kind } of strays) {
      const wanted = { ...piece, storey: room.storey };
      const place = standNear(now, kinds.furniture, kind, wanted, index, {
        room: room.id,
        atWall: kind.wall,
      });
      if (!place) continue;
      move.push({ do: 'setFurniture', index, change: place });
      const furniture = now.design.furniture.with(index, { ...piece, ...place });
      now = { ...now, design: { ...now.design, furniture } };
    }
    if (move.length > 0) yield move;
  }
}
