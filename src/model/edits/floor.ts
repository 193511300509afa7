import type { Design, Opening, RoomId } from '../design.ts';
import { nextRoomId } from '../design.ts';
import type { EditOf, Refusal } from '../edit.ts';
import { openingTrouble } from '../facade.ts';
import type { CellRect } from '../grid.ts';
import { columns, edgeKey, edgeOf, rowsOf } from '../grid.ts';
import { ROOM_KINDS } from '../kinds.ts';
import { eachCell, hostOf, OUT, rasterOf, readRows, STAIR, stretchOf, UNUSED, writeRows } from '../raster.ts';
import type { Shell } from '../shell.ts';
import { CHOICE, CORE } from '../shell.ts';
import { carryFurniture } from './furniture.ts';

/** Edits that hand floor from one owner to another. All work on plain cell codes of one storey. */

const code = (id: RoomId | null): number => (id === null ? UNUSED : id.charCodeAt(0));

const inside = (r: CellRect, shell: Shell): boolean =>
  r.x0 >= 0 && r.y0 >= 0 && r.x1 <= columns(shell) && r.y1 <= rowsOf(shell) && r.x0 < r.x1 && r.y0 < r.y1;

/** The storey a room lies on; −1 when there is no such room. */
export const storeyOf = (design: Design, room: RoomId): number =>
  Object.hasOwn(design.rooms, room)
    ? design.storeys.findIndex((storey) => storey.rows.some((row) => row.includes(room)))
    : -1;

export function withCells(design: Design, s: number, cells: Int16Array, shell: Shell): Design {
  const storey = design.storeys[s]!;
  const rows = writeRows(cells, storey, columns(shell));
  if (rows.every((row, y) => row === storey.rows[y])) return design;
  return { ...design, storeys: design.storeys.map((old, i) => (i === s ? { ...old, rows } : old)) };
}

export function addRoom(design: Design, edit: EditOf<'addRoom'>, shell: Shell): Design | Refusal {
  if (!inside(edit.cells, shell)) return 'outside-shell';
  if (!ROOM_KINDS.includes(edit.kind)) return 'no-such-thing';
  if (edit.from !== undefined && !Object.hasOwn(design.rooms, edit.from)) return 'no-such-thing';
  const id = nextRoomId(design.rooms);
  if (!id) return 'too-many';
  const raster = rasterOf(design, shell, edit.storey);
  const cells = readRows(design.storeys[edit.storey]!, raster.nx, raster.ny);
  const giver = code(edit.from ?? null);
  let taken = 0;
  eachCell(edit.cells, (x, y) => {
    const i = y * raster.nx + x;
    if (raster.cells[i] !== UNUSED && raster.cells[i] !== giver) return;
    cells[i] = code(id);
    taken++;
  });
  if (taken === 0) return 'no-free-floor';
  if (edit.from !== undefined && !cells.includes(giver)) return 'would-erase';
  return withCells(
    { ...design, rooms: { ...design.rooms, [id]: { kind: edit.kind } } },
    edit.storey,
    cells,
    shell,
  );
}

export function paint(design: Design, edit: EditOf<'paint'>, shell: Shell): Design | Refusal {
  if (!inside(edit.cells, shell)) return 'outside-shell';
  const { room, storey } = edit;
  if (room !== null && storeyOf(design, room) !== storey) return 'no-such-thing';
  const raster = rasterOf(design, shell, storey);
  const cells = readRows(design.storeys[storey]!, raster.nx, raster.ny);
  eachCell(edit.cells, (x, y) => {
    const i = y * raster.nx + x;
    const now = raster.cells[i]!;
    if (now !== OUT && now < STAIR) cells[i] = code(room);
  });
  return withCells(design, storey, cells, shell);
}

export function giveFloor(design: Design, edit: EditOf<'giveFloor'>, shell: Shell): Design | Refusal {
  const s = storeyOf(design, edit.room);
  if (s < 0 || edit.to === edit.room || (edit.to !== null && storeyOf(design, edit.to) !== s))
    return 'no-such-thing';
  const cells = readRows(design.storeys[s]!, columns(shell), rowsOf(shell));
  return withCells(
    design,
    s,
    cells.map((c) => (c === code(edit.room) ? code(edit.to) : c)),
    shell,
  );
}

