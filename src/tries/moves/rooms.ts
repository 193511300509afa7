import { common, floorArea } from '../../check/floor.ts';
import { derive } from '../../derive/derive.ts';
import type { OpeningPlan, Plan, RoomPlan, Wall } from '../../derive/plan.ts';
import type { RoomId } from '../../model/design.ts';
import type { EditOf } from '../../model/edit.ts';
import type { CellRect } from '../../model/grid.ts';
import { cellsOf, rectOf } from '../../model/grid.ts';
import type { RoomKind } from '../../model/kinds.ts';
import { ROOM_KINDS } from '../../model/kinds.ts';
import { isLeft } from '../../model/shell.ts';
import type { M2, Mm, Rect } from '../../model/units.ts';
import { areaOf } from '../../model/units.ts';
import { fitRoom } from '../../tools/fit-room.ts';
import { applyOnce } from '../apply-once.ts';
import type { Around, Move } from '../around.ts';
import { doorOut, firstDoor, opensOut } from './doors.ts';

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
 * A room of each kind that is absent: where the palette would put it, on choice floor built for it, in the part of a room that its walls
 * set off, or in a corner or across the end of a room that is larger than it; with a door into it, or else one would not come there.
 */
export function* addRooms(around: Around): Generator<Move> {
  const { plan, kinds } = around;
  for (const move of movesFor(around)) {
    const applied = applyOnce(plan.design, move, plan.shell);
    if ('refused' in applied) continue;
    const now = derive(applied.design, plan.shell);
    const added = now.rooms.filter(({ id }) => plan.room(id) === undefined);
    // A store is come into from outside.
    const out = added
      .filter((room) => kinds.rooms[room.kind].serves === 'store' && !opensOut(now, room))
      .flatMap((room) => doorOut(now, room) ?? []);
    if (out.length > 0) yield [...move, ...out];
    const reached = added.every(({ id }) => now.reached.has(id));
    const door = reached ? null : firstDoor(now);
    yield door ? [...move, door] : move;
  }
}

/** One kind after another, the one that is asked for first: the places for one take long to look out. */
function* movesFor(around: Around): Generator<Move> {
  for (const kind of absentKinds(around)) yield* placesFor(around, kind);
}

function placesFor({ plan, kinds, finding }: Around, kind: RoomKind): Move[] {
  const { design, shell } = plan;
  const wanted = finding.unit === 'm2' ? (finding.wanted ?? 0) : 0;
  const sizes = sizesOf(kind, wanted);
  const add = (storey: number, cells: CellRect, from?: RoomId): AddRoom => ({
    do: 'addRoom',
    storey,
    kind: kind.id,
    cells,
    ...(from !== undefined && { from }),
  });
  const fitting = plan.storeys.flatMap(({ index }) =>
    sizes.flatMap((usual): AddRoom[] => {
      const place = fitRoom(design, shell, index, { ...kind, usual }, null);
      return place ? [add(index, place.cells, place.from)] : [];
    }),
  );
  const built = plan.storeys.flatMap(({ index: storey, shell: { zones }, unbuilt }) =>
    zones
      .filter((zone) => isLeft(zone, unbuilt))
      .map(({ rects }): Move => {
        const cells = rects.map((r) => cellsOf(shell, r));
        return [{ do: 'build', storey, cells, built: true }, add(storey, cells[0]!)];
      }),
  );
  const largestFirst = plan.rooms.toSorted((a, b) => b.net - a.net);
  const setOff = largestFirst.flatMap((room) =>
    partsOf(plan, room)
      .filter((part) => {
        const taken = floorArea(common(room.rects, [part]));
        return (
          taken >= Math.max(kind.least.area, wanted) &&
          taken <= (MOST * (kind.usual.width * kind.usual.depth)) / 1e6
        );
      })
      .map((part) => add(room.storey, cellsOf(shell, part), room.id)),
  );
  const carved = largestFirst.flatMap((room) =>
    sizes
      .flatMap(eitherWay)
      .flatMap((size) => places(room, size))
      .map((r) => add(room.storey, cellsOf(shell, r), room.id)),
  );
  /** What the room that gives the floor would miss: the floor itself, and a door. */
  const missed = (edit: AddRoom): number => {
    const giver = edit.from === undefined ? undefined : plan.room(edit.from);
    if (!giver) return 0;
    const left = giver.net - floorArea(common(giver.rects, [rectOf(shell, edit.cells)]));
    // A store is glad of a door out.
    const doors = doorsTaken(plan, edit).filter((door) => !(door.outer && kind.serves === 'store'));
    return Number(left < kinds.rooms[giver.kind].least.area) + Number(doors.length > 0);
  };
  const each = new Map([...setOff, ...fitting, ...carved].map((edit) => [JSON.stringify(edit), edit]));
  const onFloorThereIs = [...each.values()]
    .filter((edit) => !shutsIn(plan, edit))
    .sort((a, b) => missed(a) - missed(b));
  return [...onFloorThereIs.map((edit) => [edit]), ...built];
}

