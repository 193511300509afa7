import type { Design, DesignStorey, EdgeKey, Opening, Room, RoomId } from '../design.ts';
import { LIMITS, nextRoomId } from '../design.ts';
import type { EditOf, Refusal } from '../edit.ts';
import { openingTrouble } from '../facade.ts';
import { cellAt, edgeKey, edgeOf, onGrid } from '../grid.ts';
import { hostOf, rasterOf, readRows, sidesOf, stretchOf, UNUSED } from '../raster.ts';
import type { Shell } from '../shell.ts';
import { storeyOf, withCells } from './floor.ts';

/** Two rooms change places: each lies on the floor of the other, on any storey. Doors, windows and furniture stay where they are. */
export function swapRooms(design: Design, { room, other }: EditOf<'swapRooms'>): Design | Refusal {
  if (room === other || storeyOf(design, room) < 0 || storeyOf(design, other) < 0) return 'no-such-thing';
  const swapped = (row: string): string =>
    [...row].map((c) => (c === room ? other : c === other ? room : c)).join('');
  const storeys = design.storeys.map((storey): DesignStorey => {
    const rows = storey.rows.map((row) => (row.includes(room) || row.includes(other) ? swapped(row) : row));
    return rows.every((row, y) => row === storey.rows[y]) ? storey : { ...storey, rows };
  });
  return { ...design, storeys };
}

/**
 * Rooms of one storey once more, here or on another: new rooms of the same kind and name, on as much of the same shape as is free
 * there. What stands in them comes along, and so do doors and windows where the new walls hold them.
 */
export function copyRooms(design: Design, edit: EditOf<'copyRooms'>, shell: Shell): Design | Refusal {
  const ids = [...new Set(edit.rooms)];
  const from = storeyOf(design, ids[0] ?? '');
  if (from < 0 || ids.some((id) => storeyOf(design, id) !== from)) return 'no-such-thing';
  const { storey: to, dx, dy } = edit;
  const raster = rasterOf(design, shell, from);
  const there = rasterOf(design, shell, to);
  const { nx, ny } = raster;
  const cells = readRows(design.storeys[to]!, nx, ny);
  const rooms: Record<RoomId, Room> = { ...design.rooms };
  const copied = new Uint8Array(nx * ny);
  const copyOf = new Map<number, number>();
  for (const id of ids) {
    const fresh = nextRoomId(rooms);
    if (!fresh) return 'too-many';
    rooms[fresh] = design.rooms[id]!;
    copyOf.set(id.charCodeAt(0), fresh.charCodeAt(0));
  }
  raster.cells.forEach((code, i) => {
    const [x, y] = [(i % nx) + dx, Math.floor(i / nx) + dy];
    const fresh = copyOf.get(code);
    if (fresh === undefined || x < 0 || y < 0 || x >= nx || y >= ny) return;
    if (there.cells[y * nx + x] !== UNUSED) return;
    cells[y * nx + x] = fresh;
    copied[i] = 1;
  });
  if (!copied.includes(1)) return 'no-free-floor';

  const laid = withCells({ ...design, rooms }, to, cells, shell);
  const own = (codes: readonly number[]): boolean => codes.some((code) => copyOf.has(code));
  const nibs = Object.entries(design.storeys[from]!.edges).flatMap(([key, state]) => {
    const e = edgeOf(key as EdgeKey);
    const moved = { ...e, x: e.x + dx, y: e.y + dy };
    return sidesOf(raster, e).every((code) => copyOf.has(code)) && onGrid(moved, nx, ny)
      ? [[edgeKey(moved), state] as const]
      : [];
  });
  const edges = { ...laid.storeys[to]!.edges, ...Object.fromEntries(nibs) };
  const furniture = design.furniture.flatMap((piece) => {
    const [x, y] = [cellAt(shell.xs, piece.x), cellAt(shell.ys, piece.y)];
    if (piece.storey !== from || !copied[y * nx + x]) return [];
    const along = (lines: readonly number[], at: number, by: number): number => lines[at + by]! - lines[at]!;
    return [
      { ...piece, storey: to, x: piece.x + along(shell.xs, x, dx), y: piece.y + along(shell.ys, y, dy) },
    ];
  });
  if (
    design.furniture.length + furniture.length > LIMITS.furniture ||
    Object.keys(edges).length > LIMITS.edges
  )
    return 'too-many';

  let next: Design = {
    ...laid,
    storeys: nibs.length > 0 ? laid.storeys.map((s, i) => (i === to ? { ...s, edges } : s)) : laid.storeys,
    furniture: furniture.length > 0 ? [...design.furniture, ...furniture] : design.furniture,
  };
  for (const o of design.openings) {
    if (o.storey !== from || !own(hostOf(raster, shell, stretchOf(shell, o))?.sides ?? [])) continue;
    const { axis, x, y } = edgeOf(o.edge);
    if (x + dx < 0 || y + dy < 0) continue;
    const twin: Opening = { ...o, storey: to, edge: edgeKey({ axis, x: x + dx, y: y + dy }) };
    if (next.openings.length < LIMITS.openings && openingTrouble(next, shell, twin) === null)
      next = { ...next, openings: [...next.openings, twin] };
  }
  return next;
}
