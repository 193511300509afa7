import type { Furniture, RoomId } from '../model/design.ts';
import type { Refusal } from '../model/edit.ts';
import { fitRoom } from '../tools/fit-room.ts';
import { placeCopy } from '../tools/place-copy.ts';
import { swapping } from '../tools/swap.ts';
import { keptPlanOf } from './derived.ts';
import type { Table } from './state.ts';

/**
 * Puts rooms once more where there is floor for them: on their own storey, or on the one wanted, or else on the nearest that has it. Of
 * one room that has it nowhere, another of its kind is put on the free floor there is, when that is most of its size.
 */
export function copyRooms(table: Table, rooms: readonly RoomId[], wanted?: number): Refusal | null {
  const { design, shell, room, storeys } = keptPlanOf(table);
  const from = room(rooms[0] ?? '')?.storey;
  if (from === undefined) return table.refuse('no-such-thing');
  const onto = wanted ?? from;
  const near = [...storeys.keys()].sort((a, b) => Math.abs(a - onto) - Math.abs(b - onto));
  for (const storey of near) {
    const place = placeCopy(design, shell, rooms, from, storey);
    if (!place) continue;
    // Gone to first, or that one sees another storey is told over what was put there.
    if (table.storey !== storey) table.setStorey(storey);
    return table.dispatch({ do: 'copyRooms', rooms, ...place });
  }
  return rooms.length === 1 ? almostAs(table, rooms[0]!, onto) : table.refuse('no-free-floor');
}

/** A room of the kind of another and nearly its size. */
function almostAs(table: Table, id: RoomId, storey: number): Refusal | null {
  const { design, shell, room } = keptPlanOf(table);
  const { kind, clear } = room(id)!;
  const usual = { width: clear.x1 - clear.x0, depth: clear.y1 - clear.y0 };
  const place = fitRoom(design, shell, storey, { ...table.models.kinds.rooms[kind], usual }, null);
  if (!place || place.from !== undefined) return table.refuse('no-free-floor');
  if (table.storey !== storey) table.setStorey(storey);
  return table.dispatch({ do: 'addRoom', storey, kind, ...place });
}

/** Puts pieces once more, where there is floor for all of them on the storey one looks at. */
export const copyPieces = (table: Table, pieces: readonly Furniture[]): Refusal | null =>
  table.act((scene) => scene.pieces?.copy(scene, pieces, table.storey) ?? 'no-such-thing');

/** Lays out an empty storey as another one is. */
export const copyStorey = (table: Table, from: number, storey: number): Refusal | null =>
  table.dispatch({
    do: 'copyRooms',
    rooms: keptPlanOf(table).storeys[from]!.rooms.map(({ id }) => id),
    storey,
    dx: 0,
    dy: 0,
  });

/** Two rooms change places, with what stands in them. */
export const swapRooms = (table: Table, room: RoomId, other: RoomId): Refusal | null =>
  table.act((scene) => swapping(scene, room, other));