type AddRoom = EditOf<'addRoom'>;

/** Larger than so many times the usual size nobody makes a room. */
const MOST = 2.5;

/** The doors that a room would take with the floor inside them. */
function doorsTaken({ openings, shell }: Plan, { storey, cells, from }: AddRoom): OpeningPlan[] {
  const r = rectOf(shell, cells);
  return openings.filter((o) => {
    if (o.storey !== storey || o.kind === 'window' || from === undefined || !o.owners?.includes(from))
      return false;
    const [line, along] = o.axis === 'v' ? (['x', 'y'] as const) : (['y', 'x'] as const);
    return r[`${line}0`] <= o.at && o.at <= r[`${line}1`] && o.from < r[`${along}1`] && o.to > r[`${along}0`];
  });
}

/** A room that takes the last door of another, or the last one out, would be walked through: one would come in through the store. */
function shutsIn(plan: Plan, edit: AddRoom): boolean {
  const taken = doorsTaken(plan, edit);
  const left = plan.openings.filter((o) => o.kind !== 'window' && !taken.includes(o));
  return taken.some((door) =>
    door.outer ? !left.some((o) => o.outer) : !left.some((o) => !o.outer && o.owners?.includes(edit.from!)),
  );
}

/** A room cut in two where its outline turns, or another's wall meets it: often a wall stood there once. Both parts of each cut. */
function partsOf({ storeys }: Plan, { id, storey, rects, bounds: b }: RoomPlan): Rect[] {
  const walls = storeys[storey]!.walls.filter((w) => w.owners.includes(id));
  const ends = (axis: Wall['axis']): Mm[] =>
    walls.filter((w) => w.axis === axis).flatMap((w) => [w.from, w.to]);
  const xs = new Set([...rects.flatMap((r) => [r.x0, r.x1]), ...ends('h')]);
  const ys = new Set([...rects.flatMap((r) => [r.y0, r.y1]), ...ends('v')]);
  return [
    ...[...xs]
      .filter((x) => b.x0 < x && x < b.x1)
      .flatMap((x) => [
        { ...b, x1: x },
        { ...b, x0: x },
      ]),
    ...[...ys]
      .filter((y) => b.y0 < y && y < b.y1)
      .flatMap((y) => [
        { ...b, y1: y },
        { ...b, y0: y },
      ]),
  ];
}

type Size = { readonly width: Mm; readonly depth: Mm };

/** Walls take this of a side, rounded up to the grid. */
const WALLS: Mm = 150;
const up = (mm: Mm): Mm => Math.ceil(mm / WALLS) * WALLS;

/** The usual size and the least one. */
function sizesOf({ usual, least }: RoomKind, wanted: M2): Size[] {
  const area = Math.max(least.area, wanted) * 1e6;
  const side = Math.max(least.side, Math.min(usual.width, usual.depth));
  const small = { width: up(side) + WALLS, depth: up(Math.max(least.side, area / side)) + WALLS };
  return [usual, small];
}

const eitherWay = ({ width, depth }: Size): Size[] => [
  { width, depth },
  { width: depth, depth: width },
];

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