export const removeRoom = (design: Design, edit: EditOf<'removeRoom'>, shell: Shell): Design | Refusal =>
  giveFloor(design, { do: 'giveFloor', room: edit.room, to: null }, shell);

export const moveRoom = (
  design: Design,
  { room, dx, dy }: EditOf<'moveRoom'>,
  shell: Shell,
): Design | Refusal => moveRooms(design, { do: 'moveRooms', rooms: [room], dx, dy }, shell);

/** Moves rooms as they are. Others are never destroyed: the floor they come to must be free or their own. */
export function moveRooms(design: Design, edit: EditOf<'moveRooms'>, shell: Shell): Design | Refusal {
  const { rooms, dx, dy } = edit;
  const s = storeyOf(design, rooms[0] ?? '');
  if (s < 0 || rooms.some((room) => storeyOf(design, room) !== s)) return 'no-such-thing';
  if (dx === 0 && dy === 0) return 'nothing-changes';
  const raster = rasterOf(design, shell, s);
  const { nx, ny } = raster;
  const own = new Set(rooms.map(code));
  const before = readRows(design.storeys[s]!, nx, ny);
  const cells = before.map((c) => (own.has(c) ? UNUSED : c));
  for (let y = 0; y < ny; y++)
    for (let x = 0; x < nx; x++) {
      const held = before[y * nx + x]!;
      if (!own.has(held)) continue;
      const tx = x + dx;
      const ty = y + dy;
      if (tx < 0 || ty < 0 || tx >= nx || ty >= ny) return 'outside-shell';
      const there = raster.cells[ty * nx + tx]!;
      if (there === OUT) return 'outside-shell';
      if (there !== UNUSED && !own.has(there)) return 'occupied';
      cells[ty * nx + tx] = held;
    }
  const moved = carryOpenings(design, withCells(design, s, cells, shell), shell, s, own, dx, dy);
  return carryFurniture(moved, shell, s, (x, y) => own.has(before[y * nx + x]!), dx, dy);
}

/** Doors and windows in the walls of moved rooms go with them where the new place holds them; else they stay behind. */
function carryOpenings(
  before: Design,
  after: Design,
  shell: Shell,
  s: number,
  own: ReadonlySet<number>,
  dx: number,
  dy: number,
): Design {
  const raster = rasterOf(before, shell, s);
  let next = after;
  before.openings.forEach((o, i) => {
    if (o.storey !== s || !hostOf(raster, shell, stretchOf(shell, o))?.sides.some((c) => own.has(c))) return;
    const e = edgeOf(o.edge);
    if (e.x + dx < 0 || e.y + dy < 0) return;
    const moved: Opening = { ...o, edge: edgeKey({ ...e, x: e.x + dx, y: e.y + dy }) };
    if (openingTrouble(next, shell, moved, i) === null)
      next = { ...next, openings: next.openings.map((old, k) => (k === i ? moved : old)) };
  });
  return next;
}

/** Builds choice floor or leaves it. Floor that a stair stands on is not left. */
export function build(design: Design, edit: EditOf<'build'>, shell: Shell): Design | Refusal {
  const raster = rasterOf(design, shell, edit.storey);
  const mask = shell.storeys[edit.storey]!.mask;
  const cells = readRows(design.storeys[edit.storey]!, raster.nx, raster.ny);
  let blocked = false;
  for (const rect of edit.cells) {
    if (!inside(rect, shell)) return 'outside-shell';
    eachCell(rect, (x, y) => {
      const i = y * raster.nx + x;
      if (mask[i] !== CHOICE) return;
      if (edit.built) {
        if (cells[i] === OUT) cells[i] = UNUSED;
      } else if (raster.cells[i]! >= STAIR) blocked = true;
      else cells[i] = OUT;
    });
  }
  return blocked ? 'occupied' : withCells(design, edit.storey, cells, shell);
}

/** What a cell becomes when nobody holds it and the family may leave it: choice floor is left, core floor stays. */
export const leftCode = (mask: Uint8Array, i: number): number => (mask[i] === CORE ? UNUSED : OUT);
