import { derive } from '../../derive/derive.ts';
import type { Plan, RoomPlan } from '../../derive/plan.ts';
import { applyEdits } from '../../model/apply.ts';
import type { RoomId } from '../../model/design.ts';
import type { CellRect } from '../../model/grid.ts';
import { cellsOf, rectOf } from '../../model/grid.ts';
import type { RoomKind } from '../../model/kinds.ts';
import { ROOM_KINDS } from '../../model/kinds.ts';
import type { M2, Mm, Rect } from '../../model/units.ts';
import { overlap } from '../../model/units.ts';
import { fitRoom } from '../../tools/fit-room.ts';
import type { Around, Move } from '../around.ts';
import { firstDoor } from './doors.ts';

/** Kinds of room that would serve what no room serves yet. A bath has a toilet. */
function absentKinds({ plan, kinds, finding: { about } }: Around): RoomKind[] {
  const served = new Set(plan.rooms.map((r) => kinds.rooms[r.kind].serves));
  if (served.has('bath')) served.add('toilet');
  const absent = ROOM_KINDS.map((id) => kinds.rooms[id]).filter((k) => k.serves && !served.has(k.serves));
  // The first kind that serves a purpose is the plain one; the others are the same by another name.
  return absent
    .filter((kind, i) => absent.findIndex((k) => k.serves === kind.serves) >= i - 1)
    .sort((a, b) => Number(b.serves === about) - Number(a.serves === about));
}

/**
 * A room of each kind that is absent: where the palette would put it, on choice floor built for it, or in a corner or across the end
 * of a room that is larger than it; with a door into it, or else one would not come there.
 */
export function* addRooms(around: Around): Generator<Move> {
  const { plan } = around;
  for (const move of absentKinds(around).flatMap((kind) => placesFor(around, kind))) {
    const applied = applyEdits(plan.design, move, plan.shell);
    if (!('design' in applied)) continue;
    const now = derive(applied.design, plan.shell);
    const reached = now.rooms.every(({ id }) => plan.room(id) !== undefined || now.reached.has(id));
    const door = reached ? null : firstDoor(now);
    yield door ? [...move, door] : move;
  }
}

function placesFor({ plan, finding }: Around, kind: RoomKind): Move[] {
  const { design, shell } = plan;
  const sizes = sizesOf(kind, finding.unit === 'm2' ? (finding.wanted ?? 0) : 0);
  const add = (storey: number, cells: CellRect, from?: RoomId): Move[number] => ({
    do: 'addRoom',
    storey,
    kind: kind.id,
    cells,
    ...(from !== undefined && { from }),
  });
  const fitting = plan.storeys.flatMap(({ index }) =>
    [...sizes, kind.usual].flatMap((usual): Move[] => {
      const place = fitRoom(design, shell, index, { ...kind, usual }, null);
      return place ? [[add(index, place.cells, place.from)]] : [];
    }),
  );
  const built = plan.storeys.flatMap(({ index: storey, shell: { zones }, unbuilt }) =>
    zones
      .filter(({ rects }) => rects.some((r) => unbuilt.some((u) => overlap(r, u))))
      .map(({ rects }): Move => {
        const cells = rects.map((r) => cellsOf(shell, r));
        return [{ do: 'build', storey, cells, built: true }, add(storey, cells[0]!)];
      }),
  );
  const carved = plan.rooms
    .toSorted((a, b) => b.net - a.net)
    .flatMap((room) => sizes.flatMap((size) => places(room, size)).map((rect) => ({ room, rect })))
    .map(({ room, rect }): Move => [add(room.storey, cellsOf(shell, rect), room.id)]);
  return [...fitting, ...built, ...carved].filter((move) => move.every((edit) => !takesDoor(plan, edit)));
}

/** A room that takes the floor inside a door of another takes the door too: one would come in through the store. */
function takesDoor(plan: Plan, edit: Move[number]): boolean {
  if (edit.do !== 'addRoom' || edit.from === undefined) return false;
  const { storey, cells, from } = edit;
  const r = rectOf(plan.shell, cells);
  return plan.openings.some((o) => {
    if (o.storey !== storey || o.kind === 'window' || !o.owners?.includes(from)) return false;
    const [line, along] = o.axis === 'v' ? (['x', 'y'] as const) : (['y', 'x'] as const);
    return r[`${line}0`] <= o.at && o.at <= r[`${line}1`] && o.from < r[`${along}1`] && o.to > r[`${along}0`];
  });
}

type Size = { readonly width: Mm; readonly depth: Mm };

/** Walls take this of a side, rounded up to the grid. */
const WALLS: Mm = 150;
const up = (mm: Mm): Mm => Math.ceil(mm / WALLS) * WALLS;

/** The usual size and the least one, either way round. */
function sizesOf({ usual, least }: RoomKind, wanted: M2): Size[] {
  const area = Math.max(least.area, wanted) * 1e6;
  const side = Math.max(least.side, Math.min(usual.width, usual.depth));
  const small = { width: up(side) + WALLS, depth: up(Math.max(least.side, area / side)) + WALLS };
  return [usual, small].flatMap(({ width, depth }) => [
    { width, depth },
    { width: depth, depth: width },
  ]);
}

/** The corners of a room's clear floor in which a room of a size would lie, and its ends cut off across. */
function places({ clear: c }: RoomPlan, { width, depth }: Size): Rect[] {
  const corners = [c.x0, c.x1 - width].flatMap((x0) =>
    [c.y0, c.y1 - depth].map((y0) => ({ x0, y0, x1: x0 + width, y1: y0 + depth })),
  );
  const across = [
    { ...c, x1: c.x0 + width },
    { ...c, x0: c.x1 - width },
    { ...c, y1: c.y0 + depth },
    { ...c, y0: c.y1 - depth },
  ];
  return [...corners, ...across].filter(
    (r) => r.x0 >= c.x0 && r.y0 >= c.y0 && r.x1 <= c.x1 && r.y1 <= c.y1 && areaOf(r) < 0.8 * areaOf(c),
  );
}
const areaOf = (r: Rect): number => (r.x1 - r.x0) * (r.y1 - r.y0);
